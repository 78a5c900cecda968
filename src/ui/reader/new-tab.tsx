import { useWords } from '../../words/view';

/** For those who listen: that a link opens elsewhere; for the others an arrow. */
export function NewTab() {
  const words = useWords();
  return (
    <>
      <span class="out" aria-hidden="true">
        ↗
      </span>
      <span class="hidden"> ({words.say('reader.newTab')})</span>
    </>
  );
}
