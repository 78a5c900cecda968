import { z } from 'zod';
import { packSchema } from '../model/pack';

/** The JSON Schema (draft 2020-12) of a pack, for tools in other languages. */
export const packJsonSchema = () => z.toJSONSchema(packSchema);
