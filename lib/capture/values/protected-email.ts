/** E-mail addresses that a well-known host hides from robots: first byte is the key of the rest. */
export function decodeProtected(code: string): string | undefined {
  if (!/^(?:[0-9a-f]{2}){4,120}$/i.test(code)) return undefined;
  const bytes = code.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const key = bytes.shift() ?? 0;
  const text = String.fromCodePoint(...bytes.map((byte) => byte ^ key));
  return text.includes('@') ? text : undefined;
}

/** The address in a link to the host's decoding page. */
export function decodeProtectedLink(href: string): string | undefined {
  const match = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)/i.exec(href);
  return match?.[1] === undefined ? undefined : decodeProtected(match[1]);
}
