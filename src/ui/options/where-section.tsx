import { useState } from 'preact/hooks';
import { Switch } from '../parts/switch';
import { AddSite } from './add-site';
import type { OptionsProps } from './options-props';
import { Section } from './section';

type Props = Pick<OptionsProps, 'sites' | 'onSite' | 'onChange'> & { enabled: boolean };

/** Gloss on or off everywhere, and the sites on which it is off. */
export function WhereSection({ enabled, sites, onSite, onChange }: Props) {
  const [removed, setRemoved] = useState<string | null>(null);
  const remove = (host: string) => {
    onSite(host, false);
    setRemoved(host);
  };
  const undo = () => {
    if (removed) onSite(removed, true);
    setRemoved(null);
  };
  return (
    <Section id="where" title="Where">
      <Switch
        checked={enabled}
        label="Gloss is on"
        hint="Off means that no page is read, on any site."
        onSwitch={(on) => onChange({ enabled: on })}
      />
      <h3>Switched off on these sites</h3>
      {sites.length === 0 && <p class="muted">None: Gloss is on everywhere.</p>}
      <ul class="sites">
        {sites.map((host) => (
          <li key={host} data-site={host}>
            <span class="host">{host}</span>
            <button type="button" class="button quiet" onClick={() => remove(host)}>
              Remove<span class="hidden"> {host}</span>
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {removed && !sites.includes(removed) && (
          <p class="undo">
            {removed} is on again.{' '}
            <button type="button" class="button quiet" onClick={undo}>
              Undo
            </button>
          </p>
        )}
      </div>
      <AddSite sites={sites} onAdd={(host) => onSite(host, true)} />
    </Section>
  );
}
