import { describe, expect, it } from 'vitest';

import { textFragment } from '../../lib/evidence/text-fragment';

function quote(text: string, before = '', after = '') {
  return { text, before, after, start: 0 };
}

describe('textFragment', () => {
  it('names a short quote whole', () => {
    expect(textFragment(quote('voted for the bridge'))).toBe('#:~:text=voted%20for%20the%20bridge');
  });

  it('encodes dashes, commas and ampersands', () => {
    expect(textFragment(quote('co-sponsor of parks, pools & paths'))).toBe(
      '#:~:text=co%2Dsponsor%20of%20parks%2C%20pools%20%26%20paths',
    );
  });

  it('gives whole words around it, of the same block only', () => {
    const fragment = textFragment(
      quote('voted yes', 'News of the day\nLast May she ', ' on parks.\nSee also'),
    );
    expect(fragment).toBe('#:~:text=Last%20May%20she-,voted%20yes,-on%20parks.');
  });

  it('leaves out surroundings that are cut inside a word', () => {
    expect(textFragment(quote('ote', 'she v', 's often'))).toBe('#:~:text=ote');
  });

  it('names a long quote by its first and last words', () => {
    const text = `one two three four five ${'and so on '.repeat(20)}six seven eight nine ten`;
    expect(textFragment(quote(text))).toBe(
      '#:~:text=one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten',
    );
  });

  it('names a label and its value by both, since they may be two blocks of the page', () => {
    expect(textFragment(quote('Occupation: Farmer'))).toBe('#:~:text=Occupation,Farmer');
  });

  it('names a quote over several blocks by where it begins and ends', () => {
    expect(textFragment(quote('B.A., history\nJ.D., law'))).toBe(
      '#:~:text=B.A.%2C%20history,J.D.%2C%20law',
    );
  });
});
