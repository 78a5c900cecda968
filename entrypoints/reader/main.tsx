import '../../src/ui/style/base.css';
import '../../src/ui/style/parts.css';
import '../../src/ui/style/reader.css';
import { render } from 'preact';
import { sourceLabel } from '../../src/core/pack/source-label';
import { loadPack } from '../../src/platform/pack-store';
import { loadSettings } from '../../src/platform/settings';
import { rootElement } from '../../src/ui/parts/root';
import { typeColors } from '../../src/ui/parts/type-words';
import { readPlace } from '../../src/ui/reader/place';
import { ReaderView } from '../../src/ui/reader/reader-view';

const [pack, { settings }] = await Promise.all([loadPack(), loadSettings()]);
const place = readPlace(pack, new URLSearchParams(location.search));
if ('source' in place) document.title = `${sourceLabel(place.source).title} – Gloss`;
render(
  <ReaderView pack={pack} place={place} colors={typeColors(settings.colors)} />,
  rootElement(),
);
