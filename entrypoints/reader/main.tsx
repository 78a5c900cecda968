import '../../src/ui/style/base.css';
import '../../src/ui/style/parts.css';
import '../../src/ui/style/collation.css';
import '../../src/ui/style/reader.css';
import '../../src/ui/style/reader-marks.css';
import '../../src/ui/style/reader-panel.css';
import { render } from 'preact';
import { loadPack } from '../../src/platform/pack-store';
import { loadSettings } from '../../src/platform/settings';
import { DEFAULTS } from '../../src/platform/settings-defaults';
import { rootElement } from '../../src/ui/parts/root';
import { ReaderPage } from './reader-page';

// A source can be read without them.
const settings = loadSettings().then(
  (loaded) => loaded.settings,
  () => DEFAULTS,
);
render(<ReaderPage pack={await loadPack()} settings={await settings} />, rootElement());
