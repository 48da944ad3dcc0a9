import { type Families, list } from './families';

export const spanishFamilies: Families = {
  military: list(`
    ejército, marina, armada, fuerza aérea, infantería, guardia nacional, guardia costera, fuerzas armadas, regimiento, batallón, brigada, soldado, sargento, capitán de, teniente, coronel, cabo, veteran* de, excombatiente, militar, combatió, sirvió en, reclut*, tropas, marines, piloto de combate, cumplió el servicio, prestó servicio, en la guerra
  `),
  volunteering: list(`
    cuerpo de paz, servicio social, bombero voluntario, brigadista, americorps, bomberos voluntarios, bombera voluntaria, voluntariado, voluntari* en, voluntari* de, como voluntari*, ayuda social, labor social, madre comunitaria, dirigente scout, catequista, voluntario del, voluntaria del, voluntaria de, entrena a un equipo, entrenador de, entrenadora de, sin cobrar, sin sueldo, defensa civil, cruz roja, banco de alimentos, comedor popular, comedor comunitario, ministro de la comunión, diácono, scouts, dona su tiempo, dedica su tiempo, en su tiempo libre, protección civil, cargo comunitario
  `),
  learning: list(`
    estudió, estudios en, estudios de, se graduó, graduad* de, graduad* en, egresó, egresad* de, licenciad* en, licenciatura, se licenció, maestría, doctorado, doctor por, doctora por, doctor en, doctora en, título de, título en, obtuvo el título, obtuvo el grado, obtuvo su, cursó, se formó en, formación en, ingresó al seminario, ingresó a la universidad, asistió a, carrera de, bachiller*, diplomado, se tituló, máster, tesis, beca, exalumn*, ingeniería, estudios secundarios, estudios universitarios, estudios primarios, realizó sus estudios, hizo sus estudios, completó su formación, completó sus estudios, se doctoró, se recibió, se diplomó, ingresó en, es licenciad*, estudié, estudia, me gradué, egresé, egresa de, cursé, cursa, cursando, obtuve mi, obtuve el título, obtuve el grado, soy licenciad*, me titulé, me recibí, se titula, se gradúa, magíster, magister, especialista en, especialización, especializaciones, se especializó, especializad* en, posgrado, postgrado, posgrados, postgrados, diplomatura, profesorado, tecnicatura, me formé, formad* en, doctorando, becari*, me licencié, me recibí de, se recibió de, hice la carrera, hizo la carrera, ingresé a, ingresó a la normal, ingresó a la facultad, egresó de, titulad* por, titulad* en, de formación, por la unam, me formé en, bachillerato, secundaria en, preparatoria en, diplomado en, posgrado en, especialización en, especialidad en, magíster en, pasante de, normal rural
  `),
  schooling: list(`
    universidad, colegio, escuela, instituto, seminario, academia, facultad, preparatoria, secundaria, normal, bachillerato, liceo, politécnico, tecnológico, primaria, campus, escuela normal, universidades
  `),
  birth: list(`
    nació, nacid*, originari* de, oriund* de, natural de, de origen, procedente de, proviene de, es de, raíces en, natal, lugar de nacimiento, hij* de inmigrantes, vino de, vino al mundo, hij* de jornaleros, en el seno de, nace en, nace el, nací, hij* orgullos* de, vio la luz, soy de @, vengo de, vengo del
  `),
  growing: list(`
    creció, criad* en, se crió, se crio, infancia, niñez, juventud en, crecí, me crié, me crie, de niña, de niño, sus primeros años, transcurrió su, crece en, creciendo en, me crié, nos criamos, criarse en
  `),
  residing: list(`
    se mudó, emigró, inmigró, radicad* en, se estableció, reside en, vive en, llegó a, llegó de, llegó con, vecin* de, ha vivido, se trasladó, se radicó, se instaló, se afincó, me mudé, nos mudamos, se mudaron, resido en, vivo en, vivimos en, vivió en, residió en, radico en, radica en, llegué a, emigré, emigraron, migró, migré, me establecí, avecindad* en, afincad* en, residente de, residente en, vive con, llegamos a, se vino a, me vine a, se quedó a vivir, de ahí no salió, vecina de, vecino de, años viviendo, ciudad natal, su pueblo, mi pueblo, nuestro pueblo, se instaló en
  `),
  nationality: [],
  marriage: list(`
    casad* con, se casó, esposo, esposa, marido, su mujer, su pareja, matrimonio, divorciad*, viud*, dos hijos, tres hijos, cuatro hijos, madre de, padre de, vive con su, nietos, comprometid* con, cónyuge, nupcias, soltera, soltero, # hijas, # hijos, un hijo, una hija, enviudó, me casé, mi esposa, mi esposo, mi marido, mi mujer, mi pareja, mis hijos, mis hijas, mi hijo, mi hija, papá de, mamá de, felizmente casad*, comparte la vida con
  `),
  parents: list(`
    hijo de, hija de, hijo del, hija del, su padre, su madre, sus padres, de padre, de madre, mi padre, mi madre, mis padres, nieto de, nieta de, nieto del, nieta del, menor de, mayor de, hijo único, hija única, descendiente de, hijos de, segundo de, tercero de, primogénit*, huérfan*, mi papá, mi mamá, mis papás, su papá, su mamá, sus papás
  `),
  relatives: list(`
    hermano, hermana, hermanos, hermanas, primo, prima, tío, tía, sobrin*, abuel*, hijos, hijas, hijo, hija, familia, cuñad*, suegr*, padre, madre, padres
  `),
  resolving: list(`
    decidió, decidí, resolvió, se dio cuenta, me di cuenta, entendió, entendí, comprendió, supo que, supe que, prometió, prometí, juró, aprendió, aprendí, le enseñó, me enseñó, le dijo, me dijo, convenció, inspiró, vocación, llamado, nunca olvidó, recuerda, agradece, la razón, por eso, de ahí, terquedad, quería ser, se hizo, desde entonces, por él, por ella
  `),
  moment: list(`
    una noche, un día, una mañana, aquel día, aquella noche, aquel invierno, ese día, esa noche, esa mañana, ese año, cuando era, cuando tenía, cuando yo, el año en que, el día en que, el invierno en que, a los doce, a los trece, a los catorce, a los quince, a los dieciséis, a los diecisiete, a los dieciocho, de niñ*, de joven, # noches, hospital, funeral, cerraron, cerró, se llevó, cruzó, lloró, esperó, durmió, cargó, en los brazos, de la mano, sin dormir, limpiando, vendiendo, pizca, el huracán, el terremoto
  `),
  incumbency: list(`
    fue electo, fue electa, fue elegid*, fue reelect*, resultó electo, resultó electa, resultó elegid*, asumió el cargo, tomó posesión, rindió protesta, juramentó, fue designad*, fue nombrad*, en su primer periodo, segundo periodo, como alcalde, como alcaldesa, como senador*, como diputad*, como concejal*, desde su delegación, bajo su gobierno, en su gobierno, me eligieron, representa al distrito, concejal* desde, desde # es, fui elegid*, fui electo, fui electa, fui reelect*, es elegid*, es electo, es electa, es reelegid*, fui nombrad*, fui designad*, es nombrad*, es designad*, asume, asumí, asumió, candidat* a, candidat* al, se postuló, se postula, me postulé, me postulo, aspira a, aspiro a, electo por, electa por, ocupa el cargo, ocupa la, ocupó la, escaño, curul, banca, actual secretari*, actual alcald*, actual diputad*, actual senador*, actual concejal*, se desempeña como, toma posesión, resultando elegid*, resultando electo, resultando electa
  `),
  hardship: list(`
    estuvo pres*, encarcelad*, fue detenid*, fue arrestad*, condenad* a, exiliad*, exilio, desterrad*, huyó, huyeron, campo de concentración, esclav*, capturad*, torturad*, huérfan*, enviudó, murió cuando, perdió a su, perdió su trabajo, despedid*, expulsad*, discriminación, perseguid*, hambre, pobreza, sobrevivió, sobreviviente*, accidente, amenazas de muerte, tuvo que dejar, tuvo que trabajar, para mantener a su familia, me corrieron, despidieron, quedamos sin, quedó sin, se cayó, inundación, sismo, experiencia que, lo convenció, la convenció, me convenció, emigrar, migrar, exiliarse, desplazad* por, violencia, desempleo, quedó huérfan*, falleció su, la muerte de su, la pérdida de su, éramos pobres, sin sueldo, no había con qué, enfermedad, cáncer, se quedó huérfan*, desplazad*, tortura*, no teníamos, dormíamos, descalz*, trabajando de día, crió sola, madre soltera, sin papeles, indocumentad*, cruzó la frontera, cruzar la frontera, perdí, perdió a, perdimos, nos quitaron, terremoto, huracán
  `),
  saying: list(`
    dijo, dice, ha dicho, afirmó, declaró, señaló, expresó, manifestó, aseguró, comentó, escribió, explicó, sostuvo, en una entrevista, discurso, palabras, pidió, prometió, llamó, anunció, ha declarado, ha escrito, recordó, respondió, solía decir, contestó, advirtió, recordaba, su frase, frase más, lema
  `),
  telling: list(`
    escribió, explicó, describió, recordó, advirtió, respondió, insistió
  `),
  preaching: list('homilía, sermón, predicó, predica, púlpito, carta pastoral'),
  favoring: list(`
    apoya, apoyó, apoyo a, a favor de, defiende, defendió, defensor* de, promueve, promovió, respalda, respaldó, impulsa, partidari* de, aboga por, abogó por, exige, exigió, reclama, reclamó, ha reclamado, demanda, ha pedido, pidió, cree que, considera, propone, propuso, se pronunció, se manifestó, santuario, comprometid* con, lucha por, luchó por, prioridades, postura, se mostró a favor, se mostró partidari*, se declaró, sostuvo que, reivindicó, abogado de los, pronunciado a favor, se ha pronunciado, simpatiz*, apoyo la, apoyo el, defiendo, estoy convencid*, convencid* de, creo en, creo que, creemos, propongo, propone, hay que, necesitamos, tenemos que, debemos, queremos, quiero que, es necesario, hace falta, garantizar, fomentar, impulsar, exijo, pido, pedimos, exigimos, apoyo, apoyé, defendí, propuse, impulso, debería, tiene que, tienen que, siempre he peleado, peleo por, peleamos por, lucho por, luchamos por, estoy a favor, no a la, sí a la, mi compromiso, me comprometo, nuestra prioridad, mi prioridad, lo primero es, lo nuestro, exhortó, instó, hizo un llamado, urgió, urge, solicitó, insistió en, abogó, aboga, pugna por, pugnó por
  `),
  opposing: list(`
    se opone, se opuso, opositor* a, en contra de, contra el, contra la, rechaza, rechazó, critica, criticó, crític* de, denunció, denuncia, condenó, se negó, protestó, combate, se mostró contrari*, contrari* a, ha criticado, cuestionó, repudió, desaprobó, ha denunciado, ha rechazado, ha condenado, me opongo, rechazo, prohíbe, prohibir, prohibición, no podemos permitir, no estoy de acuerdo, lamentó, alertó, nos opusimos, me opuse, denuncié, denunciamos, no acepto, no voy a permitir, no vamos a permitir, se manifestó en contra, reprobó, se inconformó, impugnó, marchamos, protestamos, se quejó
  `),
  voting: list(`
    votó, ha votado, su voto, se abstuvo, abstención, voto decisivo, único voto, en contra, a favor, votación nominal, voté, voté no, voté sí, voté en contra, voté a favor, votamos, mi voto, con mi voto, sufragó, votó sí, votó no, se abstuvieron, me abstuve
  `),
  lawmaking: list(`
    ley de, iniciativa de ley, proyecto de ley, presentó, autor* de, ordenanza, decreto, reforma, comisión de, comisiones, comité, preside la comisión, promovió la ley, impulsó la ley, legislación
  `),
  achieving: list(`
    logró, consiguió, impulsó, creó, fundó, estableció, construyó, inauguró, abrió, obtuvo, encabezó, paralizó, suspendió, amplió, redujo, aumentó, puso en marcha, se construy*, se paviment*, se abri*, se logr*, rehabilit*, entregó, gestionó, lideró, promovió, firmó, municipalizó, modernizó, introdujo, duplicó, triplicó, implementó, instituyó, construcción de, su gobierno, desarrolló, organizó, renovó, bajo su mandato, logré, logra, logramos, hemos logrado, ha logrado, impulsé, impulsamos, hemos impulsado, hemos promovido, creé, creamos, lidera, lideré, ha liderado, gestiona, gestioné, consolidó, consolida, implementa, implementé, fortaleció, fortalece, ha impulsado, ha promovido, ha conseguido, promueve, consiguieron, hemos conseguido, recuperó, recuperamos, invirtió, inversión de, puesta en marcha, a la aprobación de, abrimos, hicimos, pusimos, llevamos, conseguimos, conseguí, entregué, entregamos, cumplí, cumplimos, presenté, presentamos, construimos, construí, bajamos, subimos, inauguramos, resolví, resolvimos, gestionamos, pavimentamos, reparamos, rescatamos, se plantaron, se entregaron, se instalaron, se repararon, se inauguró, se creó, se redujo, puso en operación, sacó adelante, saqué adelante, echó a andar, presentó el proyecto, fue autor*, coautor*, promulgó, instaló, amplié, ampliamos, saneó, equipó, dotó
  `),
  office: list(`
    como alcalde, como alcaldesa, como concejal*, como ministr*, como director*, como regidor*, como senador*, como gobernador*, como president*, en su primer, bajo su, al frente de, en el cabildo, en el congreso, en el senado, mandato, gestión, fue elegid*, fue electa, fue electo, su gobierno, su administración, durante su alcaldía, desde la dirección, ocupó la alcaldía, ocupó el cargo, como secretari*, en el concejo, en la cámara, en la asamblea, en la legislatura, en la alcaldía, en el ayuntamiento, desde el concejo
  `),
  distinction: list(`
    primera mujer, primer hombre, única mujer, recibió el, recibió la, premio, galardón, galardonad*, condecorad*, medalla, distinguid* con, nombrad* doctor, doctorado honoris causa, conocid* por, reconocid* por, destacad*, pionera en, pionero en, autor* de, publicó, tradujo, compuso, descubrió, inventó, dirigió el, dirigió la, fundó, fue nombrad*, fue elegid*, fue reelegid*, electo, electa, resultó elegid*, fue designad*, ocupó el cargo, ejerció el cargo, vicepresident* de, gobernador*, alcalde, alcaldesa, diputad*, senador*, ministr*, embajador*
  `),
  occupation: list(`
    abogad*, maestr*, profesor*, docente, enfermer*, médic*, doctor*, ingenier*, agricultor*, campesin*, contador*, contable, banquer*, comerciante, vendedor*, empresari*, periodista, reporter*, editor*, escritor*, poeta, actor, actriz, cantante, músic*, artista, pintor*, arquitect*, carpinter*, electricista, plomer*, mecánic*, soldador*, miner*, costurer*, sastre, panader*, cociner*, chofer, camioner*, pescador*, bomber*, policía, fiscal, defensor* públic*, juez, jueza, notari*, secretari*, bibliotecari*, director* de, capellán, párroco de, trabajador* social, psicólog*, economista, historiador*, consultor*, técnic*, farmacéutic*, dentista, veterinari*, obrer*, jornaler*, gerente, emplead*, investigador*, locutor*, enfermera, educador*, partera, jornalero, agrónom*, sacerdote, polític*, estadista, magistrad*, lingüista, matemátic*, obispo, arzobispo, cardenal, pastor*, monja, fraile, filósof*, antropólog*, arqueólog*, sociólog*, geólog*, naturalista, traductor*, crítico literario, ensayista, dramaturg*, guionista, cineasta, productor*, pianista, violinista, guitarrista, bailarín, bailarina, coreógraf*, humorista, caricaturista, ilustrador*, escultor*, inventor*, financier*, futbolista, ciclista, boxeador*, ajedrecista, aviador*, hotelero, jardiner*, molinero, sindicalista, activista, luchador* social, revolucionari*, orador*, catedrátic*, académic*, cirujan*, pediatra, ama de casa, modista, ganader*, comunicador*, diplomátic*, concertista, compositor*
  `),
  employment: list(`
    trabajó, para trabajar en, trabaja, trabajaba, ha trabajado, laboró, ejerció, ejerce, se desempeñó, empezó como, comenzó como, inició su carrera, comenzó su carrera, carrera como, fue director*, fue gerente, fue profesor*, fue maestr*, empleado de, empleada de, dueñ* de, propietari* de, fundó la empresa, de profesión, de oficio, jubilad*, se jubiló, años como, durante # años, tiene un taller, tiene una tienda, dirigió, dio clases, fue párroco, fue jef*, fue asesor*, fue supervisor*, profesor* de, profesor* del, se dedicó a, trabajé, trabajo como, trabajo en, me desempeñé, se desempeña, ejercí, inicié mi carrera, comencé mi carrera, empecé, laboré, labora, fui director*, fui gerente, fui profesor*, fui docente, soy docente, soy profesor*, abogado litigante, consultor*, asesor* de, se vinculó, asumió la gerencia, asumió la dirección, inició su trayectoria, su trayectoria laboral, su vida profesional, emprendedor*, serví # años, me dediqué, se dedicó, dedicada a, dedicado a, mi oficio, su oficio, emplea a, dirige el, dirige la, abrió su, abrí mi, puse mi, di clases, da clases, dar clase, impartí, impartió clases, fui maestra, fui maestro, ejercía, ejerce como, manejaba, vendí, años de servicio en, años de carrera, empecé como, empezó de, me nombraron, fue nombrad*, estuvo al frente, al frente de, encargad* de, jubilad* de, comerciante, litigante, litigó, despacho propio, trabajó de, trabajó como, trabajó en, se fue a trabajar, años como docente, maestro de primaria, maestra de primaria
  `),
  duration: list(`
    # años, antes de ser, antes de llegar, antes de entrar, antes de su, anteriormente, previamente, ex, de # a #, entre # y #, desde #, hasta #, décadas
  `),
  belonging: list(`
    miembro de, miembro @, miembro del, integrante de, integrante del, pertenece a, pertenece al, pertenecen a, forma parte de, forma parte del, socio de, socia de, afiliad* a, junta directiva, consejo directivo, preside la, preside el, presidente de la, presidenta de la, tesorer* de, fundador* de, cofundador*, cofundó, se unió, participa en, participa activamente, activ* en, voluntari* en, militante de, milita en, militó en, encabeza la, fundó la asociación, club de, socio del, socia del, fue soci*, es soci*, miembro fundador*, integra la, integra el, integró la, integró el, presidió la, presidió el, afiliad* al, perteneció a, perteneció al, soy tesorer*, soy miembro, soy soci*, catequista en, tesorer* del, formo parte, formé parte, integré, pertenezco, pertenecí, milito, milité, militancia, me uní, se incorporó a, se incorporó al, me incorporé, incorporación a, incorporación al, soy parte de, parte de la red, hace parte de, es parte de, dirigente de, afiliada al, es militante, integra desde, cofundé, fundé
  `),
  presiding: list(`
    fundó la, fundó el, fundó una, fundó un, creó la, organizó la, organizó el, dirigió la, dirigió el, encabezó, presidió, secretari* general, secretari* de la, tesorer* de la, líder de la, líder del, dirigente de, dirigente del, vocal de, delegad*, participó en la, participó en el, miembro, miembros, presido, presidí, coordiné, encabezo, encabecé, promotor*, comités, coordinador* de
  `),
  bodies: list(`
    asociación, sociedad, club, liga, sindicato, consejo, alianza, coalición, fundación, cámara, red de, cooperativa, colegio de, federación, partido, comité, junta, patronato, gremio, movimiento, barra, ateneo, cofradía, hermandad
  `),
  backing: list(`
    respaldad* por, apoyad* por, lo respaldan, la respaldan, lo apoyan, la apoyan, respaldo de, apoyo de, aliad*, amig*, cercan* a, asesor*, consejer*, jef* de campaña, donante*, contribu*, nombrad* por, designad* por, lo nombró, la nombró, lo envió, la envió, recomendad*, inspirad*, influencia, influid*, admira, junto con, junto a, aprendió, colaborador*, como maestro a, su mentor*, padrino, de la mano de, con el apoyo, con el respaldo, marcad* por, ejemplo de, su maestro, reconocía como, impulsad* por, a quien considera, lo acompañ*, gracias a su, de la mano del, impulsó a, su referente, referente de, me respaldó, lo debo a, se lo debo, le debo, debo a mi, gracias a mi, agradezco a, agradeció a, agradezco, de ella aprendí, de él aprendí, aprendí de, me enseñó, me enseñaron, nos enseñó, quería parecerme, admiro, admiraba, admiré, su ejemplo, el ejemplo de, mi ejemplo, mi maestro, mi maestra, lo animó, la animó, me animó, me animaron, lo invitó, la invitó, me invitó, me convenció, postulad* por, nominad* por, a propuesta de, propuest* por, elegid* por, madrina, consejos de
  `),
  teaching: list(
    'mentor*, su maestr*, discípul*, alumn* de, bajo la dirección, bajo la tutela, lo ordenó',
  ),
  gathering: list(`
    marcha, vigilia, manifestación, protesta, mitin, desfile, festival, feria, congreso, conferencia, foro, huelga, encuentro, procesión, ceremonia, asamblea, jornada, organizó, convocó, kermés, aniversario, peregrinación, encabezó la, audiencias públicas, horas de oficina, café con, recibe a los vecinos, previa cita, atención al público, atiende los, atiende al público, sesiones ordinarias, horario de atención, rueda de prensa, conversatorio, cabildo abierto, recorrido, recorridos, visitará, recorrerá, estaré en, estará en, se reunió con, nos vemos en, caminata, plática con, recibirá, reconocimiento, bendición de, conmemoración, toma de protesta, tomó protesta, rindió protesta, rindió su informe, informe de gobierno, corte de listón, cortó el listón, acompañó a, encabezó el, asistí, participé, marchamos, viajaron a
  `),
  offering: list(`
    programa, programas, ofrece, ofrecemos, clases, taller, talleres, comedor, clínica, cursos, tutorías, actividades, servicios, brinda, creó, inició, lanzó, fundó un, banco de alimentos, cada semana, visita
  `),
  founding: list(`
    fundad* en, fundad* por, fundada, fundado, fundó, abrió, abrimos, nació en, nació como, se creó, cread* en, se estableció, establecid* en, comenzó, empezó, inició en, desde #, inaugurad*, historia, construid* en, se formó, surgió
  `),
  owning: list(`
    dueñ*, propietari*, negocio familiar, empresa familiar, fundador*, fundad* por, abrió, compró, adquirió, heredó, pertenece a, socio, socia, socios, accionistas, administra, su propio negocio, su propia empresa, su propio despacho, su propio bufete, mi propio negocio, mi propia empresa, emprendimiento, emprendimientos, creador* de, inició su negocio
  `),
  staffing: list(`
    emplea, empleados, empleadas, trabajadores, personal de, equipo de, plantilla, nómina, cuenta con #, somos #, panaderos, repartidores, nuestro equipo, colaboradores, puestos de trabajo
  `),
  serving: list(`
    atiende, atendemos, sirve, servimos, clientes, clientela, familias, estudiantes, alumnos, vecinos, miembros, feligreses, socios, usuarios, comunidad, personas, residentes, hogares, jóvenes, público, asisten
  `),
  giving: list(`
    dona, donamos, donó, donación*, donativo*, donaciones, regala, regalamos, patrocina, patrocinamos, caridad, gratis, gratuit*, beca, becas, contribuye, aporta, apoya, beneficio de, colecta, ayuda a, solidari*
  `),
  funding: list(`
    financiad* por, fondos de, subvención, subvenciones, donaciones, donantes, cuotas, aportaciones, patrocinadores, patrocinad* por, recursos de, presupuesto, se sostiene, sostenid* por, becas de, apoyo económico
  `),
  leading: list(`
    párroco, pastor, pastora, director, directora, presidente, presidenta, dirigid* por, encabezad* por, líder, líderes, rector, rectora, coordinador*, encargad*, jefe, jefa, fundador*, preside, dirige, responsable, mesa directiva
  `),
};
