import { expect, it } from 'vitest';
import { likelySame } from '../../../lib/exchange/formats/duplicates';
import { readProfilesCsv } from '../../../lib/exchange/formats/csv';
import { ada, mill } from './people';

const { profiles } = readProfilesCsv(
  [
    'Name,Email,Phone',
    'WINTERS ADA,,',
    'Rev. Ada Winters Jr,,',
    'A. Winters,ADA@willow.example.org,',
    'Somebody Else,,555-0134',
    'Molino Anejo S A,,',
  ].join('\n'),
);

it('offers who has the same name or mailbox, whatever the spelling', () => {
  expect(likelySame(profiles, [ada, mill])).toEqual([
    { at: 2, profile: 'ada', because: 'name' },
    { at: 3, profile: 'ada', because: 'name' },
    { at: 4, profile: 'ada', because: 'contact' },
    { at: 6, profile: 'mill', because: 'name' },
  ]);
});

it('does not take two people at one switchboard for the same', () => {
  expect(likelySame(profiles, [ada]).map(({ at }) => at)).not.toContain(5);
});
