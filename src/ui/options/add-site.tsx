import { useState } from 'preact/hooks';
import { hostFrom } from './host';

/** A field for one more site; what it takes is a host name or any address on it. */
export function AddSite(props: { sites: readonly string[]; onAdd(host: string): void }) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostFrom(typed);
    if (!host) return setFault('This is no address of a site. One looks like example.org.');
    if (props.sites.includes(host)) return setFault(`${host} is on the list already.`);
    props.onAdd(host);
    setTyped('');
    setFault(null);
  };
  return (
    <form class="add" onSubmit={add} noValidate>
      <label for="add-site">Switch off on another site</label>
      <div class="field">
        <input
          id="add-site"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          aria-invalid={fault !== null}
          aria-describedby="add-site-fault"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          Add
        </button>
      </div>
      <p id="add-site-fault" class={fault ? 'warning' : undefined} role="status">
        {fault}
      </p>
    </form>
  );
}
