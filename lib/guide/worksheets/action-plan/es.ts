import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Plan de acción',
  about: 'Una hoja por cada actividad.',
  sections: {
    makers: {
      title: 'Hecho con',
      items: {
        'core-group': 'el grupo central',
        'affected-groups': 'la gente a la que le afecta',
        grassroots: 'miembros de grupos de base',
        sectors:
          'distintos sectores: grupos culturales, de fe, escuelas, jóvenes, salud, servicios sociales',
      },
    },
    activity: {
      title: 'La actividad',
      items: {
        steps: '¿Qué hay que hacer?',
        'by-whom': '¿Quién lo hace?',
        'by-when': '¿Para cuándo?',
        'resources-there': '¿Con qué contamos?',
        'resources-financial': 'Qué falta: dinero',
        'resources-human': 'Qué falta: personas',
        'resources-political': 'Qué falta: respaldo político',
        'who-resists': '¿Quién podría oponerse?',
        'how-resists': '¿Qué harían?',
        'who-must-know': '¿A quién hay que informar o incluir?',
      },
    },
  },
};
