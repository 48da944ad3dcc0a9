import type { TrackWords } from '../../track';

export const words: TrackWords = {
  name: 'Puerta a puerta',
  about: 'Una zona donde se toca a las puertas.',
  forms: { place: 'Una zona' },
  variants: {},
  questions: {},
  parts: {
    advice: {
      'shown-not-guessed': {
        text: 'Empezar donde ya se ha visto apoyo. Ninguna lista asegura que una puerta sea amistosa.',
      },
      'practice-pairs': { text: 'Leer el guion y practicarlo en parejas.' },
      'own-style': {
        text: 'Cada cual con su estilo, pero siempre decir el nombre, decir que se vive cerca y preguntar algo.',
      },
      'two-goals': {
        text: 'Fijar dos metas: puertas para hoy y salidas hasta cubrir toda la zona.',
      },
      'finish-the-list': { text: 'Seguir hasta terminar la lista y animarse por el camino.' },
      'more-company': { text: 'Cuantas más personas salgan, más dura la alegría.' },
      'meet-after': {
        text: 'Reunirse al final, con algo de comer si se puede: agradecerse, contar cómo fue, sumar las puertas, anotar lo aprendido.',
      },
    },
    askers: {
      'election-hand': {
        who: 'Alguien con experiencia en elecciones locales',
        why: 'Conoce las listas y sabe dónde se ha visto apoyo.',
      },
      neighbor: {
        who: 'Alguien que vive en estas calles',
        why: 'Ver a un vecino en la puerta no es ver a un extraño.',
      },
      'area-leader': {
        who: 'Una persona líder de la asociación de vecinos o de un edificio',
        why: 'Puede avisar de que vamos.',
      },
    },
    wording: {
      'for-lists': {
        text: 'Hola, {name}: {group} planea tocar puertas en {place} por {campaign}. Usted conoce estas calles. ¿Nos ayudaría a elegir por dónde empezar y a saber qué listas podemos usar? {sender}',
      },
    },
    naming: {
      'area-and-day': { text: 'Qué calles, qué día y cuántas personas.' },
    },
    opening: {
      'name-and-street': {
        text: 'Hola, me llamo {sender}. Vivo cerca y soy de {group}. ¿Cómo está?',
      },
    },
    appreciation: {
      'thanks-for-opening': { text: 'Dar las gracias a quien abre, también a quien dice que no.' },
    },
    urgency: {
      'why-out-today': {
        text: 'Decir en dos frases qué preocupa por la gente de aquí y por qué se salió hoy.',
      },
    },
    listening: {
      worries: { text: '¿Y usted? ¿Hay algo que le preocupe, por usted o por sus vecinos?' },
    },
    campaignIs: {
      'know-your-rights': {
        text: 'No doy asesoría legal, pero puedo dejarle una hoja sobre los derechos que nos protegen en casa.',
      },
    },
    wins: {
      'safer-street': {
        text: 'Los vecinos que se conocen y conocen sus derechos se cuidan entre sí.',
      },
    },
    objections: {
      'no-thanks': {
        saying: '«No, gracias».',
        probe: 'Gracias por su tiempo. Que tenga buen día. ¿Podemos dejarle un folleto?',
      },
      against: {
        saying: '«Estoy en contra».',
        probe: 'Gracias por decírmelo. Que tenga buen día.',
      },
      'afraid-of-sign': {
        saying: '«Prefiero que no se vea».',
        probe: 'Lo entiendo. ¿Le gustaría recibir noticias nuestras sin que se note?',
      },
    },
    offersOnNo: {
      'leave-leaflet': { text: 'Podemos dejarle un folleto, por si quiere leerlo después.' },
    },
    offersOnYes: {
      materials: {
        text: 'Aquí tiene un letrero o un cartel. Cerca de la puerta se lee rápido cuando hace falta.',
      },
      'stay-in-touch': {
        text: 'Le avisaremos de lo que sigue. ¿Cómo prefiere que le contactemos?',
      },
    },
    closing: {
      'thanks-at-door': { text: 'Gracias por conversar conmigo. Nos vemos por el barrio.' },
    },
    refusals: {
      'thank-and-move-on': {
        text: 'Dar las gracias y seguir a la siguiente puerta. Sin discutir ni insistir ese día.',
      },
      'do-not-return': { text: 'Anotar solo «no volver», nada sobre la persona.' },
    },
    commitments: {
      'sign-or-poster': { text: 'Poner un letrero en el jardín o un cartel.' },
      'come-to-event': {
        text: 'Venir al próximo evento; dejar el volante y preguntar cómo recordárselo.',
      },
      'hear-from-us': { text: 'Recibir noticias, si dan una forma de contacto.' },
      'knock-with-us': { text: 'Acompañarnos en la próxima salida.' },
    },
  },
};
