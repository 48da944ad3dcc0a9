import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Nuestra campaña',
  about: 'Qué se propone una campaña local y qué es lo que más hace.',
  sections: {
    goals: {
      title: 'Metas',
      items: {
        'hear-needs': 'Saber qué necesitan quienes más lo sufren, con su participación y su guía.',
        'win-officials':
          'Ganar para nuestra petición el apoyo de cargos públicos, por elección o nombramiento.',
        'grow-base': 'Reunir simpatizantes, con quienes corren riesgo entre ellos y al frente.',
        'many-ways': 'Dar muchas formas de participar, pequeñas y grandes.',
      },
    },
    'further-goals': {
      title: 'Otras metas',
      items: {
        'everyday-people': 'Atraer a quienes nunca han hecho algo así.',
        'nurture-leaders': 'Ayudar a que crezca el liderazgo de quienes son señalados.',
        'connect-leaders': 'Presentar entre sí a líderes de distintas comunidades.',
        'local-elections':
          'Ver quiénes se postulan aquí en las próximas elecciones y preguntarles a todos, en público, si respaldarán esto.',
        'by-ourselves':
          'Construir lo que la gente necesita sin esperar a que lo haga ninguna oficina.',
      },
    },
    activities: {
      title: 'Qué hacemos',
      items: {
        outreach:
          'Salir a hablar con la gente: hallar apoyo, saber qué piensan los demás, sumar personas.',
        signs: 'Repartir carteles, letreros y calcomanías.',
        press: 'Presentarse ante la prensa con apoyos de muchos tipos, no solo cargos públicos.',
        'community-meeting': 'Reunir a quienes firmaron para decir qué hace falta y qué sigue.',
        gatherings:
          'Hacer encuentros que traigan más firmas: comidas, deportes, cine, actividades infantiles.',
        fundraise:
          'Recaudar dinero para quienes lo sufren directamente: abogados, mudanzas, trabajo perdido, ayuda urgente.',
      },
    },
    'sign-ons': {
      title: 'Para qué sirven las firmas',
      items: {
        'callable-base':
          'A cada persona que firma se le puede llamar cuando haga falta, para lo que esté a su alcance.',
        'take-side': 'Pedir la firma es invitar a decir de qué lado se está y a poner de su parte.',
        'know-rights': 'De paso, informar a la gente sobre sus derechos.',
        'beyond-circle': 'Hablar con gente de fuera de nuestro círculo.',
        'connect-wider':
          '¿Qué grupos de otros lugares hacen lo mismo y podrían dar ideas o acompañarnos?',
      },
    },
  },
};
