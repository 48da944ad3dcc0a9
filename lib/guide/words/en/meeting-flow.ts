/** Titles of the steps of a meeting. */
export const stepWords: Record<string, string> = {
  thanks: 'Thanks',
  appreciation: 'What we appreciate',
  urgency: 'Why now, and why here',
  story: 'A story of our own',
  seen: 'What have you seen?',
  'who-we-are': 'Who we are',
  campaign: 'What the campaign is and is not',
  'their-win': 'Why it is a win for them',
  'the-ask': 'The ask',
  'their-answer': 'Their answer',
  'common-ground': 'What we have in common',
  'say-back': 'Saying back what we heard and agreed',
  goodbye: 'Thanks, and what comes next',
};
