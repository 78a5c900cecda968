import { Parser } from 'htmlparser2';
import {
  BLOCK_ELEMENTS,
  CUT,
  isNoteMark,
  READINGS,
  SKIPPED_ELEMENTS,
} from '../core/text/html-tags';

/** A plain text, and its blocks: where each begins, in UTF-16 code units, and its own text. */
export interface ReadText {
  text: string;
  blocks: { start: number; text: string }[];
}

/** Cuts a plain text at its blank lines. */
export function readPlain(text: string): ReadText {
  const blocks: ReadText['blocks'] = [];
  let start = 0;
  const end = (to: number) => {
    if (to > start) blocks.push({ start, text: text.slice(start, to) });
  };
  for (const gap of text.matchAll(/\n[^\S\n]*(?=\n)/g)) {
    end(gap.index);
    start = gap.index + gap[0].length;
  }
  end(text.length);
  return { text, blocks };
}

/**
 * Reads HTML as the page does: the same elements begin a block, are left alone, or are run across.
 * White space is collapsed as browsers show it; the plain text is the blocks joined by newlines.
 */
export function readHtml(html: string): ReadText {
  const blocks: string[] = [];
  let run = '';
  let pre = 0;
  const leftAlone: string[] = [];
  /** Where the raised texts around, and those that tell how one is said, begin in the run. */
  const raised: number[] = [];
  const end = () => {
    const text = pre > 0 ? run.trim() : run.replace(/[^\S\n\u00a0]*\n[^\S\n\u00a0]*/g, '\n').trim();
    if (text.replaceAll(CUT, '').trim() !== '') blocks.push(text);
    run = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (leftAlone.length > 0 || isLeftAlone(name, attributes)) {
        if (leftAlone.length === 0) run += CUT;
        if (!VOID.has(name)) leftAlone.push(name);
        return;
      }
      if (BLOCK_ELEMENTS.has(name)) end();
      if (name === 'pre') pre++;
      if (name === 'br') run += '\n';
      if (isRaised(name)) raised.push(run.length);
    },
    ontext(data) {
      if (leftAlone.length > 0) return;
      run += pre > 0 ? data : data.replace(/[ \t\n\f\r]+/g, ' ');
    },
    onclosetag(name) {
      if (leftAlone.length > 0) {
        if (leftAlone.at(-1) === name) leftAlone.pop();
        return;
      }
      if (BLOCK_ELEMENTS.has(name)) end();
      if (name === 'pre') pre--;
      const start = isRaised(name) ? raised.pop() : undefined;
      if (start === undefined) return;
      if (READINGS.has(name) || isNoteMark(run.slice(start), run.slice(0, start)))
        run = run.slice(0, start);
    },
  });
  parser.write(html);
  parser.end();
  end();

  let start = 0;
  const placed = blocks.map((text) => {
    const block = { start, text };
    start += text.length + 1;
    return block;
  });
  return { text: blocks.join('\n'), blocks: placed };
}

const isRaised = (name: string): boolean => name === 'sup' || READINGS.has(name);

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

function isLeftAlone(name: string, attributes: Record<string, string>): boolean {
  const editable = attributes.contenteditable;
  return (
    SKIPPED_ELEMENTS.has(name) ||
    (editable !== undefined && editable !== 'false') ||
    attributes.role === 'textbox' ||
    attributes.hidden !== undefined
  );
}

/** True for a file name or a beginning that says HTML. */
export const looksLikeHtml = (name: string, content: string): boolean =>
  /\.x?html?$/i.test(name) || /^\s*(<!doctype html|<html[\s>]|<\?xml)/i.test(content);
