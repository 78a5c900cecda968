import type { Area } from '../../../src/platform/settings-store';

/** A storage area in memory; `fails` makes every call reject, as storage.sync does when it is full. */
export function memory(start: Record<string, unknown> = {}): Area & {
  items: Record<string, unknown>;
  fails: boolean;
} {
  const area = {
    items: { ...start },
    fails: false,
    async get(keys: string | string[]) {
      if (area.fails) throw new Error('QUOTA_BYTES quota exceeded');
      const found = [keys].flat().filter((key) => key in area.items);
      return Object.fromEntries(found.map((key) => [key, area.items[key]]));
    },
    async set(items: Record<string, unknown>) {
      if (area.fails) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(area.items, structuredClone(items));
    },
    async remove(key: string) {
      if (area.fails) throw new Error('QUOTA_BYTES quota exceeded');
      delete area.items[key];
    },
  };
  return area;
}
