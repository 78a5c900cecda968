import { Command } from 'commander';
import { buildCommand } from './build';
import { checkCommand } from './check';
import { evaluateCommand } from './evaluate';
import { scanCommand } from './scan';
import { schemaCommand } from './schema';

const program = new Command('gloss')
  .description('Make, check and try packs of source-linked context.')
  .showHelpAfterError();

const commands = [
  buildCommand(),
  checkCommand(),
  scanCommand(),
  evaluateCommand(),
  schemaCommand(),
];
for (const command of commands) {
  program.addCommand(command.copyInheritedSettings(program));
}
await program.parseAsync();
