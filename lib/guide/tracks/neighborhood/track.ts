import { place } from '../../questions/place';
import type { Track } from '../../track';

export const track: Track = {
  id: 'neighborhood',
  variants: [],
  headings: ['area', 'record', 'people'],
  forms: {
    place: {
      enough: 6,
      questions: [
        place.likelyFriendly,
        place.turf,
        place.residents,
        place.concerns,
        place.lists,
        place.leaders,
      ],
    },
  },
  parts: {
    advice: [
      { id: 'no-assumptions' },
      { id: 'shown-not-guessed' },
      { id: 'practice-pairs' },
      { id: 'own-style' },
      { id: 'two-goals' },
      { id: 'finish-the-list' },
      { id: 'more-company' },
      { id: 'meet-after' },
    ],
    askers: [
      { id: 'election-hand', ties: ['knows', 'works-with'] },
      { id: 'neighbor', ties: ['neighbor'] },
      { id: 'area-leader', ties: ['leads'] },
    ],
    wording: [{ id: 'for-lists' }],
    naming: [{ id: 'topic' }, { id: 'who-comes' }, { id: 'area-and-day' }],
    opening: [{ id: 'name-and-street' }],
    appreciation: [{ id: 'thanks-for-opening' }],
    urgency: [{ id: 'why-out-today' }, { id: 'incidents' }],
    stories: [{ id: 'first-person' }, { id: 'consent' }],
    listening: [{ id: 'worries' }],
    whoWeAre: [{ id: 'everyday-people' }],
    campaignIs: [{ id: 'what-it-is' }, { id: 'know-your-rights' }],
    campaignIsNot: [{ id: 'what-it-is-not' }],
    wins: [{ id: 'safer-street' }],
    beforeAsk: [],
    objections: [{ id: 'no-thanks' }, { id: 'against' }, { id: 'afraid-of-sign' }],
    offersOnNo: [{ id: 'leave-leaflet' }],
    offersOnYes: [{ id: 'materials' }, { id: 'stay-in-touch' }],
    closing: [{ id: 'thanks-at-door' }],
    refusals: [
      { id: 'thank-and-move-on', kind: 'step' },
      { id: 'do-not-return', kind: 'step' },
    ],
    commitments: [
      { id: 'sign-or-poster' },
      { id: 'come-to-event' },
      { id: 'hear-from-us' },
      { id: 'knock-with-us' },
    ],
  },
};
