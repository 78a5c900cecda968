import { useState } from 'preact/hooks';
import { dateInWords } from '../../core/model/dates';
import type { Entity } from '../../core/model/pack';
import type { Correction } from '../../platform/settings-schema';
import type { OptionsProps } from './options-props';
import { Section } from './section';

type Props = Pick<OptionsProps, 'corrections' | 'pack' | 'onCorrection'>;

/** Whom and what the reader took off which site, the latest first. */
export function CorrectionsSection({ corrections, pack, onCorrection }: Props) {
  const [removed, setRemoved] = useState<Correction | null>(null);
  const remove = (correction: Correction) => {
    onCorrection(correction, false);
    setRemoved(correction);
  };
  const undo = () => {
    if (removed) onCorrection(removed, true);
    setRemoved(null);
  };
  return (
    <Section id="corrections" title="Corrections">
      <p class="muted">
        {corrections.length > 0
          ? 'You said on a card that these are not meant. They are not marked on that site.'
          : 'None. Where a mark means somebody else, “Not this person” on its card takes it off that site.'}
      </p>
      <ul class="sites">
        {corrections.toReversed().map((correction) => {
          const { host, entity } = correction;
          const name = nameOf(correction, pack);
          return (
            <li key={`${host} ${entity}`} data-correction={entity}>
              <span class="host">
                {name} on {host}
                <small class="muted">{origin(correction, name)}</small>
              </span>
              <button type="button" class="button quiet" onClick={() => remove(correction)}>
                Remove
                <span class="hidden">
                  {' '}
                  the correction of {name} on {host}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <div role="status">
        {removed && !corrections.some((one) => isSame(one, removed)) && (
          <p class="undo">
            {nameOf(removed, pack)} is marked on {removed.host} again.{' '}
            <button type="button" class="button quiet" onClick={undo}>
              Undo
            </button>
          </p>
        )}
      </div>
    </Section>
  );
}

/** The entity's name in the pack; one that the pack has no more is called as the page called it. */
export function nameOf(
  { entity, text }: Pick<Correction, 'entity' | 'text'>,
  pack: { entities: readonly Pick<Entity, 'id' | 'name'>[] } | null,
): string {
  return pack?.entities.find(({ id }) => id === entity)?.name ?? (text || entity);
}

/** "21 November 2026, on “Bondarev”": the day and the page's words, as far as they are known. */
export function origin({ text, date }: Pick<Correction, 'text' | 'date'>, name: string): string {
  const said = text && text !== name && `on “${text}”`;
  return [date && dateInWords(date), said].filter(Boolean).join(', ');
}

const isSame = (a: Correction, b: Correction): boolean =>
  a.host === b.host && a.entity === b.entity;
