import { useContext, useState } from 'preact/hooks';
import { useWords } from '../../words/view';
import { type Citations, CiteContext } from './cite-context';

const FORMATS = ['plain', 'markdown', 'csl'] as const satisfies (keyof Citations)[];

/**
 * "Cite", and below it the formats once it is pressed: each copies the citation of a quotation of the
 * pack. Nothing where there is no CiteContext, or the pack has no such quotation.
 */
export function CiteMenu({ quotation }: { quotation: string }) {
  const words = useWords();
  const citing = useContext(CiteContext);
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const citations = open ? citing?.citationsOf(quotation) : null;
  if (!citing) return null;
  const copy = (format: keyof Citations) => {
    setCopied(null);
    if (citations) citing.copy(citations[format]).then(setCopied);
  };
  return (
    <div class="cite">
      <button
        type="button"
        class="button quiet small"
        aria-expanded={open}
        data-cite={quotation}
        onClick={() => {
          setOpen(!open);
          setCopied(null);
        }}
      >
        {words.say('cite.cite')}
      </button>
      {citations && (
        <div class="formats">
          <span class="muted">{words.say('cite.copyAs')}</span>
          {FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              class="button small"
              data-format={format}
              onClick={() => copy(format)}
            >
              {words.say(`cite.${format}`)}
            </button>
          ))}
        </div>
      )}
      <span class="muted told" role="status">
        {copied !== null && words.say(copied ? 'cite.copied' : 'cite.notCopied')}
      </span>
    </div>
  );
}
