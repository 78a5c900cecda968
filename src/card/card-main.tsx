/** The card: wires the views to the slot, the pack's answers and the place beside the mark. */
import { render } from 'preact';
import { answersOf, type Showing } from './answers';
import { CARD_SLOT, type Card, type CardSlot, type SlotHolder } from './contract';
import { type CorrectionState, corrected, UNCORRECTED } from './correction';
import { keepFocus } from './focus';
import { MentionCard } from './mention-card';
import { keepPlaced } from './place';
import { QuotationCard } from './quotation-card';
import { createShell, label } from './shell';

/** Reports a new card to the content script that waits in this frame's slot, if one does. */
export function startCard(): void {
  const slot = (globalThis as SlotHolder)[CARD_SLOT];
  if (slot) slot.ready(createCard(slot));
}

/** A card for one content script; it shows at most one mark at a time. */
export function createCard({ page, services, site, events }: CardSlot): Card {
  const shell = createShell();
  const { host, box } = shell;
  const answers = answersOf(services);
  /** Undoes what showing did; another function each time, so it also tells one showing from the next. */
  let shown: (() => void) | null = null;

  box.addEventListener('pointerenter', () => events.entered());
  box.addEventListener('pointerleave', () => events.left());

  const viewOf = (showing: Showing, keyboard: boolean, correction: CorrectionState) => {
    const shared = { keyboard, onOpen: services.openPassage, onClose: events.closed };
    if (showing.kind === 'quotation') {
      const { mark, state } = showing;
      const onMore = services.openDetails;
      return <QuotationCard {...shared} record={mark.record} state={state} onMore={onMore} />;
    }
    const { mark, state } = showing;
    const correct = async (made: boolean): Promise<void> => {
      const now = shown;
      const kept = await services.correct(mark, made);
      if (shown !== now || !site) return;
      draw(showing, keyboard, corrected(correction, { name: mark.name, site, made, kept }));
    };
    return (
      <MentionCard
        {...shared}
        mark={mark}
        state={state}
        correction={site === null ? null : correction}
        onMore={() => services.openDetails(mark.entity)}
        onCorrect={correct}
      />
    );
  };
  const draw = (
    showing: Showing,
    keyboard: boolean,
    correction: CorrectionState = UNCORRECTED,
  ): void => {
    label(box, showing);
    render(viewOf(showing, keyboard, correction), box);
  };
  const hide = (): void => {
    shown?.();
    shown = null;
    shell.close();
    render(null, box);
  };

  return {
    prepare: (mark) => void answers.look(mark),
    owns: (event) => event.target === host,
    hide,
    show(mark, pointer) {
      hide();
      const keyboard = pointer === null;
      draw(answers.known(mark), keyboard);
      shell.open(mark.range.startContainer);
      const place = () => keepPlaced(box, mark, page, pointer, events.closed);
      let unplace = place();
      const giveBack = keepFocus(box, keyboard);
      const now = () => {
        unplace();
        giveBack();
      };
      shown = now;
      answers.look(mark).then((showing) => {
        if (shown !== now || box.dataset.state === 'ready') return;
        draw(showing, keyboard);
        unplace();
        unplace = place();
      });
    },
  };
}
