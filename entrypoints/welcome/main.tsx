import '../../src/ui/style/base.css';
import '../../src/ui/style/parts.css';
import '../../src/ui/style/welcome.css';
import { render } from 'preact';
import { rootElement } from '../../src/ui/parts/root';
import { WelcomePage } from './welcome-page';

render(<WelcomePage />, rootElement());
