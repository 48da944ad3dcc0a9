import type { TrackWords } from '../../track';

export const words: TrackWords = {
  name: 'Comunidades de fe',
  about: 'Líderes religiosos y las congregaciones o grupos que guían.',
  forms: {
    person: 'Una persona que guía una comunidad de fe',
    organization: 'Una congregación o grupo de fe',
  },
  variants: {},
  questions: {
    person: {
      record: {
        prompt:
          '¿Qué ha hecho {name} en público, al frente de su comunidad, en asuntos como el nuestro?',
        why: 'Sus hechos públicos dicen más que un título o una tradición.',
        seek: 'labor comunitaria líder',
      },
      words: {
        prompt: '¿Qué ha dicho {name} en sermones, charlas o entrevistas abiertas al público?',
        why: 'Muestra cómo une la fe con la vida pública y qué palabras usa.',
        seek: 'sermón discurso entrevista',
      },
      events: {
        prompt:
          '¿En qué vigilias, celebraciones o encuentros públicos ha participado {name} últimamente?',
        why: 'Acompañar a la gente en público ya es una postura.',
        seek: 'vigilia encuentro interreligioso evento',
      },
      groups: {
        prompt: '¿Qué congregación o grupos guía {name}, o a cuáles pertenece?',
        why: 'Tal vez conozcamos a miembros, y conviene saber a quién cuida.',
        seek: 'congregación pastor miembro',
      },
      'local-history': {
        prompt: '¿Qué historia tienen {name} y su comunidad en {place}?',
        why: 'Los años de servicio aquí merecen honrarse primero.',
        seek: 'años servicio congregación historia',
      },
    },
    organization: {
      people: {
        prompt: '¿Quiénes forman {organization} y a quién atiende?',
        why: 'Quien guía piensa primero en la gente a su cuidado.',
        seek: 'miembros congregación familias',
      },
      stands: {
        prompt: '¿Sobre qué ha tomado postura {organization} en conjunto?',
        why: 'Una postura en común muestra que pueden volver a hacerlo.',
        seek: 'comunicado resolución santuario',
      },
    },
  },
  parts: {
    askers: {
      member: {
        who: 'Alguien de su congregación o grupo',
        why: 'Conocen sus rostros y necesidades.',
      },
      'community-leader': {
        who: 'Quien está al frente de un grupo u otro templo que la gente de aquí estima',
        why: 'A un líder le cuesta ignorar la invitación de otro.',
      },
      'owner-nearby': {
        who: 'Alguien con un negocio en el mismo barrio',
        why: 'Comparten la calle y sus preocupaciones.',
      },
    },
    wording: {
      'from-member': {
        text: 'A la atención de {name}: Soy parte de su comunidad y de {group}. ¿Podríamos visitarle algunas personas del grupo para contarle de {campaign} y escuchar lo que ve en {place}? {sender}',
      },
    },
    appreciation: {
      'pastoral-care': { text: 'Agradecer el cuidado que su comunidad da a la gente de aquí.' },
    },
    listening: {
      'seen-in-community': { text: '¿Qué ha visto entre la gente que está a su cuidado?' },
    },
    wins: {
      'people-cared-for': {
        text: 'Les hace bien a las personas a su cuidado. Decir a quiénes y cómo.',
      },
    },
    objections: {
      'divided-members': {
        saying: '«Mi comunidad está dividida en esto».',
        probe: '¿Qué dicen quienes tienen dudas? ¿Ayudaría que fuéramos a escucharles?',
      },
    },
    offersOnNo: {
      'present-to-members': { text: '¿Podríamos dar una charla sobre esto a sus miembros?' },
    },
  },
};
