import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/evidence/reading';
import { withShortName } from '../../lib/evidence/short-name';
import { readSubject } from '../../lib/evidence/subject';

describe('the short name of an organization', () => {
  const short = (name: string, text: string, form: 'organization' | 'person' = 'organization') =>
    withShortName(readSubject({ name, form }), { name, form }, readText(text)).short;

  it('is the first word of its name, where a text calls it so', () => {
    expect(short('Hansori Presbyterian Church', 'Hansori opened in 1984.')).toBe('hansori');
    expect(short('The Hansori Garden Club', 'All of Hansori’s members came.')).toBe('hansori');
  });

  it('is none where the text has only the whole name', () => {
    const text = 'Hansori Presbyterian Church opened in 1984.';
    expect(short('Hansori Presbyterian Church', text)).toBeUndefined();
  });

  it('is no place: a library is not its town', () => {
    const name = 'Dunmore Public Library';
    expect(short(name, 'Dunmore was founded in 1820. People in Dunmore read.')).toBeUndefined();
    expect(short(name, 'Dunmore was founded in 1820. Ferry Street, Dunmore, PA')).toBeUndefined();
  });

  it('is no word that many names begin with', () => {
    expect(
      short('First Baptist Church', 'First we sing. First come, first served.'),
    ).toBeUndefined();
    expect(short('Church of the Well', 'Church begins at ten.')).toBeUndefined();
  });

  it('is nobody’s but an organization’s', () => {
    expect(short('Dee Marlow', 'Dee lives here.', 'person')).toBeUndefined();
  });
});
