import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Después de la reunión',
  about: 'Seis preguntas para conversar en equipo, enseguida y cerca de allí.',
  sections: {
    questions: {
      title: '¿Cómo nos fue?',
      items: {
        'as-planned': '¿Salió como estaba previsto?',
        'where-we-got': '¿Hasta dónde llegamos?',
        'next-steps': '¿Qué sigue y quién lo hace?',
        learned: '¿Qué sabemos ahora que antes no sabíamos?',
        'same-way': '¿Lo haríamos igual otra vez?',
        'help-or-hurt': '¿El resultado ayudó a nuestra labor o la frenó?',
      },
    },
    'follow-up': {
      title: 'Y después',
      items: {
        'meet-near': 'Sentarse cerca, con un café, antes de que cada quien se vaya.',
        'thank-you': 'Enviar una nota o un mensaje de agradecimiento, sea cual sea la respuesta.',
        're-approach':
          'Si fue un no: ¿quién más podría pedirlo, o quién ya firmó y podría convencerles?',
        'further-commitments': 'Si fue un sí: ¿qué más les gustaría hacer?',
      },
    },
  },
};
