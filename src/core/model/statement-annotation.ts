/** The annotation of `statements.yaml`: what each source says on each detail, by quoting it. */
import { z } from 'zod';
import { pointerSchema } from './annotation';
import { idSchema, JUDGEMENTS, propertySchema, STATEMENT_KINDS } from './pack';

/** One source's word on the detail. */
export const statementValueSchema = z.strictObject({
  ...pointerSchema.shape,
  /**
   * What the words come to: a number, a date, a duration (P20Y, P3M, since 2002), an entity's id.
   * Only where the compiler cannot tell it from the words.
   */
  as: z.union([z.number(), z.string().min(1)]).optional(),
  /** The entity that it was told to, or that reported it, where the source says so. */
  from: idSchema.optional(),
});

/** One detail of a person or event. */
export const statementEntrySchema = z.strictObject({
  subject: idSchema,
  property: propertySchema,
  /** What the reader sees. */
  label: z.string().min(1),
  /** How the values compare. */
  kind: z.enum(STATEMENT_KINDS),
  values: z.array(statementValueSchema).min(1),
  /** A judgement, and the reason for it: only where several sources speak and none can be computed. */
  comparison: z.enum(JUDGEMENTS).optional(),
  reason: z.string().min(1).optional(),
  /** True where the difference comes from time alone; the reason tells the order. */
  overTime: z.boolean().optional(),
});

export const statementsFileSchema = z.array(statementEntrySchema);

export type StatementEntry = z.infer<typeof statementEntrySchema>;
export type StatementValueEntry = z.infer<typeof statementValueSchema>;
