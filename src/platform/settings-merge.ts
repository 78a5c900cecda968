/** From what is stored to whole settings, field by field, and from a change to what is stored. */
import type * as z from 'zod/mini';
import { isRecord } from './migrations';
import {
  type Correction,
  correctionSchema,
  DEFAULTS,
  type Settings,
  settingsSchema,
  siteSchema,
} from './settings-schema';

/** Any part of the settings, to any depth. */
export type SettingsPatch = {
  [K in keyof Settings]?: Settings[K] extends object ? Partial<Settings[K]> : Settings[K];
};

/**
 * The defaults with every sound field of `set` in their place.
 * @returns beside them one sentence for each field that is not sound.
 */
export function resolve(set: unknown): { settings: Settings; faults: string[] } {
  const faults: string[] = [];
  const settings = resolveShape(settingsSchema.shape, DEFAULTS, set, [], faults) as Settings;
  return { settings, faults };
}

function resolveShape(
  shape: Record<string, z.ZodMiniType>,
  defaults: Record<string, unknown>,
  set: unknown,
  path: string[],
  faults: string[],
): Record<string, unknown> {
  if (set !== undefined && !isRecord(set)) {
    faults.push(`${path.join(', ') || 'settings'}: not readable; the default is used`);
  }
  const stored = isRecord(set) ? set : {};
  return Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => {
      const here = [...path, key];
      const fallback = defaults[key];
      if ('shape' in schema && isRecord(fallback)) {
        const inner = schema.shape as Record<string, z.ZodMiniType>;
        return [key, resolveShape(inner, fallback, stored[key], here, faults)];
      }
      if (stored[key] === undefined) return [key, fallback];
      const parsed = schema.safeParse(stored[key]);
      if (parsed.success) return [key, parsed.data];
      faults.push(`${here.join(', ')}: ${expected(parsed.error)}; the default is used`);
      return [key, fallback];
    }),
  );
}

/** zod/mini carries no sentences of its own, and these few kinds are all that the schema has. */
function expected(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  switch (issue?.code) {
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'invalid_format':
      return 'must be a colour such as #0072b2';
    case 'too_small':
      return `must be ${issue.minimum} or more`;
    case 'too_big':
      return `must be ${issue.maximum} or less`;
    case 'invalid_type':
      return `must be of the type ${issue.expected}`;
    default:
      return 'not readable';
  }
}

/** The sites of a stored list that are sound, each once, and a sentence on the others. */
export function resolveSites(stored: unknown): { sites: string[]; faults: string[] } {
  const { sound, faults } = resolveList('sites', siteSchema, stored);
  return { sites: [...new Set(sound)], faults };
}

/** The corrections of a stored list that are sound, the last for each entity of a host. */
export function resolveCorrections(stored: unknown): {
  corrections: Correction[];
  faults: string[];
} {
  const { sound, faults } = resolveList('corrections', correctionSchema, stored);
  const last = new Map(sound.map((correction) => [correctionKey(correction), correction]));
  return { corrections: [...last.values()], faults };
}

/** What two corrections of one entity on one site have in common. */
export const correctionKey = ({ host, entity }: Pick<Correction, 'host' | 'entity'>): string =>
  `${host} ${entity}`;

function resolveList<T>(
  name: string,
  schema: z.ZodMiniType<T>,
  stored: unknown,
): { sound: T[]; faults: string[] } {
  if (stored === undefined) return { sound: [], faults: [] };
  if (!Array.isArray(stored)) return { sound: [], faults: [`${name}: the list is not readable`] };
  const sound = stored.flatMap((entry) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
  const bad = stored.length - sound.length;
  return {
    sound,
    faults: bad ? [`${name}: ${bad} of ${stored.length} entries are not readable`] : [],
  };
}

/** `set` with a change laid over it; what it held of a later version is kept. */
export function lay(set: Record<string, unknown>, patch: SettingsPatch): Record<string, unknown> {
  const laid = { ...set };
  for (const [key, value] of Object.entries(patch)) {
    const before = laid[key];
    laid[key] = isRecord(value) ? { ...(isRecord(before) ? before : {}), ...value } : value;
  }
  return laid;
}
