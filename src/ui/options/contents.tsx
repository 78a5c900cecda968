import { useWords } from '../../words/view';

/** The sections in their order, each with the message that is its title. */
const SECTIONS = [
  ['what', 'options.what.title'],
  ['how', 'options.how.title'],
  ['where', 'options.where.title'],
  ['when', 'options.when.title'],
  ['pack', 'options.pack.title'],
  ['corrections', 'options.corrections.title'],
  ['shortcuts', 'options.shortcuts.title'],
  ['language', 'options.language.title'],
  ['data', 'options.data.title'],
] as const;

/** A way to each section of the page. */
export function Contents() {
  const words = useWords();
  return (
    <nav class="option-nav" aria-label={words.say('options.sections')}>
      <ul>
        {SECTIONS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{words.say(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
