/** What the sources of the interface say in code: message keys that they name, and words that they hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The project's source files under a folder, by their path from its root. */
export function sourcesUnder(folder: string): ts.SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) =>
      ts.createSourceFile(
        relative(root, path).split(sep).join('/'),
        readFileSync(path, 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      ),
    );
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Every string of a file that may be a key, and every template as a pattern of keys. */
export function keysNamed(file: ts.SourceFile): { keys: string[]; patterns: RegExp[] } {
  const keys: string[] = [];
  const patterns: RegExp[] = [];
  walk(file, (node) => {
    if (ts.isStringLiteralLike(node)) keys.push(node.text);
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      // "${a} · ${b}" would be a pattern of everything.
      if (/^\w+\./.test(node.head.text))
        patterns.push(new RegExp(`^${parts.map(escaped).join('[^.]+')}$`));
    }
  });
  return { keys, patterns };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Attributes whose value a reader sees or hears. */
const READ = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'hint',
  'label',
  'placeholder',
  'term',
  'text',
  'title',
]);
const LETTER = /\p{L}/u;
/** An address or a part of one, which is the same in every language. */
const ADDRESS = /^[\w*-]+[.:][\w.*:/-]+$/;

/** Literal sentences outside of views: what begins with a capital, goes on with a space, and holds no figure. */
export function literalSentences(file: ts.SourceFile): string[] {
  const found: string[] = [];
  walk(file, (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node)) return;
    const thrown = node.parent && ts.isNewExpression(node.parent);
    if (/^\p{Lu}[^\d]* \p{L}/u.test(node.text) && !thrown)
      found.push(`${file.fileName}: ${node.text}`);
  });
  return found;
}

/** The literal words that a file's views would show or say, each as "file:line: words". */
export function literalWords(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const add = (node: ts.Node, words: string) => {
    if (!LETTER.test(words) || ADDRESS.test(words.trim())) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${file.fileName}:${line + 1}: ${words.trim()}`);
  };
  const addLiterals = (node: ts.Node) =>
    walk(node, (inner) => {
      if (isArgument(inner)) return;
      if (ts.isStringLiteralLike(inner)) add(inner, inner.text);
      if (ts.isTemplateExpression(inner))
        add(inner, [inner.head.text, ...inner.templateSpans.map((s) => s.literal.text)].join(' '));
    });
  walk(file, (node) => {
    if (ts.isJsxText(node)) add(node, node.text);
    // {'words'}, {a ? 'words' : 'others'}
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      for (const shown of outcomes(node.expression)) addLiterals(shown);
    if (ts.isJsxAttribute(node) && READ.has(node.name.getText(file)) && node.initializer) {
      const { initializer } = node;
      if (ts.isStringLiteral(initializer)) add(initializer, initializer.text);
      else if (ts.isJsxExpression(initializer) && initializer.expression)
        for (const shown of outcomes(initializer.expression)) addLiterals(shown);
    }
  });
  return found;
}

const JOINING = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
]);

/** What an expression may come to, as far as it is written there. */
function outcomes(node: ts.Expression): ts.Expression[] {
  if (ts.isParenthesizedExpression(node)) return outcomes(node.expression);
  if (ts.isConditionalExpression(node))
    return [...outcomes(node.whenTrue), ...outcomes(node.whenFalse)];
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return outcomes(node.right);
    return JOINING.has(kind) ? [...outcomes(node.left), ...outcomes(node.right)] : [];
  }
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) ? [node] : [];
}

const isArgument = (node: ts.Node): boolean => ts.isCallExpression(node.parent);
