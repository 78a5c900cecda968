import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { UNCORRECTED } from '../../../src/card/correction';
import type { CardDeeds } from '../../../src/card/deeds';
import { createWords } from '../../../src/words/all-words';
import { PackLanguageContext, WordsContext } from '../../../src/words/view';
import type { Words } from '../../../src/words/words';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** A view written out as `<h2>Altered</h2>`, with its classes, languages and data, and no other attribute. */
export function drawn(view: ComponentChild, words: Words = createWords('en')): string {
  Object.assign(globalThis, { document });
  const root = document.createElement('div');
  render(
    <WordsContext.Provider value={words}>
      <PackLanguageContext.Provider value="en">{view}</PackLanguageContext.Provider>
    </WordsContext.Provider>,
    root as unknown as Element,
  );
  return [...root.childNodes].map((node) => written(node as unknown as Node)).join('');
}

function written(node: Node): string {
  if (node.nodeType !== 1) return node.textContent ?? '';
  const { localName, attributes, childNodes } = node as Element;
  const kept = [...attributes]
    .filter(({ name }) => /^(class|lang|data-.*)$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const shown = kept.map(({ name, value }) => (value ? ` ${name}="${value}"` : ` ${name}`));
  return `<${localName}${shown.join('')}>${[...childNodes].map(written).join('')}</${localName}>`;
}

/** Of what is drawn, the text alone, as it is read out. */
export const readOut = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A card's ways to act, none of which does anything. */
export function deeds(): CardDeeds & { correction: typeof UNCORRECTED } {
  const nothing = () => {};
  return {
    ...{ site: 'a.org', correction: UNCORRECTED, onClose: null },
    ...{ onOpen: nothing, onPanel: nothing, onCorrect: nothing, onOff: nothing },
    onCite: async () => null,
    onCopy: async () => true,
  };
}
