import { browser } from './browser';

interface Manifest {
  permissions?: string[];
  host_permissions?: string[];
}

const manifest = (): Manifest => browser.runtime.getManifest() as Manifest;

/** What the manifest asks for in this browser: names of permissions, and patterns of hosts. */
export function askedPermissions(): string[] {
  const { permissions = [], host_permissions: hosts = [] } = manifest();
  return [...hosts, ...permissions];
}

const pages = () => ({ origins: manifest().host_permissions ?? [] });

/** False where the reader lets Gloss read some pages only, those that it is clicked on, or none. */
export const mayReadPages = (): Promise<boolean> => browser.permissions.contains(pages());

/**
 * Asks the reader to let Gloss read all pages: in a window of the browser's own, and only where a click
 * or a key asked for it a moment ago.
 * @returns whether it may now.
 */
export const askForPages = (): Promise<boolean> => browser.permissions.request(pages());

/** Calls back when Gloss may read more pages, or fewer, than before, until `signal` aborts. */
export function onPagesAllowed(changed: () => void, signal?: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const heard = ({ origins = [] }: { origins?: string[] | undefined }) => {
    if (origins.length > 0) changed();
  };
  onAdded.addListener(heard);
  onRemoved.addListener(heard);
  signal?.addEventListener('abort', () => {
    onAdded.removeListener(heard);
    onRemoved.removeListener(heard);
  });
}
