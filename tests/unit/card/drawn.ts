import { isValidElement, type VNode } from 'preact';

type Component = (props: object) => unknown;

/** A view written out as `<h2>Altered</h2>`, classes and data in it, without a document to draw it in. */
export function drawn(node: unknown): string {
  if (Array.isArray(node)) return node.map(drawn).join('');
  if (!isValidElement(node)) return typeof node === 'string' ? node : numberOf(node);
  const { type, props } = node as VNode<Record<string, unknown>>;
  if (typeof type === 'function') return drawn((type as Component)(props));
  const attributes = Object.entries(props)
    .filter(([name]) => name === 'class' || name.startsWith('data-'))
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`));
  return `<${type}${attributes.join('')}>${drawn(props.children)}</${type}>`;
}

const numberOf = (node: unknown): string => (typeof node === 'number' ? String(node) : '');

/** Of what is drawn, the text alone, as it is read out. */
export const readOut = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
