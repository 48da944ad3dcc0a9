// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/capture/read-page';
import { parse, snapshotOf } from './pages';
import { life, subject } from './subjects';

describe('a page called by an office', () => {
  it('is about the one who holds it, however many stand below', () => {
    expect(
      subject(
        'Superintendent | Elm Schools',
        `<h1>Superintendent</h1>${life('Dr. Whitlock', 'Dr. Whitlock')}
         <h3>Dr. Dana Whitlock</h3><p>Superintendent of Schools</p>
         <h3>Omar Haddad</h3><p>Executive Assistant to the Superintendent</p>
         <h3>Ruth Ferro</h3><p>Assistant Superintendent</p>`,
      ),
    ).toMatchObject({ form: 'person', name: 'Dana Whitlock', role: 'Superintendent of Schools' });
  });

  it('may name its holder in the first words of the story alone', () => {
    expect(
      subject(
        'About the Owner | Elm Plumbing',
        `<h1>About the Owner</h1>${life('Dana Whitlock', 'Dana')}`,
      ),
    ).toMatchObject({ form: 'person', name: 'Dana Whitlock', role: 'Owner' });
  });

  it('and a surname is about whoever bears it in full further down', () => {
    expect(
      subject(
        'Ward 3 - Councillor Marlow-Haddad - Elmtown',
        `<h1>Ward 3 - Councillor Marlow-Haddad</h1>
         <p>Davi Marlow-Haddad is serving a second term and chairs the transit board of the town.</p>
         <h3>Executive assistant</h3><p>Ruth Ferro</p>`,
      ),
    ).toMatchObject({ form: 'person', name: 'Davi Marlow-Haddad' });
    expect(
      subject(
        'About Supervisor Ferro | Elm County',
        `<h1>About Supervisor Ferro</h1><p>Supervisor Maria-Inez “Mia” Ferro was elected in 2022.</p>
         <p>Contact: Supervisor Mia Ferro</p>`,
      ),
    ).toMatchObject({ form: 'person', name: 'Maria-Inez "Mia" Ferro', role: 'Supervisor' });
  });

  it('and a surname may be called their biography', () => {
    expect(
      subject(
        'Elmtown :: Alderman Ferro’s Biography',
        `<h1>Alderman Ferro’s Biography</h1><p>Walter Ferro has sat in the council of Elmtown since 1996.</p>`,
      ),
    ).toMatchObject({ form: 'person', name: 'Walter Ferro', role: 'Alderman' });
  });

  it('and a surname is about nobody where two share it', () => {
    const two = subject(
      'Council',
      `<h1>Councillor Ferro</h1><p>Ruth Ferro spoke first. Omar Ferro, no relation, spoke last.</p>`,
    );
    expect(two?.form).not.toBe('person');
  });

  it('may bear the name of its site above', () => {
    expect(
      subject(
        'Elmtown Gospel Church',
        `<h1>Elmtown Gospel Church</h1><h3><a href="about.html">About</a></h3><h1>Pastor</h1>
         <p>Elder Dwight Marlow was saved at an early age and preached his first sermon at sixteen.</p>
         <p>Elder Marlow has led this church for twenty years, and believes in schools and in music.</p>`,
      ),
    ).toMatchObject({ form: 'person', name: 'Dwight Marlow', role: 'Pastor' });
  });

  it('may be called so by any part of its title', () => {
    expect(
      subject(
        'The Elmtown Garage | About the Owner',
        `<h3>Ninad Ferro</h3><p>At the helm is the devoted son of the founder, who carries on what his father began.</p>
         <h2>Behind the machines</h2><p>He likes to work on old engines himself, and leaves at five for his family.</p>`,
      ),
    ).toMatchObject({ form: 'person', name: 'Ninad Ferro' });
  });

  it('may name the office in more than one word', () => {
    expect(
      subject(
        'Head of School - Elm High School',
        `<h1>Elm High School</h1><h1>Head of School</h1><h2>Dr. Dana Whitlock</h2>
         <h3>Head Teacher, Elm High School</h3><h2>Leadership team</h2><h3>Mr. Omar Haddad</h3>
         <p>Deputy for studies</p>${life('I', 'I')}`,
      ),
    ).toMatchObject({ form: 'person', name: 'Dana Whitlock' });
    expect(
      subject(
        "Headteacher's Message - Elm High School",
        `<h1>Elm High School</h1><h1>Headteacher's Message</h1><h4>Mr. Kato Marlow — Head Teacher</h4>
         ${life('Kato Marlow', 'Kato Marlow')}`,
      ),
    ).toMatchObject({ form: 'person', name: 'Kato Marlow' });
  });

  it('is not its holder\u2019s because the site is called by it, or a part of the page is', () => {
    const told = `<p>Bo Hale was arrested on Monday at the mill in Elmtown after a chase of two hours.</p>
      <p>Hale is held at the county jail, and Hale will be heard by a judge on Friday.</p>`;
    expect(
      subject('Arrest in a burglary | Elm County Sheriff', `<h1>Arrest in a burglary</h1>${told}`),
    ).not.toMatchObject({ role: 'Sheriff' });
    expect(
      subject(
        'Town of Elm',
        `<h1>Town of Elm</h1><h2>News</h2><p>The pool opens in June.</p>
         <h2>Message from the Mayor</h2><h3>Ana Reyes</h3><p>Welcome to our town, and come to the fair.</p>
         <h2>Events</h2><p>The fair begins on Friday.</p>`,
      ),
    ).not.toMatchObject({ form: 'person' });
    expect(
      subject(
        'Head of School Search | Elm Academy',
        `<h1>Head of School Search</h1><h3>Carol Marlow</h3><p>Our consultant for the search.</p>`,
      ),
    ).not.toMatchObject({ form: 'person' });
  });

  it('may be called by any word', () => {
    expect(() =>
      subject('Elm Homes', '<h1>Elm Homes</h1><h2>Constructor</h2><h2>Ana Reyes</h2>'),
    ).not.toThrow();
  });

  it('is about the body when that is what has the name', () => {
    expect(
      subject(
        'Elm County Dentist',
        '<h1>Elm County Dentist</h1><p>Dr. Dana Whitlock<br>Dentist</p><p>Call 507-555-0101</p>',
      )?.form,
    ).not.toBe('person');
  });
});

it('whom the first words of a Spanish page name with their office is its subject', () => {
  const html = `<!doctype html><html lang="es"><title>Intendencia | Municipio de Olmedal</title><body>
    <main><h1>Intendencia</h1><p>El intendente Luis Andrade asumió su mandato el 10 de diciembre de
    2021, después de doce años de trabajo en el puerto y en el club del barrio.</p></main></body></html>`;
  expect(
    readPage(snapshotOf(html, 'https://www.olmedal.example.org/intendencia'), parse).subject,
  ).toMatchObject({ form: 'person', name: 'Luis Andrade', role: 'Intendente' });
});
