import { useWords } from '../../words/view';

/** The pack, as far as a reader must know what to think of it. */
export interface PackFacts {
  title: string;
  /** How many it has. */
  sources: number;
  /** Its date, as far as it is known. */
  created: string;
}

/** What all this comes from, of when it is, and where it says what it does not know. */
export function PackLine({ pack }: { pack: PackFacts }) {
  const words = useWords();
  return (
    <footer class="pack muted">
      <p>{words.say('popup.fromPack', { title: pack.title, n: pack.sources })}</p>
      <p>{words.say('popup.packDate', { date: words.date(pack.created) })}</p>
      <p>
        <a href="options.html#pack" target="_blank" rel="noopener">
          {words.say('popup.packUnknown')}
        </a>
      </p>
    </footer>
  );
}
