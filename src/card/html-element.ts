const HTML = 'http://www.w3.org/1999/xhtml';

/** An HTML element, in a document of another kind too. */
export const htmlElement = (name: string): HTMLElement =>
  document.createElementNS(HTML, name) as HTMLElement;
