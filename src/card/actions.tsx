import { useState } from 'preact/hooks';
import type { CardKey } from '../words/keys';
import { useWords } from '../words/view';
import { Icon, type IconName } from './icons';

/** Something that the reader can do from the card. */
export interface Action {
  /** For its data-act attribute; one that turns into its own undoing keeps it, and with it the focus. */
  act: string;
  icon: IconName;
  label: string;
  on(): void;
}

/**
 * The row of actions at the card's foot: the first ones side by side, the others behind "More".
 * @param said what the first of the others came to; empty before. It stands right below it, so that
 * no other action moves under the pointer that pressed it.
 */
export function Actions(props: {
  first: readonly Action[];
  more: readonly Action[];
  said: string;
}) {
  const words = useWords<CardKey>();
  const { first, more, said } = props;
  const [open, setOpen] = useState(false);
  return (
    <div class="foot">
      <div class="actions">
        {first.map((action) => (
          <ActionButton key={action.act} {...action} />
        ))}
        {more.length > 0 && (
          <button
            type="button"
            data-act="more"
            aria-expanded={open}
            onClick={() => setOpen((before) => !before)}
          >
            <Icon name="more" />
            <span>{words.say('card.more')}</span>
          </button>
        )}
      </div>
      {open && (
        <ul class="rest">
          {more.map((action, nth) => (
            <li key={action.act}>
              <ActionButton {...action} />
              {nth === 0 && (
                <p class="told" role="status">
                  {said}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ActionButton({ act, icon, label, on }: Action) {
  return (
    <button type="button" data-act={act} onClick={on}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
