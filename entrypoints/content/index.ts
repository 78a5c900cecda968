import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_SLOT, type PageSlotHolder } from '../../src/page/page-slot';
import { whenFilled } from './blank-frame';
import { takeOver } from './take-over';

export default defineUnlistedScript({
  globalName: false,
  main() {
    const holder = globalThis as PageSlotHolder;
    // Open tabs are given this script when the extension is installed or renewed, those too that have it.
    if (holder[PAGE_SLOT]) return;
    whenFilled(async () => {
      takeOver();
      // One file all the same: what else is in it is not even begun with before.
      const { Frame } = await import('./frame');
      holder[PAGE_SLOT] ??= new Frame(() => delete holder[PAGE_SLOT]).slot;
    });
  },
});
