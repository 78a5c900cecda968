import { names } from 'virtual:bench-names';
import Mark from 'mark.js';
import type { Way } from './contract';
import { textNodes } from './floors';
import { measure } from './meter';

const escaped = names.map((name) => name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
const SOURCE = `\\b(?:${escaped.join('|')})\\b`;

/** What may stand beside a whole word; by itself mark.js knows white space alone. */
const LIMITERS = '.,;:!?()[]"\'“”‘’«»–—-/';

function find(): number {
  const expression = new RegExp(SOURCE, 'g');
  const walker = textNodes();
  let found = 0;
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    expression.lastIndex = 0;
    while (expression.test(data)) found++;
  }
  return found;
}

function wrap(): number {
  const expression = new RegExp(SOURCE);
  const walker = textNodes();
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  let found = 0;
  for (let node of nodes) {
    for (let hit = expression.exec(node.data); hit; hit = expression.exec(node.data)) {
      const named = node.splitText(hit.index);
      node = named.splitText(hit[0].length);
      const mark = document.createElement('mark');
      named.replaceWith(mark);
      mark.append(named);
      found++;
    }
  }
  return found;
}

function markJs(): number {
  let found = 0;
  new Mark(document.body).mark([...names], {
    accuracy: { value: 'exactly', limiters: [...LIMITERS] },
    separateWordSearch: false,
    caseSensitive: true,
    each: () => found++,
  });
  return found;
}

/** Other ways to find the same names; those that wrap leave another page behind. */
export const RIVALS: Record<string, Way> = {
  'regular expression, finding': () => measure(find),
  'regular expression, wrapping': () => measure(wrap),
  'mark.js': () => measure(markJs),
};
