import { sendToPage } from '../../src/platform/message-port';
import type { Open } from '../../src/ui/popup/popup-state';

/** What a jump came to; `said` tells it to the reader. */
export interface Jump {
  shown: boolean;
  said: string;
}

/** Scrolls a tab's page to what is open; to an entity's marks in turn, `made` jumps having been made. */
export async function jumpTo(tab: number, open: Open, made: number): Promise<Jump> {
  if (open.kind === 'quotation') {
    const gone = { shown: false, said: 'It is not on the page now' };
    if (open.nth === null) return gone;
    const reply = await sendToPage(tab, 'page.jumpToQuotation', { nth: open.nth });
    return 'absent' in reply || !reply.answer.shown ? gone : { shown: true, said: 'It is in view' };
  }
  const reply = await sendToPage(tab, 'page.jump', { entity: open.brief.id, nth: made });
  if ('absent' in reply || reply.answer.of === 0)
    return { shown: false, said: 'No mark of it is on the page now' };
  const { of } = reply.answer;
  return { shown: true, said: `Mark ${(made % of) + 1} of ${of} is in view` };
}
