import type { TrackWords } from '../../track';

export const words: TrackWords = {
  name: 'Vida cívica',
  about: 'Bibliotecas, centros, parques, líderes de barrio y sus grupos.',
  forms: { person: 'Una persona líder cívica o comunitaria', organization: 'Un centro o grupo' },
  variants: {},
  questions: {
    person: {
      record: {
        prompt: '¿Qué ha hecho {name} en público por la comunidad?',
        why: 'Es lo que más pesa, y mucho queda sin agradecer.',
        seek: 'líder comunitario reconocimiento labor',
      },
      groups: {
        prompt: '¿Qué grupos dirige {name} o con cuáles trabaja?',
        why: 'A los líderes discretos se les conoce por la gente que les rodea.',
        seek: 'director grupo trabaja con',
      },
    },
    organization: {
      people: {
        prompt: '¿A quién atiende {organization} y en qué barrios?',
        why: 'Preguntarán qué significa para quienes cruzan su puerta.',
        seek: 'atiende barrio usuarios',
      },
    },
  },
  parts: {
    advice: {
      'public-record': {
        text: 'Todo lo que se escribe a una oficina o biblioteca pública puede hacerse público. No escribir nada que no se leería en voz alta.',
      },
    },
    askers: {
      regular: {
        who: 'Un miembro o alguien que va a menudo',
        why: 'Ha recibido su atención y puede contarlo.',
      },
      'community-leader': {
        who: 'Quien está al frente de un grupo o un templo que la gente de aquí estima',
        why: 'Quizá ya comparten gente y salones.',
      },
      'owner-nearby': {
        who: 'Alguien con un negocio en el mismo barrio',
        why: 'Comparten la calle y sus preocupaciones.',
      },
    },
    wording: {
      'from-regular': {
        text: 'A la atención de {name}: Voy a menudo a {organization} y formo parte de {group}. ¿Podríamos ir dos o tres personas a contarle de {campaign} y preguntarle qué ve allí cada día? {sender}',
      },
    },
    appreciation: {
      'programs-meet-needs': {
        text: 'Agradecer un programa o una labor suya que atiende una necesidad de aquí.',
      },
      'unthanked-work': {
        text: 'Agradecer la labor que nadie ve. Mientras otros reciben la atención y el dinero, esta gente sigue adelante.',
      },
    },
    listening: {
      'seen-at-work': { text: '¿Qué ha visto en las comunidades con las que trabaja?' },
    },
    wins: {
      'people-served': { text: 'Ayuda a la gente que atienden y que les importa.' },
    },
    objections: {
      'job-rules': {
        saying: '«Mi puesto no me lo permite».',
        probe: '¿Qué regla es? ¿Le deja firmar por su cuenta, en su tiempo libre?',
      },
    },
    offersOnNo: {
      'present-to-staff': {
        text: '¿Podríamos dar una charla sobre esto a sus miembros, su personal o sus vecinos?',
      },
    },
  },
};
