import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Siete pasos hacia una coalición',
  about: 'Desde nombrar el tema hasta repartir el trabajo.',
  sections: {
    steps: {
      title: 'Pasos',
      items: {
        'own-policy':
          '1. Nombrar el tema. ¿Qué dice al respecto la organización de la que formamos parte?',
        'own-goals': '¿Qué quiere aquí nuestro grupo?',
        'own-hopes': '¿Qué esperamos que haya cambiado?',
        'find-groups':
          '2. Buscar grupos a los que también les importe: de servicio, de causas, de estudiantes, de fe, de jóvenes.',
        'invite-at-start':
          '3. Planear cómo invitarles desde el principio y honrar lo que hicieron antes.',
        'keep-contact':
          '4. Mantener a todos al tanto y parte de las decisiones. ¿Quién es nuestro enlace con cada grupo?',
        'both-interests':
          '5. Decir con claridad qué queremos y esperamos, y escuchar otro tanto lo que quieren.',
        'changed-by-it':
          'Una coalición no es un canje de favores. ¿Qué puede cambiar en nuestro grupo y en nuestra petición al trabajar con los demás?',
        'specific-plan':
          '6. Ser concretos sobre la meta, la estrategia y el evento. ¿Es por una vez o a largo plazo?',
        'share-tasks':
          '7. Después de cada reunión, repartir tareas según lo que cada quien sabe y quiere hacer.',
      },
    },
    entering: {
      title: 'En una comunidad que no es la nuestra',
      items: {
        introduce: 'Decir quiénes somos y qué nos trae.',
        offer: 'Contar qué podemos hacer y cómo ayudar; no exigir nada.',
        'make-room': 'Dejarles la palabra.',
        listen: 'Escuchar, tomar notas y repetir lo que se oyó.',
      },
    },
  },
};
