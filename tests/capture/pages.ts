import type { Snapshot } from '../../lib/domain/snapshot';

/** A snapshot of a page as if it had been taken at a fixed moment. Needs a DOM. */
export function snapshotOf(html: string, url = 'https://www.example.org/page'): Snapshot {
  return {
    url,
    title: '',
    html,
    contentType: 'text/html',
    seen: 1_700_000_000_000,
    truncated: false,
  };
}

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
