/** As browsers say that a colour is none: it ends in how far it covers. */
const NO_COLOUR = /^(?:transparent|rgba\(.*, 0\)|.*\/ 0\))$/;

/** True for a computed colour that is not seen. */
export const isClear = (color: string): boolean => NO_COLOUR.test(color);
