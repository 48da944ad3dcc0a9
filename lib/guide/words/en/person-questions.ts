import type { QuestionWords } from '../../question';

export const personWords: Record<string, QuestionWords> = {
  role: {
    prompt: 'What post does {name} hold, since when, and who put them there?',
    why: 'Tells whom they answer to, and what is in their hands to give.',
    seek: 'position term elected appointed',
  },
  district: {
    prompt: 'Whom does {name} represent or answer to?',
    why: 'A request sits better when it comes from the people they answer to.',
    seek: 'district residents represented',
  },
  issues: {
    prompt: 'Which issues is {name} known for?',
    why: 'Show where what they already care about meets {campaign}.',
    seek: 'priorities issues',
  },
  stands: {
    prompt: 'What positions has {name} taken in public?',
    why: 'Positions we agree with are the first thing to thank them for.',
    seek: 'position statement supports opposes',
  },
  record: {
    prompt: 'What has {name} actually done about things like ours?',
    why: 'What people have done says more than who they are.',
    seek: 'record accomplishments',
  },
  votes: {
    prompt: 'How has {name} voted on matters like ours?',
    why: 'Votes are the plainest sign of where an official stands.',
    seek: 'vote voted',
  },
  words: {
    prompt: 'How does {name} talk about it, in their own words?',
    why: 'Reading or hearing them first lets us speak in words they know.',
    seek: 'speech interview said',
  },
  events: {
    prompt: 'Which public events has {name} been to or spoken at lately?',
    why: 'Where people show up tells what they want to be seen for.',
    seek: 'attended spoke event',
  },
  groups: {
    prompt: 'Which groups does {name} lead or belong to?',
    why: 'One of us may know somebody there.',
    seek: 'member board association',
  },
  influence: {
    prompt: 'Whom does {name} listen to in public life?',
    why: 'The right person to ask may be one they already trust.',
    seek: 'endorsed adviser ally',
  },
  'local-history': {
    prompt: "What is {name}'s history in {place}?",
    why: 'Roots here give us shared ground to begin on.',
    seek: 'years history community',
  },
  programs: {
    prompt: 'Which programs has {name} started, and which do they run now?',
    why: 'Their work is the thing to know and to thank them for.',
    seek: 'program started runs',
  },
  'other-businesses': {
    prompt: 'Does {name} own or back other businesses?',
    why: 'More doors may open with one conversation, and more may be at stake for them.',
    seek: 'owner company businesses',
  },
  'civic-role': {
    prompt: 'How does {name} speak of what a business owes its town?',
    why: 'Some owners see standing up as part of the job, others never have; let them say which.',
    seek: 'business owner community responsibility',
  },
  'may-endorse': {
    prompt: "Do the rules of {name}'s job limit what they may endorse?",
    why: 'Knowing it beforehand keeps us from asking for what they cannot give.',
    seek: 'political activity policy employees',
  },
  interests: {
    prompt: 'What is {name} hoping to win or build now?',
    why: 'A partnership starts from what they want, too.',
    seek: 'campaign goal',
  },
  origin: {
    prompt: 'Where does {name} come from?',
    why: 'A hometown or a neighborhood in common makes a warm beginning.',
    seek: 'born grew up hometown',
  },
  schooling: {
    prompt: 'Where has {name} said they went to school?',
    why: 'A school in common is a place to start, nothing more.',
    seek: 'education graduated degree',
  },
  work: {
    prompt: 'What work has {name} done, before and beside this?',
    why: 'Their trade tells what they know firsthand.',
    seek: 'career worked as',
  },
  service: {
    prompt: 'Has {name} spoken in public of serving, in uniform or otherwise?',
    why: 'Service they speak of themselves often shapes what they value.',
    seek: 'veteran military service volunteer',
  },
  family: {
    prompt: 'What has {name} chosen to say in public about their family?',
    why: 'It can explain why something matters to them. Children are never named or described.',
    seek: 'family public remarks',
  },
  story: {
    prompt: 'Is there an experience {name} has told in public that may move them on this?',
    why: 'Their own story may be why an issue is dear to them.',
    seek: 'personal story experience',
  },
};
