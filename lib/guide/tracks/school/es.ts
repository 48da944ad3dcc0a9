import type { TrackWords } from '../../track';

export const words: TrackWords = {
  name: 'Escuelas y universidades',
  about: 'Escuelas, universidades, quienes las dirigen y sus grupos de estudiantes.',
  forms: {
    organization: 'Una escuela, una universidad o un grupo de estudiantes',
    person: 'Alguien que dirige una escuela o trabaja en ella',
  },
  variants: { institution: 'Escuela o universidad', 'student-group': 'Grupo de estudiantes' },
  questions: {
    person: {
      record: {
        prompt: '¿Qué ha hecho {name} en público al frente de la escuela o en la comunidad?',
        why: 'Es lo que más pesa.',
        seek: 'escuela líder comunidad labor',
      },
    },
    organization: {
      people: {
        prompt: '¿Quiénes estudian en {organization}?',
        why: 'No imaginar la universidad de las películas: muchos trabajan, crían hijos o llegan con más años.',
        seek: 'estudiantes matrícula alumnado',
      },
      advertising: {
        prompt: '¿Cómo se anuncia {organization}?',
        why: 'Los estudiantes que busca dicen qué quiere ser.',
        seek: 'publicidad admisión lema',
      },
      owners: {
        prompt: '¿Quién fundó {organization}?',
        why: 'El propósito de origen puede hablar a favor de la petición.',
        seek: 'fundador fundada por',
      },
      funders: {
        prompt: '¿Quién apoya con dinero a {organization}?',
        why: 'El patronato y el dinero son motivo frecuente de un no.',
        seek: 'financiamiento donantes presupuesto',
      },
      leaders: {
        prompt: '¿Quién dirige {organization}? ¿Acaba de llegar o lleva tiempo?',
        why: 'Quien llega puede cambiar el rumbo y quien lleva tiempo guarda la memoria; ambos pueden estar en la sala.',
        seek: 'presidente directiva líderes',
      },
      programs: {
        prompt:
          '¿Qué ofrece {organization} a sus estudiantes dentro y fuera de clase, y a quiénes?',
        why: 'Lo que hacen por sus estudiantes es lo que conviene agradecer.',
        seek: 'servicios estudiantiles programas recursos',
      },
    },
  },
  parts: {
    advice: {
      'school-before-students': {
        text: 'Acercarse a ambos: primero a la escuela y después a sus grupos de estudiantes.',
      },
      'two-minds': {
        text: 'Una escuela y sus grupos de estudiantes pueden colaborar o estar enfrentados. El sí de uno no es el del otro.',
      },
      'doing-much-with-little': {
        text: 'Las escuelas pequeñas y los colegios comunitarios hacen mucho con poco dinero; no dar por hecho que sus estudiantes son ricos o iguales.',
      },
    },
    askers: {
      'from-within': {
        who: 'Un estudiante, un docente o alguien del personal',
        why: 'La escuela existe por y para esa gente.',
      },
      'community-leader': {
        who: 'Quien está al frente de un grupo u otra escuela que la gente de aquí estima',
        why: 'Las escuelas se fijan unas en otras.',
      },
      'owner-nearby': {
        who: 'Alguien con un negocio en el mismo barrio',
        why: 'El barrio y el campus dependen el uno del otro.',
      },
    },
    wording: {
      'from-within': {
        text: 'A la atención de {name}: Formo parte de {organization} y de {group}. ¿Podríamos reunirnos con usted para hablar de {campaign} y escuchar lo que ve en el campus? {sender}',
      },
    },
    appreciation: {
      'student-resources': {
        text: 'Agradecer las clases, los servicios o el apoyo que dan a los estudiantes que más los necesitan.',
      },
    },
    listening: {
      'seen-on-campus': { text: '¿Qué ha visto en el campus y entre sus estudiantes?' },
    },
    wins: {
      'students-needs': { text: 'Responde a lo que necesitan sus estudiantes.' },
    },
    objections: {
      'trustees-money': {
        saying: '«El patronato o quienes nos financian se opondrían».',
        probe: '¿Qué cree que dirían? ¿Firmaría por su cuenta?',
      },
    },
    offersOnNo: {
      'present-to-board': {
        text: '¿Podríamos dar una charla sobre esto a su personal, su junta o su patronato?',
      },
    },
  },
};
