import type { ComponentChildren } from 'preact';
import type { EntityType } from '../core/model/pack';
import type { CardKey } from '../words/keys';
import { useWords } from '../words/view';
import { Icon } from './icons';

/**
 * What stays in view above what scrolls: the kind, and the name or the verdict.
 * @param onClose null where leaving closes the card, so that it needs no button for that.
 */
export function Head(props: {
  type: EntityType | 'Quotation';
  onClose: (() => void) | null;
  children: ComponentChildren;
}) {
  const words = useWords<CardKey>();
  const { type, onClose, children } = props;
  return (
    <div class="head">
      <div>
        <p class="type" data-type={type}>
          {words.say(`shared.type.${type}`)}
        </p>
        {children}
      </div>
      {onClose && (
        <button
          type="button"
          class="close"
          data-close
          aria-label={words.say('card.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
