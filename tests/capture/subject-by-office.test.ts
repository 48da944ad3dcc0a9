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
