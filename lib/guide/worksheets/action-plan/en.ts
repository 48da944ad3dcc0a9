import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Plan of action',
  about: 'One sheet for each activity.',
  sections: {
    makers: {
      title: 'Made with',
      items: {
        'core-group': 'the core group',
        'affected-groups': 'people it touches',
        grassroots: 'members of grassroots groups',
        sectors:
          'different parts of town: cultural groups, faith, schools, youth, health, social services',
      },
    },
    activity: {
      title: 'The activity',
      items: {
        steps: 'What has to be done?',
        'by-whom': 'Who does it?',
        'by-when': 'By when?',
        'resources-there': 'What do we have for it?',
        'resources-financial': 'What is missing: money',
        'resources-human': 'What is missing: people',
        'resources-political': 'What is missing: political backing',
        'who-resists': 'Who might be against it?',
        'how-resists': 'What would they do?',
        'who-must-know': 'Who has to be told or brought in?',
      },
    },
  },
};
