import type { PlaceWords } from '../../words';

export const placeWords: Record<string, PlaceWords> = {
  'official-site': {
    label: 'Their official page',
    search: '"{name}" {place} {topic} official page',
  },
  'staff-page': {
    label: 'The staff page of where they work',
    search: '"{name}" "{organization}" staff {topic}',
  },
  'own-site': {
    label: "The organization's own site",
    search: '"{organization}" {name} {place} {topic}',
  },
  'campaign-site': { label: 'Their campaign pages', search: '"{name}" {place} campaign {topic}' },
  'voter-guide': {
    label: 'Voter guides and candidate questionnaires',
    search: '"{name}" {place} candidate questionnaire {topic}',
  },
  'vote-record': {
    label: 'The roll calls of the body they sit in',
    search: '"{name}" {place} roll call {topic}',
  },
  minutes: {
    label: 'Minutes of the council, board or commission',
    search: '"{name}" {organization} {place} minutes {topic}',
  },
  video: {
    label: 'Recordings of meetings and talks',
    search: '"{name}" {organization} {place} video {topic}',
  },
  news: {
    label: 'The local paper, radio and stations',
    search: '"{name}" {organization} {place} news {topic}',
  },
  'news-archive': {
    label: "The paper's archive",
    search: '"{name}" {organization} {place} newspaper archive {topic}',
  },
  encyclopedia: {
    label: 'An encyclopedia',
    search: '"{name}" {organization} {place} biography OR history {topic}',
  },
  'campaign-finance': {
    label: 'Campaign finance filings',
    search: '"{name}" {place} campaign finance contributions {topic}',
  },
  'social-posts': {
    label: 'What they post in public',
    search: '"{name}" {organization} {place} post {topic}',
  },
  'profile-page': {
    label: 'Professional profiles and speaker notes',
    search: '"{name}" {organization} profile {topic}',
  },
  alumni: { label: 'School and alumni news', search: '"{name}" alumni {topic}' },
  bulletin: {
    label: "The congregation's bulletin or newsletter",
    search: '"{organization}" {name} {place} bulletin newsletter {topic}',
  },
  sermons: {
    label: 'Recorded or printed sermons',
    search: '"{name}" "{organization}" sermon {topic}',
  },
  'faith-directory': {
    label: 'The directory of their tradition',
    search: '"{organization}" {name} {place} directory {topic}',
  },
  'event-calendar': {
    label: 'Calendars of local events',
    search: '"{name}" {organization} {place} event speakers {topic}',
  },
  'business-register': {
    label: "The state's business register",
    search: '"{organization}" {name} {place} business registration {topic}',
  },
  chamber: {
    label: "The chamber of commerce and merchants' groups",
    search: '"{organization}" {name} {place} chamber of commerce {topic}',
  },
  reviews: { label: 'What customers write', search: '"{organization}" {place} reviews {topic}' },
  'sponsor-lists': {
    label: 'Sponsor lists of teams, schools and benefits',
    search: '"{organization}" {place} sponsor {topic}',
  },
  'charity-register': {
    label: 'Nonprofit filings',
    search: '"{organization}" {place} nonprofit filing {topic}',
  },
  'annual-report': {
    label: 'Annual reports',
    search: '"{organization}" {place} annual report {topic}',
  },
  budget: { label: 'Public budgets', search: '"{organization}" {place} budget {topic}' },
  'staff-rules': {
    label: 'Rules for employees, and policies of the board',
    search: '"{organization}" {place} employee policy {topic}',
  },
  'local-history': {
    label: "The library's local history shelf",
    search: '"{name}" {organization} {place} local history {topic}',
  },
  'school-catalog': {
    label: 'The catalog and admissions pages',
    search: '"{organization}" catalog admissions {topic}',
  },
  'school-report': {
    label: "The school's facts and figures",
    search: '"{organization}" facts enrollment {topic}',
  },
  'student-club-list': {
    label: "The school's list of student groups",
    search: '"{organization}" student organizations {topic}',
  },
  'campus-paper': {
    label: 'The campus paper',
    search: '"{organization}" {name} student newspaper {topic}',
  },
  census: { label: 'Public figures about the area', search: '{place} census {topic}' },
  'election-results': {
    label: 'Results by precinct',
    search: '{name} {place} precinct results {topic}',
  },
  'election-office': { label: 'The election office', search: '{place} election office {topic}' },
  'district-map': {
    label: 'Maps of districts and precincts',
    search: '{name} {place} district map {topic}',
  },
  'neighborhood-association': {
    label: 'The neighborhood association',
    search: '{place} neighborhood association {topic}',
  },
  'ask-around': { label: 'People we know' },
};
