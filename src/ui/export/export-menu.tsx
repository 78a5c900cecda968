import { useState } from 'preact/hooks';
import { useWords } from '../../words/view';
import type { ExportFile, ExportFiles } from './export-files';

/** What an export menu has done last. */
type Done = { did: 'copied' | 'notCopied' } | { did: 'saved'; file: string };

const FORMATS = [
  ['markdown', 'export.copyMarkdown', 'export.saveMarkdown'],
  ['annotations', 'export.copyAnnotations', 'export.saveAnnotations'],
] as const;

export interface Exporting {
  /** What it exports, told apart from every other page or text: a menu of another is another menu. */
  of: string;
  /** null where what was found cannot be had. */
  make(): Promise<ExportFiles | null>;
  /** False where the browser does not allow it. */
  copy(text: string): Promise<boolean>;
  save(file: ExportFile): void;
}

/**
 * A button, and below it the ways to take along what was found. The files are made when it is pressed:
 * browsers allow copying only right after the press that asks for it.
 */
export const ExportMenu = (exporting: Exporting) => <Menu key={exporting.of} {...exporting} />;

function Menu({ make, copy, save }: Exporting) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [files, setFiles] = useState<ExportFiles | 'making' | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const toggle = () => {
    setOpen(!open);
    setDone(null);
    if (open) return;
    setFiles('making');
    make().then(setFiles, () => setFiles(null));
  };
  const ready = open && files !== null && files !== 'making' ? files : null;
  const status = open && statusOf();
  return (
    <section class="export">
      <button type="button" class="button small" aria-expanded={open} data-export onClick={toggle}>
        {words.say('export.open')}
      </button>
      {ready && (
        <div class="formats">
          {FORMATS.map(([format, copying, saving]) => (
            <div key={format} class="format">
              <button
                type="button"
                class="button small"
                data-copy={format}
                onClick={() =>
                  copy(ready[format].text).then((ok) =>
                    setDone({ did: ok ? 'copied' : 'notCopied' }),
                  )
                }
              >
                {words.say(copying)}
              </button>
              <button
                type="button"
                class="button small"
                data-save={format}
                onClick={() => {
                  save(ready[format]);
                  setDone({ did: 'saved', file: ready[format].name });
                }}
              >
                {words.say(saving)}
              </button>
            </div>
          ))}
        </div>
      )}
      <p class="muted told" role="status">
        {status}
      </p>
    </section>
  );

  function statusOf(): string {
    if (files === 'making') return words.say('export.preparing');
    if (files === null) return words.say('export.gone');
    if (!done) return '';
    return done.did === 'saved'
      ? words.say('export.saved', { file: done.file })
      : words.say(`export.${done.did}`);
  }
}
