import { useWords } from '../../words/view';
import { VerdictMark } from '../parts/verdict-mark';
import { nameOf, origin } from './correction-words';
import type { OptionsProps } from './options-props';
import { RemovableList } from './removable-list';
import { Group, Section } from './section';

type Props = Pick<
  OptionsProps,
  | 'corrections'
  | 'verdictCorrections'
  | 'pack'
  | 'onCorrection'
  | 'onVerdictCorrection'
  | 'onExport'
>;

/** What the reader has corrected on cards, the latest first. */
export function CorrectionsSection(props: Props) {
  const words = useWords();
  const isEmpty = props.corrections.length + props.verdictCorrections.length === 0;
  return (
    <Section id="corrections" title={words.say('options.corrections.title')}>
      <Names {...props} />
      <Verdicts {...props} />
      <p>
        <button
          type="button"
          class="button"
          disabled={isEmpty}
          onClick={() => props.onExport('corrections')}
        >
          {words.say('options.corrections.export')}
        </button>
      </p>
    </Section>
  );
}

/** Whom and what the reader took off which site. */
function Names({ corrections, pack, onCorrection }: Props) {
  const words = useWords();
  const none = corrections.length === 0;
  return (
    <Group
      title={words.say('options.corrections.names')}
      {...(!none && { lead: words.say('options.corrections.namesLead') })}
    >
      <div>
        {none && <p class="muted">{words.say('options.corrections.namesNone')}</p>}
        <RemovableList
          entries={corrections.toReversed()}
          keyOf={({ host, entity }) => `${host} ${entity}`}
          draw={(one) => {
            const name = nameOf(one, pack);
            return (
              <>
                {words.say('options.corrections.nameOn', { name, host: one.host })}
                <small class="muted">{origin(words, one, name)}</small>
              </>
            );
          }}
          nameOf={(one) =>
            words.say('options.corrections.removeOf', { name: nameOf(one, pack), host: one.host })
          }
          said={(one) =>
            words.say('options.corrections.again', { name: nameOf(one, pack), host: one.host })
          }
          onKeep={onCorrection}
        />
      </div>
    </Group>
  );
}

/** Which verdicts the reader has said to be wrong. */
function Verdicts({ verdictCorrections, onVerdictCorrection }: Props) {
  const words = useWords();
  const none = verdictCorrections.length === 0;
  return (
    <Group
      title={words.say('options.corrections.verdicts')}
      {...(!none && { lead: words.say('options.corrections.verdictsLead') })}
    >
      <div>
        {none && <p class="muted">{words.say('options.corrections.verdictsNone')}</p>}
        <RemovableList
          entries={verdictCorrections.toReversed()}
          keyOf={({ url, verdict, text }) => `${url} ${verdict} ${text}`}
          draw={({ text, verdict, host, date }) => (
            <div data-verdict={verdict}>
              {words.say('shared.quoted', { text })}
              <small class="muted facts">
                <VerdictMark verdict={verdict} />
                <span>{[host, date && words.date(date)].filter(Boolean).join(' · ')}</span>
              </small>
            </div>
          )}
          nameOf={({ text }) =>
            words.say('options.corrections.removeVerdict', {
              text: words.say('shared.quoted', { text }),
            })
          }
          said={({ text }) =>
            words.say('options.corrections.verdictGone', {
              text: words.say('shared.quoted', { text }),
            })
          }
          onKeep={onVerdictCorrection}
        />
      </div>
    </Group>
  );
}
