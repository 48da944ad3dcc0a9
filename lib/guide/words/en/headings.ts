/** Titles of groups of questions. */
export const headingWords: Record<string, string> = {
  record: 'What they have done and said',
  position: 'Their post',
  community: 'In the community',
  background: 'Where they come from',
  personal: 'What they have shared of themselves',
  about: 'What it is',
  people: 'The people in it and around it',
  history: 'Its history',
  money: 'Where the money comes from',
  programs: 'What they run',
  ties: 'Working together',
  'student-group': 'If it is a student group',
  area: 'The area',
};
