/** From what is stored to whole settings, field by field, and from a change to what is stored. */
import * as z from 'zod/mini';
import { isRecord } from './migrations';
import { isSame } from './same-values';
import { DEFAULTS } from './settings-defaults';
import { faultsOf, type SettingsFault } from './settings-faults';
import { type Settings, type SettingsPatch, settingsSchema } from './settings-schema';

export interface Resolved {
  settings: Settings;
  /** What of `set` is sound, and nothing else. */
  sound: SettingsPatch;
  /** One for each field that is not sound, or not known, in the order of the schema. */
  faults: SettingsFault[];
}

/** The defaults with every sound field of `set` in their place. */
export function resolve(set: unknown): Resolved {
  const faults: SettingsFault[] = [];
  const sound = soundPart(settingsSchema, set, ['settings'], faults) as SettingsPatch;
  return { settings: lay(DEFAULTS, sound), sound, faults };
}

type Shape = z.ZodMiniObject<Record<string, z.ZodMiniType>>;

function soundPart(
  schema: Shape,
  set: unknown,
  path: SettingsFault['path'],
  faults: SettingsFault[],
): Record<string, unknown> {
  if (!isRecord(set)) {
    if (set !== undefined) faults.push({ path, reason: { is: 'unreadable' } });
    return {};
  }
  const sound: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    const [value, here] = [set[key], [...path, key]];
    if (value === undefined) continue;
    if (field instanceof z.ZodMiniObject) {
      sound[key] = soundPart(field as Shape, value, here, faults);
    } else if (field instanceof z.ZodMiniArray && Array.isArray(value)) {
      sound[key] = soundEntries(field.def.element as z.ZodMiniType, value, here, faults);
    } else {
      const parsed = field.safeParse(value);
      if (parsed.success) sound[key] = parsed.data;
      else faults.push(...faultsOf(parsed.error, here));
    }
  }
  for (const key of Object.keys(set)) {
    if (!(key in schema.shape)) faults.push({ path: [...path, key], reason: { is: 'unknown' } });
  }
  return sound;
}

/** The entries of a list that are sound; a fault for each thing wrong with the others. */
export function soundEntries<T>(
  schema: z.ZodMiniType<T>,
  entries: readonly unknown[],
  path: SettingsFault['path'],
  faults: SettingsFault[],
): T[] {
  return entries.flatMap((entry, at) => {
    const parsed = schema.safeParse(entry);
    if (parsed.success) return [parsed.data];
    faults.push(...faultsOf(parsed.error, [...path, at]));
    return [];
  });
}

/** `set` with a change laid over it; what it held of a later version is kept. */
export function lay<T extends object>(set: T, patch: SettingsPatch): T {
  const laid = { ...set } as Record<string, unknown>;
  for (const [key, value] of Object.entries(patch)) {
    const before = laid[key];
    laid[key] = isRecord(value) ? { ...(isRecord(before) ? before : {}), ...value } : value;
  }
  return laid as T;
}

/** The part of whole settings that differs from the defaults: so much the user must have set. */
export function chosenOf(settings: Settings): Record<string, unknown> {
  return partApart(settings, DEFAULTS);
}

function partApart(whole: object, standard: object): Record<string, unknown> {
  const others = new Map(Object.entries(standard));
  const apart = Object.entries(whole).flatMap(([key, value]): [string, unknown][] => {
    const other = others.get(key);
    if (other === undefined || isSame(value, other)) return [];
    return [[key, isRecord(value) && isRecord(other) ? partApart(value, other) : value]];
  });
  return Object.fromEntries(apart);
}
