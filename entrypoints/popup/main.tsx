import '../../src/ui/style/base.css';
import '../../src/ui/style/parts.css';
import '../../src/ui/style/popup.css';
import '../../src/ui/style/search.css';
import '../../src/ui/style/check.css';
import '../../src/ui/style/collation.css';
import '../../src/ui/style/verdicts.css';
import '../../src/ui/style/overview.css';
import { render } from 'preact';
import { rootElement } from '../../src/ui/parts/root';
import { readAsked } from './asked';
import { PopupPage } from './popup-page';

const asked = readAsked(location.search);
// Under the toolbar button the popup has no width but what its page gives it.
document.documentElement.classList.toggle('toolbar', asked.tab === null);
render(<PopupPage asked={asked} begins />, rootElement());
