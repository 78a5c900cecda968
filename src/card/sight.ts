/** A part of the window, in its CSS pixels. */
export interface Sight {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** All of the window. */
export const wholeWindow = (): Sight => ({ x: 0, y: 0, width: innerWidth, height: innerHeight });

/**
 * Tells once, before the next frame, what the reader sees of the window, where that is not all of it: a
 * frame may be higher than the window of the page around it, and of another origin's page nothing else
 * tells that.
 * @returns undo
 */
export function lookAtSight(seen: (sight: Sight) => void): () => void {
  // All of a page's own window is seen.
  if (window.parent === window) return () => {};
  const observer = new IntersectionObserver((entries) => {
    observer.disconnect();
    const entry = entries.at(-1);
    if (!entry?.isIntersecting) return;
    const sight = sightIn(entry);
    if (sight.width < innerWidth || sight.height < innerHeight) seen(sight);
  });
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}

/** Where the root is cut off on a side, so is the window; where it ends by itself, the window goes on. */
function sightIn({
  boundingClientRect: root,
  intersectionRect: shown,
}: IntersectionObserverEntry): Sight {
  const start = (of: number, cut: number) => (cut > Math.max(of, 0) + 1 ? cut : 0);
  const end = (of: number, cut: number, all: number) => (cut < Math.min(of, all) - 1 ? cut : all);
  const [x, y] = [start(root.left, shown.left), start(root.top, shown.top)];
  const width = end(root.right, shown.right, innerWidth) - x;
  return { x, y, width, height: end(root.bottom, shown.bottom, innerHeight) - y };
}
