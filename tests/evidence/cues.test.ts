import { describe, expect, it } from 'vitest';

import { askCues as ask } from './ask-cues';

describe('cues by themselves', () => {
  it('leaves a trade to whom it describes', () => {
    const text =
      'Dee Marlow is a councilor. Marlow is married to Leland, a nurse. ' +
      'As mayor, Marlow hired four engineers. She was a welder for nine years.';
    expect(ask(text, 'Dee Marlow', 'work')).toEqual([
      'She was a welder for nine years.',
      'Dee Marlow is a councilor.',
    ]);
  });

  it('leaves what a parent did to the parent', () => {
    const text = 'Dee Marlow, daughter of the founder of the Dunmore Society, kept bees.';
    expect(ask(text, 'Dee Marlow', 'groups')).toEqual([]);
  });

  it('takes whoever acts as a person for one, whatever their name', () => {
    const text =
      'Ana Reyes led the council. She was succeeded by Odwe Kifaru, who had studied at Tolman University. Taman Zubat, an army doctor, gave the land.';
    expect(ask(text, 'Ana Reyes', 'schooling')).toEqual([]);
    expect(ask(text, 'Ana Reyes', 'service')).toEqual([]);
  });

  it('tells an office where no deed is told, and behind every deed that is', () => {
    const office = 'Bo Hale was elected mayor in 1971.';
    expect(ask(`${office} He kept bees.`, 'Bo Hale', 'record')).toEqual([office]);
    const deed = 'He introduced legislation to reopen the ferry.';
    expect(ask(`${office} ${deed}`, 'Bo Hale', 'record')).toEqual([deed, office]);
  });

  it('ends a sentence after a junior', () => {
    const text =
      'Dee Marlow beat Clyde Bass Jr. Naomi Weems graduated from Tolman College in 1950.';
    expect(ask(text, 'Dee Marlow', 'schooling')).toEqual([]);
  });
});
