import type { QuestionWords } from '../../question';

export const placeWords: Record<string, QuestionWords> = {
  residents: {
    prompt: '¿Quiénes viven en {place}, según lo que el propio barrio cuenta de sí?',
    why: 'Ayuda a elegir horas, idiomas y palabras. No dice nada de ninguna puerta en particular.',
    seek: 'población hogares residentes',
  },
  'likely-friendly': {
    prompt: '¿En qué partes de {place} ya se ha visto apoyo?',
    why: 'Se empieza donde votos, firmas o encuentros lo muestran, no donde se supone.',
    seek: 'resultados electorales petición apoyo',
  },
  lists: {
    prompt: '¿Quién podría compartir o explicar listas de {place}?',
    why: 'Una buena lista ahorra tardes enteras; quien trabaja en elecciones locales suele saber cómo.',
    seek: 'lista de votantes sección contacto',
  },
  turf: {
    prompt: '¿Qué calles forman {place} y cuántas puertas son?',
    why: 'Un límite claro hace posible la meta del día.',
    seek: 'límites calles mapa',
  },
  leaders: {
    prompt: '¿A quién escucha la gente de {place}?',
    why: 'La buena palabra de alguien del barrio abre más puertas que la nuestra.',
    seek: 'asociación de vecinos líderes',
  },
  concerns: {
    prompt: '¿Qué ha pasado en {place} que preocupe a la gente?',
    why: 'Las puertas se abren con lo que el vecindario ya comenta.',
    seek: 'vecinos preocupados noticias',
  },
};
