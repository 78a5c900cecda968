import { elementAround } from './boxes';
import { isClear } from './colour';

/** How a text is filled: with its colour; not at all; or with what a highlight would take away. */
export type Fill = 'plain' | 'see-through' | 'own';

/**
 * How the letters of a text are drawn. Browsers draw a highlight's text in its colour, whatever it is filled
 * and outlined with: a white heading with an outline alone would be gone.
 * @param known what was found out for elements; good for as long as the page does not change.
 */
export function fillOf(text: Node, known: Map<Element, Fill>): Fill {
  const element = elementAround(text);
  if (!element) return 'plain';
  const fill = known.get(element) ?? readFill(element);
  known.set(element, fill);
  return fill;
}

/** Of a letter's size: thinner outlines make letters a little bolder. */
const OUTLINE_EM = 0.03;

function readFill(element: Element): Fill {
  const style = getComputedStyle(element);
  const { color, webkitTextFillColor } = style;
  const outline = Number.parseFloat(style.webkitTextStrokeWidth);
  // To ask for a style takes as long as all else here.
  if (outline > 0 && outline / Number.parseFloat(style.fontSize) > OUTLINE_EM) return 'own';
  if (webkitTextFillColor === color) return 'plain';
  if (isClear(webkitTextFillColor)) return 'see-through';
  // What is so on all of a page is no drawing, and a page without marks would be worse.
  const { body } = document;
  const all = body && getComputedStyle(body).webkitTextFillColor;
  return all === webkitTextFillColor ? 'plain' : 'own';
}
