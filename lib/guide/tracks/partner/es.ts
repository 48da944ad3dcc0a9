import type { TrackWords } from '../../track';

export const words: TrackWords = {
  name: 'Aliados del movimiento',
  about:
    'Organizaciones que ya trabajan en esto o que podrían sumarse a una coalición, y quienes las organizan.',
  forms: { organization: 'Una organización', person: 'Una persona que organiza' },
  variants: {},
  questions: {
    organization: {
      leaders: {
        prompt: '¿Quién dirige {organization} y quién habla por ella con sus aliados?',
        why: 'Una primera charla necesita a una persona de cada lado.',
        seek: 'director organizador contacto',
      },
    },
  },
  parts: {
    advice: {
      'one-to-one-first': {
        text: 'Empezar de persona a persona y después presentar a otros del grupo central.',
      },
      'invite-early': {
        text: 'Invitarles al principio de la planificación, no cuando todo está decidido.',
      },
      'honor-prior-work': { text: 'Conocer lo que hicieron antes y honrarlo.' },
      'affected-lead': {
        text: 'Mirar primero a los grupos dirigidos por la gente más afectada y seguir su guía.',
      },
      'enter-humbly': {
        text: 'En una comunidad ajena: decir quiénes son y por qué llegan, preguntar, no exigir, dejar espacio, tomar notas.',
      },
      'show-up-first': {
        text: 'Acudir a sus eventos y llamados antes de invitarles a los propios.',
      },
      'be-specific': {
        text: 'Ser concretos: una meta, un evento, un camino corto o largo en común.',
      },
      'keep-in-touch': {
        text: 'Nombrar a alguien que mantenga el contacto, para que compartan noticias y decisiones.',
      },
      'bring-along': {
        text: 'Cuanto más amplio, mejor, pero invitar con intención: a quienes les afecta, a quienes la gente escucha, a quienes deciden.',
      },
    },
    askers: {
      'who-knows-them': {
        who: 'Quien del equipo conozca a alguien allí',
        why: 'Una alianza empieza entre dos personas.',
      },
      'shared-partner': {
        who: 'Un aliado con quien trabajan ambas partes',
        why: 'Puede dar fe de los dos.',
      },
      connector: {
        who: 'Quien hace de enlace en el equipo',
        why: 'Mantiene el hilo de una charla a otra.',
      },
    },
    wording: {
      'one-to-one': {
        text: 'Hola, {name}: Soy de {group}. Respetamos lo que {organization} viene haciendo. ¿Podríamos conversar usted y yo, para saber en qué trabajan y dónde podríamos servir? {sender}',
      },
    },
    naming: {
      'something-real': {
        text: 'Algo concreto: una primera reunión, una carta para firmar, una llamada a quien legisla. La gente ocupada acude cuando su tiempo cuenta.',
      },
    },
    opening: {
      'here-to-learn': { text: 'Venimos primero a aprender de ustedes.' },
    },
    appreciation: {
      'prior-work': { text: 'Nombrar lo que hicieron antes en esto y lo que hizo posible.' },
    },
    urgency: {
      'shared-moment': {
        text: 'Decir por qué importa actuar ahora y en conjunto, aquí en {place}.',
      },
    },
    stories: {
      'why-organize': {
        text: '¿Qué les trajo a esta labor? Intercambiar historias; la charla va en los dos sentidos.',
      },
    },
    listening: {
      'what-you-need': { text: '¿Qué están viendo, en qué trabajan y qué les ayudaría?' },
      'their-hopes': { text: '¿Qué querrían de un trabajo en común y qué deberíamos saber antes?' },
    },
    whoWeAre: {
      'our-part': { text: 'Esto es lo que {group} puede aportar, y esto es lo que no.' },
    },
    campaignIs: {
      'our-plans': { text: 'Este es el plan tal como está. Díganos dónde ayuda y dónde estorba.' },
      'our-interests': {
        text: 'Estos son nuestros intereses y lo que esperamos; quisiéramos conocer los suyos.',
      },
    },
    campaignIsNot: {
      'not-instead': { text: 'No pretende ocupar el lugar de su trabajo ni hablar por ustedes.' },
    },
    wins: {
      'bigger-together': {
        text: 'En conjunto se llega a más gente, y quienes deciden escuchan antes.',
      },
      'shared-means': {
        text: 'La gente, las habilidades, los salones, el dinero y los contactos rinden más si se comparten.',
      },
      'more-trust': { text: 'A un grupo amplio se le cree y se le ve con más facilidad.' },
      'lasts-longer': { text: 'Lo que se construye en común puede durar más que una sola lucha.' },
      'many-voices': {
        text: 'Muchas voces en la mesa evitan errores con las comunidades a las que servimos.',
      },
    },
    objections: {
      'no-capacity': {
        saying: '«No nos cabe una cosa más».',
        probe: '¿Qué ocupa sus días? ¿Qué podríamos quitarles de encima?',
      },
      'burned-before': {
        saying: '«Otros aliados ya nos fallaron».',
        probe: '¿Qué pasó? ¿Qué tendríamos que hacer distinto?',
      },
      'other-priorities': {
        saying: '«No es nuestra prioridad».',
        probe: '¿Cuál es? ¿Dónde se tocan las dos?',
      },
    },
    offersOnNo: {
      'show-up': { text: 'De todos modos iremos a sus eventos y responderemos a sus llamados.' },
      'share-your-news': { text: 'Compartiremos sus eventos y noticias con nuestra gente.' },
    },
    offersOnYes: {
      'share-decisions': { text: 'Tendrán voz en lo que decidamos en conjunto.' },
      'turn-out': { text: 'También llevaremos gente a lo suyo.' },
      'paid-training': { text: 'Cuando nos capaciten, pagaremos a quien capacite.' },
    },
    closing: {
      'next-step-both': {
        text: 'Antes de despedirnos: ¿qué harán ustedes, qué haremos nosotros y cuándo volvemos a hablar?',
      },
    },
    refusals: {
      'keep-showing-up': {
        text: 'Seguir presentes para ellos. La confianza crece despacio y vale la pena.',
      },
    },
    commitments: {
      endorse: { text: 'Respaldar {campaign} una vez que conozcan el plan.' },
      'sign-letter': { text: 'Firmar una carta o escribir con nosotros a quien legisla.' },
      'core-group': { text: 'Sumarse al grupo central que planifica y reparte el trabajo.' },
      workshop: { text: 'Dar un taller pagado para nuestros líderes.' },
      'joint-event': { text: 'Organizar un evento en conjunto.' },
      'bring-others': { text: 'Presentarnos a otros que deberían estar en la mesa.' },
    },
  },
};
