import type { ComponentChildren } from 'preact';
import type { WordsPiece } from '../core/model/brief';
import type { CardKey } from '../words/keys';
import { Say, usePackLanguage, useWords } from '../words/view';
import { type Stretch, stretchesOf } from './diff';

/** The page's words beside a source's: each difference drawn, and said for screen readers. */
export function WordDiff({ words: pieces }: { words: readonly WordsPiece[] }) {
  const text = stretchesOf(pieces).map((stretch, i) => <StretchView key={i} stretch={stretch} />);
  return (
    <blockquote class="diff" lang={usePackLanguage()}>
      <Say<CardKey> of="shared.quoted" values={{ text }} />
    </blockquote>
  );
}

function StretchView({ stretch }: { stretch: Stretch }) {
  const words = useWords<CardKey>();
  if (stretch.kind === 'same') return <>{stretch.text}</>;
  if (stretch.kind === 'exchanged')
    return (
      <>
        <Changed as="del" said={words.say('card.inSource')} text={stretch.from} />{' '}
        <Changed as="ins" said={words.say('card.onPage')} text={stretch.to} />
      </>
    );
  return stretch.kind === 'left out' ? (
    <Changed as="del" said={words.say('card.leftOut')} text={stretch.text} />
  ) : (
    <Changed as="ins" said={words.say('card.added')} text={stretch.text} />
  );
}

/** White space at the ends is not drawn as changed: the line would stand beside the words. */
function Changed(props: { as: 'del' | 'ins'; said: string; text: string }): ComponentChildren {
  const { language } = useWords<CardKey>();
  const { as: Element, said, text } = props;
  const [, before, changed, after] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return (
    <>
      {before}
      <Element>
        <span class="unseen" lang={language}>
          {said}
        </span>
        {changed}
        <span class="unseen">; </span>
      </Element>
      {after}
    </>
  );
}
