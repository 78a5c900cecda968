/** The keys that the browser has for the extension's commands; only the browser can change them. */
import { browser } from './browser';

export interface Shortcut {
  /** The command's name in the manifest; `_execute_action` opens the popup. */
  name: string;
  /** As the browser writes it; '' where no keys are set. */
  keys: string;
}

/** Where Chromium keeps them. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

/** Every command; none where the browser has no keyboard, as on Android. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll?.()) ?? [];
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Opens the place where the browser changes them; false where it does not let an extension. */
export async function openShortcutSettings(): Promise<boolean> {
  // Not in the types yet; Chromium has it not, and opens its own page for an extension instead.
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
    return true;
  } catch {
    return false;
  }
}
