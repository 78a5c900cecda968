import type { Place } from './where';

/**
 * The place of the page that a frame belongs to, so that a site that is switched off is off in its
 * frames too: the top page's where this frame may read it (frames of one origin, about:blank and
 * srcdoc among them); for others its origin, where the browser tells it (Firefox does not); else the
 * frame's own.
 */
export function pagePlace(frame: Window): Place {
  try {
    if (frame.top) return placeOf(frame.top.location.href);
  } catch {
    // Another origin's: reading its address throws.
  }
  const ancestors = (frame.location as Partial<Location>).ancestorOrigins;
  return placeOf(ancestors?.[ancestors.length - 1] ?? frame.location.href);
}

function placeOf(url: string): Place {
  return { host: URL.canParse(url) ? new URL(url).hostname : '', url };
}
