import type { TrackWords } from '../../track';

export const words: TrackWords = {
  name: 'Schools and colleges',
  about: 'Schools, colleges, those who run them, and their student groups.',
  forms: {
    organization: 'A school, a college or a student group',
    person: 'Somebody who runs or works at a school',
  },
  variants: { institution: 'School or college', 'student-group': 'Student group' },
  questions: {
    person: {
      record: {
        prompt: 'What has {name} done in public as a leader at the school or in town?',
        why: 'Weigh it above all else.',
        seek: 'school leader community work',
      },
    },
    organization: {
      people: {
        prompt: 'Who studies at {organization}?',
        why: 'Do not picture the college of the movies: many students work, raise families, come later in life.',
        seek: 'students enrollment student body',
      },
      advertising: {
        prompt: 'How does {organization} advertise itself?',
        why: 'The students it calls for tell what it hopes to be.',
        seek: 'advertising admissions slogan',
      },
      owners: {
        prompt: 'Who founded {organization}?',
        why: 'A founding purpose can speak for our request.',
        seek: 'founder founded by',
      },
      funders: {
        prompt: 'Who supports {organization} with money?',
        why: 'Trustees and money are a common reason for a no.',
        seek: 'funding donors endowment state budget',
      },
      leaders: {
        prompt: 'Who leads {organization}; are they new to it or long there?',
        why: 'New leaders may change course, long-standing ones hold the memory; both may be in the room.',
        seek: 'president officers leaders',
      },
      programs: {
        prompt: 'What does {organization} offer students inside and outside class, and to whom?',
        why: 'What they do for students is the thing to thank them for.',
        seek: 'student services programs resources',
      },
    },
  },
  parts: {
    advice: {
      'school-before-students': {
        text: 'Approach both, the school first and its student groups after.',
      },
      'two-minds': {
        text: "A school and its student groups may work together or be at odds. One's yes is not the other's.",
      },
      'doing-much-with-little': {
        text: 'Small and community colleges do much with little money; do not take their students for wealthy or alike.',
      },
    },
    askers: {
      'from-within': {
        who: 'A student, a teacher or somebody on the staff',
        why: 'The school exists for them and by them.',
      },
      'community-leader': {
        who: 'Somebody who heads a group or another school that people here look up to',
        why: 'Schools look to each other.',
      },
      'owner-nearby': {
        who: 'The owner of a business in the same neighborhood',
        why: 'Town and campus depend on each other.',
      },
    },
    wording: {
      'from-within': {
        text: 'Dear {name}, I am part of {organization} and of {group}. May a few of us meet with you about {campaign}, and hear what you see on campus? {sender}',
      },
    },
    appreciation: {
      'student-resources': {
        text: 'Thank them for classes, services or support they give to students who need it most.',
      },
    },
    listening: {
      'seen-on-campus': { text: 'What have you been seeing on campus and among your students?' },
    },
    wins: {
      'students-needs': { text: 'It answers what their students need.' },
    },
    objections: {
      'trustees-money': {
        saying: '"The trustees, or the people who fund us, would object."',
        probe: 'What do you expect they would say? Would you sign for yourself?',
      },
    },
    offersOnNo: {
      'present-to-board': { text: 'May we give a talk on this to your staff, board or trustees?' },
    },
  },
};
