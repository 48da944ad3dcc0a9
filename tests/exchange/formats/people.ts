import * as fc from 'fast-check';
import type { OutgoingProfile } from '../../../lib/exchange/formats/outgoing';
import { IncomingList, oneLine } from '../../../lib/exchange/formats/incoming';

export const ada: OutgoingProfile = {
  id: 'ada',
  name: 'Ada Winters',
  form: 'person',
  audience: 'official',
  role: 'Mayor; chair, water board',
  organization: 'City of Willow Creek',
  place: 'Willow Creek',
  district: 'Ward 3',
  otherNames: ['Addie, the elder'],
  contacts: [
    { kind: 'email', value: 'ada@willow.example.org' },
    { kind: 'phone', value: '+1 555-0134' },
    { kind: 'phone', value: '555-0135' },
    { kind: 'fax', value: '555-0136' },
    { kind: 'address', value: '12 Mill Road, Willow Creek' },
    { kind: 'website', value: 'https://willow.example.org/mayor' },
    { kind: 'social', value: 'https://social.example.org/@ada' },
  ],
};

export const mill: OutgoingProfile = {
  ...ada,
  id: 'mill',
  name: 'Molino Añejo, S. A.',
  form: 'organization',
  audience: 'business',
  role: '',
  organization: '',
  district: '',
  otherNames: [],
  contacts: [{ kind: 'website', value: 'https://molino.example.org' }],
};

export const chambers = { upper: 'Senator', lower: 'Representative', legislature: 'Legislator' };

/** Any words a person could have typed into one line, other programs' special signs among them. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc
      .array(fc.constantFrom(...'a;,"\'=+-@\\:\n\t é😀{}<>&#*_[]()'), { maxLength: 12 })
      .map((signs) => signs.join('')),
  )
  .map((text) => oneLine(text.replaceAll('|', '/')));
const name = words.filter((text) => text !== '');

export const anyProfile: fc.Arbitrary<OutgoingProfile> = fc.record({
  id: fc.uuid(),
  name,
  form: fc.constantFrom('person' as const, 'organization' as const),
  audience: fc.constantFrom('official' as const, 'business' as const, '' as const),
  role: words,
  organization: words,
  place: words,
  district: words,
  otherNames: fc.uniqueArray(name, { maxLength: 2 }),
  contacts: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('phone' as const, 'address' as const), value: name }),
      fc.record({
        kind: fc.constant('email' as const),
        value: name.map((text) => `${text} a@example.org`),
      }),
    ),
    { maxLength: 3 },
  ),
});

/** What a faithful reader would find of what was written. */
export function asRead(profile: OutgoingProfile, at: number) {
  const list = new IncomingList();
  list.add({ at, ...profile });
  const [read] = list.done().profiles;
  if (read === undefined) throw new Error('Nobody was read');
  return read;
}
