/** A node of a parsed file, as plain data. */
export type Syntax = Record<string, unknown>;

/** The names that one stretch of a file declares, and the stretch around it. */
export interface Scope {
  readonly names: Set<string>;
  readonly around: Scope | undefined;
}

export interface Visited {
  readonly node: Syntax;
  readonly parent: Syntax;
  /** The part of the parent that the node is. */
  readonly key: string;
  readonly scope: Scope;
}

export function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The name of an identifier; empty for anything else. */
export function nameOf(node: unknown): string {
  return isSyntax(node) && node['type'] === 'Identifier' ? text(node['name']) : '';
}

/** Whether a name is declared where it is used. Ask after the walk: names may be declared below. */
export function isDeclared(name: string, scope: Scope | undefined): boolean {
  return scope !== undefined && (scope.names.has(name) || isDeclared(name, scope.around));
}

/** Calls `visit` for every node below a file's root, outermost first. */
export function walk(root: Syntax, visit: (visited: Visited) => void): void {
  step(root, { names: new Set(), around: undefined }, visit);
}

const opens = /Function|^(BlockStatement|CatchClause|For\w*Statement|Class\w+|StaticBlock)$/;

function step(parent: Syntax, scope: Scope, visit: (visited: Visited) => void): void {
  for (const [key, value] of Object.entries(parent)) {
    for (const node of Array.isArray(value) ? value : [value]) {
      if (!isSyntax(node) || typeof node['type'] !== 'string') continue;
      const type = node['type'];
      const inner = opens.test(type) ? { names: new Set<string>(), around: scope } : scope;
      if (/^(Function|Class|TSEnum)Declaration$/.test(type)) scope.names.add(nameOf(node['id']));
      for (const name of declarations(node)) inner.names.add(name);
      visit({ node, parent, key, scope });
      step(node, inner, visit);
    }
  }
}

function declarations(node: Syntax): string[] {
  const type = text(node['type']);
  if (type === 'VariableDeclarator') return boundNames(node['id']);
  if (type === 'CatchClause') return boundNames(node['param']);
  if (/^Import\w*Specifier$/.test(type)) return boundNames(node['local']);
  if (!/Function/.test(type)) return [];
  const parameters = Array.isArray(node['params']) ? node['params'] : [];
  return [nameOf(node['id']), ...parameters.flatMap(boundNames)];
}

/** `{ a, b: [c = 1, ...d] }` binds a, c and d. */
function boundNames(pattern: unknown): string[] {
  if (!isSyntax(pattern)) return [];
  const list = (value: unknown) => (Array.isArray(value) ? value : []);
  switch (pattern['type']) {
    case 'Identifier':
      return [nameOf(pattern)];
    case 'ObjectPattern':
      return list(pattern['properties']).flatMap(boundNames);
    case 'Property':
      return boundNames(pattern['value']);
    case 'ArrayPattern':
      return list(pattern['elements']).flatMap(boundNames);
    case 'AssignmentPattern':
      return boundNames(pattern['left']);
    case 'RestElement':
      return boundNames(pattern['argument']);
    case 'TSParameterProperty':
      return boundNames(pattern['parameter']);
    default:
      return [];
  }
}
