import { useState } from 'preact/hooks';
import type { CardKey } from '../words/keys';
import { useWords } from '../words/view';
import type { Showing } from './answers';
import type { CardServices } from './contract';
import { copyText } from './copy';
import { corrected, UNCORRECTED } from './correction';
import { MentionCard } from './mention-card';
import { QuotationCard } from './quotation-card';

/** What shows in the card, with the state of the reader's correction; a new one for each showing. */
export function CardView(props: {
  showing: Showing;
  services: CardServices;
  site: string | null;
  onClose: (() => void) | null;
}) {
  const words = useWords<CardKey>();
  const { showing, services, site, onClose } = props;
  const [correction, setCorrection] = useState(UNCORRECTED);

  const correct = async (made: boolean): Promise<void> => {
    const kept = await storeOf(showing, services, made);
    const told = toldOf(showing, site ?? '', made);
    setCorrection((before) => corrected(words, before, { made, kept, told: words.say(...told) }));
  };
  const switchOff = async (): Promise<void> => {
    const kept = await services.switchOff();
    if (!kept) setCorrection((before) => corrected(words, before, { made: false, kept, told: '' }));
  };
  const shared = {
    ...{ site, correction, onClose },
    onOpen: services.openPassage,
    onPanel: services.openPanel,
    onCite: services.cite,
    onCopy: copyText,
    onCorrect: correct,
    onOff: switchOff,
  };
  if (showing.kind === 'mention')
    return <MentionCard {...shared} mark={showing.mark} state={showing.state} />;
  return <QuotationCard {...shared} record={showing.mark.record} state={showing.state} />;
}

const storeOf = (showing: Showing, services: CardServices, made: boolean): Promise<boolean> =>
  showing.kind === 'mention'
    ? services.correct(showing.mark, made)
    : services.correctVerdict(showing.mark.record, made);

/** What a correction came to: a message and its values. */
function toldOf(
  showing: Showing,
  site: string,
  made: boolean,
): [key: CardKey, values: Record<string, string>] {
  if (showing.kind === 'quotation')
    return [made ? 'card.verdictKept' : 'card.verdictTakenBack', {}];
  return [made ? 'card.corrected' : 'card.uncorrected', { name: showing.mark.name, site }];
}
