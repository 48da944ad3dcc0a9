import { useEffect, useState } from 'preact/hooks';

/** Addresses of screens by name: `{ people: '/people', profile: '/people/:id' }`. */
export type Routes = Readonly<Record<string, string>>;

type Names<Pattern> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;
type Params<Pattern> = { readonly [Name in Names<Pattern>]: string };
type Query = Readonly<Record<string, string>>;

/** Where one is: a union by name, so that a screen's parameters are known once its name is. */
export type Route<R extends Routes> = {
  [Name in keyof R & string]: {
    readonly name: Name;
    readonly params: Params<R[Name]>;
    /** What is after `?`: filters, so that going back finds them as they were. */
    readonly query: Query;
  };
}[keyof R & string];

export interface Router<R extends Routes> {
  /** The screen of a hash, or undefined where there is none. */
  readonly read: (hash: string) => Route<R> | undefined;
  readonly href: <Name extends keyof R & string>(
    name: Name,
    params: Params<R[Name]>,
    query?: Query,
  ) => string;
}

export function routerFor<const R extends Routes>(routes: R): Router<R> {
  return {
    read(hash) {
      const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
      for (const [name, pattern] of Object.entries(routes)) {
        const params = paramsIn(pattern, path);
        const query = Object.fromEntries(new URLSearchParams(search));
        const found = { name, params, query };
        if (params !== undefined && isRouteOf(routes, found)) return found;
      }
      return undefined;
    },
    href(name, params, query = {}) {
      const values: Query = params;
      const path = (routes[name] ?? '').replaceAll(/:(\w+)/g, (_, param: string) =>
        encodeURIComponent(values[param] ?? ''),
      );
      const kept = Object.entries(query).filter(([, value]) => value !== '');
      const search = new URLSearchParams(kept).toString();
      return search === '' ? `#${path}` : `#${path}?${search}`;
    },
  };
}

function paramsIn(pattern: string, path: string): Query | undefined {
  const wanted = pattern.split('/');
  const given = path.replace(/(?<=.)\/$/, '').split('/');
  if (wanted.length !== given.length) return undefined;
  const params: [string, string][] = [];
  for (const [index, part] of wanted.entries()) {
    const value = decoded(given[index] ?? '');
    if (part.startsWith(':') && value !== '') params.push([part.slice(1), value]);
    else if (part !== value) return undefined;
  }
  return Object.fromEntries(params);
}

/** An address that somebody mangled leads nowhere; it is no bug of ours. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function isRouteOf<R extends Routes>(
  routes: R,
  found: { readonly name: string; readonly params: Query | undefined; readonly query: Query },
): found is Route<R> {
  return found.params !== undefined && Object.hasOwn(routes, found.name);
}

/** Follows the address bar, and with it back and forward. */
export function useRoute<R extends Routes>(router: Router<R>): Route<R> | undefined {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return router.read(hash);
}
