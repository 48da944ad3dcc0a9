import { type LanguageWords, words } from './words';

export const spanish: LanguageWords = {
  empty: words('ninguno ninguna no nada desconocido desconocida vacante'),
  telling: words(
    'el los las una del que con para por su sus fue es como en y desde más mas al este esta',
  ),
  pronouns: {
    he: words('el'),
    she: words('ella'),
    they: words('ellos ellas elle'),
    first: words(`
      yo me mi mis mio mia conmigo soy naci creci estoy tengo creo quiero fui trabaje estudie vivo presido dirijo llevo
      conoci aprendi decidi llegue empece represento pertenezco defiendo propongo
    `),
    firstMany: words(
      'nosotros nosotras nos nuestro nuestra nuestros nuestras hemos somos estamos queremos',
    ),
    thing: words('esta este'),
    owning: words('su sus mi mis nuestro nuestra nuestros nuestras'),
  },
  titles: words(`
    sr sra srta don dona dr dra doctor doctora padre reverendo reverenda rev pastor pastora obispo
    arzobispo cardenal diacono rabino iman hermana hermano senador senadora representante diputado diputada
    concejal concejala regidor regidora alcalde alcaldesa gobernador gobernadora presidente presidenta
    comisionado comisionada juez jueza jefe jefa superintendente director directora profesor profesora
    maestro maestra rector rectora secretario secretaria tesorero tesorera capitan coronel general teniente
    sargento licenciado licenciada lic ing ministro ministra papa rey reina principe
    princesa
  `),
  roles: words(`
    alcalde alcaldesa concejal concejala regidor regidora alcalde alcaldesa senador senadora representante diputado diputada
    legislador legisladora congresista gobernador gobernadora juez jueza comisionado comisionada
    superintendente director directora rector rectora profesor profesora pastor pastora reverendo reverenda
    sacerdote parroco obispo rabino iman duena dueno propietario propietaria fundador fundadora
    bibliotecario bibliotecaria presidente presidenta ministro ministra empresario empresaria politico
    politica organizador organizadora maestra maestro
  `),
  offices: words(`
    alcalde alcaldesa gobernador gobernadora senador senadora presidente presidenta superintendente obispo juez
    jueza director directora rector rectora regidor regidora concejal concejala iman rabino
  `),
  bodies: words(`
    iglesia congregacion parroquia templo sinagoga mezquita ministerio empresa compania negocio tienda
    restaurante panaderia cafe escuela colegio universidad institucion distrito organizacion grupo
    asociacion club coalicion sindicato centro biblioteca fundacion alianza agencia sociedad instituto
    academia red cooperativa banco comunidad
  `),
  assemblies: words(`
    concejo consejo cabildo pleno ayuntamiento junta comision senado camara asamblea congreso parlamento
  `),
  matters: words('mocion ordenanza resolucion enmienda medida propuesta punto contrato'),
  votes: words(`
    si no favor contra abstencion abstenciones abstiene abstuvo abstenerse
  `),
  absences: words('ausente ausentes excusado excusada'),
  determiners: words('el la nuestro nuestra este esta'),
  kin: words(`
    esposa esposo marido mujer pareja conyuge madre padre mama papa padres hermano hermana hermanos hermanas
    tio tia primo prima sobrino sobrina abuelo abuela abuelos hijo hija hijos hijas nieto nieta nietos
    nietas suegro suegra cunado cunada amigo amiga colega mentor mentora antecesor antecesora sucesor
    sucesora rival familia viuda viudo
  `),
  children: words(`
    hijo hija hijos hijas nino nina ninos ninas bebe bebes gemelos gemelas mellizos mellizas nieto nieta
    nietos nietas hijastro hijastra hijastros
  `),
  hes: words(`
    sr don padre hermano hijo esposo marido tio sobrino abuelo nieto rey principe papa alcalde senador regidor
    diputado concejal gobernador viudo suegro
  `),
  shes: words(`
    sra srta dona madre hermana hija esposa tia sobrina abuela nieta reina princesa mama alcaldesa senadora
    regidora diputada concejala gobernadora viuda suegra
  `),
  openingVerbs: words(`
    es fue ha se era tiene vive pertenece forma preside dirige encabeza participa habia lleva cuenta apoya
    cree dice trabaja estudio nacio crecio voto esta sirve integra ocupa representa ofrece contrajo obtuvo
    sostuvo mantuvo tuvo hizo propuso condujo redujo opuso vino quiso pudo supo mostro condeno defiende
    dijo suele solia rechaza promueve impulsa coordina ejerce reside posee colabora figura escribe exige
    recibe atiende propone busca quiere considera imparte combina insiste pide reclama lamenta lucha aboga
    trabajo milita ejercio fundo presidio gano logro soy naci estoy tengo creo quiero voy fui creci trabaje
  `),
  organizations: words(`
    san santo santa universidad colegio escuela instituto academia seminario facultad iglesia capilla catedral templo
    sinagoga mezquita parroquia diocesis consejo comite comision junta senado camara congreso asamblea
    parlamento corte tribunal departamento ministerio agencia oficina autoridad partido asociacion sociedad
    sindicato liga federacion alianza coalicion fundacion fondo club centro biblioteca museo hospital
    clinica compania corporacion empresa grupo banco ejercito marina fuerza guardia policia periodico
    diario radio ley premio conferencia programa proyecto iniciativa campana movimiento guerra batalla
    revolucion concejo ayuntamiento
  `),
  places: words(`
    calle avenida camino plaza parque condado ciudad pueblo villa municipio barrio distrito estado estados
    unidos provincia region isla rio lago valle norte sur este oeste america mexico espana colombia
    guatemala honduras salvador nicaragua panama venezuela ecuador peru bolivia chile argentina uruguay
    paraguay cuba dominicana puerto california texas florida arizona nuevo nueva york madrid
  `),
  areas: words(
    'ciudad pueblo villa municipio condado ayuntamiento alcaldia comuna concejo intendencia',
  ),
  landforms: words(
    'san santa santo nuevo nueva norte sur este oeste lago valle isla rio universidad',
  ),
  comings: words(
    'nacio naci nacido nacida crio crecio creci criado criada oriundo oriunda estudio llego',
  ),
  residents: words(
    'residente residentes vecino vecina vecinos oriundo oriunda nativo nativa alcalde alcaldesa',
  ),
  localBodies: [],
  localPairs: [],
  localOffices: words(
    'alcalde alcaldesa concejal concejala regidor regidora intendente intendenta representa',
  ),
  kindsOfBodies: words(`
    estado estados unidos nacional federal cultura educacion hacienda salud seguridad obras desarrollo
    gobierno ninos mujeres jovenes vecinos
  `),
  placePrepositions: words('en de desde a hacia cerca'),
  negations: words('no nunca jamas tampoco sin ni'),
  abbreviations: words(`
    sr sra sres sras srta dr dra rev lic ing prof gral cap tte no num av avda ee uu etc pag vol min dip sen arq mtro mtra
    pbro cnel sgto univ depto dpto sto sta hno hna mons lcdo lcda
  `),
  openers: words(`
    el la los las un una unos unas en de a al con por para desde hasta y o pero si cuando mientras tras
    despues antes durante ella ellos ellas yo nosotros su sus mi nuestro nuestra este esta estos estas ese
    esa aqui quien que donde como tambien sin luego hoy ahora no todos todas ambos cada muchos algunos
    otro otra uno dos tres primero segundo nacido nacida criado criada nacio actualmente anteriormente
    segun entre ademas aunque porque hijo hija estudio trabajo fue es ha tiene entonces posteriormente
  `),
  relatives: words('quien quienes cuyo cuya'),
  linkers: words('de la las los del y san'),
  months: words(`
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  `),
  numbers: words(`
    dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta
    cincuenta cien cientos doscientas docena
  `),
  degrees: words(`
    licenciatura licenciado licenciada maestria master doctorado titulo bachillerato diploma ingenieria
    egresado egresada graduado graduada grado
  `),
  serving: words(`
    sirvio servicio alisto enlisto ingreso combatio lucho veterano veterana capitan teniente sargento cabo coronel general
    comandante almirante oficial soldado marinero cadete recluta voluntario voluntaria piloto medico militar ejercito
    marina reserva guardia ascendido retiro bombero misionero
  `),
  schools: words(`
    universidad colegio escuela instituto academia seminario facultad preparatoria secundaria tecnologico
  `),
  generalHeadings: words(`
    biografia acerca sobre trayectoria perfil resumen carrera vida conozca contacto inicio historia
    antecedentes semblanza personal datos informacion de nosotros quienes somos la el nuestra nuestro los mas
    completa completo breve oficial conoce conozca conocer a al su hoja
  `),
};
