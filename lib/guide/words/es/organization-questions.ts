import type { QuestionWords } from '../../question';

export const organizationWords: Record<string, QuestionWords> = {
  purpose: {
    prompt: '¿Qué es {organization} y para qué existe?',
    why: 'Permite mostrar en qué coinciden los propósitos.',
    seek: 'misión quiénes somos',
  },
  people: {
    prompt: '¿A quién atiende {organization} o quiénes la forman?',
    why: 'En su gente pensarán cuando les hagamos la petición.',
    seek: 'miembros atiende quiénes',
  },
  stands: {
    prompt: '¿Ha tomado postura {organization} alguna vez, y sobre qué?',
    why: 'Quien ya dio la cara una vez sabe cómo hacerlo; conviene agradecerlo.',
    seek: 'comunicado resolución postura',
  },
  giving: {
    prompt: '¿Qué dona {organization} en la comunidad y a quién apoya?',
    why: 'Lo que da muestra qué causas siente cerca.',
    seek: 'donó patrocina apoya',
  },
  owners: {
    prompt: '¿De quién es {organization} o quién la fundó?',
    why: 'Es quien puede decir que sí, o quien conoce a esa persona.',
    seek: 'dueño fundador fundada por',
  },
  funders: {
    prompt: '¿Quién financia a {organization}?',
    why: 'El dinero es un motivo frecuente de un no; mejor saberlo antes.',
    seek: 'financiamiento fondos donantes presupuesto',
  },
  history: {
    prompt: '¿Cuál es la historia de {organization} aquí?',
    why: 'Honrar su origen demuestra que hicimos la tarea.',
    seek: 'historia fundación',
  },
  programs: {
    prompt: '¿Qué hace {organization} cada semana o cada mes, y para quién?',
    why: 'Muestra qué necesidades atiende y cuándo se podría visitar.',
    seek: 'programas semanal horario',
  },
  values: {
    prompt: '¿Qué dice valorar {organization}?',
    why: 'Sus propios valores son el mejor marco para la petición.',
    seek: 'valores creencias misión',
  },
  'self-description': {
    prompt: '¿Cómo se describe {organization}?',
    why: 'Usar sus palabras es una muestra de respeto.',
    seek: 'acerca de quiénes somos',
  },
  advertising: {
    prompt: '¿Cómo se presenta {organization} para atraer gente?',
    why: 'El público que busca dice qué le preocupa y qué espera.',
    seek: 'publicidad lema campaña',
  },
  employees: {
    prompt: '¿Quiénes trabajan en {organization} y cómo se habla allí de su personal?',
    why: 'El personal también es parte del vecindario; lo que le toca, toca al negocio.',
    seek: 'personal empleados empleo',
  },
  leaders: {
    prompt: '¿Quién dirige {organization} y quién más podría estar en la sala?',
    why: 'Puede que nos reciban varias personas; cada una necesita su propia razón.',
    seek: 'director junta personal',
  },
  'may-endorse': {
    prompt: '¿Hay alguna regla sobre lo que {organization} puede respaldar?',
    why: 'Una entidad pública puede tenerlo prohibido; entonces se pide a las personas por separado.',
    seek: 'política actividad política respaldo',
  },
  formed: {
    prompt: '¿Cómo surgió {organization}?',
    why: 'El motivo que unió a los estudiantes dice qué les sigue moviendo.',
    seek: 'surgió fundado estudiantes',
  },
  advisor: {
    prompt: '¿Tiene {organization} asesoría u otro respaldo de la escuela?',
    why: 'Muestra si va por su cuenta y quién debe estar de acuerdo.',
    seek: 'asesor docente grupo estudiantil',
  },
  size: {
    prompt: '¿Cuántas personas integran {organization}?',
    why: 'Ayuda a pedir algo posible.',
    seek: 'miembros número',
  },
  wins: {
    prompt: '¿Qué ha logrado {organization} hasta ahora?',
    why: 'Conviene empezar honrando lo que ya ganó.',
    seek: 'logros campaña ganó',
  },
  partners: {
    prompt: '¿Trabaja ya {organization} con grupos de fuera de la escuela?',
    why: 'Los aliados en común pueden presentarnos y contar qué funcionó.',
    seek: 'aliados coalición colabora',
  },
  capacity: {
    prompt: '¿Cuánto puede asumir {organization} en este momento?',
    why: 'Una petición justa cabe en su tiempo, su gente y su temporada.',
    seek: 'reuniones eventos voluntarios',
  },
  work: {
    prompt: '¿Qué hace ya {organization} sobre esto o cerca de esto?',
    why: 'Venimos a fortalecer lo que existe, no a empezar de cero.',
    seek: 'campaña trabajo',
  },
  'prior-work': {
    prompt: '¿Qué había hecho {organization} sobre esto antes de que llegáramos?',
    why: 'Su trabajo anterior se honra primero y por su nombre.',
    seek: 'historia logros campaña',
  },
  interests: {
    prompt: '¿Qué busca ahora {organization} con su trabajo?',
    why: 'Los intereses de ambas partes van sobre la mesa.',
    seek: 'objetivos demandas prioridades',
  },
  expectations: {
    prompt: '¿Qué esperaría {organization} de una alianza?',
    why: 'Lo que se dice pronto y claro cuida la confianza después.',
    seek: 'aliados expectativas principios',
  },
  'who-knows-them': {
    prompt: '¿Quién del equipo conoce a alguien en {organization}?',
    why: 'Una primera charla entre dos personas sale mejor con una presentación.',
    seek: 'personal organizadores contacto',
  },
};
