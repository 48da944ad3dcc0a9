import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'La primera reunión',
  about: 'Da el tono y muestra a quienes llegan que su tiempo vale la pena.',
  sections: {
    before: {
      title: 'Antes',
      items: {
        'key-people': 'Preguntar qué fechas convienen a quienes no pueden faltar.',
        poll: 'Ofrecer unas tres fechas al resto.',
        notice: 'Avisar con el mayor tiempo posible y decidir si es en persona o en línea.',
        invitation: 'Enviar dónde, cuándo y cómo, y una invitación para el calendario.',
        'agenda-out': 'Enviar un borrador del orden del día una semana antes y pedir cambios.',
        reminder: 'Recordar a todos dos días antes.',
        surrogate: 'Quien no pueda ir, que envíe a alguien.',
      },
    },
    agenda: {
      title: 'En el orden del día',
      items: {
        welcome: 'Bienvenida y quiénes estamos',
        purpose: 'Para qué estamos',
        'ground-rules': 'Cómo conversamos',
        structure: 'Qué forma podría tener la coalición',
        roles: 'Quién hace qué',
        'time-needed': 'Cuánto tiempo requiere',
        'who-else': 'Quién más debería estar',
        goals: 'Metas para pronto y para después',
        'sample-plan': 'Un primer plan de acción',
        resources: 'Qué necesitamos',
        communication: 'Cómo nos comunicamos',
        assignments: 'Tareas y cómo se informa de ellas',
        'next-steps': 'Qué sigue',
        schedule: 'Cuándo nos volvemos a ver',
      },
    },
    during: {
      title: 'Ese día y después',
      items: {
        early: 'Llegar temprano; empezar y terminar a la hora.',
        'note-taker': '¿Quién toma notas?',
        'minutes-out': 'Enviar el acta en uno o dos días.',
      },
    },
  },
};
