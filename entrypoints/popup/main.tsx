import '../../src/ui/style/base.css';
import '../../src/ui/style/parts.css';
import '../../src/ui/style/popup.css';
import '../../src/ui/style/collation.css';
import '../../src/ui/style/verdicts.css';
import { render } from 'preact';
import { rootElement } from '../../src/ui/parts/root';
import { PopupPage } from './popup-page';

const asked = new URLSearchParams(location.search);
const tab = asked.get('tab');
// Under the toolbar button the popup has no width but what its page gives it.
document.documentElement.classList.toggle('toolbar', tab === null);
render(
  <PopupPage tabId={tab === null ? null : Number(tab)} entity={asked.get('entity')} />,
  rootElement(),
);
