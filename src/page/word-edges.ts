/** Whether texts that meet with no white space between them read on, or stand apart as the page is laid out. */
import { baseOf, SEPARATOR } from '../core/text/chars';
import {
  attributeOf,
  firstChildOf,
  isElement,
  localNameOf,
  nextSiblingOf,
  parentNodeOf,
  textContentOf,
} from './dom';

/** Marks of punctuation behind which a word may begin, and before which one may end. */
const ENDS = '.!?…:"\'”’»›)]';
const BEGINS = '"\'“„«‘‹@#';
/** Ems between two words, a little less than the narrowest space that pages are set with. */
const SPACE_EM = 0.15;
/** Boxes that stand in a line of text. */
const IN_LINE = /^(?:inline|contents|ruby|math)/;
/** What a line of a drawing begins with, or a word that is moved away from the one before. */
const PLACES = ['x', 'y', 'dx', 'dy'];

/** True where one text ends and the next begins so that the reader must see whether they are apart. */
export const mayMeet = (before: string, after: string): boolean =>
  endsWord(before.charAt(before.length - 1)) && beginsWord(after.charAt(0));

const endsWord = (char: string): boolean => char !== '' && (isWord(char) || ENDS.includes(char));
const beginsWord = (char: string): boolean =>
  char !== '' && (isWord(char) || BEGINS.includes(char));
const isWord = (char: string): boolean => baseOf(char.charCodeAt(0)) !== SEPARATOR;

/**
 * True where two texts, the second the next one after the first below an element, are laid out with a gap
 * or a break of the line between them.
 */
export function standApart(before: Node, after: Node): boolean {
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
  if (name === 'wbr') return false;
  if (name === 'img' || name === 'svg') return true;
  if (name === 'tspan' && side === 'Start')
    return PLACES.some((place) => attributeOf(element, place) !== null);
  const style = getComputedStyle(element);
  if (!IN_LINE.test(style.display)) return !isLetter(textContentOf(element).trim());
  const gap =
    Number.parseFloat(style[`marginInline${side}`]) +
    Number.parseFloat(style[`paddingInline${side}`]) +
    Number.parseFloat(style[`borderInline${side}Width`]);
  if (gap >= SPACE_EM * Number.parseFloat(style.fontSize)) return true;
  const { content } = getComputedStyle(element, side === 'Start' ? '::before' : '::after');
  return !['none', 'normal', '', '""'].includes(content);
}

/** A letter in a box of its own is an initial, or one of a heading that moves letter by letter. */
const isLetter = (text: string): boolean => text.length === 1 && isWord(text) && !/\d/.test(text);

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
    if (mayMeet(before, html.charAt(end))) return true;
    open = html.indexOf('<', end);
  }
  return false;
}
