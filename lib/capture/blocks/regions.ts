import { words } from '../values/text';
import type { Region } from './passage';

const byTag = new Map<string, Region>([
  ['nav', 'nav'],
  ['menu', 'nav'],
  ['footer', 'footer'],
  ['aside', 'aside'],
]);

const byRole = new Map<string, Region>([
  ['navigation', 'nav'],
  ['menubar', 'nav'],
  ['menu', 'nav'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['search', 'furniture'],
  ['dialog', 'furniture'],
  ['alertdialog', 'furniture'],
]);

/** Words in a class or id that tell what a container is. The first region with a word wins. */
const byWord: readonly (readonly [Region, ReadonlySet<string>])[] = [
  [
    'furniture',
    words(
      'cookie cookies cookiebar consent gdpr ccpa onetrust popup lightbox modal newsletter subscribe ' +
        'subscription advert advertisement ads adsense sponsor sponsored sponsors promo related ' +
        'recommended recommendations recirc trending carousel slideshow slick swiper flexslider ' +
        'ticker share sharing sharedaddy addthis addtoany socialshare comments commentlist disqus ' +
        'respond login translate outbrain taboola morestories',
    ),
  ],
  [
    'nav',
    words(
      'nav navbar navigation navigations topnav mainnav subnav sidenav leftnav mainmenu submenu menubar ' +
        'megamenu dropdown breadcrumb breadcrumbs pagination pager skiplinks skiplink sitemap quicklinks',
    ),
  ],
  ['footer', words('footer sitefooter pagefooter colophon copyright')],
  ['aside', words('sidebar sidebars rightrail leftrail')],
];

const headerName =
  /^(?:(?:site|page|main|global|top|the)[-_]?)?header(?:[-_]?(?:top|bar|wrapper|wrap|container|inner|area))?$|^masthead$|^top-?bar$/i;
const menuName =
  /^(?:menu|main-?menu|menu-?(?:main|top|primary|container|wrapper|header).*|.*-menu)$/i;

/** Names of layouts rather than of parts: `has-sidebar`, `no-nav`, `sidebar-right`. */
const layoutName =
  /^(?:has|no|with|without|hide|show|is|js|wp|et|page|single|body|layout|col)[-_]/i;

function regionByName(name: string): Region | undefined {
  if (layoutName.test(name)) return undefined;
  if (headerName.test(name)) return 'header';
  if (menuName.test(name)) return 'nav';
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  parts.push(parts.join(''));
  return byWord.find(([, known]) => parts.some((part) => known.has(part)))?.[0];
}

function isWhole(element: Element): boolean {
  return element.querySelector('h1, main, [role="main"]') !== null;
}

const byNames = new Map<string, Region | undefined>();

/** By id and classes. Pages repeat the same few combinations, so each is thought about once. */
function firstNamed(element: Element): Region | undefined {
  const { id } = element;
  const classes = element.getAttribute('class') ?? '';
  if (id === '' && classes === '') return undefined;
  const key = `${id} ${classes}`;
  const known = byNames.get(key);
  if (known !== undefined || byNames.has(key)) return known;
  const region = key
    .split(/\s+/)
    .filter((name) => name !== '')
    .map(regionByName)
    .find((one) => one !== undefined);
  if (byNames.size > 5_000) byNames.clear();
  byNames.set(key, region);
  return region;
}

/**
 * The region an element opens, or undefined when it says nothing or holds all there is. `inner` is
 * true within the page's own main part or an article, where headers and footers belong to what is
 * being read.
 */
export function regionOf(element: Element, inner: boolean): Region | undefined {
  const region = calledRegion(element, inner);
  return region === undefined || holdsThePage(element) ? undefined : region;
}

/** Length of an element's text that is no link. */
function ownText(element: Element): number {
  let length = (element.textContent ?? '').length;
  for (const link of element.querySelectorAll('a')) length -= (link.textContent ?? '').length;
  return length;
}

const pageTexts = new WeakMap<Document, number>();

/** A table or box that nobody closed takes in all that follows, whatever it calls itself. */
function holdsThePage(element: Element): boolean {
  const { ownerDocument } = element;
  const { body } = ownerDocument;
  if (body === null) return false;
  const whole = pageTexts.get(ownerDocument) ?? ownText(body);
  pageTexts.set(ownerDocument, whole);
  return ownText(element) > whole * mostOfAPage;
}

/** Footers of short pages are long; nothing that is not the page itself has nearly all of its text. */
const mostOfAPage = 0.85;

function calledRegion(element: Element, inner: boolean): Region | undefined {
  const tag = element.localName;
  const named = element.hasAttributes();
  const role = named ? byRole.get(element.getAttribute('role') ?? '') : undefined;
  if (role !== undefined && !(inner && (role === 'header' || role === 'footer'))) return role;
  if (tag === 'main' || tag === 'article' || tag === 'body' || tag === 'form') return undefined;
  if (tag === 'header')
    return inner ? undefined : isWhole(element) && !hasMenu(element) ? undefined : 'header';
  const known = byTag.get(tag);
  if (known !== undefined && !(inner && known === 'footer')) return known;
  const region = named ? firstNamed(element) : undefined;
  if (region === undefined || (inner && region === 'header')) return undefined;
  return region === 'header' && hasMenu(element) ? region : isWhole(element) ? undefined : region;
}

function hasMenu(element: Element): boolean {
  return element.querySelector('nav, [role="navigation"], ul') !== null;
}

const mainNames =
  /^(?:main|content|main-?content|maincontent|primary-?content|page-?content|contentarea|content-?main|primary|site-?main)$/i;

export function isMainPart(element: Element): boolean {
  if (element.localName === 'main') return true;
  return (
    element.hasAttributes() &&
    (element.getAttribute('role') === 'main' ||
      (element.id !== '' && mainNames.test(element.id)) ||
      /^(?:articleBody|mainContentOfPage)$/.test(element.getAttribute('itemprop') ?? ''))
  );
}
