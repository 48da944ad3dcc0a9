import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Nuestra meta, bien clara',
  about: 'Cinco letras, catorce preguntas y una frase al final.',
  sections: {
    specific: {
      title: 'S: específica',
      items: {
        what: '¿Qué vamos a hacer?',
        strategies: '¿Con qué estrategias?',
        who: '¿Quiénes participan?',
        'clear-objective': '¿Está claro a qué apuntamos?',
        'specific-outcome': '¿Está claro qué resultado tendrá?',
        element: 'Entonces, en nuestra meta:',
      },
    },
    measurable: {
      title: 'M: medible',
      items: {
        'know-change': '¿Cómo veremos que algo cambió?',
        'measure-change': '¿Se puede medir y con qué?',
        element: 'Entonces, en nuestra meta:',
      },
    },
    achievable: {
      title: 'A: alcanzable',
      items: {
        'in-time': '¿Se puede hacer en el tiempo previsto?',
        limits: '¿Conocemos nuestros límites?',
        talent: '¿Están con nosotros las personas con las habilidades que hacen falta?',
        element: 'Entonces, en nuestra meta:',
      },
    },
    relevant: {
      title: 'R: relevante',
      items: {
        resources: '¿Tenemos lo necesario?',
        possible: '¿Es siquiera posible?',
        element: 'Entonces, en nuestra meta:',
      },
    },
    'time-based': {
      title: 'T: con fecha',
      items: {
        when: '¿Para cuándo debe estar?',
        deadlines: '¿Tiene cada parte su fecha?',
        element: 'Entonces, en nuestra meta:',
      },
    },
    goal: {
      title: 'En una sola frase',
      items: {
        sentence: 'Nuestra meta:',
      },
    },
  },
};
