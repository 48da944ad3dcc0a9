import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Formar un equipo',
  about:
    'Para dos a cuatro personas de un grupo que quieran aprender a organizar con la comunidad que les rodea.',
  sections: {
    survey: {
      title: 'Antes de la formación, preguntar a cada quien',
      items: {
        'bonds-inside': '¿Qué experiencia hay en crear relaciones dentro del grupo?',
        'bonds-outside': '¿Y con la gente y los grupos de alrededor?',
        hopes: '¿Qué se quiere poder hacer después?',
        reading: 'Enviar con tiempo la encuesta y las lecturas.',
      },
    },
    together: {
      title: 'Aprender y practicar',
      items: {
        'why-partner': '¿Por qué la comunidad y nosotros nos necesitamos para que nos vaya bien?',
        'what-threatens':
          '¿Qué está pasando con nuestras escuelas, la salud y los servicios públicos, y a quién golpea?',
        'our-story': '¿Qué historia queremos contar en lugar de la que divide?',
        models: '¿De qué alianzas de otros lugares podemos aprender?',
        'one-on-ones':
          'Practicar en parejas charlas de persona a persona, con miembros y con familias.',
        'find-issue': '¿Qué tema vuelve una y otra vez en esas charlas?',
        'grow-leaders': '¿Quién podría asumir un poco más y quién le ayuda?',
      },
    },
    plan: {
      title: 'Un plan de campaña',
      items: {
        'by-work-site': '¿Quién habla con quién en cada lugar de trabajo?',
        'by-coalition': '¿Qué grupos de la comunidad entran y para qué?',
        'first-steps': '¿Qué hacemos primero y cómo podría crecer más allá de nuestra comunidad?',
      },
    },
  },
};
