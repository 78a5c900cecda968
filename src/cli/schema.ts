import { Command } from 'commander';
import { packJsonSchema } from '../core/pack/json-schema';

/** `gloss schema`: the pack's JSON Schema. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description("print the pack's JSON Schema on standard output")
    .action(() => {
      process.stdout.write(`${JSON.stringify(packJsonSchema(), null, 2)}\n`);
    });
}
