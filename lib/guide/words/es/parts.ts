import type { SharedPartWords } from '../../words';

/** Words of parts that several tracks have in common. */
export const partWords: SharedPartWords = {
  advice: {
    'record-first': {
      text: 'Dar más peso a lo que han hecho en público que a cualquier otra cosa que se sepa.',
    },
    'no-assumptions': {
      text: 'No suponer nunca la posición de alguien por quién es. Deciden sus hechos y sus propias palabras.',
    },
    'all-prepare': {
      text: 'Prepararse en equipo, tanto quienes van como quienes no, con la investigación a la vista.',
    },
    'core-messages': {
      text: 'Acordar antes dos o tres mensajes, una petición y un paso a seguir.',
    },
    'their-shoes': { text: 'Ponerse primero en su lugar: ¿qué ganarían con decir que sí?' },
    'several-people': {
      text: 'Contar con que habrá más de una persona al otro lado de la mesa y llevar algo para cada una.',
    },
    'unlikely-leaders': {
      text: 'Buscar líderes entre quienes ya tienen la confianza de la gente, tengan o no un título.',
    },
  },
  wording: {
    'from-group': {
      text: 'Estimado/a {name}: Formamos parte de {group}. Algunos de nosotros quisiéramos hablarle de {campaign} y de lo que significaría para la gente de {place}. ¿Podría darnos veinte minutos en las próximas semanas? {sender}',
    },
  },
  naming: {
    topic: { text: 'De qué se quiere hablar: {campaign}.' },
    tie: { text: 'Quién pide la reunión y qué relación tiene con ellos.' },
    'who-comes': { text: 'Quiénes irían y cuánto duraría.' },
    'plain-neighbors': {
      text: '¿No hay una relación que ayude? También vale pedirlo simplemente como vecinos.',
    },
  },
  opening: {
    'thanks-for-time': { text: 'Gracias por darnos su tiempo, {name}.' },
  },
  appreciation: {
    positions: {
      text: 'Agradecer las posturas públicas que se comparten, diciendo dónde y cuándo.',
    },
  },
  urgency: {
    worry: {
      text: 'Decir qué preocupa hoy por la seguridad, la dignidad y la tranquilidad de la gente de aquí.',
    },
    'own-streets': {
      text: 'Nombrar los barrios y las escuelas de {place} donde se ha sentido de cerca.',
    },
    incidents: { text: 'Mencionar dos o tres hechos ocurridos aquí, sin exponer a nadie.' },
    'local-experts': {
      text: 'Nadie conoce {place} mejor que ustedes; dar rostro local a lo que pasa en todas partes.',
    },
    spirit: {
      text: 'Hablar de lo que esto hace al ánimo de la gente y a los lugares donde el pueblo se encuentra.',
    },
    'civic-life': {
      text: 'Decir qué efecto tiene en los lugares públicos y en la vida de la comunidad.',
    },
  },
  stories: {
    'first-person': {
      text: '¿Quién del equipo vivió algo que muestre por qué importa? Contarlo en primera persona, en dos minutos.',
    },
    'one-moment': { text: 'Elegir un solo momento: dónde fue, qué pasó, qué cambió.' },
    consent: {
      text: 'Contar solo lo propio o lo que autorizó quien lo vivió. Dejar fuera nombres, papeles, salud y niños.',
    },
  },
  listening: {
    seen: { text: 'Y usted, {name}, ¿qué ha visto por aquí?' },
  },
  whoWeAre: {
    'everyday-people': { text: 'Somos gente común de {place} que se unió como {group}.' },
    'run-by-us': {
      text: '{group} lleva adelante {campaign} por su cuenta, y nos alegraría contar con usted.',
    },
  },
  campaignIs: {
    'what-it-is': { text: 'Dicho con sencillez, {campaign} es esto: {is}' },
    'what-we-ask': { text: 'Lo que le pedimos es esto: {ask}' },
  },
  campaignIsNot: {
    'what-it-is-not': { text: 'Y para que nadie lo entienda mal, {campaign} no es esto: {isNot}' },
  },
  wins: {
    'their-issues': { text: 'Hace avanzar algo que ya les importa. Nombrarlo con sus palabras.' },
    'good-light': {
      text: 'Les muestra haciendo algo de lo que la gente de aquí estará orgullosa.',
    },
  },
  objections: {
    cannot: {
      saying: '«Estoy de acuerdo, pero no puedo».',
      probe: '¿Qué lo impide? Si eso se resolviera, ¿aceptaría?',
    },
    'plain-no': {
      saying: '«No».',
      probe: '¿Podemos preguntarle qué es lo que más pesa en su respuesta?',
    },
    'need-time': {
      saying: '«Tengo que pensarlo».',
      probe: 'Por supuesto. ¿Qué le ayudaría a decidir y cuándo podemos volver a preguntar?',
    },
    'not-political': {
      saying: '«No nos metemos en política».',
      probe: '¿Qué haría que esto se sintiera como cuidar de los vecinos y no como tomar partido?',
    },
  },
  offersOnNo: {
    resources: { text: 'Podemos compartirle materiales y recursos, decida lo que decida.' },
    'keep-posted': { text: '¿Podemos tenerle al tanto de cómo avanza?' },
    'smaller-step': { text: '¿Hay un paso más pequeño con el que se sienta a gusto?' },
    'as-yourself': {
      text: '¿Firmaría por su cuenta, aparte de su cargo? Para quienes le respetan, su nombre significa mucho.',
    },
  },
  offersOnYes: {
    'stand-by-you': {
      text: 'Diremos en público que hizo lo correcto en un momento difícil, y estaremos a su lado.',
    },
    company: {
      text: 'No estará sin compañía: le diremos quién más ha firmado y aceptó que se le nombre.',
    },
  },
  closing: {
    'say-back': { text: 'Permítanos repetir lo que oímos y lo que acordamos, para tenerlo bien.' },
    'care-for-all': {
      text: 'Gracias por pensar en toda la gente de {place}, y no solo en unos cuantos.',
    },
  },
  refusals: {
    'owe-nothing': {
      text: 'Son particulares y no le deben una reunión a nadie. Agradecer y dejar la puerta abierta.',
    },
    'same-kind-first': { text: 'Acudir primero a otros líderes de su mismo ámbito.' },
    'back-through-peers': {
      text: 'Volver más adelante por medio de colegas que ya firmaron y pueden pedirlo por el grupo.',
    },
    'other-faces': { text: 'Pensar de nuevo en quién pide: probar con otras personas.' },
    'always-thank': {
      text: 'Enviar una nota de agradecimiento después de cada reunión, también tras un no.',
    },
  },
  commitments: {
    'big-meeting': {
      text: 'Convocar una reunión grande para {campaign} entre su gente, de acuerdo con nosotros, e invitar a grupos hermanos y aliados.',
    },
    'entry-promise': {
      text: 'Prometer en público quién puede entrar en su edificio y quién no; por ejemplo, agentes solo con una orden firmada por un juez.',
    },
    'emergency-help': {
      text: 'Ofrecer techo, comida o transporte a quienes sufran una emergencia. Se guarda en privado salvo que decidan otra cosa.',
    },
    'lead-with-us': {
      text: 'Unir a miembros que quieran hacer más con papeles de liderazgo en {campaign}.',
    },
    'visit-others': {
      text: 'Enviar a algunos de sus miembros a tomar café con otros como ellos y ganar su apoyo.',
    },
    fundraiser: { text: 'Organizar una recaudación u otro evento para {campaign}.' },
    'speak-in-public': {
      text: 'Decir unas palabras cuando los simpatizantes se presenten ante la prensa.',
    },
    'bring-a-peer': { text: 'Hablar con un colega que aún no se decide.' },
  },
};
