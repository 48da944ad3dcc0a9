import { escapeText, openTag } from './markup';

const longestData = 400_000;

/** Structured data is text to be parsed later; `<` is written so that it cannot end the script. */
export function writeStructuredData(script: Element): string {
  const text = script.textContent ?? '';
  if (text.length > longestData) return '';
  return `<script type="application/ld+json">${text.replaceAll('<', '\\u003c')}</script>`;
}

export function isStructuredData(element: Element): boolean {
  return /^\s*application\/ld\+json/i.test(element.getAttribute('type') ?? '');
}

const usefulLinks = /\b(?:canonical|author|me|publisher|license|shortlink|amphtml)\b/i;

/** Titles, descriptions and addresses that a page gives of itself. */
export function writeHead(document: Document): string {
  const parts = [`<title>${escapeText(document.title)}</title>`];
  for (const element of document.head?.children ?? []) {
    const tag = element.localName;
    if (tag === 'meta' || tag === 'base') parts.push(openTag(element, tag, ''));
    else if (tag === 'link' && usefulLinks.test(element.getAttribute('rel') ?? '')) {
      parts.push(openTag(element, tag, ''));
    } else if (tag === 'script' && isStructuredData(element)) {
      parts.push(writeStructuredData(element));
    }
  }
  return parts.join('');
}
