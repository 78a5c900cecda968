import type { CheckedText } from '../../src/core/check/check-text';
import type { PageFinds } from '../../src/core/export/page-finds';
import type { Pack } from '../../src/core/model/pack';
import { readTabTexts } from '../../src/platform/tab-page';
import type { Checking } from '../../src/ui/check/check-view';
import { exportFiles } from '../../src/ui/export/export-files';
import type { Exporting } from '../../src/ui/export/export-menu';
import type { Words } from '../../src/words/words';
import { download } from '../options/download';
import { checkPage } from './checker';
import { type CalledWrong, meantAt } from './meant';

/** Puts a text on the clipboard; false where the browser does not allow it. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

const doing: Pick<Exporting, 'copy' | 'save'> = {
  copy: copyText,
  save: ({ name, text, type }) => download(name, text, type),
};

/** The export of what a tab holds now; what the reader has called wrong there is left out. */
export function exportingPage(
  pack: Pack | null,
  words: Words,
  tab: { id: number; url: string | null; host: string | null } | null,
  wrong: CalledWrong | null,
): Exporting {
  const finds = async (): Promise<PageFinds | null> => {
    const page = tab && (await readTabTexts(tab.id));
    const found = page && pack && (await checkPage(page.frames, pack));
    if (!tab || !page || !found) return null;
    const { url, title } = page;
    const meant = wrong && tab.host !== null ? meantAt(tab.host, found, wrong) : {};
    return { ...found, url, title, date: new Date().toISOString(), ...meant };
  };
  return {
    ...doing,
    of: tab ? `${tab.id} ${tab.url ?? ''}` : '',
    async make() {
      const found = await finds();
      return pack && found && exportFiles(pack, found, words);
    },
  };
}

/** The export of what a checked text holds. */
export function exportingText(pack: Pack | null, words: Words, checking: Checking): Exporting {
  const findsIn = ({ text, mentions, quotations }: CheckedText): PageFinds => ({
    url: null,
    title: words.say('check.open'),
    date: new Date().toISOString(),
    text,
    mentions,
    quotations,
  });
  return {
    ...doing,
    of: checking.step === 'done' ? checking.checked.text : '',
    make: async () =>
      pack && checking.step === 'done' ? exportFiles(pack, findsIn(checking.checked), words) : null,
  };
}
