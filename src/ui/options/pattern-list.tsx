import { useWords } from '../../words/view';
import { AddPattern } from './add-pattern';
import type { OptionsProps, Storing } from './options-props';
import { RemovableList } from './removable-list';
import { Group } from './section';

/** A list of patterns by the alphabet, with a field for one more. */
export function PatternList(props: {
  id: 'site' | 'listed';
  title: string;
  /** What is said in place of an empty list. */
  none: string;
  addLabel: string;
  patterns: readonly string[];
  readPattern: OptionsProps['readPattern'];
  onKeep: Storing<[pattern: string, there: boolean]>;
}) {
  const words = useWords();
  const { id, title, none, addLabel, patterns, readPattern, onKeep } = props;
  return (
    <Group title={title}>
      <div>
        {patterns.length === 0 && <p class="muted">{none}</p>}
        <RemovableList
          entries={patterns.toSorted()}
          keyOf={(pattern) => pattern}
          draw={(pattern) => pattern}
          nameOf={(pattern) => pattern}
          said={(pattern) => words.say('options.where.removed', { pattern })}
          onKeep={onKeep}
        />
      </div>
      <AddPattern
        id={`add-${id}`}
        label={addLabel}
        listed={patterns}
        readPattern={readPattern}
        onAdd={(pattern) => onKeep(pattern, true)}
      />
    </Group>
  );
}
