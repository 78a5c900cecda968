import type { Page } from 'puppeteer-core';

interface StorageApi {
  storage: Record<'local' | 'sync', { set(...given: unknown[]): unknown }>;
}

/** Has whatever an extension page stores fail, until `makeRoom`. */
export async function fillDisk(own: Page): Promise<void> {
  await own.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<string, StorageApi | undefined>;
    const apis = [browser, chrome].filter((api) => api !== undefined);
    for (const area of apis.flatMap(({ storage: { local, sync } }) => [local, sync])) {
      const set = area.set.bind(area);
      area.set = (...given) => {
        if (!('hasRoom' in globalThis)) throw new Error('the disk is full');
        return set(...given);
      };
    }
  });
}

export async function makeRoom(own: Page): Promise<void> {
  await own.evaluate(() => Object.assign(globalThis, { hasRoom: true }));
}
