import type { QuestionWords } from '../../question';

export const organizationWords: Record<string, QuestionWords> = {
  purpose: {
    prompt: 'What is {organization}, and what is it for?',
    why: 'Lets us show where our purposes meet.',
    seek: 'mission about',
  },
  people: {
    prompt: 'Whom does {organization} serve, or who belongs to it?',
    why: 'Their people are the ones they will think of when we ask.',
    seek: 'members serves who',
  },
  stands: {
    prompt: 'Has {organization} taken a stand before, and on what?',
    why: 'A group that has stood up once knows how; thank them for it.',
    seek: 'statement resolution stand',
  },
  giving: {
    prompt: 'What does {organization} give to or support in the community?',
    why: 'Gifts show which causes are close to them.',
    seek: 'donated sponsor supports',
  },
  owners: {
    prompt: 'Who owns or founded {organization}?',
    why: 'That is who can say yes, or knows the one who can.',
    seek: 'owner founder founded by',
  },
  funders: {
    prompt: 'Who pays for {organization}?',
    why: 'Money is a common reason for a no; better to know before.',
    seek: 'funding grants donors budget',
  },
  history: {
    prompt: 'What is the history of {organization} here?',
    why: 'Honoring where they come from shows that we did our homework.',
    seek: 'history founded',
  },
  programs: {
    prompt: 'What does {organization} run each week or month, and for whom?',
    why: 'Shows needs they meet, and times when we could visit.',
    seek: 'programs weekly schedule',
  },
  values: {
    prompt: 'What does {organization} say it values?',
    why: 'Their own values are the best frame for our request.',
    seek: 'values beliefs mission',
  },
  'self-description': {
    prompt: 'How does {organization} describe itself?',
    why: 'Using their words shows respect.',
    seek: 'about us who we are',
  },
  advertising: {
    prompt: 'How does {organization} present itself to draw people in?',
    why: 'The people it tries to reach tell what it worries about and hopes for.',
    seek: 'advertising slogan campaign',
  },
  employees: {
    prompt: 'Who works at {organization}, and how does it speak of them?',
    why: 'Employees are neighbors; what touches them touches the business.',
    seek: 'staff employees jobs',
  },
  leaders: {
    prompt: 'Who leads {organization}, and who else may be in the room?',
    why: 'We may be meeting several people; each needs a reason of their own.',
    seek: 'director board staff',
  },
  'may-endorse': {
    prompt: 'Is there a rule on what {organization} may endorse?',
    why: 'A public body may be barred from it; then we ask people for themselves.',
    seek: 'policy political activity endorsement',
  },
  formed: {
    prompt: 'How did {organization} come about?',
    why: 'Why students came together tells what still moves them.',
    seek: 'formed founded students',
  },
  advisor: {
    prompt: 'Does {organization} have an advisor or other backing from the school?',
    why: 'Shows whether it stands alone and who must agree.',
    seek: 'advisor faculty student organization',
  },
  size: {
    prompt: 'How many members does {organization} have?',
    why: 'Keeps what we ask within reach.',
    seek: 'members number',
  },
  wins: {
    prompt: 'What has {organization} achieved so far?',
    why: 'Begin by honoring what they have won.',
    seek: 'won achievement campaign',
  },
  partners: {
    prompt: 'Does {organization} already work with groups off campus?',
    why: 'Shared partners can introduce us, and show what worked.',
    seek: 'partners coalition with',
  },
  capacity: {
    prompt: 'How much can {organization} take on right now?',
    why: 'A fair request fits their time, people and season.',
    seek: 'meetings events volunteers',
  },
  work: {
    prompt: 'What does {organization} already do on this or near it?',
    why: 'We come to strengthen what is there, not to start over.',
    seek: 'campaign work',
  },
  'prior-work': {
    prompt: 'What had {organization} done on this before we came along?',
    why: 'Their earlier work is honored first, by name.',
    seek: 'history victories campaign',
  },
  interests: {
    prompt: 'What does {organization} want from its work now?',
    why: "Both sides' interests belong on the table.",
    seek: 'goals demands priorities',
  },
  expectations: {
    prompt: 'What would {organization} expect of a partner?',
    why: 'Expectations said early and plainly keep trust later.',
    seek: 'partners expectations principles',
  },
  'who-knows-them': {
    prompt: 'Who of us knows somebody at {organization}?',
    why: 'A first talk between two people goes best with an introduction.',
    seek: 'staff organizers contact',
  },
};
