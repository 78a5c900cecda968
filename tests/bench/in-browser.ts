import type { Variant } from '../browser/builds';
import { installedBrowser } from '../browser/install';
import { launch, type Session } from '../browser/launch';
import type { Kind } from '../browser/places';
import { launchPlain } from './browser';
import type { BuiltFolder } from './builds';
import type { Bundles } from './bundle';
import { cardDelay } from './card-delay';
import { extension } from './extension';
import { firstPass } from './first-pass';
import { changes, fights, pointer } from './in-one-page';
import type { NameData } from './in-page/contract';
import { manyNames } from './many-names';
import type { BenchPage, PreparedPages } from './prepare-pages';
import type { Section } from './table';

export interface Material extends PreparedPages {
  scripts: Bundles;
  folderOf: BuiltFolder;
  /** Names for Gloss by what they are; null for those that come with the script. */
  packs: Record<string, NameData | null>;
}

/** Makes a section and shows it, or shows why it could not be made. */
export type Add = (title: string, make: () => Promise<Section>) => Promise<void>;

/** Everything that is measured in one browser; gives its name and version. */
export async function inBrowser(
  kind: Kind,
  material: Material,
  rounds: number,
  add: Add,
): Promise<string> {
  const found = await installedBrowser(kind);
  if (!found) {
    await add(kind, () => Promise.reject(new Error('no such browser is installed')));
    return `no ${kind}`;
  }
  const plain = await launchPlain(found).catch((error: Error) => error);
  if (plain instanceof Error) {
    await add(kind, () => Promise.reject(plain));
    return `${kind}, which did not start`;
  }
  const version = await plain.version();
  const { pages, empty, marked, scripts, packs, folderOf } = material;
  const withGloss = async <T>(variant: Variant, work: (session: Session) => Promise<T>) => {
    const extension = folderOf(kind, variant);
    const session = await launch(found, { extension, headless: true });
    return work(session).finally(() => session.close());
  };
  const here: Add = (title, make) =>
    add(`${version}: ${title}`, async () => {
      const section = await make();
      return { ...section, title: `${version}: ${section.title}` };
    });
  try {
    for (const page of pages)
      await here(`First pass: ${page.name}`, () => firstPass(plain, page, scripts, rounds));
    await here('Changes', () => changes(plain, empty, scripts.scripts));
    await here('Pages that fight back', () => fights(plain, empty, scripts.scripts));
    await here('Pointer', () => pointer(plain, pages, scripts.scripts));
    const [page] = pages as [BenchPage];
    await here('Many names', () => manyNames(plain, page, scripts.scripts, packs));
    if (kind === 'chromium')
      await here('Extension', () =>
        withGloss('release', ({ browser }) => extension(plain, browser, pages, rounds)),
      );
    await here('Card', () => withGloss('open', (session) => cardDelay(session, marked)));
  } finally {
    await plain.close();
  }
  return version;
}
