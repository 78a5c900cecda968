import { api } from './api';

/**
 * False once the extension was updated, switched off or removed under a running content script:
 * from then on every call of the extension API throws "Extension context invalidated".
 */
export function contextIsValid(): boolean {
  try {
    return api.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
