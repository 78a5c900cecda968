import { Say, useWords } from '../../words/view';

/** What the list explains, by the names that manifests have; it is read in this order. */
const NAMED = {
  '<all_urls>': 'hosts',
  scripting: 'scripting',
  storage: 'storage',
  contextMenus: 'contextMenus',
  sidePanel: 'sidePanel',
} as const;

/** Each of the permissions that the manifest asks for, and what it is for. */
export function PermissionList({ permissions }: { permissions: readonly string[] }) {
  const words = useWords();
  const asked = Object.entries(NAMED).filter(([name]) => permissions.includes(name));
  return (
    <dl class="permissions">
      {asked.map(([name, key]) => (
        <div key={name} data-permission={name}>
          <dt>{words.say(`welcome.permission.${key}`)}</dt>
          <dd>
            <Say
              of={`welcome.permissionFor.${key}`}
              values={{ action: words.say('background.lookUp') }}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
