import { browser } from './browser';

/** What the manifest asks for in this browser: names of permissions, and patterns of hosts. */
export function askedPermissions(): string[] {
  const { permissions = [], host_permissions: hosts = [] } =
    browser.runtime.getManifest() as Partial<Record<'permissions' | 'host_permissions', string[]>>;
  return [...hosts, ...permissions];
}
