// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readPage } from '../../lib/capture/read-page';
import { parse, snapshotOf } from './pages';

const told = `<p>Nadia Ferro was born in Dunmore and has lived there for twenty years, where she
  coaches softball and repairs bicycles.</p><p>Ferro has taught at the mill school since 2004, and lives with her family above the bakery on Elm Street.</p>`;
const subject = (site: string, title: string, body = `<h1>Neighbors first</h1>${told}`) =>
  readPage(
    snapshotOf(
      `<title>${title}</title><header><a href="/">${site}</a></header><main>${body}</main>`,
    ),
    parse,
  ).subject;

it('is about whoever runs, by whatever the site calls itself', () => {
  for (const site of [
    'Nadia Ferro for Congress',
    'Nadia Ferro for Dunmore Town Council District 1',
    'Nadia Ferro For State Representative',
    'Elect Nadia Ferro',
    'Nadia Ferro US Senator for Nevada',
  ]) {
    expect(subject(site, `My story - ${site}`), site).toMatchObject({
      form: 'person',
      name: 'Nadia Ferro',
    });
  }
  expect(subject('Home', 'Nadia Ferro | Candidate for Dunmore Town Council')).toMatchObject({
    form: 'person',
    name: 'Nadia Ferro',
  });
});

it('knows by a first name whose site it is', () => {
  expect(
    subject('Nadia For Dunmore', 'Bio - Nadia For Dunmore', `<h1>Bio</h1>${told}`),
  ).toMatchObject({ name: 'Nadia Ferro' });
});

it('takes no campaign for where somebody belongs', () => {
  for (const title of ['Nadia Ferro for Congress', 'Nadia Ferro | Candidate for Town Council']) {
    expect(subject(title, title)).not.toHaveProperty('organization');
  }
});

it('takes no part of a site for a body, in Spanish either', () => {
  for (const part of ['Infórmate', 'Sobre Nadia', 'Equipo pastoral', 'Plan de gobierno']) {
    const page = `<h1>Nadia Ferro</h1>${told}`;
    expect(subject(part, `Nadia Ferro | ${part}`, page), part).not.toHaveProperty('organization');
  }
});

it('takes neither her own office nor her ward for a body that she belongs to', () => {
  const page = `<h1>About Nadia Ferro</h1>${told}`;
  for (const site of ['Office of Councillor Ferro', 'Ward 13', 'Nadia Ferro, Ward 13'])
    expect(subject(site, `About Nadia Ferro | ${site}`, page), site).not.toHaveProperty(
      'organization',
    );
});

it('takes the body that stands in an office where the site is called by none', () => {
  const page = `<h1>Nadia Ferro</h1><p>Chief Clerk, Department of Parks</p>${told}`;
  expect(subject('CLERKS.EXAMPLE', 'Nadia Ferro | CLERKS.EXAMPLE', page)).toMatchObject({
    organization: 'Department of Parks',
  });
  expect(subject('City of Dunmore', 'Nadia Ferro | City of Dunmore', page)).toMatchObject({
    organization: 'City of Dunmore',
  });
  const two = `<h1>Nadia Ferro</h1><p>Board Member, District 7 Director</p>${told}`;
  expect(subject('Metro', 'Nadia Ferro | Metro', two)).toMatchObject({ organization: 'Metro' });
});

it('takes no office run for as one that is held', () => {
  const site = 'Nadia Ferro for Judge';
  const page = `<h1>Choose our next judge</h1><h2>Nadia Ferro</h2>${told}`;
  expect(subject(site, site, page)).toMatchObject({ name: 'Nadia Ferro' });
  expect(subject(site, site, page)).not.toHaveProperty('role');
});

it('is about whom a site is called after and tells of, in Spanish as well', () => {
  const vida = `<p>Nadia Ferro nació en Olmedal y vive allí desde hace veinte años, donde entrena
    a un equipo de niñas y arregla bicicletas.</p>`;
  for (const [title, heading] of [
    ['Nadia Ferro - Sobre mí', 'Descubre mi trayectoria'],
    ['Biografía | Nadia Ferro', 'Nadia Ferro'],
    ['Colección Río – La autora', 'Nadia Ferro'],
    ['Nadia Ferro | Tu próxima alcaldesa', 'Es hora de volver'],
  ] as const) {
    const site = title.startsWith('Col') ? 'Colección Río' : 'Equipo Nadia Ferro';
    expect(
      subject(site, title, `<h1>${heading}</h1>${vida}<footer>© 2026 ${site}</footer>`),
      title,
    ).toMatchObject({
      form: 'person',
      name: 'Nadia Ferro',
    });
  }
});

it('does not take a group for a candidate', () => {
  const site = 'Women for Dunmore';
  expect(subject(site, `About us - ${site}`, `<h1>About us</h1>${told}`)?.form).not.toBe('person');
});

it('leaves a firm its name, whatever its pages are called', () => {
  const ours = `<h1>About</h1><p>Our firm has helped savers since 1971, in good years and in bad ones,
    from an office above the bakery on Elm Street in Dunmore.</p>`;
  for (const title of [
    'About | Frank Ferro',
    'The Founder | Frank Ferro',
    'Profile | Frank Ferro',
  ]) {
    const page = `<title>${title}</title><meta property="og:site_name" content="Frank Ferro"><main>${ours}</main>`;
    expect(readPage(snapshotOf(page), parse).subject?.form, title).toBe('organization');
  }
});

it('takes no department for whom somebody works, where the site says who that is', () => {
  for (const role of ['Vice President, Store Operations', 'Professor, Department of History']) {
    const page = `<title>Nadia Ferro | Contoro</title><meta property="og:site_name" content="Contoro">
      <main><h1>Nadia Ferro</h1><p>${role}</p>${told}</main>`;
    expect(readPage(snapshotOf(page), parse).subject, role).toMatchObject({
      organization: 'Contoro',
    });
  }
});

it('keeps divisions and wards that are called so', () => {
  for (const site of ['Child Support Division', 'Maple Hills Ward']) {
    const page = `<title>Contact Us | ${site}</title><meta property="og:site_name" content="${site}"><main><h1>Contact Us</h1></main>`;
    expect(readPage(snapshotOf(page), parse).subject?.name, site).toBe(site);
  }
});

it('does not look through a long title without end', () => {
  const page = `<h1>Apply for ${'a'.repeat(90)}!</h1>${told}`;
  const title = `Apply for ${'Telecommunications '.repeat(5)}(TIM) | Dunmore`;
  expect(subject('Dunmore', title, page)?.name).not.toContain('Apply');
});

it('hears who somebody says they are, and no first word of it', () => {
  for (const said of ['Soy Nadia Ferro', 'I’m Nadia Ferro', 'Hola, me llamo Nadia Ferro'])
    expect(subject('Home', `${said} | Home`, `<h1>${said}</h1>${told}`), said).toMatchObject({
      name: 'Nadia Ferro',
    });
});
