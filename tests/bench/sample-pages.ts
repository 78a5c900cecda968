/** Pages made by rule, the same at every run. */
import { random, sampleNames } from './sample-names';

/** Ordinary words; those of politics would chime with the pack's quotations in every other line. */
const PROSE =
  'the of and to in that was for with as on by from at which were are this have had not but all one ' +
  'their there been would when what more about some could other into than then them only over after ' +
  'valley railway harvest museum orchestra river bridge population election trade garden painter ' +
  'winter mountain village market festival science history island harbour castle music theatre';
/** Names that the bundled pack knows, and what stands in their place where there is to be none. */
const KNOWN = [
  'Boris Bondarev',
  'Geneva',
  'Ukraine',
  'Sergey Lavrov',
  'Russia',
  'invasion of Ukraine',
  'Dmitry Peskov',
  'Switzerland',
];
const QUOTED =
  'Boris Bondarev said: “For twenty years of my diplomatic career I have seen different turns of our ' +
  'foreign policy, but never have I been so ashamed of my country.”';
/** One link in so many is a name of the pack. */
const NAME_IN = 24;

interface Writer {
  /** A whole number below `n`. */
  below(n: number): number;
  words(count: number): string;
  /** A name in the page's links: mostly strangers', now and then one of the pack's. */
  name(): string;
}

function writer(mentions: boolean): Writer {
  const next = random(23);
  const below = (n: number) => Math.floor(next() * n);
  const words = PROSE.split(' ');
  // A Ruse would be taken for the beginning of a name of the pack.
  const strangers = sampleNames(400).filter((name) => !name.includes('Ruse'));
  const of = (list: readonly string[]) => list[below(list.length)] as string;
  return {
    below,
    words: (count) => Array.from({ length: count }, () => of(words)).join(' '),
    name: () => (below(NAME_IN) === 0 && mentions ? of(KNOWN) : of(strangers)),
  };
}

const repeat = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('\n');

const html = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title>` +
  '<style>body { font: 16px/1.5 sans-serif; max-width: 60rem; margin: auto } nav { columns: 4 }</style>' +
  `</head><body>\n${body}\n</body></html>\n`;

function paragraph({ below, words, name }: Writer, links: number): string {
  const parts = Array.from({ length: links }, () => {
    const link = `<a href="#n">${name()}</a>`;
    const note = below(3) === 0 ? `<sup>[${below(900)}]</sup>` : '';
    return `${words(7 + below(14))} ${link}${note}`;
  });
  return `<p>The ${parts.join(' ')} ${words(8)}.</p>`;
}

/** A long article as an encyclopaedia has them: about 14,000 text nodes, 490,000 characters. */
function article(mentions: boolean): string {
  const write = writer(mentions);
  const lead = mentions ? `<p><b>Boris Bondarev</b> left Geneva in May. ${QUOTED}</p>` : '';
  const section = (n: number) =>
    `<h2>${n + 1}. On ${write.words(3)}</h2>\n${repeat(5, () => paragraph(write, 9))}\n` +
    `<table>${repeat(6, () => `<tr><td>${write.name()}</td><td>${write.below(3000)}</td></tr>`)}</table>\n` +
    `<ul>${repeat(8, () => `<li><i>${write.words(4)}</i>, ${write.name()}, ${write.words(5)}</li>`)}</ul>`;
  return html('A long article', `<h1>An article</h1>\n${lead}\n${repeat(88, section)}`);
}

/** A news page: menus, teasers, one report, comments, and text that nobody sees. */
function news(): string {
  const write = writer(true);
  const menu = `<nav>${repeat(80, () => `<a href="#m">${write.words(2)}</a>`)}</nav>`;
  const teaser = () =>
    `<div class="teaser"><h3><a href="#t">${write.name()}: ${write.words(7)}</a></h3>` +
    `<span>${write.words(18)}</span><time>${write.below(23)}:10</time></div>`;
  const hidden = `<div style="display: none">${repeat(60, () => `<p>${write.words(20)}</p>`)}</div>`;
  const script = `<script type="application/json">${JSON.stringify(write.words(9000))}</script>`;
  const report = `<h1>A diplomat resigns over the invasion of Ukraine</h1>\n<p>${QUOTED}</p>\n`;
  const main = `<main>${report}${repeat(30, () => paragraph(write, 3))}</main>`;
  const comment = () => `<div><b>${write.words(1)}</b><div><p>${write.words(25)}</p></div></div>`;
  return html(
    'News',
    `${menu}\n${main}\n${repeat(120, teaser)}\n${hidden}\n${script}\n${repeat(200, comment)}`,
  );
}

/** Code and formulas with their colours: 30,000 nodes of a few characters. */
function tiny(): string {
  const write = writer(false);
  const token = () => `<span>${write.below(4) === 0 ? write.below(99) : write.words(1)}</span>`;
  const cells = () => `<div>${repeat(20, token).replaceAll('\n', '<i>,</i>')}</div>`;
  return html('Tiny nodes', `<p>A note from Geneva.</p>\n${repeat(770, cells)}`);
}

/** The generated pages by their file names. */
export const SAMPLE_PAGES: Readonly<Record<string, () => string>> = {
  'article.html': () => article(true),
  'article-without-a-mention.html': () => article(false),
  'news.html': news,
  'tiny-nodes.html': tiny,
};
