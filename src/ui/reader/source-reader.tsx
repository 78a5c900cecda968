import { useMemo, useRef, useState } from 'preact/hooks';
import type { Source } from '../../core/model/pack';
import { useWords } from '../../words/view';
import { readerHref } from '../parts/reader-link';
import type { Stretch } from './blocks';
import { Fault } from './fault';
import { asked, followed } from './follow';
import { type Kind, marksOf, shownMarks } from './marks';
import { passageBrief } from './passage-brief';
import { PassagePanel } from './passage-panel';
import { PassageSteps } from './passage-steps';
import type { ReaderProps } from './reader-props';
import { SourceArticle } from './source-article';
import { SourceList } from './source-list';
import { stepsFrom } from './steps';
import { toPassage, useArrival } from './use-arrival';

interface Props extends ReaderProps {
  source: Source;
  target: Stretch | null;
}

/** One source: its text, and beside it what the open passage is. Its keys work while it has the focus. */
export function SourceReader(props: Props) {
  const { pack, place, source, target, fromText, onGo, copy, copyLink } = props;
  const words = useWords();
  const main = useRef<HTMLElement>(null);
  const about = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState<ReadonlySet<Kind>>(new Set());
  const marks = useMemo(() => marksOf(pack, source.id), [pack, source]);
  const shown = useMemo(() => shownMarks(marks, hidden), [marks, hidden]);
  const brief = useMemo(
    () => target && passageBrief(pack, source, marks, target),
    [pack, source, marks, target],
  );
  const steps = stepsFrom(shown, target);
  useArrival({ main, about, target, fromText });

  const onClick = (event: MouseEvent) => {
    const where = followed(event);
    if (!where) return;
    event.preventDefault();
    onGo(where.search, where.fromText);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const what = asked(event);
    if (what === 'text') return toPassage(main.current, about.current);
    const mark = what && steps[what];
    if (!mark) return;
    event.preventDefault();
    onGo(readerHref({ source: source.id, ...mark }).replace(/^[^?]*/, ''), false);
  };
  return (
    <main class="reader-main" ref={main} tabIndex={-1} onClick={onClick} onKeyDown={onKeyDown}>
      <div class="reader-source">
        <Fault place={place} />
        <SourceArticle
          source={source}
          marks={marks}
          shown={shown}
          hidden={hidden}
          target={target}
          onShow={(kind, show) => setHidden(changed(hidden, kind, !show))}
          copy={copy}
        />
      </div>
      <section class="beside" aria-label={words.say('reader.panel')}>
        <PassageSteps source={source.id} steps={steps} />
        {brief && target ? (
          <div class="panel">
            <PassagePanel
              source={source}
              passage={target}
              brief={brief}
              heading={about}
              copyLink={copyLink}
            />
            <a class="close" href={`?${new URLSearchParams({ source: source.id })}`}>
              <span class="hidden">{words.say('reader.close')}</span>
              <span aria-hidden="true">×</span>
            </a>
          </div>
        ) : (
          <p class="hint muted">{words.say('reader.hint')}</p>
        )}
      </section>
      <SourceList sources={pack.sources} current={source.id} />
    </main>
  );
}

function changed(hidden: ReadonlySet<Kind>, kind: Kind, hide: boolean): ReadonlySet<Kind> {
  const next = new Set(hidden);
  if (hide) next.add(kind);
  else next.delete(kind);
  return next;
}
