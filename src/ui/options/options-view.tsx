import { CorrectionsSection } from './corrections-section';
import { HowSection } from './how-section';
import type { OptionsProps } from './options-props';
import { PackSection } from './pack-section';
import { ResetSection } from './reset-section';
import { WhatSection } from './what-section';
import { WhenSection } from './when-section';
import { WhereSection } from './where-section';

/** The whole options page. Every change is handed up at once: there is no button to save. */
export function OptionsView(props: OptionsProps) {
  const { settings, faults, problem, pack } = props;
  return (
    <div class="options">
      <header>
        <h1>Gloss settings</h1>
        <p class="muted">Every change is kept at once, and open pages follow.</p>
        <div role="status">
          {problem && <p class="warning">This could not be kept: {problem}</p>}
          {faults.length > 0 && (
            <div class="warning">
              <p>Some stored settings could not be used:</p>
              <ul>
                {faults.map((fault) => (
                  <li key={fault}>{fault}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </header>
      <main>
        <WhatSection settings={settings} onChange={props.onChange} />
        <HowSection settings={settings} onChange={props.onChange} />
        <WhenSection dwell={settings.dwell} onChange={props.onChange} />
        <WhereSection {...props} enabled={settings.enabled} />
        <CorrectionsSection {...props} />
        <PackSection pack={pack} />
        <ResetSection onReset={props.onReset} />
      </main>
    </div>
  );
}
