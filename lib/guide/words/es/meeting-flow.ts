/** Titles of the steps of a meeting. */
export const stepWords: Record<string, string> = {
  thanks: 'Agradecimiento',
  appreciation: 'Lo que apreciamos',
  urgency: 'Por qué ahora y por qué aquí',
  story: 'Una historia propia',
  seen: '¿Qué ha visto usted?',
  'who-we-are': 'Quiénes somos',
  campaign: 'Qué es y qué no es la campaña',
  'their-win': 'Qué ganan con esto',
  'the-ask': 'La petición',
  'their-answer': 'Su respuesta',
  'common-ground': 'Lo que tenemos en común',
  'say-back': 'Repetir lo que oímos y acordamos',
  goodbye: 'Gracias, y lo que sigue',
};
