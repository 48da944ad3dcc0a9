import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from '../../lib/capture/read-page';
import type { Page } from '../../lib/domain/page';

function read(body: string): Page {
  const html = `<!doctype html><title>Councilmember Dana Whitlock | City of Alder Falls</title><main><h1>Councilmember Dana Whitlock</h1>${body}</main>`;
  return readPage(
    {
      url: 'https://alderfalls.example.org/dana',
      title: 'Councilmember Dana Whitlock | City of Alder Falls',
      html,
      contentType: 'text/html',
      seen: 0,
      truncated: false,
    },
    (text) => new JSDOM(text).window.document,
  );
}

const box = `<p>Dana Whitlock represents District 2 on the council of Alder Falls, and chairs its
  Public Safety Committee.</p><div><h2>Contact</h2>
  <div><b>Phone</b> <a href="tel:+15035550142">(503) 555-0142</a></div>
  <div><b>E-mail</b><span>dana.whitlock@alderfalls.example.org</span> or
    <a href="mailto:dana.whitlock@alderfalls.example.org">write</a></div>
  <div><b>Aide</b> Gwen Ostrander, <a href="mailto:gwen.ostrander@alderfalls.example.org">write</a></div></div>`;

test('on somebody’s own page an aide has her own line, and the rest of the box is theirs', () => {
  const owners = Object.fromEntries(
    read(box).details.flatMap((detail) =>
      detail.kind === 'address' ? [] : [[detail.value, detail.of]],
    ),
  );
  expect(owners).toMatchObject({
    '(503) 555-0142': 'Dana Whitlock',
    'dana.whitlock@alderfalls.example.org': 'Dana Whitlock',
    'gwen.ostrander@alderfalls.example.org': 'Gwen Ostrander',
  });
});

test('a label that runs into an address is no part of it', () => {
  const mails = read(box).details.flatMap((detail) =>
    detail.kind === 'email' ? [detail.value] : [],
  );
  expect(mails.toSorted()).toEqual([
    'dana.whitlock@alderfalls.example.org',
    'gwen.ostrander@alderfalls.example.org',
  ]);
});
