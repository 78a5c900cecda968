/** The card: wires the view to the slot, the pack's answers and the place beside the mark. */
import { render } from 'preact';
import type { EntityBrief } from '../core/model/brief';
import { type CardState, CardView } from './card-view';
import { CARD_SLOT, type Card, type CardSlot, type Mark, type SlotHolder } from './contract';
import { type CorrectionState, corrected, UNCORRECTED } from './correction';
import { keepFocus } from './focus';
import { keepPlaced } from './place';
import { createShell } from './shell';

/** Reports a new card to the content script that waits in this frame's slot, if one does. */
export function startCard(): void {
  const slot = (globalThis as SlotHolder)[CARD_SLOT];
  if (slot) slot.ready(createCard(slot));
}

/** A card for one content script; it shows at most one mark at a time. */
export function createCard({ page, services, site, events }: CardSlot): Card {
  const shell = createShell();
  const { host, box } = shell;
  const briefs = new Map<string, EntityBrief>();
  /** Undoes what showing did; another function each time, so it also tells one showing from the next. */
  let shown: (() => void) | null = null;

  box.addEventListener('pointerenter', () => events.entered());
  box.addEventListener('pointerleave', () => events.left());

  const look = async (mark: Mark): Promise<CardState> => {
    const known = briefs.get(mark.entity);
    if (known) return known;
    const answer = await services.brief(mark.entity);
    if (!answer) return 'gone';
    if (!answer.brief) return 'unknown';
    briefs.set(mark.entity, answer.brief);
    return answer.brief;
  };
  const draw = (
    mark: Mark,
    state: CardState,
    keyboard: boolean,
    correction: CorrectionState = UNCORRECTED,
  ): void => {
    box.dataset.entity = mark.entity;
    box.dataset.state = typeof state === 'string' ? state : 'ready';
    box.setAttribute('aria-label', mark.name);
    const correct = async (made: boolean): Promise<void> => {
      const now = shown;
      const kept = await services.correct(mark, made);
      if (shown !== now || !site) return;
      draw(mark, state, keyboard, corrected(correction, { name: mark.name, site, made, kept }));
    };
    const view = (
      <CardView
        mark={mark}
        state={state}
        keyboard={keyboard}
        correction={site === null ? null : correction}
        onOpen={services.openPassage}
        onMore={() => services.openDetails(mark.entity)}
        onCorrect={correct}
        onClose={events.closed}
      />
    );
    render(view, box);
  };
  const hide = (): void => {
    shown?.();
    shown = null;
    shell.close();
    render(null, box);
  };

  return {
    prepare: (mark) => void look(mark),
    owns: (event) => event.target === host,
    hide,
    show(mark, pointer) {
      hide();
      const keyboard = pointer === null;
      draw(mark, briefs.get(mark.entity) ?? 'loading', keyboard);
      shell.open(mark.range.startContainer);
      const place = () => keepPlaced(box, mark, page, pointer, events.closed);
      let unplace = place();
      const giveBack = keepFocus(box, keyboard);
      const now = () => {
        unplace();
        giveBack();
      };
      shown = now;
      look(mark).then((state) => {
        if (shown !== now || box.dataset.state === 'ready') return;
        draw(mark, state, keyboard);
        unplace();
        unplace = place();
      });
    },
  };
}
