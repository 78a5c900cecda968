import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../src/core/model/pack';
import { lookUp } from '../../src/core/search/look-up';
import { utteranceOf } from '../../src/ui/popup/open';
import type { Place } from '../../src/ui/popup/popup-state';
import type { Asked } from './asked';

/** What was opened, one from the other, and the way back. */
export interface Places {
  place: Place | null;
  /** How many were opened one from the other. */
  depth: number;
  /** What was open before the way back. */
  cameFrom: Place | null;
  query: string;
  open(place: Place): void;
  back(): void;
  search(query: string): void;
}

/** @param asked what the address asks for is opened first, once the pack is there. */
export function usePlaces(asked: Asked, pack: Pack | null): Places {
  const [opened, setOpened] = useState<readonly Place[]>(
    asked.entity === null ? [] : [{ kind: 'entity', id: asked.entity }],
  );
  const [cameFrom, setCameFrom] = useState<Place | null>(null);
  const [query, setQuery] = useState('');
  useEffect(() => {
    if (!pack) return;
    const { quotation, words } = asked;
    const known = words !== null && lookUp(pack, words);
    const place: Place | null = known
      ? { ...known, from: 'words' }
      : quotation !== null
        ? utteranceOf(pack, quotation)
        : null;
    if (place) setOpened([place]);
    else if (words !== null) setQuery(words);
  }, [asked, pack]);

  const place = opened.at(-1) ?? null;
  return {
    place,
    depth: opened.length,
    cameFrom,
    query,
    open(next) {
      setCameFrom(place);
      setOpened([...opened, next]);
      setQuery('');
    },
    back() {
      setCameFrom(place);
      setOpened(opened.slice(0, -1));
    },
    search: setQuery,
  };
}
