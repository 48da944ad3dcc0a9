// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/capture/read-page';
import type { Page } from '../../lib/domain/page';
import { parse, snapshotOf } from './pages';

function read(body: string): Page {
  const html = `<!doctype html><html lang="en"><title>People | Elmtown Center</title><body>
    <header><a href="/">Elmtown Center</a></header><main>${body}</main></body></html>`;
  return readPage(snapshotOf(html, 'https://center.example.org/people'), parse);
}

/** "Name, office, what is theirs": a row as somebody would write it down. */
function rows(body: string): string[] {
  const { people, details } = read(body);
  return people.map(({ name, role }) =>
    [
      name,
      role ?? '–',
      ...details.flatMap((one) =>
        one.of === name && /^(?:email|phone)$/.test(one.kind) && typeof one.value === 'string'
          ? [one.value]
          : [],
      ),
    ].join(', '),
  );
}

const mail = (name: string): string => `<a href="mailto:${name}@center.example.org">Email</a>`;

describe('a roster', () => {
  it('of portraits has a row of names, and what they do in the row below', () => {
    expect(
      rows(`<table><tr><td><img src="a.jpg"></td><td><img src="b.jpg"></td></tr>
        <tr><td>Dana Whitlock</td><td>Omar Haddad</td></tr>
        <tr><td>Executive Director</td><td>Program Manager</td></tr></table>`),
    ).toEqual(['Dana Whitlock, Executive Director', 'Omar Haddad, Program Manager']);
  });

  it('may have mailboxes behind pictures, family names first and page numbers at its end', () => {
    const row = (name: string, office: string, box: string): string =>
      `<tr><td>${name}</td><td>${office}</td><td><a href="mailto:${box}@center.example.org"><img src="m.gif" alt="Email"></a></td></tr>`;
    expect(
      rows(`<table><tr><th>Name</th><th>Position</th><th>E-mail</th></tr>
        ${row('Carter-Quill, Shanelle', 'Principal', 'scq')}
        ${row('St. Orme, Marcus', 'Band Teacher', 'mso')}
        ${row('Haddad, Omar J., Jr.', 'Secretary', 'ohj')}
        <tr><td colspan="3"><table><tr><td>1</td><td><a href="#">2</a></td></tr></table></td></tr></table>`),
    ).toEqual([
      'Shanelle Carter-Quill, Principal, scq@center.example.org',
      'Marcus St. Orme, Band Teacher, mso@center.example.org',
      'Omar J. Haddad Jr., Secretary, ohj@center.example.org',
    ]);
  });

  it('may lead from the office to the name with dots', () => {
    expect(
      rows('<p>President ..... Dana Whitlock<br>Office Manager ..... Bev Stutts (x10)</p>'),
    ).toEqual(['Dana Whitlock, President', 'Bev Stutts, Office Manager']);
  });

  it('gives the office of a heading to everyone named in the line below', () => {
    expect(rows('<h2>Elders</h2><p>Dana Whitlock • Omar Haddad • Ruth Ferro</p>')).toEqual([
      'Dana Whitlock, Elder',
      'Omar Haddad, Elder',
      'Ruth Ferro, Elder',
    ]);
  });

  it('has those who share an office in one line', () => {
    expect(
      rows('<p>Co-Presidents: Dana Whitlock and Omar Haddad</p><p>Treasurer: Ruth Ferro</p>'),
    ).toEqual([
      'Dana Whitlock, Co-President',
      'Omar Haddad, Co-President',
      'Ruth Ferro, Treasurer',
    ]);
  });

  it('has several names below one office', () => {
    expect(
      rows(`<p>President<br>Dana Whitlock</p><p>Trustees<br>Omar Haddad<br>Ruth Ferro</p>
        <p>Treasurer<br>Bea Coleman</p>`),
    ).toEqual([
      'Dana Whitlock, President',
      'Omar Haddad, Trustee',
      'Ruth Ferro, Trustee',
      'Bea Coleman, Treasurer',
    ]);
  });

  it('of a school knows its teachers by their family names', () => {
    expect(
      rows(`<table><tr><th>Teacher</th><th>Grade</th><th>Email</th></tr>
        <tr><td>Mrs. Alvarez</td><td>3rd Grade</td><td>${mail('alvarez')}</td></tr>
        <tr><td>Mr. Boateng</td><td>4th Grade</td><td>${mail('boateng')}</td></tr></table>`),
    ).toEqual([
      'Mrs. Alvarez, 3rd Grade, alvarez@center.example.org',
      'Mr. Boateng, 4th Grade, boateng@center.example.org',
    ]);
  });

  it('may tell of each in a paragraph that begins with the office or the name', () => {
    expect(
      rows(`<p>Lead Organizer: Dana Whitlock has been with the center for nine years and runs its clinic.</p>
        <p>Omar Haddad is our Program Manager. He joined in 2019 and looks after the volunteers.</p>`),
    ).toEqual(['Dana Whitlock, Lead Organizer', 'Omar Haddad, Program Manager']);
  });

  it('takes for an office what stands where the others have theirs', () => {
    expect(
      rows(`<h3>Dana Whitlock, Librarian</h3><p>507-555-0101</p>
        <h3>Omar Haddad, Youth Services</h3><p>507-555-0102</p>
        <h3>Ruth Ferro, Director</h3><p>507-555-0103</p>`),
    ).toEqual([
      'Dana Whitlock, Librarian, (507) 555-0101',
      'Omar Haddad, Youth Services, (507) 555-0102',
      'Ruth Ferro, Director, (507) 555-0103',
    ]);
  });

  it('has wards with a name behind the office, and none of them is a person', () => {
    expect(
      rows(`<div><h3>Cllr Dana Whitlock</h3><p>Elm Ward</p></div>
        <div><h3>Cllr Omar Haddad</h3><p>Mill and Marsh Ward</p></div>`),
    ).toEqual([
      'Dana Whitlock, Councillor, Elm Ward',
      'Omar Haddad, Councillor, Mill and Marsh Ward',
    ]);
  });

  it('stands in the captions of pictures', () => {
    const figure = (name: string, office: string, box: string): string =>
      `<figure><img src="x.jpg"><figcaption><b>${name}</b><br>${office}<br>${mail(box)}</figcaption></figure>`;
    expect(
      rows(figure('Dana Whitlock', 'Director', 'dana') + figure('Omar Haddad', 'Clerk', 'omar')),
    ).toEqual([
      'Dana Whitlock, Director, dana@center.example.org',
      'Omar Haddad, Clerk, omar@center.example.org',
    ]);
  });

  it('keeps its unusual names below a heading that speaks of people', () => {
    expect(
      rows(`<h1>Board Members</h1><ul><li>Sokunthea Chhay</li><li>Ifeoluwa Adewale</li>
        <li>Dana Whitlock</li><li>Omar Haddad</li><li>Tashunka Orme</li></ul>`),
    ).toHaveLength(5);
  });
});

describe('nobody to meet', () => {
  it('are those who held an office long ago', () => {
    expect(
      rows(`<p>Mayor: Dana Whitlock, 507-555-0101</p><p>Clerk: Omar Haddad, 507-555-0102</p>
        <h3>Past Mayors</h3><ul><li>Jacob Orme</li><li>Theodore Rager</li><li>Beatrice Lohr</li></ul>`),
    ).toEqual(['Dana Whitlock, Mayor, (507) 555-0101', 'Omar Haddad, Clerk, (507) 555-0102']);
  });

  it('is whom a line of news congratulates', () => {
    expect(
      rows(`<p>Congrats to Eagle Scout <b>Tyler Noonan</b>, Troop 77!<br>Hall rental (507) 555-0109</p>
        <p>Mayor: Dana Whitlock, 507-555-0101</p><p>Clerk: Omar Haddad, 507-555-0102</p>`),
    ).toEqual(['Dana Whitlock, Mayor, (507) 555-0101', 'Omar Haddad, Clerk, (507) 555-0102']);
  });

  it('is whom a shop quotes', () => {
    expect(
      rows(`<p>“The floors have never looked so good.”</p><p>Bea Coleman, designer</p>
        <p>“Done on time and well below the price.”</p><p>Omar Haddad</p>`),
    ).toEqual([]);
  });

  it('is whoever wrote or posted the page', () => {
    expect(rows('<p>Written by: Bea Coleman</p><p>Mayor: Dana Whitlock, 507-555-0101</p>')).toEqual(
      ['Dana Whitlock, Mayor, (507) 555-0101'],
    );
  });
});

describe('what is whose', () => {
  it('is not hers what stands above the heading over her name', () => {
    const { details } =
      read(`<section><h2>Contact the Board</h2><p>Write to board@center.example.org.</p>
      <h2>Director</h2><p><b>Dana Whitlock</b>, Executive Director<br>dana@center.example.org</p></section>
      <p><b>Omar Haddad</b>, Clerk<br>omar@center.example.org</p>`);
    const board = details.find(({ value }) => value === 'board@center.example.org');
    expect(board?.of).toBe('Elmtown Center');
  });

  it('ends a row where the next label begins', () => {
    const { details } =
      read(`<p>Clerk: Omar Haddad, 507-555-0102<br>Solicitor: Dana Whitlock, 507-555-0101<br>
      Sewage: Elm County Works, 507-555-0109</p>`);
    expect(details.find(({ value }) => value === '(507) 555-0109')?.of).not.toBe('Dana Whitlock');
  });

  it('leaves out who made the site', () => {
    const html = `<title>Elm Hardware</title><main><h1>Elm Hardware</h1><p>Call 507-555-0101</p></main>
      <footer>© Elm Hardware | Website by Marlow Web Works 507-555-0199</footer>`;
    const { details } = readPage(snapshotOf(html), parse);
    expect(details.filter(({ kind }) => kind === 'phone').map(({ value }) => value)).toEqual([
      '(507) 555-0101',
    ]);
  });

  it('sees where one piece of a line ends and the next begins', () => {
    const { details } = read(
      '<p><span>dana@center.example.org</span><span>Term ends 2027</span></p><p><span>40 Elm Street</span><span>Suite 2</span><br>Marlow, ME 04849</p>',
    );
    expect(details).toContainEqual(
      expect.objectContaining({ kind: 'email', value: 'dana@center.example.org' }),
    );
    expect(details).toContainEqual(
      expect.objectContaining({
        kind: 'address',
        value: expect.objectContaining({ street: '40 Elm Street Suite 2' }),
      }),
    );
  });
});
