import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: '¿Para qué es nuestra coalición?',
  about: 'Marcar todo lo que corresponda.',
  sections: {
    purpose: {
      title: 'Nos unimos para …',
      items: {
        needs: 'conocer las necesidades de la comunidad y atenderlas',
        change: 'lograr un cambio en particular',
        activity: 'llevar a cabo algo que hace falta',
        threats: 'responder a una amenaza nueva o de fuera',
        trust: 'crear confianza o recuperarla',
        awareness: 'dar a conocer un tema y movilizar a la gente',
        policy: 'defender una política y sacarla adelante',
        funding: 'aprovechar fondos disponibles',
        'long-term': 'crear algo duradero para los cambios por venir',
        other: 'otra cosa:',
      },
    },
    benefits: {
      title: 'Lo que ganamos en común',
      items: {
        impact: 'más logros que cada quien por su cuenta',
        numbers: 'un solo frente con mucha gente detrás',
        synergy: 'habilidades e ideas que se completan',
        influence: 'que nos escuchen quienes deciden',
        sharing: 'dinero, contactos y medios en común',
        visibility: 'credibilidad y atención de fuera',
        lasting: 'una labor que sigue después de la primera meta',
        represented: 'la propia comunidad en la mesa',
      },
    },
  },
};
