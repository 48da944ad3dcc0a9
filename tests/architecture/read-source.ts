import { parseSync } from 'vite';
import { isDeclared, isSyntax, nameOf, text, walk, type Scope, type Syntax } from './syntax';

/** Something that a file mentions, and the line where it does. */
export interface Mention {
  readonly name: string;
  readonly line: number;
}

export interface Source {
  /** Every module named by an import, a re-export, `import()` or a type's `import()`. */
  readonly imports: readonly Mention[];
  /** Names used as values that the file itself does not declare. */
  readonly globals: readonly Mention[];
  /** `Date.now` and the like, of names that the file does not declare. */
  readonly members: readonly Mention[];
  /** `new Date()` and the like, with nothing between the brackets. */
  readonly constructions: readonly Mention[];
}

/** Reads a file's syntax, so that a comment or a string that looks like an import is none. */
export function readSource(file: string, code: string): Source {
  const { program, module, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message ?? ''}`);
  const lineAt = (at: unknown) => code.slice(0, Number(at)).split('\n').length;

  const imports: Mention[] = [
    ...module.staticImports.map(({ moduleRequest, start }) => ({
      name: moduleRequest.value,
      line: lineAt(start),
    })),
    ...module.staticExports.flatMap(({ entries, start }) => {
      const from = entries.find(({ moduleRequest }) => moduleRequest)?.moduleRequest;
      return from ? [{ name: from.value, line: lineAt(start) }] : [];
    }),
  ];
  const used: Record<
    'globals' | 'members' | 'constructions',
    (Mention & { scope: Scope; root: string })[]
  > = {
    globals: [],
    members: [],
    constructions: [],
  };
  walk({ type: 'File', program }, ({ node, parent, key, scope }) => {
    const at = { line: lineAt(node['start']), scope };
    switch (node['type']) {
      case 'ImportExpression':
        imports.push({ name: literal(node['source']), line: at.line });
        break;
      case 'TSImportType':
        imports.push({ name: literal(node['source'] ?? node['argument']), line: at.line });
        break;
      case 'Identifier': {
        const name = nameOf(node);
        if (!isOnlyAName(parent, key)) used.globals.push({ ...at, name, root: name });
        break;
      }
      case 'MemberExpression': {
        const root = nameOf(node['object']);
        const name = `${root}.${nameOf(node['property'])}`;
        if (root !== '' && node['computed'] !== true) used.members.push({ ...at, name, root });
        break;
      }
      case 'NewExpression': {
        const name = nameOf(node['callee']);
        const bare = Array.isArray(node['arguments']) && node['arguments'].length === 0;
        if (bare) used.constructions.push({ ...at, name, root: name });
        break;
      }
    }
  });
  const foreign = (list: typeof used.globals) =>
    list
      .filter(({ root, scope }) => !isDeclared(root, scope))
      .map(({ name, line }) => ({ name, line }));
  return {
    imports,
    globals: foreign(used.globals),
    members: foreign(used.members),
    constructions: foreign(used.constructions),
  };
}

/** The module that a dynamic import names; one put together at run time reads as `?`. */
export function literal(source: unknown): string {
  if (!isSyntax(source)) return '?';
  const inner = isSyntax(source['literal']) ? source['literal'] : source;
  return typeof inner['value'] === 'string' ? inner['value'] : '?';
}

/** A property's name, an import's spelling, a label or a type: nothing that is looked up. */
function isOnlyAName(parent: Syntax, key: string): boolean {
  const type = text(parent['type']);
  if (type.startsWith('TS')) return key !== 'expression';
  if (/^(Member|MetaProp)/.test(type)) return key === 'property' && parent['computed'] !== true;
  if (/^(Property|MethodDefinition|PropertyDefinition|AccessorProperty)$/.test(type)) {
    return key === 'key' && parent['computed'] !== true;
  }
  if (type === 'ExportSpecifier') return key === 'exported';
  return /^(Import\w*Specifier|LabeledStatement|BreakStatement|ContinueStatement)$/.test(type);
}
