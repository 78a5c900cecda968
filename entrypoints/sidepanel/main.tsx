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
import { readAsked } from '../popup/asked';
import { PopupPage } from '../popup/popup-page';

// It goes with every tab, so that its being open asks for no marks on any of them.
render(<PopupPage asked={readAsked(location.search)} begins={false} />, rootElement());
