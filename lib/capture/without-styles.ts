/**
 * HTML without its style elements, and with style attributes set aside as `data-style`. The policy
 * of our pages bars inline styles, and even an inert document would fill the console with refusals.
 * One pass, whatever the text is like; words outside tags stay as they are.
 */
export function withoutStyles(html: string): string {
  // What our own walk wrote never has any.
  if (!anyStyle.test(html)) return html;
  const lower = html.toLowerCase();
  let out = '';
  let at = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    if (open < 0) return out + html.slice(at);
    out += html.slice(at, open);
    if (isStyle(lower, open)) {
      const close = lower.indexOf('</style', open);
      const end = close < 0 ? -1 : html.indexOf('>', close);
      if (end < 0) return out;
      at = end + 1;
      continue;
    }
    const end = endOfTag(html, open);
    out += html.slice(open, end).replace(/([\s"'/])style(\s*=)/gi, '$1data-style$2');
    at = end;
  }
}

const anyStyle = /<style|[\s"'/]style\s*=/i;

function isStyle(lower: string, open: number): boolean {
  return lower.startsWith('<style', open) && !/[\w-]/.test(lower.charAt(open + 6));
}

/** Past the `>` that ends a tag, quotes respected; of a stray `<`, just past itself. */
function endOfTag(html: string, open: number): number {
  if (!/[a-z/!?]/i.test(html.charAt(open + 1))) return open + 1;
  let quote = '';
  for (let at = open + 1; at < html.length; at += 1) {
    const sign = html.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at + 1;
    else if ((sign === '"' || sign === "'") && html.charAt(at - 1) === '=') quote = sign;
  }
  return html.length;
}
