import { useState } from 'preact/hooks';
import { useWords } from '../../words/view';
import { FaultList } from './fault-list';
import type { Imported, OptionsProps } from './options-props';
import { ResetField } from './reset-field';
import { Group, Section } from './section';

type Props = Pick<OptionsProps, 'onExport' | 'onImport' | 'onReset'>;

/** Everything in one file, out and in, and everything as at first. */
export function DataSection({ onExport, onImport, onReset }: Props) {
  const words = useWords();
  const [outcome, setOutcome] = useState<Imported | 'restored' | null>(null);
  const read = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (!file) return;
    setOutcome(await onImport(file));
    // The same file, mended, can be chosen again.
    field.value = '';
  };
  return (
    <Section id="data" title={words.say('options.data.title')}>
      <Group>
        <div>
          <h3>{words.say('options.data.file')}</h3>
          <p class="muted">{words.say('options.data.lead')}</p>
          <div class="field">
            <button type="button" class="button" onClick={() => onExport('settings')}>
              {words.say('options.data.export')}
            </button>
            <label class="button file">
              {words.say('options.data.import')}
              <input
                type="file"
                class="hidden"
                accept=".json,application/json"
                aria-describedby="import-hint"
                onChange={(event) => read(event.currentTarget)}
              />
            </label>
          </div>
          <p id="import-hint" class="muted hint">
            {words.say('options.data.importHint')}
          </p>
          <div role="status">
            {outcome && <Outcome outcome={outcome} onRestored={() => setOutcome('restored')} />}
          </div>
        </div>
        <ResetField onReset={onReset} />
      </Group>
    </Section>
  );
}

function Outcome(props: { outcome: Imported | 'restored'; onRestored(): void }) {
  const words = useWords();
  const { outcome, onRestored } = props;
  if (outcome === 'restored') return <p class="undo">{words.say('options.data.restored')}</p>;
  if ('faults' in outcome) {
    const { faults } = outcome;
    return (
      <div class="warning">
        <p>{words.say('options.data.refused', { n: faults.length })}</p>
        <FaultList faults={faults} />
      </div>
    );
  }
  const undo = async () => (await outcome.undo()) && onRestored();
  return (
    <p class="undo">
      {words.say('options.data.imported')}{' '}
      <button type="button" class="button quiet" onClick={undo}>
        {words.say('shared.undo')}
      </button>
    </p>
  );
}
