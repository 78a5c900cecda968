import type { Row } from '../row';

/** The negation that was cut stands before the marks in the page’s own words. */
export const NEGATED_BEFORE: Row[] = [
  [
    'did not want',
    'Boris Bondarev said he did not want “⟦any responsibility for what I don’t approve of⟧”.',
    'shortened 001-terminate-your-connection',
  ],
  [
    'refused to',
    'Boris Bondarev refused to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'shortened 000-home-and-family',
  ],
  [
    'refused to, with one verb more',
    'Boris Bondarev refused to accept “⟦any responsibility for what I don’t approve of⟧”.',
    'shortened 001-terminate-your-connection',
  ],
  [
    'refused what stands in the marks',
    'Boris Bondarev refuses “⟦any responsibility for what I don’t approve of⟧”.',
    'shortened 001-terminate-your-connection',
  ],
  [
    'could not, and “any longer” in the marks',
    'Boris Bondarev could not “⟦any longer share in this bloody, witless and absolutely needless ignominy⟧”.',
    'shortened 000-home-and-family',
  ],
  [
    'could not any longer',
    'Boris Bondarev simply cannot any longer “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'shortened 000-home-and-family',
  ],
  [
    'did not want to have',
    'Boris Bondarev resigned, as he did not want to have “⟦any responsibility for what I don’t approve of⟧”.',
    'shortened 001-terminate-your-connection',
  ],
  [
    'could not bring himself to',
    'Boris Bondarev could not bring himself to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'shortened 000-home-and-family',
  ],
  [
    'no longer willing to',
    'Boris Bondarev said he was no longer willing to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'shortened 000-home-and-family',
  ],
  [
    'no desire to',
    'Boris Bondarev had no desire to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'shortened 000-home-and-family',
  ],
  [
    'not about to',
    'Boris Bondarev was not about to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'shortened 000-home-and-family',
  ],
  [
    'in order not to',
    'Boris Bondarev quit in order not to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'shortened 000-home-and-family',
  ],
  [
    'did not think he could',
    'Boris Bondarev did not think he could “⟦any longer share in this bloody, witless and absolutely needless ignominy⟧”.',
    'shortened 000-home-and-family',
  ],
  [
    'never again, and the subject behind the verb',
    'Never again would Boris Bondarev “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'shortened 000-home-and-family',
  ],
  [
    'not all, and their verb',
    'Boris Bondarev said not all Russian diplomats were “⟦warmongering. They are reasonable, but they have to keep their mouths shut⟧”.',
    'shortened 001-mouths-shut',
  ],
  [
    'a refusal after another negation in a clause of its own',
    'Boris Bondarev had not slept and refused to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'shortened 000-home-and-family',
  ],
];

/** A negation stands before the marks, and leaves what is in them as it is, or turns it round twice. */
export const NOT_NEGATED_BEFORE: Row[] = [
  [
    'in another clause',
    'Boris Bondarev did not resign, he wants to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'cannot wait to',
    'Boris Bondarev cannot wait to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'could not wait to',
    'Boris Bondarev could not wait to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'did not hesitate to',
    'Boris Bondarev did not hesitate to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'did not mind',
    'Boris Bondarev did not mind having to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'could not resist',
    'Boris Bondarev could not resist the wish to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'did not escape',
    'Boris Bondarev did not escape “⟦any responsibility for what I don’t approve of⟧”.',
    'altered 001-terminate-your-connection; negation: don’t > ',
  ],
  [
    'would not fail to',
    'Boris Bondarev would not fail to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'did not refuse to',
    'Boris Bondarev did not refuse to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'never declined to',
    'Boris Bondarev never declined to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'not unwilling to',
    'Boris Bondarev was not unwilling to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'denied that he did not',
    'Boris Bondarev denied that he did not want “⟦any responsibility for what I don’t approve of⟧”.',
    'altered 001-terminate-your-connection; negation: don’t > ',
  ],
  [
    'not only',
    'Boris Bondarev not only wanted to “⟦share in this bloody, witless and absolutely needless ignominy⟧” but to lead it.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'did not just',
    'Boris Bondarev did not just “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'did not have to',
    'Boris Bondarev did not have to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'declined something else',
    'Boris Bondarev had declined medals and wants to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'unable to do something else',
    'Boris Bondarev was unable to sleep and wants to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'refused to do something else',
    'Boris Bondarev refused to quit to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'did not do something else to',
    'Boris Bondarev did not resign to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'another has no doubt',
    'Sergey Lavrov has no doubt Boris Bondarev wants to “⟦share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'nobody doubts',
    'Nobody doubts Boris Bondarev wants “⟦any responsibility for what I don’t approve of⟧”.',
    'altered 001-terminate-your-connection; negation: don’t > ',
  ],
];
