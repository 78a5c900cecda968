/** A part of the window, in its CSS pixels. */
export interface Sight {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** All of the window. */
export const wholeWindow = (): Sight => ({ x: 0, y: 0, width: innerWidth, height: innerHeight });

/** Whether this window is a frame of a page, which may show a part of it alone. */
export const isFramed = (): boolean => window !== window.top;

/** CSS pixels of which nobody sees that they are cut off. */
const TINY = 1;

/**
 * Tells once, soon after the next frame, what the reader sees of the window, where that is not all of it:
 * a frame may be higher than the window of the page around it, and if that is of another origin nothing
 * else tells.
 * @param extent lies over all of the window.
 * @returns undo
 */
export function lookAtSight(extent: Element, seen: (sight: Sight) => void): () => void {
  if (!isFramed()) return () => {};
  let live = true;
  const observer = new IntersectionObserver((entries) => {
    observer.disconnect();
    const entry = entries.at(-1);
    // What a browser saw before it was told to look no more may come after that.
    if (!live || !entry?.isIntersecting) return;
    const { boundingClientRect: all, intersectionRect: part } = entry;
    if (part.width < all.width - TINY || part.height < all.height - TINY) seen(part);
  });
  observer.observe(extent);
  return () => {
    live = false;
    observer.disconnect();
  };
}
