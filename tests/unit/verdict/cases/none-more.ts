import type { Row } from '../row';

/** Pages of another kind that name people of the pack, and quote nothing of it. */
export const NONE_ON_OTHER_MATTERS: Row[] = [
  [
    'a menu with a shared noun',
    'Ignazio Cassis ordered “the needless luxury menu” at the airport.',
  ],
  [
    'a chess comment',
    'Garry Kasparov called the move “absolutely needless”, and the audience agreed.',
  ],
  ['a job title in marks', 'The door says “Counsellor”, and behind it once sat Boris Bondarev.'],
  ['a song', 'Hillel Neuer hummed “Every Breath You Take” on the way to UN Watch.'],
  [
    'an unmarked report of shame',
    'Boris Bondarev feels shame for what his country has done since February, his letter makes plain.',
  ],
  [
    'an unmarked report of the palaces',
    'Those who wanted the war, Boris Bondarev believes, care for yachts, for palaces and for power that never ends.',
  ],
  ['a ship', 'Vladimir Putin inspected “the entire Northern Fleet” off Murmansk.'],
  ['a common pair of nouns', 'Sergey Lavrov praised “friendship and family” at the reception.'],
  ['a toast', 'Dmitry Peskov raised his glass: “To our side!”'],
  ['a verdict on a film', 'Kira Yarmysh thought that the series was “witless”.'],
  ['a forecast', 'Garry Kasparov said: “I think that it would be very cold in December.”'],
  ['a rule of a club', 'Ignazio Cassis read the notice: “Every person needs a ticket.”'],
  [
    'a teacher',
    'Volodymyr Yelchenko remembers a teacher who told the class to keep still and their mouths closed.',
  ],
  [
    'an application form',
    'The application will be read by a clerk, the office of Ignazio Cassis says.',
  ],
  [
    'a chapter on diplomacy',
    'Gennady Gatilov lectures on diplomacy, on treaties and on the art of not saying no.',
  ],
  [
    'a denial in other words',
    'The Kremlin is “not aware of any such letter”, an aide to Dmitry Peskov was told by a friend.',
  ],
  ['a placard', 'Somebody held up “No war” as Sergey Lavrov came out.'],
  ['a nickname', 'His colleagues called Boris Bondarev “the quiet one”.'],
];

/** Pages that name nobody of the pack. */
export const NONE_ELSEWHERE: Row[] = [
  [
    'a mission of another kind',
    '“We went to the mission on Sunday and sang,” the choir’s leader said.',
  ],
  ['a Monday', '“It was like any other Monday,” the baker said, “until the oven broke.”'],
  [
    'another resignation',
    '“I handed in my letter and left the building,” the nurse told the local paper.',
  ],
  ['another hero', '“Our dog is a hero,” the boy said.'],
  ['another shame', '“I have never been so ashamed of my team,” the coach said after the final.'],
  [
    'another ministry',
    'The ministry has become a museum, and the family that lived there moved away.',
  ],
  ['another fear', '“I’m afraid I am the last one,” said the lighthouse keeper.'],
  ['another question', '“Do you want soup?” the waiter asked.'],
  ['another asylum', 'Every applicant has the right to an interpreter, the leaflet says.'],
  ['another threat', 'The volcano threatens the valley with ash, and the village with mud.'],
  [
    'another career',
    'For twenty years of her career as a pilot she had seen storms of every kind.',
  ],
  ['another wall', '“One little brick at a time,” the mason said, “and you have a wall.”'],
  ['another crime', 'It is a crime against good taste, a critic wrote of the carpet.'],
  ['another help', '“If someone offers to help with the hay, we say yes,” the farmer said.'],
  ['another resolve', 'She had to gather her courage and her umbrella before going out.'],
  ['another delight', 'There was happiness and delight in the kindergarten when the snow fell.'],
  ['another economy', 'Prices change, and views with them, the economist said.'],
  ['another silence', '“They have to keep their dogs on a leash,” the ranger said.'],
];
