import type { RefObject } from 'preact';
import { liveLink } from '../../core/cite/citation';
import type { Source } from '../../core/model/pack';
import { usePackLanguage, useWords } from '../../words/view';
import { CopyButton } from '../parts/copy-button';
import { readerHref } from '../parts/reader-link';
import { AboutDetail } from './about-detail';
import { AboutEntity } from './about-entity';
import { AboutQuotation } from './about-quotation';
import type { Stretch } from './blocks';
import { NewTab } from './new-tab';
import type { Here, Near, PassageBrief } from './passage-brief';

interface Props {
  source: Source;
  passage: Stretch;
  brief: PassageBrief;
  /** The element that takes the focus when the panel is opened from the text. */
  heading: RefObject<HTMLDivElement | null>;
  copyLink(href: string): Promise<boolean>;
}

/** What one passage of a source is, what the other sources have, and ways to share it. */
export function PassagePanel({ source, passage, brief, heading, copyLink }: Props) {
  const words = useWords();
  const { start, end } = passage;
  return (
    <>
      <div class="about" ref={heading} tabIndex={-1}>
        {brief.here.length === 0 && <h2>{words.say('reader.passage')}</h2>}
        {brief.here.map((here) => (
          <About key={`${here.kind} ${here.id}`} here={here} all={brief.here} />
        ))}
      </div>
      <NearList title={words.say('reader.around')} near={brief.around} source={source.id} />
      <NearList title={words.say('reader.inside')} near={brief.inside} source={source.id} />
      <div class="share" key={start}>
        <LivePage source={source} passage={passage} />
        <CopyButton
          label={words.say('reader.copyLink')}
          copy={() => copyLink(readerHref({ source: source.id, start, end }))}
        />
      </div>
    </>
  );
}

function About({ here, all }: { here: Here; all: readonly Here[] }) {
  if (here.kind === 'quotation') return <AboutQuotation here={here} />;
  if (here.kind === 'detail') {
    const isNamed = all.some(({ id }) => id === here.subject.id);
    return <AboutDetail here={here} isNamed={isNamed} />;
  }
  return <AboutEntity here={here} />;
}

function NearList(props: { title: string; near: readonly Near[]; source: string }) {
  const { title, near, source } = props;
  const language = usePackLanguage();
  if (near.length === 0) return null;
  return (
    <section class="near">
      <h3>{title}</h3>
      <ul>
        {near.map(({ start, end, text, kind }) => (
          <li key={`${start}-${end}`}>
            <a class={`seg ${kind}`} href={readerHref({ source, start, end })} lang={language}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way to the page as it is today; without an address, why there is none. */
function LivePage({ source, passage }: { source: Source; passage: Stretch }) {
  const words = useWords();
  const live = liveLink(source, passage);
  if (live === null) return <p class="muted">{words.say('reader.noAddress')}</p>;
  return (
    <p>
      <a class="live" href={live} target="_blank" rel="noopener noreferrer">
        {words.say('reader.live')}
        <NewTab />
      </a>{' '}
      <span class="muted">{words.say('reader.liveNote')}</span>
    </p>
  );
}
