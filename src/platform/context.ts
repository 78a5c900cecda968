import { api } from './api';

/** True in a private window, of whose pages nothing is to be written down. */
export const isPrivate = (): boolean => api.extension?.inIncognitoContext === true;

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
