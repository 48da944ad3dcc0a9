// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { takeSnapshot } from '../../../lib/capture/take/take-snapshot';

const clock = { now: () => 1_700_000_000_000, pause: () => Promise.resolve() };

function show(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.head.replaceChildren(...parsed.head.childNodes);
  document.body.replaceChildren(...parsed.body.childNodes);
}

beforeEach(() => show(''));

it('writes what is visible, and leaves out what is not, scripts and fields', async () => {
  show(`<p>Seen.</p><p style="display:none">Hidden.</p><p hidden>Hidden too.</p><p style="visibility:hidden">Unseen <b style="visibility:visible">but this</b></p>
    <script>let secret = 1;</script><style>p { color: red }</style><textarea>a draft</textarea><input value="typed"><noscript>Turn it on</noscript>`);
  const { html } = await takeSnapshot(document, clock);
  expect(html).toContain('<p>Seen.</p>');
  expect(html).toContain('but this');
  expect(html).not.toMatch(/Hidden|Unseen|secret|color|draft|typed|Turn it on/);
});

it('leaves out what is transparent or in letters of no size, but not what can still fade in', async () => {
  show(`<p style="opacity:0">Clear.</p><p style="font-size:0">Tiny. <b>Small.</b> <b style="font-size:16px">Seen.</b></p>
    <p style="opacity:0; transition: opacity 1s">Fades.</p><p style="opacity:0; animation: come 1s">Comes.</p>`);
  const { html } = await takeSnapshot(document, clock);
  expect(html).not.toMatch(/Clear|Tiny|Small/);
  expect(html).toMatch(/Seen.*Fades.*Comes/s);
});

it('keeps structured data, meta tags and the canonical link', async () => {
  show(`<head><meta property="og:site_name" content="Example Guild"><link rel="canonical" href="/a"><link rel="stylesheet" href="/x.css"></head>
    <script type="application/ld+json">{"name":"</p>"}</script>`);
  const { html } = await takeSnapshot(document, clock);
  expect(html).toContain('<meta property="og:site_name" content="Example Guild">');
  expect(html).toContain('rel="canonical"');
  expect(html).toContain('{"name":"\\u003c/p>"}');
  expect(html).not.toContain('x.css');
});

it('escapes text and attributes so that the page reads back as it was', async () => {
  show('<p title="&quot;&gt;&lt;b&gt;">1 &lt; 2 &amp; 3</p>');
  const { html } = await takeSnapshot(document, clock);
  const back = new DOMParser().parseFromString(html, 'text/html');
  expect(back.querySelector('p')?.title).toBe('"><b>');
  expect(back.querySelector('p')?.textContent).toBe('1 < 2 & 3');
});

it('drops handlers, styles and addresses that run', async () => {
  show('<a href="javascript:alert(1)" onclick="alert(1)" style="color:red" class="name">Go</a>');
  const { html } = await takeSnapshot(document, clock);
  expect(html).toContain('<a class="name">Go</a>');
});

it('writes open shadow roots in place, with what is slotted into them', async () => {
  show('<x-card><b slot="name">Jane Roe</b><i>not slotted</i></x-card>');
  const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
  const slot = document.createElement('slot');
  slot.name = 'name';
  const role = document.createElement('p');
  role.textContent = 'Clerk';
  root?.append(slot, role);
  const { html } = await takeSnapshot(document, clock);
  expect(html).toMatch(/<slot name="name"><b>Jane Roe<\/b><\/slot><p>Clerk<\/p>/);
  expect(html).not.toContain('not slotted');
});

it('writes frames of the same site in place', async () => {
  show('<iframe></iframe>');
  const frame = document.querySelector('iframe');
  frame?.contentDocument?.body.append('In the frame.');
  const { html } = await takeSnapshot(document, clock);
  expect(html).toContain('<div>In the frame.</div>');
});

it('keeps what is folded away in a closed details element', async () => {
  show('<details><summary>Staff</summary><p>Jane Roe, Clerk</p></details>');
  expect((await takeSnapshot(document, clock)).html).toContain('Jane Roe, Clerk');
});

it('changes nothing in the page', async () => {
  show('<main><p class="a">Text <a href="/x">link</a></p></main>');
  const before = document.documentElement.outerHTML;
  await takeSnapshot(document, clock);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('gives the page its turn again and again', async () => {
  show('<p>Text</p>'.repeat(2_000));
  let time = 0;
  let pauses = 0;
  await takeSnapshot(document, {
    now: () => (time += 5),
    pause: () => {
      pauses++;
      return Promise.resolve();
    },
  });
  expect(pauses).toBeGreaterThan(10);
});

it('stops at its limits, closes what is open and says that something is missing', async () => {
  show(`<main>${'<p>Some text here</p>'.repeat(500)}</main>`);
  const snapshot = await takeSnapshot(document, { ...clock, limits: { length: 2_000 } });
  expect(snapshot.truncated).toBe(true);
  expect(snapshot.html.length).toBeLessThan(2_500);
  expect(snapshot.html).toMatch(/<\/main><\/div><\/body><\/html>$/);
});

it('does not go deeper than its limit', async () => {
  show(`${'<div>'.repeat(600)}bottom`);
  const snapshot = await takeSnapshot(document, clock);
  expect(snapshot.truncated).toBe(true);
  expect(snapshot.html).not.toContain('bottom');
});
