import type { QuestionWords } from '../../question';

export const personWords: Record<string, QuestionWords> = {
  role: {
    prompt: '¿Qué cargo tiene {name}, desde cuándo y quién le dio el puesto?',
    why: 'Muestra ante quién responde y qué está en sus manos.',
    seek: 'cargo mandato elección nombramiento',
  },
  district: {
    prompt: '¿A quiénes representa {name} o ante quiénes responde?',
    why: 'Una petición llega mejor cuando viene de la gente ante la que responde.',
    seek: 'distrito residentes representa',
  },
  issues: {
    prompt: '¿Por qué temas se conoce a {name}?',
    why: 'Permite mostrar en qué coinciden lo que ya le importa y {campaign}.',
    seek: 'prioridades temas',
  },
  stands: {
    prompt: '¿Qué posturas ha tomado {name} en público?',
    why: 'Las posturas que compartimos son lo primero que conviene agradecer.',
    seek: 'postura declaración apoya rechaza',
  },
  record: {
    prompt: '¿Qué ha hecho {name} en realidad en asuntos como el nuestro?',
    why: 'Lo que alguien ha hecho dice más que lo que es.',
    seek: 'trayectoria logros',
  },
  votes: {
    prompt: '¿Cómo ha votado {name} en asuntos como el nuestro?',
    why: 'Los votos son la señal más clara de su posición.',
    seek: 'voto votó',
  },
  words: {
    prompt: '¿Cómo habla {name} del asunto, con sus propias palabras?',
    why: 'Leer o escuchar antes permite hablar en un lenguaje conocido.',
    seek: 'discurso entrevista dijo',
  },
  events: {
    prompt: '¿En qué actos públicos ha estado o hablado {name} últimamente?',
    why: 'Los lugares donde alguien aparece dicen por qué causas quiere que se le vea.',
    seek: 'asistió habló evento',
  },
  groups: {
    prompt: '¿Qué grupos dirige {name} o a cuáles pertenece?',
    why: 'Tal vez alguien del equipo conozca a una persona allí.',
    seek: 'miembro junta asociación',
  },
  influence: {
    prompt: '¿A quién escucha {name} en la vida pública?',
    why: 'Quien mejor puede pedir es, a veces, alguien de su confianza.',
    seek: 'respaldo asesor aliado',
  },
  'local-history': {
    prompt: '¿Qué historia tiene {name} en {place}?',
    why: 'Las raíces aquí dan un terreno común para empezar.',
    seek: 'años historia comunidad',
  },
  programs: {
    prompt: '¿Qué programas ha iniciado {name} y cuáles dirige ahora?',
    why: 'Su labor es lo que conviene conocer y agradecer.',
    seek: 'programa inició dirige',
  },
  'other-businesses': {
    prompt: '¿Tiene {name} otros negocios o participa en ellos?',
    why: 'Una sola conversación puede abrir más puertas, y también puede haber más en juego.',
    seek: 'dueño empresa negocios',
  },
  'civic-role': {
    prompt: '¿Cómo habla {name} de lo que un negocio le debe a su comunidad?',
    why: 'Hay quien ve el dar la cara como parte del oficio y quien nunca lo ha pensado; que lo diga con sus palabras.',
    seek: 'negocio comunidad responsabilidad',
  },
  'may-endorse': {
    prompt: '¿Las reglas del puesto de {name} limitan lo que puede respaldar?',
    why: 'Saberlo antes evita pedir lo que no puede dar.',
    seek: 'actividad política reglas empleados',
  },
  interests: {
    prompt: '¿Qué espera ganar o construir {name} ahora?',
    why: 'Una alianza parte también de lo que quiere la otra persona.',
    seek: 'campaña objetivo',
  },
  origin: {
    prompt: '¿De dónde viene {name}?',
    why: 'Un pueblo o un barrio en común es un buen comienzo.',
    seek: 'nació creció ciudad natal',
  },
  schooling: {
    prompt: '¿Dónde ha dicho {name} que estudió?',
    why: 'Una escuela en común sirve para empezar la charla, nada más.',
    seek: 'estudios graduado título',
  },
  work: {
    prompt: '¿En qué ha trabajado {name}, antes y además de esto?',
    why: 'Su oficio dice qué conoce de primera mano.',
    seek: 'carrera trabajó como',
  },
  service: {
    prompt: '¿Ha hablado {name} en público de algún servicio, militar o de otro tipo?',
    why: 'El servicio del que alguien habla por su cuenta suele marcar lo que valora.',
    seek: 'veterano servicio militar voluntario',
  },
  family: {
    prompt: '¿Qué ha querido contar {name} en público sobre su familia?',
    why: 'Puede explicar por qué algo le importa. Nunca se nombra ni se describe a niños.',
    seek: 'familia declaraciones públicas',
  },
  story: {
    prompt: '¿Hay una experiencia que {name} haya contado en público y que pueda moverle en esto?',
    why: 'Su propia historia puede ser la razón por la que un tema le toca.',
    seek: 'historia personal experiencia',
  },
};
