import { Fragment } from 'preact';
import type { WordsPiece } from '../../core/model/brief';
import { usePackLanguage, useWords } from '../../words/view';

/** One version's words beside another's, readable without colour and by ear. */
export function WordsDiff({ words }: { words: readonly WordsPiece[] }) {
  return (
    <blockquote lang={usePackLanguage()}>
      <q>
        {words.map((piece, i) => (
          <Fragment key={i}>
            {/* What was exchanged stands side by side, not as one word. */}
            {isJoined(words[i - 1], piece) && ' '}
            <Piece piece={piece} />
          </Fragment>
        ))}
      </q>
    </blockquote>
  );
}

const isJoined = (before: WordsPiece | undefined, { op, text }: WordsPiece): boolean =>
  before?.op === 'delete' && op === 'insert' && /\S$/.test(before.text) && /^\S/.test(text);

function Piece({ piece: { op, text } }: { piece: WordsPiece }) {
  const words = useWords();
  if (op === 'equal') return <>{text}</>;
  const Changed = op === 'delete' ? 'del' : 'ins';
  // Space at the ends is not drawn as changed: the line would stand beside the words.
  const [, before, changed, after] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return (
    <>
      {before}
      <Changed>
        <span class="hidden" lang={words.language}>
          {words.say(op === 'delete' ? 'popup.leftOut' : 'popup.added')}
        </span>
        {changed}
      </Changed>
      {after}
    </>
  );
}
