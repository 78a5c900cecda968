import type { ComponentChildren } from 'preact';
import type { Settings } from '../../platform/settings-schema';
import { Say, useWords } from '../../words/view';
import { Switch } from '../parts/switch';
import { Example, type ExampleProps } from './example';
import { PermissionList } from './permission-list';

export interface WelcomeProps extends ExampleProps {
  where: Settings['where'];
  /** Why the last change could not be kept. */
  problem: string | null;
  /** What the manifest asks for, by the names that it has there. */
  permissions: readonly string[];
  onMode(mode: Settings['where']['mode']): void;
}

/** The page that says what Gloss does, what it asks for, and what others learn of it. */
export function WelcomeView(props: WelcomeProps) {
  const words = useWords();
  const { where, problem, permissions, onMode } = props;
  // Whoever listed sites is not to find every other one read.
  const otherwise = where.only.length > 0 ? 'only' : 'everywhere';
  return (
    <main class="welcome">
      <header>
        <img src="/icon/gloss.svg" alt="" width="48" height="48" />
        <h1>{words.say('welcome.title')}</h1>
        <p class="lead">{words.say('welcome.lead')}</p>
      </header>
      <Part id="example" title={words.say('welcome.example.title')}>
        <Example {...props} />
        <p class="muted">{words.say('welcome.example.how')}</p>
      </Part>
      <Part id="where" title={words.say('welcome.where.title')}>
        <div class="choice-box">
          <Switch
            checked={where.mode === 'click'}
            label={words.say('welcome.where.click')}
            hint={words.say('welcome.where.clickHint')}
            onSwitch={(on) => onMode(on ? 'click' : otherwise)}
          />
        </div>
        <div role="alert">
          {problem !== null && <p class="warning">{words.say('options.notKept', { problem })}</p>}
        </div>
        <p>
          <Say
            of="welcome.where.more"
            values={{ settings: (inside) => <a href="options.html">{inside}</a> }}
          />
        </p>
      </Part>
      <Part id="private" title={words.say('welcome.private.title')}>
        <p>{words.say('welcome.private.text')}</p>
        <p>{words.say('welcome.private.sync')}</p>
      </Part>
      <Part id="seen" title={words.say('welcome.seen.title')}>
        <p>{words.say('welcome.seen.text')}</p>
        <p>{words.say('welcome.seen.private')}</p>
      </Part>
      <Part id="permissions" title={words.say('welcome.permissions.title')}>
        <p>{words.say('welcome.permissions.lead')}</p>
        <PermissionList permissions={permissions} />
      </Part>
    </main>
  );
}

function Part(props: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.children}
    </section>
  );
}
