import type { PlaceWords } from '../../words';

export const placeWords: Record<string, PlaceWords> = {
  'official-site': {
    label: 'Su página oficial',
    search: '"{name}" {place} {topic} página oficial',
  },
  'staff-page': {
    label: 'La página del personal donde trabaja',
    search: '"{name}" "{organization}" personal {topic}',
  },
  'own-site': {
    label: 'El sitio propio de la organización',
    search: '"{organization}" {name} {place} {topic}',
  },
  'campaign-site': { label: 'Sus páginas de campaña', search: '"{name}" {place} campaña {topic}' },
  'voter-guide': {
    label: 'Guías para votantes y cuestionarios',
    search: '"{name}" {place} cuestionario candidatos {topic}',
  },
  'vote-record': {
    label: 'Las votaciones nominales de su cámara o concejo',
    search: '"{name}" {place} votación nominal {topic}',
  },
  minutes: {
    label: 'Las actas del concejo, la junta o la comisión',
    search: '"{name}" {organization} {place} acta {topic}',
  },
  video: {
    label: 'Grabaciones de reuniones y charlas',
    search: '"{name}" {organization} {place} video {topic}',
  },
  news: {
    label: 'El periódico, la radio y los canales locales',
    search: '"{name}" {organization} {place} noticias {topic}',
  },
  'news-archive': {
    label: 'El archivo del periódico',
    search: '"{name}" {organization} {place} archivo periódico {topic}',
  },
  encyclopedia: {
    label: 'Una enciclopedia',
    search: '"{name}" {organization} {place} biografía OR historia {topic}',
  },
  'campaign-finance': {
    label: 'Los informes de aportes de campaña',
    search: '"{name}" {place} aportes de campaña {topic}',
  },
  'social-posts': {
    label: 'Lo que publica abiertamente',
    search: '"{name}" {organization} {place} publicación {topic}',
  },
  'profile-page': {
    label: 'Perfiles profesionales y notas de ponente',
    search: '"{name}" {organization} perfil {topic}',
  },
  alumni: { label: 'Noticias de escuelas y egresados', search: '"{name}" egresados {topic}' },
  bulletin: {
    label: 'El boletín de la congregación',
    search: '"{organization}" {name} {place} boletín {topic}',
  },
  sermons: {
    label: 'Sermones grabados o publicados',
    search: '"{name}" "{organization}" sermón {topic}',
  },
  'faith-directory': {
    label: 'El directorio de su tradición religiosa',
    search: '"{organization}" {name} {place} directorio {topic}',
  },
  'event-calendar': {
    label: 'Calendarios de actos locales',
    search: '"{name}" {organization} {place} evento ponentes {topic}',
  },
  'business-register': {
    label: 'El registro mercantil del estado',
    search: '"{organization}" {name} {place} registro de empresas {topic}',
  },
  chamber: {
    label: 'La cámara de comercio y grupos de comerciantes',
    search: '"{organization}" {name} {place} cámara de comercio {topic}',
  },
  reviews: {
    label: 'Lo que escriben sus clientes',
    search: '"{organization}" {place} opiniones {topic}',
  },
  'sponsor-lists': {
    label: 'Listas de patrocinio de equipos, escuelas y actos benéficos',
    search: '"{organization}" {place} patrocinador {topic}',
  },
  'charity-register': {
    label: 'Los informes de entidades sin fines de lucro',
    search: '"{organization}" {place} informe sin fines de lucro {topic}',
  },
  'annual-report': {
    label: 'Informes anuales',
    search: '"{organization}" {place} informe anual {topic}',
  },
  budget: {
    label: 'Presupuestos públicos',
    search: '"{organization}" {place} presupuesto {topic}',
  },
  'staff-rules': {
    label: 'Las reglas del personal y de la junta',
    search: '"{organization}" {place} reglamento empleados {topic}',
  },
  'local-history': {
    label: 'La sección de historia local de la biblioteca',
    search: '"{name}" {organization} {place} historia local {topic}',
  },
  'school-catalog': {
    label: 'El catálogo y las páginas de admisión',
    search: '"{organization}" catálogo admisión {topic}',
  },
  'school-report': {
    label: 'Los datos y cifras de la escuela',
    search: '"{organization}" datos matrícula {topic}',
  },
  'student-club-list': {
    label: 'La lista de grupos estudiantiles',
    search: '"{organization}" grupos estudiantiles {topic}',
  },
  'campus-paper': {
    label: 'El periódico del campus',
    search: '"{organization}" {name} periódico estudiantil {topic}',
  },
  census: { label: 'Datos públicos de la zona', search: '{place} censo {topic}' },
  'election-results': {
    label: 'Resultados por sección electoral',
    search: '{name} {place} resultados por sección {topic}',
  },
  'election-office': { label: 'La oficina electoral', search: '{place} oficina electoral {topic}' },
  'district-map': {
    label: 'Mapas de distritos y secciones',
    search: '{name} {place} mapa del distrito {topic}',
  },
  'neighborhood-association': {
    label: 'La asociación de vecinos',
    search: '{place} asociación de vecinos {topic}',
  },
  'ask-around': { label: 'Gente conocida' },
};
