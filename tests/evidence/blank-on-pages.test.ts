import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/domain/page';
import { block, heading, page, questions } from './on-page';

describe('what answers nothing on pages of officials', () => {
  it('takes no heading over a whole page for an answer', () => {
    const told = 'She secured money for the bridge on Ferry Street in 2016.';
    for (const title of ['Full Biography', 'About Dee', 'Meet Councilwoman Marlow']) {
      const blocks = [heading(title, 1), block('paragraph', told)];
      expect(page(blocks, 'record')).toEqual([told]);
      expect(page(blocks, 'service')).toEqual([]);
      expect(page(blocks, 'schooling')).toEqual([]);
    }
  });

  it('takes no way through the site for an answer', () => {
    const top = heading('Dee Marlow', 1);
    const ways = ['← Back to Council Members', 'Back to the Council', 'Volver al Concejo'];
    for (const way of [...ways, 'Races / Mayor of Dunmore / Dee Marlow']) {
      const blocks = [top, block('paragraph', way)];
      for (const id of ['record', 'groups', 'work']) expect(page(blocks, id)).toEqual([]);
    }
  });

  it('takes no address, no telephone and no empty value for an answer', () => {
    const pair = (label: string, text: string): Block => ({
      kind: 'pair',
      label,
      text,
      main: true,
    });
    const blocks = [
      heading('Dee Marlow', 1),
      pair('Mailing Address', '12 Elm Street, Dunmore, VT 05601'),
      pair('Hometown Address', '44 Ridge Road, Dunmore'),
      pair('Work Phone', '802-555-0142'),
      pair('Family', 'N/A'),
      pair('Occupation', 'none'),
      block('paragraph', 'Her youngest, Eva, was born in 2019 in Dunmore.'),
    ];
    for (const { id } of questions) {
      expect(page(blocks, id).join(' '), id).not.toMatch(/Elm|Ridge|0142|N\/A|none|Eva/u);
    }
  });

  it('proposes what stands below a heading, and not the heading', () => {
    const told = 'I have been angry about bus schedules ever since my mother walked home.';
    const blocks = [heading('Dee Marlow', 1), heading('Why I ran'), block('paragraph', told)];
    expect(page(blocks, 'story')).toEqual([told]);
  });

  it('proposes nothing that a list of people says below the name of another', () => {
    const blocks = [
      heading('Dunmore City Council', 1),
      heading('Dee Marlow', 3),
      block('paragraph', 'Marlow was first elected in 2009 and taught school for thirty years.'),
      heading('Hollis Vane', 3),
      block(
        'paragraph',
        'Vane grew up in Tulip Grove. He owns Vane Paint. He voted against the wage.',
      ),
      heading('Contact', 2),
      block('paragraph', 'Dee Marlow voted for the wage in March.'),
    ];
    for (const { id } of questions) {
      expect(page(blocks, id).join(' '), id).not.toMatch(/Tulip|Paint|against/u);
    }
    expect(page(blocks, 'votes')).toEqual(['Dee Marlow voted for the wage in March.']);
  });

  it('nor below the names of several others on a page of theirs', () => {
    const others = ['Frank Vane', 'Ana Reyes', 'Carmen Lund'].flatMap((name) => [
      heading(name, 3),
      block('paragraph', 'Grew up in Tulip Grove and was elected to the Dunmore school board.'),
    ]);
    const blocks = [
      heading('Dee Marlow', 1),
      block('paragraph', 'Marlow was first elected in 2009.'),
      heading('The team'),
      ...others,
    ];
    for (const { id } of questions) expect(page(blocks, id).join(' '), id).not.toMatch(/Tulip/u);
  });

  it('takes nothing from the notice of whose site it is', () => {
    const blocks = [
      heading('Dee Marlow', 1),
      block('paragraph', '© 2026 Dunmore County Board of Commissioners'),
      block(
        'paragraph',
        'All content © 2026 Dunmore Chamber of Commerce, member of the Valley Board',
      ),
      block('paragraph', 'Copyright 2026 Dunmore Chamber of Commerce, member of the Valley Board'),
    ];
    for (const { id } of questions) expect(page(blocks, id), id).toEqual([]);
  });

  it('never proposes a home address or telephone', () => {
    const blocks = [
      heading('Dee Marlow', 1),
      block('item', 'Home Address: 9 Peck Road, Dunmore'),
      block('item', 'Home Phone: 803-555-0100'),
      block('item', 'Committee: Energy, Home Address: 9 Peck Road, Dunmore'),
    ];
    for (const { id } of questions) expect(page(blocks, id).join(' ')).not.toContain('Peck Road');
  });
});
