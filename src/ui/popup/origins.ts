import type { UtteranceBrief } from '../../core/model/brief';
import { count } from '../parts/count';

/** "1 origin: Reuters", "2 origins: Associated Press (interview); letter", "1 origin, not stated" */
export function originsInWords(origins: UtteranceBrief['origins']): string {
  const number = count(origins.length, 'origin');
  const named = origins.map(({ to, medium }) =>
    to !== null && medium !== null ? `${to} (${medium})` : (to ?? medium),
  );
  if (named.every((name) => name === null)) return `${number}, not stated`;
  return `${number}: ${named.map((name) => name ?? 'not stated').join('; ')}`;
}
