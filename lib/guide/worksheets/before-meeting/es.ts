import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Antes de la reunión',
  about: 'Para quienes van y quienes no.',
  sections: {
    prepare: {
      title: 'Prepararse',
      items: {
        review: 'Leer de nuevo lo que sabemos de ellos.',
        messages: 'Nuestros dos o tres mensajes',
        ask: 'Nuestra única petición',
        'action-step': 'El único paso que podrían dar, y para cuándo',
        'who-goes': '¿Quién va y quién dice qué?',
        'who-helps': '¿Quién se queda y ayuda a preparar?',
        'ready-for-no': 'Si dicen que no: ¿qué preguntamos y qué podemos ofrecer aún?',
        'ready-for-yes': 'Si dicen que sí: ¿qué ofrecemos a cambio?',
      },
    },
  },
};
