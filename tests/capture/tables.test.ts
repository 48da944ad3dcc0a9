// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readPage } from '../../lib/capture/read-page';
import { parse, snapshotOf } from './pages';

const blocks = (table: string) =>
  readPage(
    snapshotOf(`<h1>Dee Marlow</h1><table border="1">${table}</table>`),
    parse,
  ).blocks.filter(({ kind }) => kind !== 'heading');

it('gives each item of a list beside a label by itself', () => {
  const rows = `
    <tr><td><b>Profile</b></td><td><ul><li>Retired fire captain</li><li>Owner of Marlow Bread</li></ul></td></tr>
    <tr><td><b>Ward</b></td><td>Two</td></tr>`;
  expect(blocks(rows).map(({ kind, label, text }) => [kind, label, text])).toEqual([
    ['pair', 'Profile', 'Retired fire captain'],
    ['pair', 'Profile', 'Owner of Marlow Bread'],
    ['row', undefined, 'Ward · Two'],
  ]);
});

it('keeps a cell whole that has more than a list in it', () => {
  const rows = `
    <tr><th>Office</th><td><p>Town Hall</p><ul><li>Room 4</li><li>Room 5</li></ul></td></tr>
    <tr><th>Ward</th><td>Two</td></tr>`;
  expect(blocks(rows)[0]).toMatchObject({
    kind: 'pair',
    label: 'Office',
    text: 'Town Hall Room 4 Room 5',
  });
});
