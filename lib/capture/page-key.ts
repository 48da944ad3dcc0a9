import { parseUrl } from './values/link-kind';

/**
 * Parts of an address that only tell where a visitor came from: names that one service gives its
 * own marks. A plain word is none of them, whatever it mostly means: `cid`, `source`, `ref` or
 * `share` choose what some site shows, and two pages taken for one lose one of them.
 */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|gad_source|msclkid|twclid|ttclid|igshid|igsh|li_fat_id|mc_[ce]id|_hs\w+|hs\w*cta\w*|mkt_tok|yclid|_ga|_gl|oly_(?:enc|anon)_id|vero_(?:id|conv)|s_cid|ref_src|smid|smtyp|spm|trk(?:campaign|info|email)|wt\.mc_id|xtor|at_(?:medium|campaign|custom\d|recipient_id|send_date|link\w*)|__s|sc_cid|emci|emdi|ceid|inf_contact_key|ck_subscriber_id|phpsessid|jsessionid|aspsessionid\w*)$/i;

function keyOf(address: string): string | undefined {
  const url = parseUrl(address);
  if (url === undefined) return undefined;
  const query = [...url.searchParams]
    .filter(([key]) => !tracking.test(key))
    .map(([key, value]) => `${key}=${value}`)
    .toSorted();
  const path = url.pathname
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/')
    .replace(/(?<=.)\/+$/, '');
  // Some sites route by what follows "#!" or "#/"; any other fragment is a place on the page.
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  return `${url.host.replace(/^(?:www|m)\./, '')}${path === '/' ? '' : path}${query.length === 0 ? '' : `?${query.join('&')}`}${route}`;
}

/** Parameters that number things: `id`, `page_id`, `EID`. A directory shows somebody else for each. */
function identity(key: string): string {
  const query = key.split('?')[1] ?? '';
  return query
    .split('&')
    .filter((pair) => /^\w*id=/i.test(pair))
    .join('&');
}

/**
 * One key for the addresses of one page: without scheme, `www`, tracking and order of parameters.
 * The canonical address is believed only on the same host and when it names a page, since single
 * pages leave stale ones behind and careless sites give their home page everywhere.
 */
export function pageKey(url: string, canonical?: string): string {
  const own = keyOf(url) ?? url;
  const declared = canonical === undefined ? undefined : keyOf(canonical);
  if (declared === undefined || declared === own) return own;
  const [host, ownHost] = [declared, own].map((key) => key.split(/[/?#]/)[0]);
  if (host !== ownHost || !declared.includes('/')) return own;
  if (identity(own) !== identity(declared)) return own;
  // Only what a canonical address usually drops is let go: the rest of the query.
  return own.split('?')[0] === declared.split('?')[0] && !own.includes('#') ? declared : own;
}
