import type { SettingsFault } from '../../platform/settings-faults';
import { useWords } from '../../words/view';
import { pathInWords, reasonInWords } from './fault-words';

/** Faults of stored or imported settings: where each is, and why it is one. */
export function FaultList({ faults }: { faults: readonly SettingsFault[] }) {
  const words = useWords();
  return (
    <ul>
      {faults.map((fault) => {
        const path = pathInWords(fault.path);
        return (
          <li key={path}>
            {path && (
              <>
                <code>{path}</code>:{' '}
              </>
            )}
            {reasonInWords(words, fault.reason)}
          </li>
        );
      })}
    </ul>
  );
}
