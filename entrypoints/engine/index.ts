import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_SLOT, type PageSlotHolder } from '../../src/page/page-slot';
import { createStart } from './create-start';

export default defineUnlistedScript({
  globalName: false,
  main() {
    (globalThis as PageSlotHolder)[PAGE_SLOT]?.ready(createStart());
  },
});
