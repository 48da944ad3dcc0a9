import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/domain/page';
import { findEvidence } from '../../lib/evidence/find';
import { organization } from '../../lib/guide/questions/organization';
import { block, heading, page } from './on-page';

const dee = heading('Dee Marlow', 1);
const told = (...sentences: readonly string[]) =>
  sentences.map((sentence) => block('paragraph', sentence));

describe('what stands beside an answer', () => {
  it('is joined to it in a list, also what comes before the best item', () => {
    const items = [
      'Brought broadband to 1,900 homes',
      'Replaced 22 low-water crossings',
      'Wrote the ordinance that protects renters',
    ].map((text) => block('item', text));
    expect(page([dee, heading('Accomplishments'), ...items], 'record')[0]).toBe(
      items.map(({ text }) => text).join('\n'),
    );
  });

  it('stays apart where marks of notes end a sentence', () => {
    const text =
      'Dee Marlow was born in Dunmore.[3] She studied law at Port State University.[3][4] Her brother, Bo, served in the Army.';
    expect(page([dee, ...told(text)], 'schooling')).toEqual([
      'She studied law at Port State University.[3][4]',
    ]);
  });
});

describe('whose words they are', () => {
  const meeting = told(
    'Councilmember Dee Marlow wrote the measure, and she spoke for it at the hearing.',
    'Winnie Orr, a nurse, came early and stayed until midnight to be heard by the council.',
    '“I lost my own apartment in March, and nobody from the city called me.”',
  );

  it('leaves what another says of themselves to them', () => {
    const words = page([heading('Council hears renters', 1), ...meeting], 'words');
    expect(words.join(' ')).not.toContain('apartment');
  });

  it('answers with all of the paragraph below a question, and never with the question', () => {
    const blocks = [
      heading('Five questions for Dee Marlow', 1),
      block('paragraph', 'Q: Where did you grow up, and who raised you?'),
      block('paragraph', 'Well. In Port Ellery, above the bakery of my grandparents.'),
    ];
    const origin = page(blocks, 'origin');
    expect(origin).toContain('In Port Ellery, above the bakery of my grandparents.');
    expect(origin.join(' ')).not.toContain('Q:');
  });

  it('gives a relative’s studies to the relative', () => {
    const blocks = told(
      'Dee Marlow nació en Dunmore. Estudió derecho en la Universidad del Puerto.',
      'Su hermano, Bo Marlow, fue militar y estudió en el Colegio Naval.',
    );
    expect(page([dee, ...blocks], 'schooling').join(' ')).not.toContain('Naval');
    expect(page([dee, ...blocks], 'family').join(' ')).toContain('Su hermano');
  });

  it('keeps below a heading with a name and an office what is told of them', () => {
    const staff = (name: string, text: string) => [heading(name), ...told(text)];
    const blocks = [
      heading('Nuestro equipo', 1),
      ...staff('Dee Marlow, directora', 'Dirige la escuela desde 2015 y estudió en Dunmore.'),
      ...staff('Gaspar Núñez, jefe de estudios', 'Estudió en Monteverde y fue voluntario.'),
    ];
    expect(page(blocks, 'schooling').join(' ')).not.toContain('Monteverde');
  });
});

describe('what answers nothing', () => {
  it.each([
    ['record', 'To invite the mayor to an event, fill out the form three weeks before.'],
    ['service', 'Her brother, Martin Marlow, served in the Army and later taught at Farrow.'],
    ['service', 'Every Thursday she sings alto with the Dunmore Chorale.'],
    ['role', 'Occupation: Pharmacist'],
  ])('of %s: %s', (question, text) => {
    const about = 'Dee Marlow has been mayor of Dunmore since 2018. She lives near the river.';
    expect(page([dee, ...told(about, text)], question)).not.toContain(text);
  });
});

describe('an office in plain words', () => {
  it.each([
    'Dee Marlow took over as director of Dunmore Parks in 2013.',
    'Dee Marlow has directed the public library since 2014.',
    'It is an honor to begin my sixth year as principal.',
  ])('is found: %s', (text) => {
    expect(page([dee, ...told(text)], 'role')).toEqual([text]);
  });
});

describe('a page of an organization', () => {
  it('has its history from whoever opened it', () => {
    const opened = 'Lenora Pike opened the Copper Kettle in 1988 with eleven stools.';
    const blocks: Block[] = [
      heading('Copper Kettle Diner', 1),
      ...told(opened, 'We serve breakfast all day.'),
    ];
    const name = { name: 'Copper Kettle Diner', form: 'organization' } as const;
    const found = findEvidence({ blocks, title: '' }, name, Object.values(organization));
    expect(found.get('history')?.[0]?.text).toBe(opened);
  });

  it('tells who leads it by a line of names with their offices', () => {
    const names = 'Rabbi Miriam Lasker | Cantor Josh Hale | Dalia Frome, Executive Director';
    const blocks: Block[] = [
      heading('Who We Are', 1),
      ...told('Beth Shalom is a synagogue for people at every point on the way.'),
      heading('Clergy and Staff'),
      ...told(names),
    ];
    const name = { name: 'Beth Shalom', form: 'organization' } as const;
    const found = findEvidence({ blocks, title: 'Who We Are' }, name, Object.values(organization));
    expect(found.get('leaders')?.map(({ text }) => text)).toEqual([names]);
  });

  it('is its own where it says "we", however many people it names', () => {
    const blocks: Block[] = [
      heading('About us', 1),
      ...told(
        'Pastor Ruth Hale and Deacon Bo Ek welcome you.',
        'We are a small, noisy congregation of about ninety people.',
        'We cook for whoever comes on Fridays, and we march in June.',
        'Our doors are open to the whole street.',
        'Teo Adeyar and Ida Lund lead the choir, and Ana Reyes keeps the books of Harbor Light Church.',
      ),
      heading('What we value'),
      ...['Hospitality without an exam', 'Justice that can be touched'].map((text) =>
        block('item', text),
      ),
    ];
    const name = { name: 'Harbor Light Church', form: 'organization' } as const;
    const found = findEvidence({ blocks, title: 'About us' }, name, Object.values(organization));
    expect(found.get('values')?.[0]?.text).toContain('Hospitality without an exam');
  });
});
