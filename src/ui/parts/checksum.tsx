import { useWords } from '../../words/view';
import { CopyButton } from './copy-button';

/** Hexadecimal digits that are enough to tell texts apart by eye. */
const SHORT = 12;

export const shortened = (sha256: string): string => `${sha256.slice(0, SHORT)}…`;

/** A text's SHA-256: its first digits, and the whole on demand, to be copied. */
export function Checksum(props: { sha256: string; copy(text: string): Promise<boolean> }) {
  const words = useWords();
  const { sha256, copy } = props;
  return (
    <details class="checksum">
      <summary>
        <code>{shortened(sha256)}</code> <span>{words.say('source.wholeSha256')}</span>
      </summary>
      <p>
        <code>{sha256}</code>
      </p>
      <CopyButton label={words.say('source.copySha256')} copy={() => copy(sha256)} />
    </details>
  );
}
