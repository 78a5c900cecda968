import { EVENTS } from './events';
import { EVENTS_IN_OTHER_LANGUAGES } from './events-languages';
import { FULL_NAMES } from './full-names';
import { GERMAN_DUTCH } from './german-dutch';
import type { Topic } from './marked';
import { NAMESAKES } from './namesakes';
import { NOT_NAMES } from './not-names';
import { ORDINARY_WORDS } from './ordinary-words';
import { ORGANIZATIONS } from './organizations';
import { PLACES } from './places';
import { POLISH_GREEK } from './polish-greek';
import { ROMANCE } from './romance';
import { RUSSIAN_UKRAINIAN } from './russian-ukrainian';
import { SUPPORT } from './support';
import { TYPOGRAPHY } from './typography';

/** Every table. */
export const ALL_TOPICS: Topic[] = [
  ...FULL_NAMES,
  ...SUPPORT,
  ...NAMESAKES,
  ...ORDINARY_WORDS,
  ...ORGANIZATIONS,
  ...PLACES,
  ...EVENTS,
  ...TYPOGRAPHY,
  ...NOT_NAMES,
  ...GERMAN_DUTCH,
  ...ROMANCE,
  ...POLISH_GREEK,
  ...RUSSIAN_UKRAINIAN,
  ...EVENTS_IN_OTHER_LANGUAGES,
];
