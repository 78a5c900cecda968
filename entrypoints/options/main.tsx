import '../../src/ui/style/base.css';
import '../../src/ui/style/parts.css';
import '../../src/ui/style/options.css';
import '../../src/ui/style/verdicts.css';
import { render } from 'preact';
import { rootElement } from '../../src/ui/parts/root';
import { OptionsPage } from './options-page';

render(<OptionsPage />, rootElement());
