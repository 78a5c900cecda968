import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/core/model/pack';
import { marksOf } from '../../../src/ui/reader/marks';
import { passageBrief } from '../../../src/ui/reader/passage-brief';
import { PassagePanel } from '../../../src/ui/reader/passage-panel';
import { readPlace } from '../../../src/ui/reader/place';
import { ReaderView } from '../../../src/ui/reader/reader-view';
import { SourceArticle } from '../../../src/ui/reader/source-article';
import { createWords } from '../../../src/words/all-words';
import { drawn, readOut } from '../card/drawn';
import { pack, passageOf, whole } from './reader-pack';

const copied = () => Promise.resolve(true);

function reader(search: string, language: 'en' | 'de' = 'en'): string {
  return drawn(
    <ReaderView
      pack={pack}
      place={readPlace(pack, new URLSearchParams(search))}
      fromText={false}
      colors={{}}
      onGo={() => {}}
      copy={copied}
      copyLink={copied}
    />,
    createWords(language),
  );
}

function panel(passage: Passage): string {
  const source = pack.sources.find(({ id }) => id === passage.source);
  if (!source) throw new Error(`there is no source ${passage.source}`);
  const brief = passageBrief(pack, source, marksOf(pack, source.id), passage);
  return drawn(
    <PassagePanel
      source={source}
      passage={passage}
      brief={brief}
      heading={{ current: null }}
      copyLink={copied}
    />,
  );
}

describe('the reader', () => {
  test.each([
    ['the headline', 'On one'],
    ['that the publisher is not stated', 'publisher not stated'],
    ['the first digits of the checksum', `${'ab'.repeat(6)}…`],
    ['the whole of it', 'ab'.repeat(32)],
    ['the layers with their counts', 'People 1 Places 1 Quotations 1 Details 1'],
    ['the keys', 'J or N next passage'],
    ['its whole text', 'Ann Ash said: “ I went, ” she told us, “ to sea . ” She is 41 .'],
    ['the other sources', 'Paper two'],
  ])('of a source shows %s', (_, words) => {
    expect(readOut(reader('source=one'))).toContain(words);
  });

  test('marks the passage that is open, labelled, and each part of it alone', () => {
    const [source] = pack.sources;
    if (!source) throw new Error('the pack has no source');
    const marks = marksOf(pack, source.id);
    const html = drawn(
      <SourceArticle
        source={source}
        marks={marks}
        shown={marks}
        hidden={new Set()}
        target={whole}
        onShow={() => {}}
        copy={copied}
      />,
    );
    expect(html).toContain('The passage you opened');
    const [, mark = ''] = /<mark>(.*?)<\/mark>/.exec(html) ?? [];
    expect(mark.replace(/<[^>]*>/g, '')).toBe(whole.exact);
  });

  test.each([
    ['source=one&start=5&end=999', 'On one has no passage at 5–999'],
    ['source=four', 'The pack has no source called “four”'],
    ['', 'Choose one to read it.'],
  ])('at ?%s says what is wrong, and lists the sources', (search, words) => {
    const text = readOut(reader(search));
    expect(text).toContain(words);
    expect(text).toContain('Sources of the pack');
  });

  test('speaks the reader’s language, and leaves the source its own', () => {
    const html = reader('source=one', 'de');
    expect(readOut(html)).toContain('Im Text markiert');
    expect(html).toContain('<div class="source-text" data-text="true" lang="en">');
  });
});

describe('the panel', () => {
  test.each([
    ['an entity', passageOf('one', 'Ann Ash'), 'Person Ann Ash Ann Ash said Everything on Ann Ash'],
    ['where others name it', passageOf('one', 'Ann Ash'), 'Paper two named 2 times'],
    ['who is silent', passageOf('one', 'Ann Ash'), 'Silent: Paper three'],
    ['a quotation', whole, 'Quotation Ann Ash letter Here: the fullest version.'],
    ['its other versions', whole, 'Other versions'],
    ['what a version left out', whole, 'shortened from the fullest'],
    ['the marks inside', whole, 'Marked within it sea'],
    ['the marks around', passageOf('one', 'sea'), `Part of ${whole.exact}`],
    ['a detail', passageOf('one', '41'), 'Detail Age Differ 41 is not 40.'],
    ['the others’ word on it', passageOf('one', '41'), 'In the other sources Paper two 40'],
    ['whose detail it is', passageOf('one', '41'), 'Everything on Ann Ash'],
    ['words that are nothing', passageOf('one', 'told us'), 'A passage of this source'],
    ['the live page', whole, 'Open the live page here'],
    [
      'that there is no address',
      passageOf('two', '40'),
      'The address is not known; this is the stored text.',
    ],
  ])('tells %s', (_, passage, words) => {
    expect(readOut(panel(passage))).toContain(words);
  });
});
