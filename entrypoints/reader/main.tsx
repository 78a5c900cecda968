import '../../src/ui/style/base.css';
import '../../src/ui/style/parts.css';
import '../../src/ui/style/collation.css';
import '../../src/ui/style/reader.css';
import '../../src/ui/style/reader-marks.css';
import '../../src/ui/style/reader-panel.css';
import { render } from 'preact';
import { loadPack } from '../../src/platform/pack-store';
import { loadSettings } from '../../src/platform/settings';
import { rootElement } from '../../src/ui/parts/root';
import { ReaderPage } from './reader-page';

const [pack, { settings }] = await Promise.all([loadPack(), loadSettings()]);
render(<ReaderPage pack={pack} settings={settings} />, rootElement());
