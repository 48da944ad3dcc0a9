/** Plain words, no two alike in their first four letters: see `passphrase.ts`. */
export const spanishWords: readonly string[] = `
  ábaco abajo abanico abarcar abedul abeja abeto abierto abogado abono abrazo abrigo absoluto
  abuelo abundar acción aceite acento aceptar acera ácido acierto aclarar acomodar acordar acto
  actual acuarela acudir acuerdo adelante adentro adivinar admirar adobe adonde adoptar adorno
  aduana adulto aéreo afable afecto afinar afirmar afuera ágata agencia ágil agitar agosto agregar
  agrícola agua agudo agüero águila aguja ahora ahumado aire ajedrez ajeno ajo ajustar alambre
  alazán albahaca alberca alboroto álbum alcoba aldea alegre alejar alerta aleta alfalfa alfombra
  alga álgebra algo alhaja alianza aliento aligerar alimento alinear aliviar allanar almendra
  almohada almuerzo alondra alpaca alquiler alta alto altura alubia alumno alzar amable amanecer
  amapola amarillo amasar ámbar ambiente ambos ameno amigo amistad amor amplio anaquel ancho ancla
  andamio andino anexo anfibio ánfora angosto anguila anillo animal anís anoche anotar ansiar
  antena antiguo antojo anual anuncio apagar aparato apenas apetito apio aplauso aplicar apodo
  aporte apoyo aprender aprobar apuesta apuntar aquel aquí arado araña árbol arbusto archivo
  arcilla arco arder ardilla área arena argolla árido armario armonía aroma arpa arquero arrecife
  arriba arroyo arte artículo asado asamblea ascenso asear asegurar asfalto asiduo asiento asomar
  aspa aspecto aspirar astilla astro asunto atajo atención ático atleta átomo atraer atril atún
  audaz audio aula aumento aún áureo aurora autobús auxilio avance avellana avena avestruz ávido
  avión aviso ayer ayuda azafrán azahar azote azúcar azul babor bache bahía baile bajar bajo
  balada balcón balde ballena balsa bambú banana banco bandeja banjo baño baqueta baraja barba
  barca barniz barranco basalto báscula base básico basta batalla batería batir baúl baya bebé
  bebida belleza berro besar beso betabel bien bigote billete biombo bisonte bizcocho blanco
  bloque blusa bobina boca boceto boda bodega bola boletín bolsa bombero bonito borde borrador
  bosque bota bote botín botón bóveda boya brasa bravo brazo brecha breve brillo brincar brisa
  broche broma bronce brotar broza brújula bruma brusco bucle bueno bufanda búho buitre bulbo
  bullicio bulto buñuelo burbuja buscar butaca buzo cabal cabello cabina cable cabo cabra cacao
  cacerola cacto cada cadena caer café caja cajón calabaza calcio caldo calidad callar calma calor
  calzado cama cambio camello camino campo canal canción candado canela cangrejo canica canoa
  cansar cantar caoba capa capítulo capricho cápsula capturar cara carbón carga caribe carmín
  carne carpeta carrera carta casa cascada caseta casi caso castillo casual catálogo cátedra
  catorce cauce caudal causa cavar cebada cebolla cebra ceder cedro ceja celebrar célula cemento
  cena cénit centro cepillo cera cerca cereza cerilla cero cerrar certeza césped cesta chal champú
  chapoteo chaqueta charco cheque chico chile chimenea chispa chivo choza churro cielo cien cierto
  cifra cigüeña cima cimiento cinco cine cinta ciprés circo ciruela cisne cita cítrico ciudad
  civil clamor clara clase clave cliente clima cloro club cobalto cobija cobre cocina coco cóctel
  código codo cohete cojín colar colcha colgar colibri collar colmena color columna comadre
  comedor comida como compás común conde conejo cónico conmigo conocer consejo contar convivir
  copa copia coral corcho cordero coro correo corto cosa cosecha costa coto coyote cráter crear
  crecer creer crema cresta criba crin cristal crónica cruce crudo cuaderno cuajar cual cuando
  cuarto cuatro cubeta cúbico cubo cubrir cuchara cuello cuenta cuerda cueva cuidar culantro
  culebra cultura cumbre cumplir cúmulo cuna cuota cúpula cura cúrcuma curioso curso curva dado
  danza dardo dátil dato debajo deber débil década decena decir decorar dedal dedicar dedo definir
  dejar delante delfín delgado delicia demora denso dentro deporte derivar derretir desayuno
  descanso desde deseo desfile desierto destino desván detalle detener devolver día diadema
  diálogo diamante diario dibujo dicha diente diez dígito digno dilema diluir dinero diploma
  díptico directo disco disponer diurno divertir dividir doblar doce dócil doctor dólar domar
  domingo donar donde dorado dormir dorso dosel dragón drama ducha dueño dueto dulce duna dúo
  durable duro ébano echar eclipse eco edad edición edificio educar efecto eficaz egreso eje
  ejemplo ejercer ejote elaborar elástico elefante elegir elemento elevar eliminar élite elixir
  elote embarcar embeber emblema embudo emerger emitir emoción empatar empeine empleo empujar
  encaje encina endulzar enero enfocar engrane enigma enjambre enlace enorme ensalada enseñar
  entero entrada envase enviar épico época equipo erguir erizo escala escena escoba escribir
  escuela esencia esfera esfuerzo esmalte esmero espacio espejo espiga esponja espuma esquina
  establo estima estrella estudio etapa eterno ética etiqueta evento evitar exacto examen exceso
  exhibir exigir existir éxito exótico experto explorar exponer expresar extenso extra fábrica
  fábula faceta fácil factor facultad faena faisán faja falda falso falta familia famoso fanal
  fantasía farol fase favor febrero fecha feliz fénix feria fermento fértil festejo fibra ficha
  fideo fiel fiera fiesta figura fijar fila filtro final finca fino firma física flamenco flan
  flauta flecha flexible flojo flor flota fluir foca foco fogata folio folleto fomentar fonda
  fónico forma foro forraje fortuna fósforo fósil foto frágil frasco freno fresa frijol frío frito
  fruta fucsia fuego fuente fuera fulgor función funda furgon furia fusión fútbol futuro gacela
  gafas gaita gajo gala galería galgo gallina galope gana gancho ganso garaje garbanzo garganta
  garra garza gasa gasto gato gaveta gaviota gélido gema gemelo general genio gente geranio
  gerente gesto gigante gimnasio girar giro glaciar global gloria goce gol goleta golfo golpe goma
  góndola gorila gorra gota gozar grabar gracia grado gráfico gramo grande grapa gratis grava
  greda grieta grifo grillo gris grosella grúa grueso grulla gruñir grupo gruta guante guapo
  guarda guayaba guía guión guisante guitarra gusano gusto haba haber hábil hablar hacer hacha
  hacia hada halcón hallar hamaca harina hasta haya hazaña hebilla hebra hecho helado helecho
  hélice heno hermano héroe hervir hiedra hielo hierba higo hijo hilera hilo himno hinojo hípico
  historia hogar hoja hola hondo honesto hongo honor honra hora hormiga horno hostal hotel hoy
  hoyo hueco huella huerto huésped huevo humano húmedo humilde humor hundir huracán ícono idea
  idioma iglú igual ileso iluminar ilustre imagen imán imitar impacto impulso incluir índice
  índole infancia informe ingenio iniciar injerto inmenso innovar inquieto insecto instante
  íntegro invento invierno iris ironía isla islote istmo izar jabalí jabón jacinto jade jaguar
  jalar jalea jamás jamón jaque jarabe jardín jarra jaula jazmín jefe jengibre jerga jícara
  jilguero jinete jirafa jitomate jornada joroba joven joya joyero júbilo juego jueves jugar jugo
  juguete julio junco jungla junio junta justo juventud kayak kilo kimono kiosco kiwi koala labio
  labor labrar lacio lácteo ladera lado lagarto lago lágrima laguna lámina lámpara lana lancha
  lanza laptop largo lasaña lastre lata lateral latón laurel lava lazo leal lección leche lector
  leer legado lejano lejos lema lémur leña lengua lenteja león letra leve ley leyenda liana libra
  licuado líder liebre lienzo liga ligero lijar lila lima límite limón limpio lince lindo línea
  lino líquido lira lirio liso lista literal litoral litro liviano llama llano llave llegar llenar
  llevar llorar lluvia lobo local loción lodo lógico lograr loma lomo lona loro losa lote loza
  lucero lucir luego lugar lujo lumbre luna lunes lupa lúpulo lustre luz maceta madeja madre
  maduro maestro magia maguey maíz majar maleta malla malva manada mancha mango maní mano manso
  manta manual manzana mapa maqueta mar maraca marca marea marfil margen marimba mármol marrón
  martes marzo masa máscara mástil mate matiz máximo mayo mazorca mecer mecha medalla media
  mejilla mejor melena melodía memoria menor mensaje menta menudo mercado merecer mero mes mesa
  meseta meta meteoro método metro mezcla miel miga migrar mil milagro milla mimar mimbre mímica
  mina mineral mínimo minuto mirador mirlo mismo mitad mito mixto mochila moda modelo módico modo
  módulo mojar molde moler molino momento moneda montar mora morral mosaico mosca mostaza mota
  motivo motor mover móvil mudanza mueble muela muestra muleta mundo muñeca mural muro músculo
  museo musgo música mutuo nácar nacer nada nadie naipe ñandú naranja nardo nariz narrar nata
  nativo natural náutico navaja nave néctar nervio neto neutro nevar nevera nexo nicho nido niebla
  nieto nieve ninfa ninguno niño níquel níspero nítido nivel noche nogal nómada nombre nómina
  nopal nórdico norma norte nota noticia novato novela nube nublado nuca núcleo nudo nuera nueve
  nuez nulo número nunca nutria oasis objeto oblicuo obra obrero obtener obvio oca ocaso océano
  ochenta ocho ocio ocre octavo octubre ocupar odisea oeste oferta oficio ofrecer oído ojal ojo
  ola oleaje óleo oler oliva olla olmo olor olvido ombligo omitir once onda ónix opaco ópalo
  opción ópera opinar oponer optar óptimo opuesto oráculo orador oral órbita orden orégano oreja
  órgano orgullo oriente origen orilla oro ortiga oruga osado oscuro oso ostra otoñal otorgar otro
  oval oveja óxido oxígeno oyente pactar padrino paella pagar página país pala palco palillo palma
  paloma palpar pampa pan panal pandero panel paño pañuelo papa papel paquete par parada parche
  pardo pared párpado parque parra parte pasado pasear paso pasta pata patio pato pausa pauta pavo
  payaso paz pecera pedal pedir pegar peine pelar peldaño pelo peluca pensar pepino pera percha
  perdiz perejil perfil pérgola perico perla permiso pero perro persona pesa pesca peso pestaña
  pétalo pez piano picar picnic pie piedra piel pierna pieza pijama pila píldora piloto piñata
  pincel pino pinta pinza pionero pipa piragua pisar piscina piso pista píxel pizarra pizza placa
  plan plata playa plaza pleno pliego plomo pluma poblar pócima poco poda poder poema poesía poeta
  polea polilla pollo pomada pomelo pómulo poner popular por porción porque portal posada poseer
  posible poste potente potro pozo pradera precio predio premio prenda presa pretil previo primo
  prisa privado proa probar proceso prólogo promesa pronto propio prosa próximo prueba púa público
  puchero pueblo puente puerta puesto pulga pulir pulpo pulsera puma puño puntada pupila pureza
  puro púrpura puzle quedar queja querer queso quetzal quien quilla quinoa quitar quizás rábano
  racha racimo radar radio ráfaga raíz rama rambla ramo rampa rana rancho rango rápido raqueta
  raro rasgo raspar ratón raya rayo raza razón real rebozo recado receta recibir recoger recreo
  recta red redondo reducir reflejo refrán regalo regio regla regreso reír rejilla relato relieve
  reloj remar remedio renacer renglón renta reparar repetir réplica reposo represa reptil rescate
  reserva resina resorte respeto resto retama reto retrato reunión revista ribera rico rienda rifa
  rígido rigor rima rincón río riqueza risa ritmo rito rival rizo roble robot robusto roca rocío
  rodar rodeo rodilla rogar rojo rollo romance romero ronda ropa ropero rosa rosca rostro rotar
  roto rótulo rubí rúbrica rueda rugir ruido rumba rural rústico ruta rutina sábado saber sabio
  sabor sacar saco sagaz sal sala salida salmón salón salsa saltar salud salvar sanear sano sapo
  sarape sardina sartén sastre sauce sauna savia saxofón sazon seco secreto sector seda segar
  seguir seis selecto sello selva semana sembrar semilla sémola señal senda sensato sentar separar
  sepia séptimo sequía ser serie servir sésamo sesenta sesión seta seto siembra sien siesta siete
  sifón siglo signo sílaba silbar silla silueta símbolo simple sincero sirena sistema sitio sobre
  socio sofá sol solapa soleado solfeo sólido solo soltar sombra sonar sonido sonoro sonreír sopa
  soplar soporte sorbete sorteo sosiego sótano suave subir sublime sueco suela sueño suerte suéter
  sugerir suite sujetar suma suplir sur surco surgir surtido suspiro susurro sutil tabaco tabla
  tacón tacto tajada taladro talento talla talón tamal tambor tampoco tango tanque tanto tapa
  tapete tapiz tapón tardar tarea tarifa tarjeta tarro tarta tasa taxi taza teatro techo tecla
  técnica tejado tejer tejido tela telón tema tenaz tender tenedor tenis tenor tercio término
  ternura terraza terso tesoro testigo tetera texto tibio tiempo tienda tierno tijera tilo timbre
  tímido timón tímpano tinta típico tipo tira títere título tiza toalla tobillo tocar todavía todo
  toldo tomar tómbola tomillo tonada tonel tónico tono topacio toque torcer toro torre tostada
  total trabajo traer tráfico traje tramo tranvía trapo trasto tratar trazo trébol trece tren
  tribu trigo trineo trío triple triunfo tronco trote trova trucha trueno tubo tucán tuerca
  tulipán tuna tundra túnel túnica turbina turista turno tutor ubicar último umbral uña unánime
  único unidad unión unir uno untar urbano urdir urgente urna usar usted usual útil utopía uva
  vaca vaciar vado vagón vajilla vale valle valor válvula vapor vaquero vara varios vaso vasto
  vecino vega veinte vela velero veloz vena vencer venda venir ventana ver verano verbena verdad
  vereda vergel verja verter vestido vía viaje vibrar vicuña vida video vidrio viento viernes viga
  vigilia vihuela villa vinagre vínculo viñeta viola viraje virtud visita viso víspera vista vital
  vitrina vivero vivir vocal vocero volador volcán volumen volver voz vuelo yate yegua yelmo yema
  yerba yerno yeso yodo yoga yogur yuca yugo yunque yunta zacate zafiro zaguán zamarra zancada
  zanja zapato zarpar zarza zinc zócalo zodiaco zona zorro zorzal zumbido zumo zurcir
`
  .trim()
  .split(/\s+/u);
