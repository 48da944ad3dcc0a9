// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/capture/read-page';
import { parse, snapshotOf } from './pages';
import { life, subject } from './subjects';

describe('a title with a name', () => {
  it.each([
    [
      'Ward 3 Alderman Dana Whitlock',
      'Alderman, Ward 3',
      '<p><b>Dana Whitlock</b><br>Alderman, Ward 3</p>',
    ],
    ['About | U.S. Representative Dana Whitlock', 'U.S. Representative', '<h1>About</h1>'],
    ['Elm Assembly - Senator Dana Whitlock (D)', 'Senator', ''],
    ['About Dana – Dana Whitlock TD', 'TD', '<h1>About Dana</h1>'],
    ['Regidora Dana Whitlock | Ayuntamiento', 'Regidora', ''],
  ])('%s', (title, role, body) => {
    expect(subject(title, body + life('Dana Whitlock', 'Whitlock'))).toMatchObject({
      form: 'person',
      name: 'Dana Whitlock',
      role,
    });
  });

  it('on a page headed by the shop is about the shop', () => {
    expect(
      subject(
        'Dana Whitlock, Owner - Elmtown Realty',
        '<h1>Elmtown Realty of Marlow County</h1><p>Call 507-555-0101</p>',
      ),
    ).toMatchObject({ form: 'organization', name: 'Elmtown Realty' });
  });
});

it('nobody belongs to themselves', () => {
  const html = `<title>About | Congresswoman Dana Whitlock</title>
    <meta property="og:site_name" content="Congresswoman Dana Whitlock"><h1>About</h1>`;
  const { subject: found } = readPage(snapshotOf(html), parse);
  expect(found).toMatchObject({ form: 'person', name: 'Dana Whitlock' });
  expect(found).not.toHaveProperty('organization');
});

describe('a page that calls nobody in its headings', () => {
  it('is about the name that it opens with, above an office', () => {
    const body = `<div><div>Ferro Lund, Nadia</div><div>Diputada por Alder</div><div>Grupo Mixto</div>
      <h3>Ficha</h3><p>Nacida en Alder.</p></div>`;
    expect(subject('Ficha - Congreso', body)).toMatchObject({
      form: 'person',
      name: 'Nadia Ferro Lund',
    });
  });

  it('is about no one of the many that a list begins with', () => {
    const body = `<div>Nadia Ferro</div><div>Mayor</div><div>Ruth Haddad</div><div>Trustee</div>`;
    expect(subject('Board - Elmtown', body)?.form).not.toBe('person');
  });
});

describe('a seat with a number', () => {
  it('is an office, and whoever is named below it holds it', () => {
    const body = `<h1>Trustee, Place 5</h1><h2>Ruth Ferro</h2>
      <p>Mrs. Ferro was elected to the board in 2019 and has served as its secretary since 2022.</p>`;
    expect(subject('Trustee, Place 5 | Elm Schools', body)).toMatchObject({
      form: 'person',
      name: 'Ruth Ferro',
    });
  });

  it('and so is one with a word behind it, in Spanish', () => {
    const body = `<h2>Presidente Municipal</h2><h3>Ing. Heriberto Ferro Lund</h3>
      <p>Originario de Alder, es el menor de nueve hermanos de una familia campesina del valle.</p>`;
    expect(subject('Presidente Municipal - Alder', body)).toMatchObject({ form: 'person' });
  });
});

describe('a page that says who it is about in other ways', () => {
  it('may do so in the cells of a row', () => {
    const body = `<table><tr><td>Name:</td><td>Luz Maria Ortega</td></tr>
      <tr><td>E-mail:</td><td>lortega@elmtown.example.org</td></tr></table>`;
    expect(subject('Elmtown - Luz Maria Ortega', body)).toMatchObject({
      form: 'person',
      name: 'Luz Maria Ortega',
    });
  });

  it('may greet the reader', () => {
    const body = `<h1>About the Owner</h1>
      <p>Hi! I’m Margit Sorensen, and I was born and raised right here in Elmtown, where I quilt.</p>`;
    expect(subject('About the Owner – Elm Quilts', body)).toMatchObject({
      name: 'Margit Sorensen',
    });
  });

  it('may put the state before the office', () => {
    expect(
      subject('PA State Rep. Ruth Ferro', '<h1>PA State Rep. Ruth Ferro</h1><p>Serving Elm.</p>'),
    ).toMatchObject({ form: 'person', name: 'Ruth Ferro' });
  });
});

describe('whom a page tells of', () => {
  const told = `<p>Commissioner Ferro is a native of the county, and Nadia Ferro went to its schools.</p>
    <p>Nadia worked at the cooperative for years and still farms. Ferro chairs the road committee today.</p>`;

  it('is the one whom its sentences name again and again', () => {
    const people = `<p>Foreman: Omar Haddad</p><h4>Nadia Ferro</h4><p>Commissioner, Precinct 2</p>`;
    expect(subject('Elm County', `${people}${told}`)).toMatchObject({
      form: 'person',
      name: 'Nadia Ferro',
    });
  });

  it('is nobody where a firm tells of itself', () => {
    const body = `<h1>About us</h1><h4>Nadia Ferro</h4><p>Owner</p>${told}`;
    expect(subject('About us | Elm Bakery', body)?.form).not.toBe('person');
  });

  it('is whoever greets the reader by a first name, or signs', () => {
    expect(
      subject(
        'Our story | Elm Bakery',
        `<h1>Hi, I'm Nadia.</h1><p>I'm Nadia Ferro, the baker here, and most days the dishwasher as well as the driver of the van.</p>`,
      ),
    ).toMatchObject({ form: 'person', name: 'Nadia Ferro' });
    expect(
      subject(
        'Saludo del Alcalde - Ayuntamiento de Olmeda',
        `<h1>Saludo del Alcalde</h1><p>Es para mí un honor daros la bienvenida a la página de vuestro Ayuntamiento y de todos.</p>
         <p>Fdo.: Ginés Cabanillas Portero</p>`,
      ),
    ).toMatchObject({ form: 'person', name: 'Ginés Cabanillas Portero' });
  });

  it('may be introduced by a heading, a seat or a house', () => {
    for (const heading of [
      'Meet the Board: Nadia Ferro',
      'Ward Five Councilwoman Nadia Ferro',
      'Rep. Nadia Ferro (R) District: 61C',
      'Nadia Ferro, Marlow House of Delegates',
    ]) {
      expect(subject(heading, `<h1>${heading}</h1>${told}`)?.name, heading).toBe('Nadia Ferro');
    }
  });
});

it('reads the years of a class as no part of a name', () => {
  const page = '<h1>Nadia Ferro ’96 & ’99</h1><p>Nadia Ferro leads the Dunmore schools.</p>';
  expect(subject('Nadia Ferro ’96 & ’99 - Coldwater College', page)?.name).toBe('Nadia Ferro');
});

describe('the house of somebody who makes laws', () => {
  it('is the one whose post code or name the page gives', () => {
    const about = '<h1>Congresswoman Nadia Ferro</h1>';
    const address = '<p>12 Some House Office Building, Washington, DC 20515</p>';
    expect(subject('Nadia Ferro', `${about}${address}`)?.organization).toBe(
      'U.S. House of Representatives',
    );
    expect(
      subject(
        'Senator Nadia Ferro',
        '<h1>Senator Nadia Ferro</h1><p>She was elected to the Ohio Senate in 2018.</p>',
      )?.organization,
    ).toBe('Ohio Senate');
    expect(
      subject(
        'State Senator Nadia Ferro',
        '<h1>State Senator Nadia Ferro</h1><p>She ran for the U.S. Senate in 2018. Her office is in the State House.</p>',
      )?.organization ?? '',
    ).not.toMatch(/Senate|House/u);
  });

  it('is no house of representatives for a delegate', () => {
    const page =
      '<h1>Delegate Nadia Ferro</h1><p>She ran for the U.S. House of Representatives. She sits in the Maryland House of Delegates.</p>';
    expect(subject('Delegate Nadia Ferro', page)?.organization).toBe('Maryland House of Delegates');
  });
});

it.each([
  ['Marlow City Councilmember Nimra Ferrolund', 'Nimra Ferrolund'],
  ['District 2 - Dean Whitlock', 'Dean Whitlock'],
  ['Hon. Nimra Ferrolund, SC, EBS', 'Nimra Ferrolund'],
  ['A portrait of Nimra Ferrolund', 'Nimra Ferrolund'],
  ['District 3 - Nadia Door', 'Nadia Door'],
])('reads the name out of %s', (heading, name) => {
  const told = life(name, name.split(' ')[0] ?? '');
  expect(subject(`${heading} | Marlow`, `<h1>${heading}</h1>${told}`)?.name).toBe(name);
});

describe('a site that bears a name', () => {
  const site = (prose: string) =>
    readPage(
      snapshotOf(
        `<!doctype html><html lang="en"><title>Public Life | N. Ferro</title><body>
          <header><a href="/">N. Ferro</a></header><main><h1>Public Life</h1>${prose}</main></body></html>`,
        'https://ferro.example.org/life',
      ),
      parse,
    ).subject;

  it('is about whoever it calls by a part of that name', () => {
    expect(
      site(
        `<p>N. Ferro has sat on the ferry board of Elmtown since it was founded in the year 2009.</p>
         <p>Before that Ferro kept the books of the mill and taught evening classes in the town hall.</p>`,
      ),
    ).toMatchObject({ form: 'person', name: 'N. Ferro' });
  });

  it('is a firm’s where nobody is called so', () => {
    expect(
      site('<p>Coats and hats of the finest wool, made to measure in our shop on Mill Street.</p>'),
    ).toMatchObject({ form: 'organization', name: 'N. Ferro' });
  });
});
