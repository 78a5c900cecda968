import type { EntityType } from './pack';

/** The line under a mark of each type, on pages and in the interface: told apart without colour too. */
export const TYPE_LINES: Record<EntityType, 'solid' | 'dashed' | 'dotted' | 'double'> = {
  Person: 'solid',
  Organization: 'dashed',
  Place: 'dotted',
  Event: 'double',
};
