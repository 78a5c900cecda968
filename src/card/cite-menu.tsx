import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardKey } from '../words/keys';
import { useWords } from '../words/view';
import type { Citations } from './contract';
import { Icon } from './icons';

export interface Citing {
  /** The citations of a quotation of the pack; null where the extension does not answer. */
  onCite(quotation: string): Promise<Citations | null>;
  /** Puts a text on the clipboard, if the browser lets it; `box` is where a field may stand meanwhile. */
  onCopy(text: string, box: Element): Promise<boolean>;
}

const FORMATS = [
  ['plain', 'card.citePlain'],
  ['markdown', 'card.citeMarkdown'],
] as const;

/** "Cite", and below it the formats once it is pressed. The citations come first: copying cannot wait. */
export function CiteMenu({ quotation, onCite, onCopy }: Citing & { quotation: string }) {
  const words = useWords<CardKey>();
  const [open, setOpen] = useState(false);
  const [citations, setCitations] = useState<Citations | null>(null);
  const [gone, setGone] = useState(false);
  /** The text of the last press, and whether it is on the clipboard now. */
  const [last, setLast] = useState<{ text: string; copied: boolean } | null>(null);
  const menu = useRef<HTMLDivElement>(null);

  const toggle = async () => {
    setOpen(!open);
    setLast(null);
    if (open || citations) return;
    const answer = await onCite(quotation);
    setCitations(answer);
    setGone(answer === null);
  };
  // What opens below the last line would stay out of sight.
  useEffect(
    () => menu.current?.scrollIntoView({ block: 'nearest' }),
    [open, citations, gone, last],
  );
  const copy = async (text: string) => {
    if (!menu.current) return;
    setLast({ text, copied: await onCopy(text, menu.current) });
  };
  return (
    <>
      <button type="button" class="quiet" data-act="cite" aria-expanded={open} onClick={toggle}>
        <Icon name="cite" />
        <span>{words.say('card.cite')}</span>
      </button>
      {open && (
        <div class="citing" ref={menu}>
          {citations && (
            <>
              <span>{words.say('card.copyAs')}</span>
              {FORMATS.map(([format, label]) => (
                <button
                  key={format}
                  type="button"
                  data-copy={format}
                  onClick={() => copy(citations[format])}
                >
                  {words.say(label)}
                </button>
              ))}
            </>
          )}
          <span class="told" role="status">
            {gone && words.say('card.gone')}
            {last && words.say(last.copied ? 'card.copied' : 'card.copyByHand')}
          </span>
          {last && !last.copied && <ByHand key={last.text} text={last.text} />}
        </div>
      )}
    </>
  );
}

/** The citation in a field, selected, for browsers and pages that keep scripts from the clipboard. */
function ByHand({ text }: { text: string }) {
  const words = useWords<CardKey>();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  return (
    <textarea ref={field} readOnly rows={4} aria-label={words.say('card.citation')} value={text} />
  );
}
