import { useWords } from '../../words/view';
import { Contents } from './contents';
import { CorrectionsSection } from './corrections-section';
import { DataSection } from './data-section';
import { FaultList } from './fault-list';
import { HowSection } from './how-section';
import { LanguageSection } from './language-section';
import type { OptionsProps } from './options-props';
import { PackSection } from './pack-section';
import { ShortcutsSection } from './shortcuts-section';
import { WhatSection } from './what-section';
import { WhenSection } from './when-section';
import { WhereSection } from './where-section';

/** The whole options page. Every change is handed up at once: there is no button to save. */
export function OptionsView(props: OptionsProps) {
  const words = useWords();
  const { faults, problem, onlyHere } = props;
  return (
    <div class="options">
      <header>
        <h1>{words.say('options.title')}</h1>
        <p class="muted">{words.say('options.lead')}</p>
        <div role="status">
          {problem && (
            <p class="warning">{words.say(`options.${problem.is}`, { problem: problem.why })}</p>
          )}
          {onlyHere && <p class="warning">{words.say('options.onlyHere')}</p>}
          {faults.length > 0 && (
            <div class="warning">
              <p>{words.say('options.faults')}</p>
              <FaultList faults={faults} />
            </div>
          )}
        </div>
      </header>
      <Contents />
      <main>
        <WhatSection {...props} />
        <HowSection {...props} />
        <WhereSection {...props} />
        <WhenSection {...props} />
        <PackSection {...props} />
        <CorrectionsSection {...props} />
        <ShortcutsSection {...props} />
        <LanguageSection {...props} />
        <DataSection {...props} />
      </main>
    </div>
  );
}
