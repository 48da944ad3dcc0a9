import { describe, expect, it } from 'vitest';

import { findEvidence } from '../../lib/evidence/find';
import { person } from '../../lib/guide/questions/person';

const questions = Object.values(person);

function ask(text: string, name: string, id: string): string[] {
  return (findEvidence({ text }, { name }, questions).get(id) ?? []).map((passage) => passage.text);
}

describe('findEvidence in prose that names several people', () => {
  it('goes on in Spanish with whom the text is about after somebody else was named', () => {
    const text =
      'Amparo Ledesma Paz es directora de la escuela. El gobernador Nicanor Vela inauguró las obras. ' +
      'En una entrevista dijo: «Nadie revisa papeles aquí». Vela fue coronel del ejército.';
    expect(ask(text, 'Amparo Ledesma Paz', 'words')).toEqual([
      'En una entrevista dijo: «Nadie revisa papeles aquí».',
    ]);
    expect(ask(text, 'Amparo Ledesma Paz', 'service')).toEqual([]);
  });

  it('does not take a sentence with a subject of its own for one that leaves it out', () => {
    const text =
      'Amparo Ledesma Paz es directora. La alcaldesa Rosa Mena nombró un comité. ' +
      'En 2014 la empresa sirvió en el ejército.';
    expect(ask(text, 'Amparo Ledesma Paz', 'service')).toEqual([]);
  });

  it('knows a relative by the name the text gave, and what is said of them', () => {
    const text =
      'Dee Marlow is a councilor. Marlow and her husband, Leland, have two sons. ' +
      'Leland served in the Marine Corps.';
    expect(ask(text, 'Dee Marlow', 'service')).toEqual([]);
    expect(ask(text, 'Dee Marlow', 'family')[0]).toMatch(/^Marlow and her husband/u);
  });

  it('takes the first sentence for who somebody is', () => {
    const text =
      'Dee Marlow (1 May 1930 – 2 June 1999) was an Ellery welder and organizer. She lived to be old.';
    expect(ask(text, 'Dee Marlow', 'work')[0]).toMatch(/^Dee Marlow/u);
  });

  it('knows somebody by the name they were born with, and by other spellings', () => {
    const born = 'Marguerite Ann Lowe was born in Dunmore. She studied at Tolman University.';
    expect(ask(born, 'Dee Marlow', 'schooling')).toEqual(['She studied at Tolman University.']);
    const short = 'Thomas Odell Marlow was a farmer. He studied at Tolman University.';
    expect(ask(short, 'Tom Marlow', 'schooling')).toEqual(['He studied at Tolman University.']);
    const spelled = 'Miss McArden taught at Tolman. Macarden was raised in Dunmore.';
    expect(ask(spelled, 'Dee MacArden', 'work')).toEqual(['Miss McArden taught at Tolman.']);
  });

  it('takes no office for a person, and no name for a trade', () => {
    const office = 'Dee Marlow is a judge. She was Governor of Dunmore. She taught at Tolman.';
    expect(ask(office, 'Dee Marlow', 'work')[0]).toBe('She taught at Tolman.');
    const named = 'Dee Warrior is a poet. Warrior wrote of bread.';
    expect(ask(named, 'Dee Warrior', 'service')).toEqual([]);
  });

  it('shows the part of a sentence that tells nothing private', () => {
    const text =
      'Dee Marlow was born in Port Ellery, the third of five in a family of printers, and became an American citizen in 1990.';
    expect(ask(text, 'Dee Marlow', 'origin')).toEqual([
      'Dee Marlow was born in Port Ellery, the third of five in a family of printers',
    ]);
    const after =
      'In 2003, because of her cancer that had spread, Dee Marlow was born again, lost her job and moved to Port Ellery.';
    expect(ask(after, 'Dee Marlow', 'story')).toEqual([]);
    expect(ask('Dee Marlow was diagnosed with cancer.', 'Dee Marlow', 'story')).toEqual([]);
  });

  it('says words that run into each other as one', () => {
    const text =
      'Dee Marlow was elected to the council of Coldwater in 2009 and chaired its budget.';
    const [passage] = findEvidence({ text }, { name: 'Dee Marlow' }, questions).get('record') ?? [];
    const spans = (passage?.because ?? []).map(
      (word) => [text.indexOf(word), word.length] as const,
    );
    expect(spans.length).toBeGreaterThan(0);
    for (const [start, length] of spans) {
      const inside = spans.filter(([other]) => other > start && other < start + length);
      expect(inside).toEqual([]);
    }
  });

  it('reads on past somebody named in passing', () => {
    const text =
      'Dee Marlow is a councilor. She worked under Bo Hale and holds a degree in botany from Tolman College. ' +
      'In 2014 both Marlow and Bo Hale spoke against the tariff bill.';
    expect(ask(text, 'Dee Marlow', 'schooling')).toHaveLength(1);
    expect(ask(text, 'Dee Marlow', 'stands')).toHaveLength(1);
  });

  it('leaves a clause about somebody else to them, also in a sentence about the subject', () => {
    const text =
      'Dee Marlow is a state senator. She defeated Hugh Corliss, a Marine Corps veteran, in 2016. She served in the Navy.';
    expect(ask(text, 'Dee Marlow', 'service')).toEqual(['She served in the Navy.']);
  });

  it('does not take words inside a name for what they mean', () => {
    const text = 'Dee Marlow joined the Sons and Daughters of Norway in 1990.';
    expect(ask(text, 'Dee Marlow', 'family')).toEqual([]);
  });

  it('knows that a phrase before the comma leads up to the subject', () => {
    const text =
      'Ana Reyes (1921–2013) was mayor. The eldest daughter of the writer Bo Reyes and Ida Hale, she was born in Dunmore. Her brother Teo edited the Ledger.';
    expect(ask(text, 'Ana Reyes', 'origin')[0]).toContain('born in Dunmore');
    expect(ask(text, 'Ana Reyes', 'family').join(' ')).toContain('Her brother Teo');
  });

  it('sees who taught or recruited the subject', () => {
    const text =
      'Bo Hale was a teacher. Senator Odwe, a mentor of his, encouraged him to run in 1984. He retired in 1990.';
    expect(ask(text, 'Bo Hale', 'influence')).toEqual([
      'Senator Odwe, a mentor of his, encouraged him to run in 1984.',
    ]);
  });

  it('does not take how a council voted for how its member did', () => {
    const of = (text: string) => ask(text, 'Dee Marlow', 'votes');
    const hearing =
      'Dee Marlow sits on the council. After two hearings the council adopted Ordinance 9 on a roll-call vote.';
    expect(of(hearing)).toEqual([]);
    expect(of(`${hearing} She voted against it.`)).toEqual(['She voted against it.']);
    const against = 'The council voted 5-2 for it, with Marlow and Ek against.';
    expect(of(`Dee Marlow sits on the council. ${against}`)).toEqual([against]);
    const contra = 'La ordenanza fue aprobada 3-2, con Marlow en contra.';
    expect(of(`Dee Marlow es concejala desde 2014. ${contra}`)).toEqual([contra]);
    expect(of('Dee Marlow sits on the council. It was good to work with Marlow for.')).toEqual([]);
    expect(of('Dee Marlow sits on the council. It passed 4-0, with Marlow absent.')).toEqual([]);
    const only = 'Only council member to vote against the fee.';
    expect(of(`Dee Marlow. ${only}`)).toEqual([only]);
  });

  it('leaves the relatives of others to them', () => {
    const text =
      'Bo Hale is a deacon. He came to the church through the preaching of Teo Adeyar and his wife Ruta.';
    expect(ask(text, 'Bo Hale', 'family')).toEqual([]);
    const own = `${text} He and his wife Ida have three sons.`;
    expect(ask(own, 'Bo Hale', 'family')).toEqual(['He and his wife Ida have three sons.']);
  });

  it.each([
    'I was born in Port Ellery and my parents ran a store.',
    'She came from San Elmo and her mother taught there.',
    'Reyes lives in New Dunmore and her husband works at the mill.',
    'She was raised by Tom Moore and her mother.',
  ])('leaves to the subject whose family stands beside a name: %s', (sentence) => {
    const text = `Ana Reyes is a welder. ${sentence}`;
    expect(ask(text, 'Ana Reyes', 'family')).toContain(sentence);
  });

  it('knows the month of March', () => {
    const text = 'Bo Hale (March 9, 1889 – August 5, 1952) was a printer.';
    expect(ask(text, 'Bo Hale', 'events')).toEqual([]);
  });

  it('knows a nickname that stands inside a name', () => {
    const text =
      'Thaddeus "Tuck" Hale sits on the council. Ida Moss chairs it. Tuck was born in Dunmore.';
    expect(ask(text, 'Thaddeus Hale', 'origin')).toEqual(['Tuck was born in Dunmore.']);
  });

  it('reads labels run together in one line, below a name and beside lists of others', () => {
    const others = ['Ida Moss', 'Bo Hale', 'Teo Lund', 'Ruta Ek', 'Ulf Dahl'];
    const found = findEvidence(
      {
        title: 'Ana Reyes, Council',
        blocks: [
          ...others.map((text) => ({ kind: 'item' as const, text, main: false })),
          { kind: 'heading', level: 1, text: 'Ana Reyes', main: true },
          { kind: 'paragraph', text: 'For interviews write to Ida Moss.', main: true },
          {
            kind: 'paragraph',
            text: 'Party: none Occupation: Grain farmer Education: Tolman University, 1987',
            main: true,
          },
        ],
      },
      { name: 'Ana Reyes' },
      questions,
    );
    expect(found.get('schooling')?.[0]?.text).toContain('Tolman University');
    expect(found.get('work')?.[0]?.text).toContain('Grain farmer');
  });

  it('reads a page whose main part nothing tells', () => {
    const found = findEvidence(
      {
        title: 'Ana Reyes',
        blocks: [
          { kind: 'paragraph', text: 'Ana Reyes was born in Port Ellery.', main: false },
          { kind: 'paragraph', text: 'She sings.', main: false },
        ],
      },
      { name: 'Ana Reyes' },
      questions,
    );
    expect(found.get('origin')?.[0]?.text).toBe('Ana Reyes was born in Port Ellery.');
  });
});
