import { Command } from 'commander';
import { buildCommand } from './build';
import { checkCommand } from './check';
import { scanCommand } from './scan';
import { schemaCommand } from './schema';

const program = new Command('gloss')
  .description('Make, check and try packs of source-linked context.')
  .showHelpAfterError();

for (const command of [buildCommand(), checkCommand(), scanCommand(), schemaCommand()]) {
  program.addCommand(command.copyInheritedSettings(program));
}
await program.parseAsync();
