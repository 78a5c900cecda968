import '../../src/ui/style/base.css';
import '../../src/ui/style/parts.css';
import '../../src/ui/style/popup.css';
import '../../src/ui/style/search.css';
import '../../src/ui/style/check.css';
import '../../src/ui/style/collation.css';
import '../../src/ui/style/verdicts.css';
import '../../src/ui/style/overview.css';
import { render } from 'preact';
import { isFromBefore } from '../../src/platform/loading';
import { rootElement } from '../../src/ui/parts/root';
import { type Asked, readAsked } from '../popup/asked';
import { PopupPage } from '../popup/popup-page';

/** The number of no tab: what is said of it is that it is closed. */
const CLOSED = -1;

/** A panel in a tab may be brought back when the browser starts, and its own tab with another number. */
async function askedNow(): Promise<Asked> {
  const asked = readAsked(location.search);
  const isOld = asked.tab !== null && asked.at !== null && (await isFromBefore(asked.at));
  return isOld ? { ...asked, tab: CLOSED } : asked;
}

// It goes with every tab, so that its being open asks for no marks on any of them.
askedNow().then((asked) => render(<PopupPage asked={asked} begins={false} />, rootElement()));
