/** Whether texts that meet with no white space between them read on, or stand apart as the page is laid out. */
import { baseOf, SEPARATOR } from '../core/text/chars';
import { isNoteMark, READINGS } from '../core/text/html-tags';
import { boundsOf } from './boxes';
import {
  attributeOf,
  firstChildOf,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  parentNodeOf,
  textContentOf,
} from './dom';
import { LONG } from './long-text';

/** How what stands inside of a block is read. */
export interface Reading {
  /** True where a text and the next one are apart, with no white space between them. */
  isApart(before: Text, after: Text): boolean;
  /** True for an element that points to a note; `before` is the end of the text that it stands behind. */
  isNote(element: Element, before: string): boolean;
}

/** Reads as the reader sees it. */
export const AS_LAID_OUT: Reading = {
  isApart: (before, after) => mayMeet(endOf(before), after.data) && standApart(before, after),
  isNote: (element, before) => isNoteMark(textContentOf(element), before),
};

/** Marks of punctuation behind which a word may begin, and before which one may end; apostrophes are none. */
const ENDS = '.!?…:”»›)]';
const BEGINS = '“„«‘‹@#';
/** Ems between two words, a little less than the narrowest space that pages are set with. */
const SPACE_EM = 0.15;
/** Boxes that stand in a line of text. */
const IN_LINE = /^(?:inline|contents|ruby|math)/;
/** What a line of a drawing begins with; letters are moved along the line as well. */
const LINES = ['y', 'dy'];

/** True where one text ends and the next begins so that the reader must see whether they are apart. */
const mayMeet = (before: string, after: string): boolean => endsWord(before) && beginsWord(after);

function endsWord(text: string): boolean {
  const last = text.charAt(text.length - 1);
  if (last === '"') return /[^\s([{—–"]"$/.test(text.slice(-2));
  return last !== '' && (isWord(last) || ENDS.includes(last));
}

function beginsWord(text: string): boolean {
  const first = text.charAt(0);
  if (first === '"') return text.length > 1 && isWord(text.charAt(1));
  return first !== '' && (isWord(first) || BEGINS.includes(first));
}

/** A text, or the end of a long one: some browsers copy all of it whenever it is asked for. */
const endOf = (text: Text): string =>
  text.length > LONG ? text.substringData(text.length - 2, 2) : text.data;

const isWord = (char: string): boolean => baseOf(char.charCodeAt(0)) !== SEPARATOR;

/**
 * True where two texts, the second the next one after the first below an element, are laid out with a gap
 * or a break of the line between them.
 */
function standApart(before: Node, after: Node): boolean {
  let at = before;
  while (at !== after) {
    const child = firstChildOf(at);
    let next = child ?? nextSiblingOf(at);
    if (!child && isElement(at) && isEdge(at, 'End')) return true;
    while (!next) {
      const around = parentNodeOf(at);
      if (!around) return false;
      if (isElement(around) && isEdge(around, 'End')) return true;
      at = around;
      next = nextSiblingOf(at);
    }
    if (isElement(next) && isEdge(next, 'Start')) return true;
    at = next;
  }
  return false;
}

/** True for an element that no word runs into, or none out of. */
function isEdge(element: Element, side: 'Start' | 'End'): boolean {
  const name = localNameOf(element);
  if (name === 'wbr' || READINGS.has(name)) return false;
  if (name === 'img' || name === 'svg') return true;
  if (name === 'tspan')
    return side === 'Start' && LINES.some((place) => attributeOf(element, place) !== null);
  const text = onlyTextOf(element);
  if (text && isInitial(text)) return false;
  const style = getComputedStyle(element);
  const space = SPACE_EM * Number.parseFloat(style.fontSize);
  if (text === '') return isWide(element, style, space);
  if (!IN_LINE.test(style.display)) return true;
  const gap =
    Number.parseFloat(style[`marginInline${side}`]) +
    Number.parseFloat(style[`paddingInline${side}`]) +
    Number.parseFloat(style[`borderInline${side}Width`]);
  if (gap >= space) return true;
  const { content } = getComputedStyle(element, side === 'Start' ? '::before' : '::after');
  return !['none', 'normal', '', '""'].includes(content);
}

/** All text of an element that holds one text at most; null where it holds more, which may be much. */
function onlyTextOf(element: Element): string | null {
  let child = firstChildOf(element);
  if (!child) return '';
  for (let level = 0; level < LEVELS && child && !nextSiblingOf(child); level++) {
    if (isText(child)) return child.data.trim();
    child = firstChildOf(child);
  }
  return null;
}

const LEVELS = 3;

/** A letter in a box of its own is an initial, or one of a heading that moves letter by letter. */
function isInitial(text: string): boolean {
  const letters = [...text].filter(isWord);
  return text.length <= 3 && letters.length === 1 && !/[\s\d]/.test(text);
}

/** True for an element without text that keeps what is around it apart, as an icon does. */
const isWide = (element: Element, { position }: CSSStyleDeclaration, space: number): boolean =>
  position !== 'absolute' && position !== 'fixed' && boundsOf(element).width >= space;

/** The same as `mayMeet`, asked of the two characters that meet alone. */
const mayStand = (before: string, after: string): boolean =>
  (before === '"' || endsWord(before)) && (after === '"' || beginsWord(after));

/**
 * True for the HTML of an element in which two texts may meet at an element's edge: what the texts of it
 * look like one by one, without an object for each.
 */
export function mayMeetIn(html: string): boolean {
  for (let open = html.indexOf('<'); open >= 0; ) {
    const before = html.charAt(open - 1);
    let end = open;
    while (html.charAt(end) === '<') {
      const close = html.startsWith('<!--', end)
        ? html.indexOf('-->', end) + 2
        : html.indexOf('>', end);
      if (close < end) return true;
      end = close + 1;
    }
    if (mayStand(before, html.charAt(end))) return true;
    open = html.indexOf('<', end);
  }
  return false;
}
