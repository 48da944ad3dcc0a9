import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { townDisagreements, townPages, townReprint, townRoster } from './fixtures/town/town';
import type { TownPage } from './fixtures/town/town';
import { serveTown } from './fixtures/town/town-server.mjs';
import type { TownServer } from './fixtures/town/town-server.mjs';
import { foldSpace, readVisibleText } from './fixtures/town/visible-text';

const root = new URL('./fixtures/town/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const files = readdirSync(fileURLToPath(root), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(new URL(path, root)).isFile());
const htmlFiles = files.filter((path) => path.endsWith('.html'));

/** A page drawn by script is read from its data; a frame of ours counts as the page's. */
function wordsOf(page: TownPage): string {
  if (page.drawnFrom !== undefined) return foldSpace(read(page.drawnFrom));
  const html = read(page.path);
  const frames = Array.from(
    new JSDOM(html).window.document.querySelectorAll('iframe[src]'),
    (frame) => new URL(frame.getAttribute('src') ?? '', new URL(page.path, root)),
  );
  return [html, ...frames.map((frame) => readFileSync(frame, 'utf8'))]
    .map(readVisibleText)
    .join(' ');
}

function findDeadLinks(path: string): string[] {
  const { document } = new JSDOM(read(path)).window;
  return Array.from(document.querySelectorAll('[href], [src]'), (element) => {
    return element.getAttribute('href') ?? element.getAttribute('src') ?? '';
  })
    .filter((link) => !/^([a-z][^/]*:|#|\/\/|$)/i.test(link))
    .filter((link) => {
      const target = new URL(link, new URL(path, root));
      if (target.pathname.endsWith('/')) target.pathname += 'index.html';
      return !existsSync(fileURLToPath(new URL(target.pathname, root)));
    });
}

/** Asks for a path as it stands, without a client tidying it first. */
function ask(
  town: TownServer,
  path: string,
  method = 'GET',
): Promise<{ status: number; type: string; body: string; open: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(town.url);
    const asked = request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          open: response.headers['access-control-allow-origin'] ?? '',
          body,
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function inTown<T>(visit: (town: TownServer) => Promise<T>): Promise<T> {
  const town = await serveTown();
  try {
    return await visit(town);
  } finally {
    await town.close();
  }
}

describe('the pages of Alder Falls', () => {
  // The hostile page's broken addresses are its point.
  it.each(htmlFiles.filter((path) => !path.startsWith('hostile/')))(
    '%s links to nothing that is missing',
    (path) => {
      expect(findDeadLinks(path)).toEqual([]);
    },
  );

  it('are all reached from the first page', () => {
    const first = read('index.html');
    const unlinked = htmlFiles.filter(
      (path) =>
        !first.includes(`href="${path}`) &&
        !['index.html', 'city/next-meeting.html'].includes(path),
    );
    expect(unlinked).toEqual(['spa/index.html']);
    expect(first).toContain('href="spa/"');
  });

  it.each(files.filter((path) => /\.(html|js|json|pdf)$/.test(path)))(
    '%s names no host, mailbox or phone of the real world',
    (path) => {
      const text = read(path);
      const mailHosts = [...text.matchAll(/[\w.+-]+@((?:[\w-]+\.)+[\w-]+)/g)].map(
        ([, host]) => host,
      );
      const webHosts = [...text.matchAll(/https?:\/\/([\w.-]+)/g)]
        .map(([, host]) => host)
        .filter((host) => host !== 'schema.org');
      expect([...mailHosts, ...webHosts].filter((host) => !host?.endsWith('example.org'))).toEqual(
        [],
      );
      const phones = [...text.matchAll(/\b(\d{3})\)?[ .-]?(\d{3})[ .-](\d{4})\b/g)];
      expect(
        phones.filter(
          ([, area, exchange, line]) =>
            area !== '503' || exchange !== '555' || !line?.startsWith('01'),
        ),
      ).toEqual([]);
    },
  );

  it('carry their minutes as a PDF of two pages', () => {
    const pdf = read('city/minutes-2025-08-12.pdf');
    expect(pdf).toMatch(/^%PDF-1\.4\n/);
    expect(pdf).toContain('/Count 2');
    expect(pdf.trimEnd()).toMatch(/%%EOF$/);
    const table = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
    expect(pdf.slice(table, table + 4)).toBe('xref');
  });
});

describe('the labels', () => {
  it.each(townPages)('quote $slug word for word', (page) => {
    const words = wordsOf(page);
    const missing = page.says.filter(({ quote }) => {
      const kept = page.drawnFrom === undefined ? quote : JSON.stringify(quote).slice(1, -1);
      return !words.includes(kept);
    });
    expect(missing).toEqual([]);
  });

  it.each(townPages)('never call a question of $slug both answered and silent', (page) => {
    const answered = new Set(page.says.map(({ question }) => question));
    expect(page.silent.filter((question) => answered.has(question))).toEqual([]);
  });

  it.each(townPages.filter((page) => page.drawnFrom === undefined))(
    'give $slug the language, title and subject of its page',
    (page) => {
      const { document } = new JSDOM(read(page.path)).window;
      expect(document.documentElement.lang).toBe(page.lang);
      expect(document.title.startsWith(page.title)).toBe(true);
      expect(wordsOf(page).toLowerCase()).toContain(page.about.toLowerCase());
    },
  );

  it('have one slug each and serve every audience', () => {
    const slugs = townPages.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect([...new Set(townPages.map(({ audience }) => audience))].toSorted()).toEqual([
      'business',
      'civic',
      'faith',
      'neighborhood',
      'official',
      'partner',
      'school',
    ]);
  });

  it('point at disagreements that both sources print', () => {
    for (const { path, quote } of townDisagreements.flatMap(({ sides }) => sides)) {
      expect(foldSpace(read(path)), path).toContain(quote);
    }
  });

  it('know a reprint by its paragraphs', () => {
    const original = readVisibleText(read(townReprint.original));
    const paragraphs = Array.from(
      new JSDOM(read(townReprint.reprint)).window.document.querySelectorAll('#story > p'),
      (paragraph) => foldSpace(paragraph.textContent),
    );
    expect(paragraphs.filter((text) => original.includes(text)).length).toBe(7);
  });

  it('give each row of the roster as the page does', () => {
    const roster = readVisibleText(read('city/council.html'));
    for (const [name, role, phone] of townRoster) {
      expect(roster).toContain(`${name} ${role}`);
      expect(roster).toContain(phone);
    }
  });
});

describe('the town server', () => {
  it('serves each file with its type and records what arrived', () =>
    inTown(async (town) => {
      const page = await ask(town, '/city/dana-whitlock.html?utm_source=test');
      expect(page.status).toBe(200);
      expect(page.type).toBe('text/html; charset=utf-8');
      expect(page.body).toBe(read('city/dana-whitlock.html'));
      expect((await ask(town, '/city/minutes-2025-08-12.pdf')).type).toBe('application/pdf');
      expect((await ask(town, '/')).body).toBe(read('index.html'));
      expect(town.requests).toEqual([
        { method: 'GET', url: '/city/dana-whitlock.html?utm_source=test' },
        { method: 'GET', url: '/city/minutes-2025-08-12.pdf' },
        { method: 'GET', url: '/' },
      ]);
    }));

  // Bound to every interface, it would answer on the rest of 127.0.0.0/8 too.
  it('listens on 127.0.0.1 and nowhere else', () =>
    inTown(async (town) => {
      const elsewhere = { ...town, url: town.url.replace('127.0.0.1', '127.0.0.2') };
      await expect(ask(elsewhere, '/')).rejects.toThrow();
      expect((await ask(town, '/')).status).toBe(200);
    }));

  it('gives the single-page app to every address that its script draws', () =>
    inTown(async (town) => {
      expect((await ask(town, '/spa/imani-sutter')).body).toBe(read('spa/index.html'));
    }));

  it.each([
    '/../town.test.ts',
    '/..%2f..%2f..%2fpackage.json',
    '/city/%2e%2e/%2e%2e/%2e%2e/package.json',
    '/..\\..\\..\\package.json',
    '/town-server.mjs',
    '/town.ts',
    '/%00.html',
    '/%zz',
    '/no-such-page.html',
  ])('has no page at %s', (path) =>
    inTown(async (town) => {
      const missing = await ask(town, path);
      expect(missing.status).toBe(404);
      expect(missing.body).toContain('Not found');
    }),
  );

  it('lets anybody reach the trap, and nothing else be written to', () =>
    inTown(async (town) => {
      const trapped = await ask(town, '/collect?from=anywhere', 'POST');
      expect([trapped.status, trapped.open]).toEqual([204, '*']);
      expect((await ask(town, '/index.html', 'POST')).status).toBe(405);
      expect(town.requests.map(({ method }) => method)).toEqual(['POST', 'POST']);
    }));
});
