import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnPage } from './run-on-page';

export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_idle',
  main: (context) => runOnPage(context.signal),
});
