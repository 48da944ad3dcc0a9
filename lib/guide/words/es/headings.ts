/** Titles of groups of questions. */
export const headingWords: Record<string, string> = {
  record: 'Lo que han hecho y dicho',
  position: 'Su cargo',
  community: 'En la comunidad',
  background: 'De dónde vienen',
  personal: 'Lo que han contado de sí',
  about: 'Qué es',
  people: 'La gente que la forma y la rodea',
  history: 'Su historia',
  money: 'De dónde viene el dinero',
  programs: 'Lo que llevan adelante',
  ties: 'Trabajar en común',
  'student-group': 'Si es un grupo de estudiantes',
  area: 'La zona',
};
