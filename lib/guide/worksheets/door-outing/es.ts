import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Salir puerta a puerta',
  about: 'Una hoja por cada salida.',
  sections: {
    before: {
      title: 'Antes',
      items: {
        practice: 'Leer el guion, adaptarlo al lugar y practicar en parejas.',
        'doors-today': '¿Cuántas puertas hoy?',
        neighborhoods: '¿Cuántos barrios en total?',
        'outings-needed': '¿Cuántas salidas harán falta y con cuántas personas?',
      },
    },
    script: {
      title: 'En la puerta',
      items: {
        'say-hello': 'El nombre, el grupo, que se vive cerca. ¿Cómo están?',
        'why-here': 'Por qué se salió, en dos frases.',
        'ask-worry': '¿Qué les preocupa, por sí mismos o por sus vecinos?',
        rights:
          'Ofrecer la hoja sobre los derechos en casa. No se da asesoría legal; la hoja lleva su fecha y su fuente.',
        'offer-sign': '¿Quisieran un letrero o un cartel, cerca de la puerta?',
        'offer-event': '¿Vendrían al próximo evento? Un volante y cómo contactarles.',
        'offer-news': '¿Quisieran saber cómo sigue? Cómo contactarles.',
      },
    },
    after: {
      title: 'Después',
      items: {
        count: 'Puertas en total, charlas, respuestas afirmativas',
        appreciate: 'Agradecerse, contar cómo fue, comer algo juntos.',
        'write-down': 'Pasar lo aprendido a la lista el mismo día.',
      },
    },
  },
};
