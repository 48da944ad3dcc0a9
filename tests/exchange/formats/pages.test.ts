// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBrief, type BriefWords } from '../../../lib/exchange/formats/brief';
import {
  escapeMarkdown,
  fileName,
  writeMarkdown,
  type OutgoingFinding,
} from '../../../lib/exchange/formats/markdown';
import { ada } from './people';

const contactKinds = { email: 'Email', phone: 'Phone' };
const words: BriefWords = {
  language: 'es',
  title: 'Quién decide sobre el agua',
  foot: 'Solo hechos públicos. 1 de octubre de 2026',
  role: 'Cargo',
  organization: 'Organización',
  place: 'Lugar',
  district: 'Distrito',
  source: 'Fuente',
  contactKinds,
};
const finding: OutgoingFinding = {
  question: 'Where does she stand on rents?',
  text: 'She voted for the <cap>',
  basis: 'official-record',
  quote: 'I vote & "mean" it',
  source: { title: 'Minutes', url: 'https://willow.example.org/m?a=1&b=2', on: '2026-05-01' },
};
const told: OutgoingFinding = { ...finding, basis: 'told', text: 'Her aide told us in confidence' };

describe('a brief for allies', () => {
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

  it('shows who, what and from where', () => {
    const page = parse(writeBrief([{ profile: ada, findings: [finding] }], words));
    expect(page.documentElement.lang).toBe('es');
    expect(page.querySelector('h2')?.textContent).toBe('Ada Winters');
    expect(page.querySelector('blockquote')?.textContent).toBe('I vote & "mean" it');
    const link = page.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://willow.example.org/m?a=1&b=2');
    expect(link?.getAttribute('rel')).toContain('noreferrer');
  });

  it('loads nothing and runs nothing, and says so to the browser', () => {
    const page = parse(writeBrief([{ profile: ada, findings: [finding] }], words));
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toContain("default-src 'none'");
    expect(page.querySelectorAll('script, img, link, iframe, object, form, base').length).toBe(0);
  });

  it('leaves out what somebody told us, whoever asks for it', () => {
    const html = writeBrief([{ profile: ada, findings: [finding, told] }], words);
    expect(html).not.toContain('in confidence');
  });

  it('lets no word become markup', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '<script>x</script>',
        '"><img src=x onerror=y>',
        "' onmouseover='z",
        '</style><script>',
        'javascript:x',
        '&lt;b&gt;',
        '--><b>',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    const plain = parse(writeBrief([{ profile: ada, findings: [finding] }], words));
    const shape = [...plain.querySelectorAll('*')].map(({ tagName }) => tagName);
    fc.assert(
      fc.property(hostile, (text) => {
        const profile = { ...ada, name: text, role: `x${text}` };
        const source = { title: text, url: `https://a.example.org/${text}`, on: text };
        const page = parse(
          writeBrief(
            [{ profile, findings: [{ ...finding, question: text, text, quote: text, source }] }],
            {
              ...words,
              title: text,
              language: text,
            },
          ),
        );
        const elements = [...page.querySelectorAll('*')];
        expect(elements.map(({ tagName }) => tagName)).toEqual(shape);
        const names = elements.flatMap((element) => element.getAttributeNames());
        expect(names.filter((name) => name.startsWith('on'))).toEqual([]);
      }),
    );
  });

  it('makes no link of an address that is not of the web', () => {
    const source = { title: 'Minutes', url: 'javascript:alert(1)' };
    const html = writeBrief([{ profile: ada, findings: [{ ...finding, source }] }], words);
    expect(parse(html).querySelector('a')).toBeNull();
  });
});

describe('notes for a vault', () => {
  const research = {
    findings: 'Findings',
    contacts: 'Contacts',
    source: 'Source',
    basis: {
      'own-words': 'their own words',
      'official-record': 'on record',
      reported: 'reported',
      told: 'told to us',
    },
    contactKinds,
  };

  it('are one file a profile, with front matter, questions, quotes and sources', () => {
    const [note] = writeMarkdown([{ profile: ada, findings: [finding] }], research);
    expect(note?.name).toBe('Ada Winters.md');
    expect(note?.text).toContain('---\nname: "Ada Winters"\nform: "person"');
    expect(note?.text).toContain('### Where does she stand on rents?');
    expect(note?.text).toContain('> I vote & "mean" it');
    expect(note?.text).toContain(
      'Source: [Minutes](<https://willow.example.org/m?a=1&b=2>) · 2026-05-01 · on record',
    );
  });

  it('never share a file name, also where case makes no difference', () => {
    const all = ['Ada/..', 'ADA', 'ada'].map((name) => ({
      profile: { ...ada, name },
      findings: [],
    }));
    expect(writeMarkdown(all, research).map(({ name }) => name)).toEqual([
      'Ada.md',
      'ADA 2.md',
      'ada 3.md',
    ]);
  });

  it('have names that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const file = fileName(name);
        expect(file).not.toMatch(/[\\/:*?"<>|]|^\.|^\s|[\s.]$/);
        expect(file).not.toBe('');
      }),
    );
    expect(fileName('con')).toBe('profile con');
  });

  it('keep words from becoming markup', () => {
    expect(escapeMarkdown('# not *a* [head](x) <b>')).toBe(
      String.raw`\# not \*a\* \[head\](x) \<b\>`,
    );
    expect(escapeMarkdown('1. one\n- two')).toBe('1\\. one\n\\- two');
  });

  it('hold front matter that no name can end', () => {
    const name = 'x"\n---\nevil: true';
    const [note] = writeMarkdown([{ profile: { ...ada, name }, findings: [] }], research);
    const front = note?.text.split('\n---\n')[0] ?? '';
    expect(front).toContain(String.raw`name: "x\"\n---\nevil: true"`);
  });
});
