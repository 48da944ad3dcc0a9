import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Rights at home',
  about:
    'To be checked with a lawyer where you live: change the words, date them, name who checked them.',
  sections: {
    checked: {
      title: 'Checked',
      items: {
        'no-legal-advice': 'This sheet is information, not legal advice.',
        'checked-on': 'Checked on',
        'checked-by': 'Checked by',
        source: 'Where the words come from',
      },
    },
    'at-the-door': {
      title: 'If officers come',
      items: {
        'keep-closed': 'The door can stay closed unless they show an order signed by a judge.',
        'under-the-door':
          'Ask them to slide it under the door, and read the name, the address and the signature.',
        'who-are-they':
          'A vest that says police does not tell who they are. Ask for their agency and a badge first.',
        'everyone-knows': 'Make sure that everybody at home knows it, the youngest too.',
      },
    },
    inside: {
      title: 'If they are inside',
      items: {
        'stay-calm': 'Tell no lies, show no false papers, do not run or push back.',
        silence: 'You may say: I choose to stay silent. Ask for a card with a name.',
        'no-consent':
          'If they begin to look around, you may say clearly: I do not agree to a search.',
      },
    },
    call: {
      title: 'Whom to call',
      items: {
        'call-us': 'Call {group} for help:',
        'more-to-know': 'There is more to know; ask somebody trained in it.',
      },
    },
  },
};
