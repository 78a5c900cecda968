import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../words/view';

interface Props<T> {
  entries: readonly T[];
  keyOf(entry: T): string;
  draw(entry: T): ComponentChildren;
  /** What the button removes, for those who do not see beside what it stands. */
  nameOf(entry: T): string;
  /** What is said when an entry is gone, beside the way back. */
  said(entry: T): string;
  /** Takes an entry from the list, or puts it back (`there` true). */
  onKeep(entry: T, there: boolean): void;
}

/**
 * A list whose entries can be removed, the last one with a way back. When one goes, the focus passes to
 * the button of the next, or else to the way back; when it returns, to its own.
 */
export function RemovableList<T>({ entries, keyOf, draw, nameOf, said, onKeep }: Props<T>) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const [removed, setRemoved] = useState<T | null>(null);
  const keys = entries.map(keyOf);
  const before = useRef(keys);
  const isGone = removed !== null && !keys.includes(keyOf(removed));

  useEffect(() => {
    const former = before.current;
    before.current = keys;
    if (removed === null) return;
    const [was, is] = [former.indexOf(keyOf(removed)), keys.indexOf(keyOf(removed))];
    if (was < 0 === is < 0) return;
    const buttons = list.current?.querySelectorAll('button');
    const place = Math.min(is < 0 ? was : is, keys.length - 1);
    (buttons?.[place] ?? back.current)?.focus();
    if (is >= 0) setRemoved(null);
  });

  const remove = (entry: T) => {
    setRemoved(entry);
    onKeep(entry, false);
  };
  return (
    <div class="removable">
      <ul ref={list}>
        {entries.map((entry) => (
          <li key={keyOf(entry)} data-entry={keyOf(entry)}>
            <div class="entry">{draw(entry)}</div>
            <button type="button" class="button quiet" onClick={() => remove(entry)}>
              {words.say('options.remove')}
              <span class="hidden"> {nameOf(entry)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {removed !== null && isGone && (
          <p class="undo">
            {said(removed)}{' '}
            <button
              type="button"
              class="button quiet"
              ref={back}
              onClick={() => onKeep(removed, true)}
            >
              {words.say('shared.undo')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
