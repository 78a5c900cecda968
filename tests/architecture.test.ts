import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Rule {
  /** Folders of the house whose files may be imported. */
  folders: readonly string[];
  /** Folders and files whose types alone may be imported. */
  types?: readonly string[];
  packages: readonly string[];
}

/** Who may import what. A folder may always import from itself; nobody may import an entrypoint. */
const RULES: Readonly<Record<string, Rule>> = {
  'src/core': { folders: [], packages: ['zod'] },
  'src/words': { folders: ['src/core'], packages: ['preact'] },
  'src/page': {
    folders: ['src/core'],
    types: ['src/platform', 'src/card/contract.ts'],
    packages: [],
  },
  'src/card': {
    folders: ['src/core', 'src/words'],
    types: ['src/platform'],
    packages: ['preact', '@floating-ui/dom'],
  },
  'src/ui': { folders: ['src/core', 'src/words'], types: ['src/platform'], packages: ['preact'] },
  'src/platform': {
    folders: ['src/core', 'src/words'],
    packages: ['zod', 'webextension-polyfill'],
  },
  'src/cli': {
    folders: ['src/core', 'src/words'],
    packages: ['node', 'commander', 'htmlparser2', 'tsx', 'vite', 'yaml'],
  },
  entrypoints: {
    folders: ['src/core', 'src/words', 'src/page', 'src/card', 'src/ui', 'src/platform'],
    packages: ['preact', 'wxt'],
  },
};

/** Packages that only some files of their folder may import. */
const ONLY_IN: Readonly<Record<string, RegExp>> = {
  preact: /^(src\/(words\/view|card\/|ui\/)|entrypoints\/)/,
  'webextension-polyfill': /^src\/platform\//,
  yaml: /^src\/(cli\/|core\/pack\/|core\/model\/annotation)/,
};
/** The one file that may import the polyfill's values; the others take its types. */
const BROWSER_DOOR = 'src/platform/browser.ts';

/** Scripts that run in pages, and the packages that they may carry: every kB of theirs is felt. */
const ON_PAGES: Readonly<Record<string, readonly string[]>> = {
  'entrypoints/content/index.ts': ['wxt'],
  'entrypoints/engine/index.ts': ['wxt'],
};

/** What may lie in the project's folder, beside dot-files and what .gitignore leaves out. */
const AT_THE_ROOT = [
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'entrypoints',
  'package-lock.json',
  'package.json',
  'seeds',
  'src',
  'tests',
  'tsconfig.json',
  'wxt.config.ts',
];

interface Import {
  from: string;
  /** A file of the project, with its folders, or a package's name. */
  to: string;
  isFile: boolean;
  typeOnly: boolean;
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const files = [...filesUnder('src'), ...filesUnder('entrypoints')];
const known = new Set(files);

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  const [first = '', second] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** The project's file that a relative import means; style sheets and the like stay as they are. */
function resolveFile(from: string, specifier: string): string {
  const path = posix.join(dirname(from), specifier.replace(/\?.*$/, ''));
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => path + ending).find((file) => known.has(file)) ?? path;
}

const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);

function importsOf(from: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const isFile = specifier.text.startsWith('.');
    const to = isFile ? resolveFile(from, specifier.text) : packageOf(specifier.text);
    found.push({ from, to, isFile, typeOnly });
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(from));
  return found;
}

const imports = files.flatMap(importsOf);

const folderOf = (path: string) => Object.keys(RULES).find((f) => path.startsWith(`${f}/`));

/** Why an import is against the rules; null where it is within them. */
function objection({ from, to, isFile, typeOnly }: Import): string | null {
  const folder = folderOf(from);
  const rule = RULES[folder ?? ''];
  if (!folder || !rule) return `${from} is in none of the house's folders`;
  if (isFile) {
    const target = folderOf(to);
    if (target === folder) return null;
    const allowed =
      target !== undefined &&
      (rule.folders.includes(target) ||
        (typeOnly && rule.types?.some((type) => type === target || type === to)));
    return allowed ? null : `${from} imports ${to}`;
  }
  if (to.startsWith('virtual:')) return null;
  const where = ONLY_IN[to];
  if (where) {
    if (!where.test(from)) return `${from} imports ${to}`;
    const throughTheDoor = to !== 'webextension-polyfill' || typeOnly || from === BROWSER_DOOR;
    return throughTheDoor ? null : `${from} imports ${to} past ${BROWSER_DOOR}`;
  }
  return rule.packages.includes(to) ? null : `${from} imports the package ${to}`;
}

const carried = imports.filter(({ typeOnly }) => !typeOnly);

/** The files whose code a script may carry. */
function filesIn(entry: string): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const file of reached)
    for (const { from, to, isFile } of carried) if (isFile && from === file) reached.add(to);
  return reached;
}

/** The packages whose code a script carries, through whichever of its files. */
function packagesIn(entry: string): string[] {
  const reached = filesIn(entry);
  const packages = carried.filter(({ from, to, isFile }) => {
    return !isFile && !to.startsWith('virtual:') && reached.has(from);
  });
  return [...new Set(packages.map(({ to }) => to))];
}

/** The expressions of a file that browsers have to look classes of all scripts' characters up for. */
function slowExpressionsIn(file: string): string[] {
  const source = parsed(file);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const isMade = ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp';
    const text = isMade || ts.isRegularExpressionLiteral(node) ? node.getText(source) : '';
    if (/\\p\{/i.test(text)) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The first ring of files that import each other, types included; null for none. */
function findCycle(edges: readonly Import[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const to of next.get(file) ?? []) {
      const ring = walk(to, [...path, file]);
      if (ring) return ring;
    }
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const ring = walk(file, []);
    if (ring) return ring;
  }
  return null;
}

describe('the house', () => {
  test('has files in every folder that has rules', () => {
    const empty = Object.keys(RULES).filter((f) => !files.some((file) => file.startsWith(`${f}/`)));
    expect(empty).toEqual([]);
  });

  test('is imported only in the directions allowed', () => {
    expect(imports.map(objection).filter((said) => said !== null)).toEqual([]);
  });

  test.each(Object.entries(ON_PAGES))('lets %s carry no package but its own', (entry, allowed) => {
    expect(known).toContain(entry);
    expect(packagesIn(entry)).toEqual(allowed);
  });

  test.each(Object.keys(ON_PAGES))('has no expression of %s read before it is used', (entry) => {
    const code = [...filesIn(entry)].filter((file) => known.has(file));
    const slow = code.flatMap((file) => slowExpressionsIn(file).map((text) => `${file}: ${text}`));
    expect(slow, 'use src/core/text/late-regexp.ts').toEqual([]);
  });

  test('has no file that imports itself through others', () => {
    expect(findCycle(imports.filter(({ isFile }) => isFile))).toBeNull();
  });

  test('keeps its root to the files agreed on', () => {
    const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);
    const isIgnored = (name: string) =>
      ignored.some((line) =>
        line.startsWith('*') ? name.endsWith(line.slice(1)) : line.replace(/^\/|\/$/g, '') === name,
      );
    const here = readdirSync(root).filter((name) => !name.startsWith('.') && !isIgnored(name));
    expect(here.filter((name) => !AT_THE_ROOT.includes(name))).toEqual([]);
  });
});
