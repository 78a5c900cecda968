import type { ComponentChildren } from 'preact';
import type { WordsPiece } from '../core/model/brief';
import { type Stretch, stretchesOf } from './diff';

/** The page's words beside a source's: each difference drawn, and said for screen readers. */
export function WordDiff({ words }: { words: readonly WordsPiece[] }) {
  return (
    <blockquote class="diff">
      “
      {stretchesOf(words).map((stretch, i) => (
        <StretchView key={i} stretch={stretch} />
      ))}
      ”
    </blockquote>
  );
}

function StretchView({ stretch }: { stretch: Stretch }) {
  if (stretch.kind === 'same') return <>{stretch.text}</>;
  if (stretch.kind === 'exchanged')
    return (
      <>
        <Changed as="del" said="in the source: " text={stretch.from} />{' '}
        <Changed as="ins" said="on the page: " text={stretch.to} />
      </>
    );
  const as = stretch.kind === 'left out' ? 'del' : 'ins';
  return <Changed as={as} said={`${stretch.kind}: `} text={stretch.text} />;
}

/** White space at the ends is not drawn as changed: the line would stand beside the words. */
function Changed(props: { as: 'del' | 'ins'; said: string; text: string }): ComponentChildren {
  const { as: Element, said, text } = props;
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return (
    <>
      {before}
      <Element>
        <span class="unseen">{said}</span>
        {words}
        <span class="unseen">; </span>
      </Element>
      {after}
    </>
  );
}
