/** From what is stored to whole settings, field by field, and from a change to what is stored. */
import type * as z from 'zod/mini';
import { isRecord } from './migrations';
import { DEFAULTS, type Settings, settingsSchema, siteSchema } from './settings-schema';

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

/** The sites of a stored list that are sound, each once, and a sentence for every other. */
export function resolveSites(stored: unknown): { sites: string[]; faults: string[] } {
  if (stored === undefined) return { sites: [], faults: [] };
  if (!Array.isArray(stored)) return { sites: [], faults: ['sites: the list is not readable'] };
  const sound = stored.filter((site) => siteSchema.safeParse(site).success);
  const bad = stored.length - sound.length;
  return {
    sites: [...new Set(sound as string[])],
    faults: bad ? [`sites: ${bad} of ${stored.length} entries are not readable`] : [],
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
