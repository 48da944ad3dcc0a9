import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Conectar con movimientos locales',
  about: 'Quién cuida nuestros lazos con otros grupos y qué hacemos para merecerlos.',
  sections: {
    goals: {
      title: 'Metas',
      items: {
        understand: 'Saber quién organiza ya aquí y cómo puede sumar {campaign}.',
        build:
          'Empezar alianzas duraderas con los grupos que van al frente, sobre todo los que dirige la gente más afectada.',
        'share-plans':
          'Mostrar nuestros planes, hablar de trabajar en común e invitar a respaldar.',
      },
    },
    roles: {
      title: 'Papeles',
      items: {
        connector: 'Enlace: se acerca a otros grupos y cuida las relaciones.',
        gatherer: 'Convocante: logra que la gente vaya a eventos y acciones.',
        facilitator: 'Facilitación: conduce reuniones en las que todos participan.',
        logistics: 'Logística: se ocupa de que haya materiales, planes y listas.',
      },
    },
    actions: {
      title: 'Pasos',
      items: {
        'one-to-ones':
          'Reunirse de persona a persona con organizadores clave y después organizarlo para el resto del grupo central.',
        'turn-out': 'Llevar a nuestra gente a sus acciones: escribir, publicar y llamar.',
        boost: 'Difundir sus eventos y noticias por correo y en línea.',
        'be-ready': 'Estar listos, todo el equipo, para responder cuando pidan solidaridad.',
        workshops:
          'Hacer talleres para que nuestros líderes aprendan más y pagar a quienes enseñan.',
        endorsement: 'Cuando haya confianza, compartir el plan y pedir que respalden {campaign}.',
      },
    },
    time: {
      title: 'Cuándo',
      items: {
        ongoing: 'Empezar ya y no parar: sigue durante toda la campaña y la vida del grupo.',
      },
    },
  },
};
