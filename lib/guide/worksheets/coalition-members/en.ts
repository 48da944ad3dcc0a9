import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Whom to invite',
  about: 'Broad, but on purpose. Each name for a reason.',
  sections: {
    kinds: {
      title: 'Have we thought of …',
      items: {
        stakeholders: 'people whom it touches, first of all, and those who work with it day by day',
        'opinion-leaders': 'people others listen to, known for long or only now emerging',
        policymakers: 'people who make the rules and know what is possible',
        nonprofits: 'nonprofits that work on it',
        'service-groups': 'service groups',
        associations: 'community associations',
        'cultural-groups': 'cultural and immigrant associations',
        religious: 'religious organizations',
        'law-enforcement': 'law enforcement, where it makes sense and is safe',
        agencies: 'government agencies and programs',
        'right-size': 'How many do we need for the work, and how many can still work together?',
      },
    },
    'core-group': {
      title: 'The core group',
      items: {
        name: 'Name',
        affiliation: 'Group or organization',
        'why-invited': 'Why we invite them',
        agreed: 'Agreed?',
      },
    },
    'core-from': {
      title: 'Where to find them',
      items: {
        'people-we-know': 'people we know already, and whom they know',
        'affected-institutions': 'agencies and institutions that deal with it',
        'most-affected': 'people who live with it themselves',
        'share-names':
          'each of the core group takes the names they know; the rest are shared out to call or write to',
      },
    },
    candidates: {
      title: 'Those we would like to have',
      items: {
        organization: 'Organization',
        contact: 'Contact',
        'who-knows': 'Who of us knows them?',
        agreed: 'Agreed?',
      },
    },
    easiest: {
      title: 'The easiest to win',
      items: {
        who: 'Who?',
        'in-common': 'What do we have in common?',
      },
    },
    harder: {
      title: 'Harder to win',
      items: {
        who: 'Who?',
        barriers: 'What stands between us?',
        benefits: 'What good would come of having them?',
      },
    },
    'most-strategic': {
      title: 'The ones who would change most',
      items: {
        who: 'Who?',
        'in-common': 'What do we have in common?',
        benefits: 'What would be won with them?',
      },
    },
  },
};
