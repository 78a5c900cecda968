/** The card: wires the views to the slot, the pack's answers and the place beside the mark. */
import { render } from 'preact';
import { createCardWords } from '../words/card-words';
import type { CardKey } from '../words/keys';
import { languageFor } from '../words/language';
import { PackLanguageContext, WordsContext } from '../words/view';
import type { Words } from '../words/words';
import { answersOf, type Showing } from './answers';
import { wordsAround } from './around';
import { CardView } from './card-view';
import {
  CARD_SLOT,
  type Card,
  type CardSlot,
  type Mark,
  type OpenedBy,
  type Point,
  type SlotHolder,
} from './contract';
import { hasSeenFocus, keepFocus } from './focus';
import { keepPlaced, putAtBottom } from './place';
import { createShell, label } from './shell';
import { lookAtSight, type Sight } from './sight';

/** Reports a new card to the content script that waits in this frame's slot, if one does. */
export function startCard(): void {
  const slot = (globalThis as SlotHolder)[CARD_SLOT];
  if (slot) slot.ready(createCard(slot));
}

/** A card for one content script; it shows at most one mark at a time. */
export function createCard(slot: CardSlot): Card {
  const { page, services, site, language, colors, events } = slot;
  const shell = createShell();
  const { host, box } = shell;
  const answers = answersOf(services, ({ range }) => wordsAround(range));
  let words: Words<CardKey> | null = null;
  /** Drawn ahead, out of the document. */
  let ready: Mark | null = null;
  /** In the document and in its place, unseen. */
  let staged: Mark | null = null;
  /** Undoes what showing or staging did; another function each time, so it also tells one showing from the next. */
  let shown: (() => void) | null = null;

  box.addEventListener('pointerenter', () => events.entered());
  box.addEventListener('pointerleave', () => events.left());

  const wordsNow = (): Words<CardKey> => {
    const wanted = languageFor(language?.() ?? 'browser', navigator.languages);
    if (words?.language !== wanted) words = createCardWords(wanted);
    return words;
  };
  const draw = (showing: Showing, closable: boolean): void => {
    const words = wordsNow();
    label(box, words, showing);
    const onClose = closable ? events.closed : null;
    render(
      <WordsContext.Provider value={words}>
        <PackLanguageContext.Provider value={languageOf(showing)}>
          <CardView {...{ showing, services, site, onClose }} />
        </PackLanguageContext.Provider>
      </WordsContext.Provider>,
      box,
    );
  };
  /** Draws while the pointer still rests, so that only the frame is left to come. */
  const drawAhead = async (mark: Mark): Promise<void> => {
    const showing = await answers.look(mark);
    if (shown || typeof showing.state === 'string') return;
    if (ready) hide();
    draw(showing, false);
    ready = mark;
  };
  const hide = (): void => {
    ready = null;
    staged = null;
    shown?.();
    shown = null;
    shell.close();
    render(null, box);
  };
  const put = (mark: Mark, by: OpenedBy, at: Point, unseen: boolean): void => {
    const isReady = ready === mark;
    if (!isReady) hide();
    ready = null;
    const held = by !== 'pointer';
    if (!isReady || held) draw(answers.known(mark), held);
    const as = by === 'touch' ? 'sheet' : 'beside';
    shell.open(mark.range.startContainer, as, colors?.() ?? {}, unseen);
    const point = by === 'pointer' ? at : null;
    let unplace = (): void => {};
    let giveBack = (): void => {};
    let sight: Sight | null = null;
    const lookAway = lookAtSight(shell.extent, (seen) => {
      sight = seen;
      place();
    });
    const now = () => {
      lookAway();
      unplace();
      giveBack();
    };
    shown = now;
    const place = (): void => {
      unplace();
      unplace =
        by === 'touch'
          ? putAtBottom(box, sight)
          : keepPlaced(box, mark, page, { pointer: point, sight }, events.closed);
      // The mark may be gone, which is told, and the card hidden for it, before that returns.
      if (shown !== now) unplace();
    };
    place();
    if (shown !== now) return;
    giveBack = keepFocus(box, held);
    answers.look(mark).then((showing) => {
      if (shown !== now || box.dataset.state === 'ready') return;
      draw(showing, held);
      place();
    });
  };

  return {
    prepare: (mark) => void drawAhead(mark),
    owns: (event) => event.target === host,
    hide,
    stands: () => shown !== null && staged === null && host.isConnected,
    isUsed: () => hasSeenFocus(box),
    stage(mark, at) {
      if (ready !== mark) return;
      put(mark, 'pointer', at, true);
      if (shown) staged = mark;
    },
    show(mark, by, at) {
      if (staged === mark && by === 'pointer' && host.isConnected) {
        staged = null;
        return shell.reveal();
      }
      if (staged) hide();
      put(mark, by, at, false);
    },
  };
}

/** The language of the pack's words in what is shown; of none as long as there are none. */
const languageOf = ({ state }: Showing): string =>
  typeof state === 'string' ? '' : state.language;
