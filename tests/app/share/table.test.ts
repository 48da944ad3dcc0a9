import { describe, expect, it } from 'vitest';
import { change } from '../../../lib/app/change';
import { valueOf } from '../../../lib/domain/attributes';
import { readProfile } from '../../../lib/domain/profile';
import type { TablePreview } from '../../../lib/app/ports/share-work';
import {
  chambers,
  how,
  linesOf,
  opened,
  shareHouse,
  townHouse,
  value,
  type ShareHouse,
} from './share-house';

const csv =
  'Name,Role,E-mail,Who asks\nAda Winters,Clerk,ada@example.org,Rosa\nBen Ito,,,\n,,,\n"x';

async function table(house: ShareHouse, text: string, columns = {}): Promise<TablePreview> {
  const preview = value(await opened(house, new Blob([text]), { columns }));
  if (preview.is !== 'table') throw new Error('Not a table');
  return preview;
}

describe('a table of people', () => {
  it('is matched by its heads, and writes nothing before somebody agrees', async () => {
    const house = await townHouse();
    const before = await linesOf(house);
    const preview = await table(house, csv);
    expect(preview.columns.map(({ match }) => match)).toEqual(['name', 'role', 'email', 'skip']);
    expect(preview.people.map(({ name }) => name)).toEqual(['Ada Winters', 'Ben Ito']);
    expect(preview.people[0]?.same?.name).toBe('Ada Winters');
    expect(preview.issues.length).toBeGreaterThan(0);
    expect(await linesOf(house)).toEqual(before);
  });

  it('stays open while the shared folder is read', async () => {
    const house = await townHouse();
    await table(house, csv);
    const asked = { file: new File(['age'], 'x.groundwork'), language: 'en', chambers } as const;
    for (let at = 0; at < 4; at += 1) await house.work.open({ ...asked, onlyOurKey: true }, how);
    expect((await house.work.takeTable({ label: '', same: 'fill' }, how)).ok).toBe(true);
  });

  it('fills in what is missing of those who are here, and adds the others', async () => {
    const house = await townHouse();
    await table(house, csv);
    value(await house.work.takeTable({ label: 'Before a table', same: 'fill' }, how));
    expect((await house.records.find({})).total).toBe(2);
    const ada = await house.records.subject(house.ada);
    const profile = readProfile(house.ada, ada?.subject.attributes ?? new Map());
    expect(valueOf(profile.role)).toBe('Clerk');
    expect(profile.contacts.map(({ value: { value: of } }) => of)).toEqual(['ada@example.org']);
    await table(house, csv);
    const again = await house.work.takeTable({ label: '', same: 'fill' }, how);
    expect(value(again).fresh).toBe(0);
  });

  it('leaves what somebody wrote after the preview, and fills what was cleared', async () => {
    const house = await townHouse();
    const role = async () =>
      (await house.records.subject(house.ada))?.subject.attributes.get('role');
    const say = async (value: string | null) =>
      change(house, 'edit', [{ subject: house.ada, values: { role: value } }]);
    await table(house, csv);
    value(await say('Found out by a person'));
    value(await house.work.takeTable({ label: '', same: 'fill' }, how));
    expect((await role())?.map((said) => said.value)).toEqual(['Found out by a person']);
    value(await say(null));
    await table(house, csv);
    value(await house.work.takeTable({ label: '', same: 'fill' }, how));
    expect((await role())?.map((said) => said.value)).toEqual(['Clerk']);
  });

  it('leaves what this version cannot read', async () => {
    const house = await townHouse();
    const newer = { a: 'role', by: 'x', e: house.ada, t: 1, v: { of: 'a newer version' } };
    value(await house.records.write({ entries: [newer], why: 'test' }));
    await table(house, csv);
    value(await house.work.takeTable({ label: '', same: 'fill' }, how));
    const said = (await house.records.subject(house.ada))?.subject.attributes.get('role');
    expect(said?.map((one) => one.value)).toEqual([{ of: 'a newer version' }]);
  });

  it.each([
    ['packed', 'PK\u0003\u0004\u0014\0'],
    ['packed', '\u00d0\u00cf\u0011\u00e0'],
    ['pdf', '%PDF-1.7\n'],
    ['picture', '\u0089PNG\r\n'],
    ['picture', '\u00ff\u00d8\u00ff\u00e0'],
    ['binary', 'Name,Role\n\0\0'],
  ])('is not read out of a file that is %s', async (kind, start) => {
    const house = await shareHouse();
    const bytes = Uint8Array.from(start, (letter) => letter.charCodeAt(0));
    expect(await opened(house, new Blob([bytes]))).toMatchObject({ cause: `file-is-${kind}` });
  });

  it('may be in two bytes a letter, as some programs save text', async () => {
    const wide = Uint16Array.from('\uFEFFName\nBen Ito\n', (letter) => letter.charCodeAt(0));
    const house = await shareHouse();
    const preview = value(await opened(house, new Blob([wide])));
    expect(preview.is === 'table' && preview.people.map(({ name }) => name)).toEqual(['Ben Ito']);
  });

  it('tells of an e-mail that is none, and leaves it out', async () => {
    const house = await shareHouse();
    const preview = await table(house, 'Name,E-mail\nBen Ito,notanemail\nAda,a@example.org\n');
    expect(preview.people.map(({ contacts }) => contacts)).toEqual([0, 1]);
    expect(preview.issues).toEqual([{ at: 2, cause: 'email-broken', field: 'email' }]);
  });

  it('puts everybody without an audience into the one that was chosen for all', async () => {
    const house = await shareHouse();
    const more = 'Name,Audience\nAda Winters,\nBen Ito,business\n';
    expect((await table(house, more)).withoutAudience).toBe(1);
    const chosen = { label: '', same: 'fill', audience: 'faith' } as const;
    value(await house.work.takeTable(chosen, how));
    const { rows } = await house.records.find({});
    const audiences = Object.fromEntries(
      rows.map(({ columns }) => [columns.name, columns.audience]),
    );
    expect(audiences).toEqual({ 'Ada Winters': 'faith', 'Ben Ito': 'business' });
  });

  it('can be matched otherwise, and is next time', async () => {
    const house = await shareHouse();
    const preview = await table(house, csv, { role: 'tags' });
    expect(preview.columns[1]?.match).toBe('tags');
    value(await house.work.takeTable({ label: 'Before a table', same: 'fill' }, how));
    expect((await table(house, csv)).columns[1]?.match).toBe('tags');
  });
});
