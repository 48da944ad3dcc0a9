/** Sites where people and organizations keep a profile, and the first path parts that are none. */
const networks: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:^|\.)(?:facebook|fb)\.com$/,
    /^(?:sharer|share|dialog|plugins|login|tr|hashtag|events|groups$|policies|privacy|help|home\.php|photo|watch)/,
  ],
  [
    /(?:^|\.)(?:twitter|x)\.com$/,
    /^(?:intent|share|home|hashtag|search|login|i\b|privacy|tos|widgets)/,
  ],
  [/(?:^|\.)instagram\.com$/, /^(?:p|explore|accounts|reel|stories|about)(?:\/|$)/],
  [/(?:^|\.)linkedin\.com$/, /^(?:sharearticle|sharing|share|feed|login|jobs|pulse|posts)/i],
  [/(?:^|\.)youtube\.com$/, /^(?:watch|embed|playlist|results|share|t\/|shorts|live$)/],
  [/(?:^|\.)tiktok\.com$/, /^(?:share|tag|discover|login|embed)/],
  [
    /(?:^|\.)(?:threads\.net|threads\.com|bsky\.app|mastodon\.social|nextdoor\.com|flickr\.com|vimeo\.com|pinterest\.com|soundcloud\.com|yelp\.com|whatsapp\.com|t\.me)$/,
    /^(?:share|intent|pin\/|sharing|compose|\d+$|writeareview)/,
  ],
];

/** Cheap, and right about nearly every link of a page: most lead nowhere near a network. */
const mayBeNetwork =
  /\b(?:facebook|fb|twitter|x|instagram|linkedin|youtube|tiktok|threads|bsky|mastodon|nextdoor|flickr|vimeo|pinterest|soundcloud|yelp|whatsapp|t)\.(?:com|net|app|social|me)\b/i;

/** The profile an address leads to, without tracking, or nothing when it is a share button or no network. */
export function socialProfile(address: string): string | undefined {
  if (!mayBeNetwork.test(address)) return undefined;
  const url = parseUrl(address);
  if (url === undefined) return undefined;
  const host = url.hostname.replace(/^(?:www|m|mobile|en-us|es-es)\./, '');
  const path = url.pathname.slice(1).replace(/\/$/, '');
  const network = networks.find(([site]) => site.test(host));
  if (network === undefined || path === '' || network[1].test(path)) return undefined;
  const id = url.searchParams.get('id');
  const query = path === 'profile.php' && id !== null ? `?id=${encodeURIComponent(id)}` : '';
  return `https://${host === 'fb.com' ? 'facebook.com' : url.hostname}/${path}${query}`;
}

export function isNetwork(address: string): boolean {
  const host = parseUrl(address)?.hostname.replace(/^www\./, '') ?? '';
  return networks.some(([site]) => site.test(host));
}

/** An address on the web, or nothing: `javascript:` and the like never get further than this. */
export function parseUrl(address: string, base?: string): URL | undefined {
  const url = URL.parse(address.trim(), base);
  return url !== null && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Shown and stored without what only serves to follow people around. */
export function webAddress(address: string, base: string): string | undefined {
  const url = parseUrl(/^www\./i.test(address) ? `https://${address}` : address, base);
  if (url === undefined) return undefined;
  if (url.search === '') return url.href;
  for (const key of new Set(url.searchParams.keys())) {
    if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid)$/i.test(key)) url.searchParams.delete(key);
  }
  return url.href;
}
