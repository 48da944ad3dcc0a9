import type { TrackWords } from '../../track';

export const words: TrackWords = {
  name: 'Comercio local',
  about: 'Negocios y las personas que los tienen.',
  forms: { organization: 'Un negocio', person: 'Una persona dueña de un negocio' },
  variants: {},
  questions: {
    organization: {
      purpose: {
        prompt: '¿Qué es {organization} y qué vende o hace?',
        why: 'Si se puede, ir antes como cliente; se nota.',
        seek: 'acerca de tienda servicios',
      },
      people: {
        prompt: '¿Quiénes son los clientes de {organization}?',
        why: 'Quien tiene un negocio piensa en la gente a la que vende.',
        seek: 'clientes habituales',
      },
      owners: {
        prompt: '¿De quién es {organization}?',
        why: 'Quien lo posee puede decir que sí; una gerencia, rara vez.',
        seek: 'dueño propietario',
      },
    },
    person: {
      record: {
        prompt: '¿Qué ha hecho {name} en público al frente de su negocio?',
        why: 'Pesa más que nada lo que ha hecho por la comunidad.',
        seek: 'negocio dueño comunidad reconocimiento',
      },
      work: {
        prompt: '¿Qué trayectoria tiene {name} en los negocios?',
        why: 'Quien levantó un negocio tiene historias por las que vale la pena preguntar.',
        seek: 'negocio trayectoria empezó abrió',
      },
      'local-history': {
        prompt: '¿Qué historia tiene {name} en {place}?',
        why: 'Quien echó raíces aquí pone en juego su nombre además de su dinero.',
        seek: 'años historia negocio',
      },
    },
  },
  parts: {
    advice: {
      'new-to-this': {
        text: 'Quien tiene un negocio no suele recibir peticiones de un grupo comunitario. Explicar cada paso.',
      },
      'hear-their-role': {
        text: 'Quien empieza puede ver su papel en la comunidad de otro modo que quien lleva años. Preguntar, sin guiarse por la edad.',
      },
    },
    askers: {
      'vendor-investor': {
        who: 'Un proveedor suyo o alguien que invirtió',
        why: 'Ya tienen tratos de negocio.',
      },
      'own-circle': {
        who: 'Alguien de su círculo de amistades o de fe',
        why: 'La confianza ya existe.',
      },
      'community-leader': {
        who: 'Quien está al frente de un grupo o un templo que la gente de aquí estima',
        why: 'Trae respeto y quizá clientela.',
      },
      'respected-owner': {
        who: 'Otra persona con negocio a quien respetan',
        why: 'Sobre lo que cuesta dar la cara, creen a quien también tiene un negocio.',
      },
      customer: { who: 'Un cliente habitual', why: 'Conocen su cara y les alegra verla.' },
    },
    wording: {
      'from-customer': {
        text: 'Hola, {name}: Nos gusta ir a {organization} y formamos parte de {group}. ¿Podríamos sentarnos allí con usted veinte minutos para contarle de {campaign}? {sender}',
      },
    },
    naming: {
      'meet-there': {
        text: 'Proponer la reunión en su local, después de comer, beber o comprar algo allí.',
      },
    },
    opening: {
      'glad-customers': { text: 'Nos alegra ser sus clientes.' },
    },
    appreciation: {
      'welcoming-place': {
        text: 'Si allí se recibe bien a todo el mundo, decirlo y dar un ejemplo.',
      },
    },
    urgency: {
      'business-voice': {
        text: 'Decir que la gente mira a los negocios locales y que su apoyo da peso a un esfuerzo así.',
      },
    },
    stories: {
      'as-customer': {
        text: '¿A quién del equipo le han ayudado o recibido bien en un negocio de aquí? Contar eso.',
      },
    },
    listening: {
      'seen-in-shop': { text: '¿Qué ha visto entre su clientela y la gente que trabaja aquí?' },
    },
    wins: {
      'customers-values': {
        text: 'Va con el espíritu de su negocio y con la gente a la que vende.',
      },
      'seen-as-leader': {
        text: 'Les reconoce como líderes de la comunidad. A muchos les alegra que por fin se lo pidan.',
      },
    },
    beforeAsk: {
      'stand-costs': {
        text: 'Quizá le preocupe perder clientes por tomar postura. Con franqueza: a otros les ha tocado de todo, malo y bueno, y a muchos les llegó gente precisamente por eso.',
      },
    },
    objections: {
      'lose-customers': {
        saying: '«Perdería clientes».',
        probe: '¿En qué clientes piensa? ¿Qué ha visto que les pase a otros que tomaron postura?',
      },
      'partners-decide': {
        saying: '«Mis socios o el dueño del local no lo aceptarían».',
        probe: '¿Quién tendría que estar de acuerdo? ¿Podríamos hablar juntos con esa persona?',
      },
    },
    offersOnYes: {
      'new-customers': {
        text: 'Quienes quieren apoyar a negocios como el suyo sabrán de usted por nosotros.',
      },
      'host-events': {
        text: 'Puede organizar eventos o actividades benéficas para familias que lo necesitan, y que se sepa.',
      },
      'stickers-posters': {
        text: 'Le traemos carteles y calcomanías para que se vea que es parte de {campaign}.',
      },
      'beside-leaders': {
        text: 'Estará junto a cargos públicos, líderes de fe y vecinos que quieren estabilidad y justicia en {place}.',
      },
    },
    closing: {
      'care-for-all-customers': {
        text: 'Gracias por pensar en toda la gente con la que trata su negocio, y no solo en unos cuantos.',
      },
    },
    commitments: {
      'recruit-businesses': {
        text: 'Ofrecerse, junto con su personal, para invitar a otros negocios.',
      },
      'poster-doormat': { text: 'Colgar un cartel de {campaign} o poner su tapete en la entrada.' },
    },
  },
};
