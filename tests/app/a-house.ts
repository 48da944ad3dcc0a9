import { JSDOM } from 'jsdom';
import type { House } from '../../lib/app/house';
import type { PageTrouble } from '../../lib/app/ports/page-access';
import { readPage } from '../../lib/capture/read-page';
import type { Page } from '../../lib/domain/page';
import { done, failed } from '../../lib/domain/result';
import type { Snapshot } from '../../lib/domain/snapshot';
import { testHouse, type PeopleHouse } from './people/test-house';

export type AHouse = PeopleHouse &
  Pick<House, 'session' | 'access' | 'parse' | 'examplePages' | 'surroundings'>;

/** A house over real records, in which `page` is what the tab in view shows. */
export async function aHouse(page: Snapshot | PageTrouble = snapshot('')): Promise<AHouse> {
  return {
    ...(await testHouse()),
    session: async () => 'this-run',
    parse,
    surroundings: {
      openTabs: async () => [7, 8],
      tabInView: async () => ({ id: 7, loading: false }),
      onTabChange: () => () => {},
      openWorkspace: async () => {},
    },
    access: {
      capture: async () => (typeof page === 'string' ? failed(page) : done(page)),
      allowSite: async () => false,
      allowedSites: async () => [],
      forgetSite: async () => {},
    },
    examplePages: async () => [],
  };
}

export function parse(html: string): Document {
  return new JSDOM(html).window.document;
}

export function snapshot(body: string, url = 'https://alderfalls.example.org/city/dana'): Snapshot {
  const html = `<!doctype html><html lang="en"><head><title>Dana Whitlock | City of Alder Falls</title></head><body><main>${body}</main></body></html>`;
  const title = 'Dana Whitlock | City of Alder Falls';
  return { url, title, html, contentType: 'text/html', seen: 1_793_000_000_000, truncated: false };
}

export const danaBody = `<h1>Councilmember Dana Whitlock</h1>
  <p>Dana Whitlock represents District 2 on the city council of Alder Falls. She voted for the
  welcoming ordinance in 2024 and chairs the Public Safety Committee.</p>
  <p>E-mail: <a href="mailto:dana@alderfalls.example.org">dana@alderfalls.example.org</a></p>`;

export function read(of: Snapshot): Page {
  return readPage(of, parse);
}
