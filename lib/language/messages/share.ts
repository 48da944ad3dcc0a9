import { defineMessages } from '../message';
import { shareFields } from './share-fields';
import { shareFolder } from './share-folder';
import { shareOut } from './share-out';

/** Files out and in, the group and its members. */
export const share = defineMessages({
  ...shareFields,
  ...shareFolder,
  ...shareOut,
  'share.title': { en: 'Share', es: 'Compartir' },
  'share.lead': {
    en: 'Nothing leaves this device unless you make a file and hand it on. Nothing from a file is written here before you have seen what it brings.',
    es: 'Nada sale de este equipo si usted no hace un archivo y lo entrega. Nada de un archivo se escribe aquí antes de que usted vea lo que trae.',
  },
  'share.stop': { en: 'Stop', es: 'Detener' },
  'share.notNow': { en: 'Not now', es: 'Ahora no' },
  'share.making': { en: 'Making the file…', es: 'Haciendo el archivo…' },
  'share.reading': { en: 'Reading…', es: 'Leyendo…' },
  'share.writing': { en: 'Writing…', es: 'Escribiendo…' },
  'share.weighing': { en: 'Looking at what would leave…', es: 'Viendo qué saldría…' },
  'share.saved': { en: '{name} is in your downloads.', es: '{name} está en sus descargas.' },
  'share.tooLarge': {
    en: {
      one: '{n} page was too large for a file and stayed out.',
      other: '{n} pages were too large for a file and stayed out.',
    },
    es: {
      one: '{n} página era demasiado grande y quedó fuera.',
      other: '{n} páginas eran demasiado grandes y quedaron fuera.',
    },
  },
  'share.before': { en: 'Before {name}', es: 'Antes de {name}' },
  'share.more': {
    en: { one: 'and {n} more', other: 'and {n} more' },
    es: { one: 'y {n} más', other: 'y {n} más' },
  },
  'share.noName': { en: 'Without a name', es: 'Sin nombre' },
  'share.you': { en: 'You', es: 'Usted' },
  'share.member': { en: 'Member', es: 'Miembro' },
  'share.people': { en: 'People', es: 'Personas' },
  'share.findings': { en: 'Answers', es: 'Respuestas' },
  'share.clips': { en: 'Clips', es: 'Páginas guardadas' },
  'share.other': { en: 'Other', es: 'Otros' },
  'share.words': { en: 'Six words', es: 'Seis palabras' },
  'share.words.once': {
    en: 'Write them down now. They are shown once and kept nowhere; without them nobody can open the file, you included.',
    es: 'Anótelas ahora. Se muestran una sola vez y no se guardan; sin ellas nadie puede abrir el archivo, tampoco usted.',
  },
  'share.passphrase': { en: 'Passphrase', es: 'Frase de paso' },
  'share.passphrase.hint': {
    en: 'At least {n} characters. Several words nobody would guess are best.',
    es: 'Al menos {n} caracteres. Lo mejor: varias palabras que nadie adivine.',
  },
  'share.seal': { en: 'How is it sealed?', es: '¿Cómo se sella?' },
  'share.seal.words': {
    en: 'With six words, made for this file',
    es: 'Con seis palabras, hechas para este archivo',
  },
  'share.seal.own': { en: 'With a passphrase of my own', es: 'Con una frase de paso mía' },
  'share.seal.open': { en: 'Not sealed', es: 'Sin sellar' },
  'share.seal.warning': {
    en: 'Anybody who gets hold of an unsealed file can read all of it, and it cannot be called back.',
    es: 'Cualquiera que consiga un archivo sin sellar puede leerlo entero, y no hay forma de recuperarlo.',
  },
  'share.backup': { en: 'Backup', es: 'Copia de seguridad' },
  'share.backup.about': {
    en: 'Everything on this device in one file, what is just yours too. Open it here or on another computer, in Chrome or Firefox.',
    es: 'Todo lo de este equipo en un archivo, también lo que es solo suyo. Ábralo aquí o en otra computadora, en Chrome o Firefox.',
  },
  'share.backup.never': {
    en: 'No backup has been made yet. If this browser’s data is cleared, nothing can bring it back.',
    es: 'Todavía no hay ninguna copia. Si se borran los datos de este navegador, nada podrá recuperarlos.',
  },
  'share.backup.last': {
    en: 'The last backup was made {ago}.',
    es: 'La última copia se hizo {ago}.',
  },
  'share.backup.begin': { en: 'Make a backup', es: 'Hacer una copia' },
  'share.backup.make': { en: 'Save the backup', es: 'Guardar la copia' },
  'share.backup.keep': {
    en: 'Keep it somewhere other than this computer, apart from its words. Keys of groups are not in it: ask for an invite again on a new machine.',
    es: 'Guárdela fuera de esta computadora y lejos de sus palabras. No lleva llaves de grupos: en un equipo nuevo pida otra invitación.',
  },
  'share.age': { en: 'Last backup {ago}', es: 'Última copia {ago}' },
  'share.age.never': { en: 'No backup yet', es: 'Sin copia todavía' },
  'share.open': { en: 'Open a file', es: 'Abrir un archivo' },
  'share.open.about': {
    en: 'A backup, a group’s file, or people from a table, contacts or a list of officials. You see what it brings before anything is written.',
    es: 'Una copia, el archivo de un grupo o personas de una tabla, contactos o una lista de cargos públicos. Verá lo que trae antes de que se escriba nada.',
  },
  'share.open.choose': { en: 'Choose a file…', es: 'Elegir un archivo…' },
  'share.open.drop': { en: 'or drop it here', es: 'o suéltelo aquí' },
  'share.open.unseal': { en: 'Open it', es: 'Abrirlo' },
  'share.preview': { en: 'What this file brings', es: 'Lo que trae este archivo' },
  'share.preview.otherGroup': {
    en: 'This file is from another group than yours. What you take from it goes along in your own files.',
    es: 'Este archivo es de otro grupo. Lo que tome de él irá también en los archivos del suyo.',
  },
  'share.preview.earlierKey': {
    en: 'This file is sealed with an earlier key of the group. It may come from somebody who left.',
    es: 'Este archivo está sellado con una llave anterior del grupo. Puede venir de alguien que lo dejó.',
  },
  'share.preview.nothing': {
    en: {
      one: 'Nothing new: its one note is here already.',
      other: 'Nothing new: all {n} of its notes are here already.',
    },
    es: {
      one: 'Nada nuevo: su única nota ya está aquí.',
      other: 'Nada nuevo: sus {n} notas ya están aquí.',
    },
  },
  'share.preview.fresh': {
    en: { one: '{n} note is new here', other: '{n} notes are new here' },
    es: { one: '{n} nota es nueva aquí', other: '{n} notas son nuevas aquí' },
  },
  'share.preview.here': {
    en: { one: '{n} is here already', other: '{n} are here already' },
    es: { one: '{n} ya está aquí', other: '{n} ya están aquí' },
  },
  'share.preview.erasedHere': {
    en: {
      one: '{n} was erased here and stays erased',
      other: '{n} were erased here and stay erased',
    },
    es: {
      one: '{n} se borró aquí para siempre y no vuelve',
      other: '{n} se borraron aquí para siempre y no vuelven',
    },
  },
  'share.preview.unknown': {
    en: {
      one: '{n} is of a kind this version cannot show; it is kept and passed on',
      other: '{n} are of kinds this version cannot show; they are kept and passed on',
    },
    es: {
      one: '{n} es de un tipo que esta versión no muestra; se conserva y se transmite',
      other: '{n} son de tipos que esta versión no muestra; se conservan y se transmiten',
    },
  },
  'share.preview.people': {
    en: { one: '{n} new person', other: '{n} new people' },
    es: { one: '{n} persona nueva', other: '{n} personas nuevas' },
  },
  'share.preview.disagreements': {
    en: {
      one: '{n} disagreement will appear; both words are kept',
      other: '{n} disagreements will appear; both words are kept',
    },
    es: {
      one: 'Aparecerá {n} desacuerdo; se conservan ambas versiones',
      other: 'Aparecerán {n} desacuerdos; se conservan ambas versiones',
    },
  },
  'share.preview.members': { en: 'Who brings what', es: 'Quién trae qué' },
  'share.preview.erasures': {
    en: {
      one: 'Somebody asks to erase something for good',
      other: '{n} requests to erase something for good',
    },
    es: {
      one: 'Alguien pide borrar algo para siempre',
      other: '{n} solicitudes de borrar algo para siempre',
    },
  },
  'share.preview.erase.hint': {
    en: 'Tick what should be erased here too. This cannot be undone, not even by a restore point.',
    es: 'Marque lo que deba borrarse aquí también. No se puede deshacer, ni siquiera con un punto de restauración.',
  },
  'share.erasure.of': { en: '{what} of {name}', es: '{what} de {name}' },
  'share.erasure.answers': {
    en: { one: '{n} answer', other: '{n} answers' },
    es: { one: '{n} respuesta', other: '{n} respuestas' },
  },
  'share.erasure.pages': {
    en: { one: '{n} page', other: '{n} pages' },
    es: { one: '{n} página', other: '{n} páginas' },
  },
  'share.erasure.other': {
    en: { one: '{n} other note', other: '{n} other notes' },
    es: { one: '{n} nota de otro tipo', other: '{n} notas de otro tipo' },
  },
  'share.erasure.texts': {
    en: { one: 'the kept text or picture of {n} page', other: '{n} kept texts and pictures' },
    es: {
      one: 'el texto o la imagen de {n} página',
      other: '{n} textos e imágenes de páginas',
    },
  },
  'share.erasure.nothing': {
    en: 'Nothing that you have here',
    es: 'Nada que usted tenga aquí',
  },
  'share.erasure.hides': {
    en: 'It would also hide {what}.',
    es: 'También ocultaría {what}.',
  },
  'share.erasure.others': {
    en: 'Those pages are kept with {names} too, whose text would go as well.',
    es: 'Esas páginas están guardadas también con {names}: su texto desaparecería igualmente.',
  },
  'share.erasure.by': { en: 'Asked for by: {name}.', es: 'Lo pide: {name}.' },
  'share.preview.become': {
    en: 'Go on as the person who made this backup',
    es: 'Seguir como la persona que hizo esta copia',
  },
  'share.preview.become.hint': {
    en: 'For a new computer of your own. What you write carries on under the same name.',
    es: 'Para una computadora nueva suya. Lo que escriba seguirá bajo el mismo nombre.',
  },
  'share.preview.take': { en: 'Take it in', es: 'Tomarlo' },
  'share.taken': {
    en: { one: '{n} note was taken in.', other: '{n} notes were taken in.' },
    es: { one: 'Se tomó {n} nota.', other: 'Se tomaron {n} notas.' },
  },
  'share.taken.about': {
    en: {
      one: 'About {n} person, meeting or member. To take it back, return to the restore point in Settings.',
      other:
        'About {n} people, meetings and members. To take it back, return to the restore point in Settings.',
    },
    es: {
      one: 'Sobre {n} persona, reunión o miembro. Para deshacerlo, vuelva al punto de restauración en Ajustes.',
      other:
        'Sobre {n} personas, reuniones y miembros. Para deshacerlo, vuelva al punto de restauración en Ajustes.',
    },
  },
  'share.taken.nothing': {
    en: 'Nothing changed: all of it was here already.',
    es: 'Nada cambió: todo estaba ya aquí.',
  },
  'share.taken.held': {
    en: {
      one: '{n} erasure was left out, as you chose.',
      other: '{n} erasures were left out, as you chose.',
    },
    es: {
      one: 'No se hizo {n} borrado para siempre, como usted eligió.',
      other: 'No se hicieron {n} borrados para siempre, como usted eligió.',
    },
  },
  'share.group': { en: 'Your group', es: 'Su grupo' },
  'share.group.about': {
    en: 'Files for the group are sealed with its key. The key is on this device only and travels by invite.',
    es: 'Los archivos del grupo se sellan con su llave. La llave está solo en este equipo y viaja por invitación.',
  },
  'share.group.name': { en: 'Name of the group', es: 'Nombre del grupo' },
  'share.group.name.hint': {
    en: 'Members see it. It stands inside sealed files and in their names.',
    es: 'Lo ven los miembros. Aparece dentro de los archivos sellados y en sus nombres.',
  },
  'share.group.start': { en: 'Start a group', es: 'Crear un grupo' },
  'share.invite': { en: 'Invite somebody', es: 'Invitar a alguien' },
  'share.invite.text': {
    en: 'Send them this, by any way',
    es: 'Envíele esto, por cualquier medio',
  },
  'share.invite.copy': { en: 'Copy the invite', es: 'Copiar la invitación' },
  'share.invite.copied': { en: 'Copied', es: 'Copiada' },
  'share.invite.words': {
    en: 'Tell them these six words by another way, best by voice. They are shown once.',
    es: 'Dígale estas seis palabras por otro medio, mejor de viva voz. Se muestran una sola vez.',
  },
  'share.invite.done': { en: 'Done', es: 'Listo' },
  'share.join': { en: 'Join by invite', es: 'Entrar con invitación' },
  'share.join.text': { en: 'The invite you were sent', es: 'La invitación que le enviaron' },
  'share.join.words': { en: 'The six words', es: 'Las seis palabras' },
  'share.join.words.hint': {
    en: 'In any capitals, with or without accents.',
    es: 'Con o sin mayúsculas y acentos.',
  },
  'share.join.do': { en: 'Join', es: 'Entrar' },
  'share.joined': {
    en: 'You are in {name} now. Open the group’s file to see what it has.',
    es: 'Ahora está en {name}. Abra el archivo del grupo para ver lo que tiene.',
  },
  'share.left': { en: 'Somebody left the group', es: 'Alguien dejó el grupo' },
  'share.left.about': {
    en: 'A new key keeps files made from now on from whoever left. What they already have, they keep, and they can go on reading it. Everybody who stays needs a new invite.',
    es: 'Con una llave nueva, quien se fue no podrá abrir los archivos que se hagan desde ahora. Lo que ya tiene lo conserva y lo puede seguir leyendo. Quienes se quedan necesitan otra invitación.',
  },
  'share.left.do': { en: 'Make a new key', es: 'Hacer una llave nueva' },
  'share.left.done': { en: 'The group has a new key.', es: 'El grupo tiene una llave nueva.' },
  'share.left.next': {
    en: 'Invite everybody who stays once more. Older files still open here.',
    es: 'Invite otra vez a quienes se quedan. Los archivos anteriores se siguen abriendo aquí.',
  },
  'share.send': { en: 'A file for the group', es: 'Un archivo para el grupo' },
  'share.send.about': {
    en: 'Send it by chat, drive, stick or mail. Old copies, twice, in any order: nothing is lost.',
    es: 'Envíelo por chat, nube, memoria USB o correo. Copias viejas, repetidas o en desorden: nada se pierde.',
  },
  'share.send.noGroup': {
    en: 'You are in no group yet, so this file would be readable to anybody who gets it. Start a group first to seal it.',
    es: 'Todavía no está en ningún grupo, así que este archivo lo podría leer cualquiera que lo consiga. Cree antes un grupo para sellarlo.',
  },
  'share.send.open': { en: 'Don’t seal this file', es: 'No sellar este archivo' },
  'share.send.make': { en: 'Make the file', es: 'Hacer el archivo' },
  'share.send.next': {
    en: 'Send it to the members. They open it here, under “Open a file”.',
    es: 'Envíelo a los miembros. Lo abren aquí, en «Abrir un archivo».',
  },
  'share.what': { en: 'How much?', es: '¿Cuánto?' },
  'share.what.everything': { en: 'All people and meetings', es: 'Todas las personas y reuniones' },
  'share.what.new': {
    en: 'Only what changed since the last file ({ago})',
    es: 'Solo lo que cambió desde el último archivo ({ago})',
  },
  'share.what.chosen': { en: 'Chosen people', es: 'Personas elegidas' },
  'share.leaves': { en: 'What may leave?', es: '¿Qué puede salir?' },
  'share.leaves.always': {
    en: 'Public facts always go. What is just yours never does.',
    es: 'Los datos públicos siempre van. Lo que es solo suyo, nunca.',
  },
  'share.assessments': { en: 'Our assessments', es: 'Nuestras valoraciones' },
  'share.assessments.hint': {
    en: 'Stances, power, what people told us, plans, meetings, tasks.',
    es: 'Posturas, poder, lo que nos contaron, planes, reuniones, tareas.',
  },
  'share.ours': { en: 'Our own people', es: 'Nuestra gente' },
  'share.ours.hint': {
    en: 'Members, their ties, who went to which meeting.',
    es: 'Miembros, sus vínculos, quién fue a qué reunión.',
  },
  'share.initials': { en: 'Initials instead of names', es: 'Iniciales en vez de nombres' },
  'share.blobs': { en: 'Texts of clips', es: 'Textos de las páginas guardadas' },
  'share.blobs.none': { en: 'Without (smallest file)', es: 'Sin ellos (archivo más pequeño)' },
  'share.blobs.texts': { en: 'With texts', es: 'Con textos' },
  'share.blobs.all': { en: 'With texts and pictures', es: 'Con textos e imágenes' },
  'share.weight': {
    en: {
      one: '{n} record, {entries} notes, about {size}.',
      other: '{n} records, {entries} notes, about {size}.',
    },
    es: {
      one: '{n} registro, {entries} notas, unos {size}.',
      other: '{n} registros, {entries} notas, unos {size}.',
    },
  },
  'share.weight.fields': { en: 'See it field by field', es: 'Verlo campo por campo' },
  'share.weight.field': { en: 'Field', es: 'Campo' },
  'share.weight.category': { en: 'What it is', es: 'Qué es' },
  'share.weight.leaving': { en: 'Leaves', es: 'Sale' },
  'share.weight.staying': { en: 'Stays', es: 'Se queda' },
  'share.category.public': { en: 'Public fact', es: 'Dato público' },
  'share.category.assessments': { en: 'Our assessment', es: 'Valoración nuestra' },
  'share.category.people': { en: 'Our own people', es: 'Nuestra gente' },
  'share.category.unknown': {
    en: 'Not known to this version',
    es: 'Desconocido para esta versión',
  },
  'share.category.private': { en: 'Just me', es: 'Solo yo' },
  'share.kind.profile': { en: 'People', es: 'Personas' },
  'share.kind.approach': { en: 'Approaches', es: 'Acercamientos' },
  'share.kind.meeting': { en: 'Meetings', es: 'Reuniones' },
  'share.kind.signOn': { en: 'Sign-ons', es: 'Adhesiones' },
  'share.kind.task': { en: 'Tasks', es: 'Tareas' },
  'share.kind.campaign': { en: 'Campaign', es: 'Campaña' },
  'share.kind.member': { en: 'Members', es: 'Miembros' },
  'share.kind.guide': { en: 'Questions', es: 'Preguntas' },
  'share.choose': {
    en: { one: '{n} person chosen', other: '{n} people chosen' },
    es: { one: '{n} persona elegida', other: '{n} personas elegidas' },
  },
  'share.choose.search': { en: 'Search people', es: 'Buscar personas' },
  'share.members': { en: 'Members', es: 'Miembros' },
  'share.members.about': {
    en: 'Everybody whose notes are here. A name is what each says of themselves; yours is in Settings.',
    es: 'Todas las personas cuyas notas están aquí. El nombre lo pone cada quien; el suyo está en Ajustes.',
  },
  'share.members.none': {
    en: 'Nobody has written anything yet.',
    es: 'Nadie ha escrito nada todavía.',
  },
  'share.member.you': { en: '{name} (you)', es: '{name} (usted)' },
  'share.member.people': {
    en: { one: '{n} person', other: '{n} people' },
    es: { one: '{n} persona', other: '{n} personas' },
  },
  'share.member.findings': {
    en: { one: '{n} answer', other: '{n} answers' },
    es: { one: '{n} respuesta', other: '{n} respuestas' },
  },
  'share.member.clips': {
    en: { one: '{n} clip', other: '{n} clips' },
    es: { one: '{n} página guardada', other: '{n} páginas guardadas' },
  },
  'share.member.since': { en: 'since {when}', es: 'desde el {when}' },
  'share.member.devices': {
    en: { one: 'on {n} device', other: 'on {n} devices' },
    es: { one: 'en {n} equipo', other: 'en {n} equipos' },
  },
  'share.member.more': { en: 'More for {name}', es: 'Más para {name}' },
  'share.member.rename': { en: 'Another name…', es: 'Otro nombre…' },
  'share.member.name': { en: 'Name for {name}', es: 'Nombre para {name}' },
  'share.member.rename.do': { en: 'Rename', es: 'Cambiar nombre' },
  'share.member.same': { en: 'Same person as {name}', es: 'Es la misma persona que {name}' },
  'share.member.part': { en: 'Not the same person after all', es: 'No es la misma persona' },
  'share.differ': { en: 'Disagreements', es: 'Desacuerdos' },
  'share.differ.about': {
    en: 'Where members wrote different things, both stay until somebody settles it.',
    es: 'Donde los miembros escribieron cosas distintas, ambas quedan hasta que alguien lo resuelva.',
  },
  'share.differ.none': { en: 'There are none.', es: 'No hay ninguno.' },
  'share.differ.use': { en: 'Use this: {words}', es: 'Usar esta: {words}' },
  'share.differ.deleted': {
    en: 'Somebody deleted it while somebody else wrote on',
    es: 'Alguien lo borró mientras otra persona seguía escribiendo',
  },
  'share.differ.keep': { en: 'Keep it', es: 'Conservarlo' },
  'share.differ.delete': { en: 'Delete it after all', es: 'Borrarlo de todos modos' },
  'share.seat.upper': { en: 'Upper chamber', es: 'Cámara alta' },
  'share.seat.lower': { en: 'Lower chamber', es: 'Cámara baja' },
  'share.seat.legislature': { en: 'Legislature', es: 'Legislatura' },
  'share.table': {
    en: { one: '{n} person in this file', other: '{n} people in this file' },
    es: { one: '{n} persona en este archivo', other: '{n} personas en este archivo' },
  },
  'share.table.columns': { en: 'What each column is', es: 'Qué es cada columna' },
  'share.table.head': { en: 'Column', es: 'Columna' },
  'share.table.sample': { en: 'For example', es: 'Por ejemplo' },
  'share.table.match': { en: 'Taken for', es: 'Se toma como' },
  'share.table.matchOf': { en: 'What “{head}” is', es: 'Qué es «{head}»' },
  'share.table.skip': { en: 'Leave out', es: 'Dejar fuera' },
  'share.table.people': { en: 'The first of them', es: 'Las primeras' },
  'share.table.name': { en: 'Name', es: 'Nombre' },
  'share.table.role': { en: 'Role', es: 'Cargo' },
  'share.table.contacts': { en: 'Contacts', es: 'Contactos' },
  'share.table.here': { en: 'Here already as', es: 'Ya está como' },
  'share.table.issues': {
    en: {
      one: '{n} thing could not be read; the rest was',
      other: '{n} things could not be read; the rest was',
    },
    es: {
      one: '{n} cosa no se pudo leer; lo demás sí',
      other: '{n} cosas no se pudieron leer; lo demás sí',
    },
  },
  'share.table.line': { en: 'Line {line}:', es: 'Línea {line}:' },
  'share.table.same': {
    en: { one: '{n} seems to be here already', other: '{n} seem to be here already' },
    es: { one: '{n} parece estar ya aquí', other: '{n} parecen estar ya aquí' },
  },
  'share.table.audience': {
    en: {
      one: 'Audience of {n} person without one',
      other: 'Audience of {n} people without one',
    },
    es: {
      one: 'Público de {n} persona que no lo tiene',
      many: 'Público de {n} de personas que no lo tienen',
      other: 'Público de {n} personas que no lo tienen',
    },
  },
  'share.table.fill': { en: 'Fill in what is missing here', es: 'Completar lo que falta aquí' },
  'share.table.leave': { en: 'Leave them out', es: 'Dejarlas fuera' },
  'share.table.add': { en: 'Add them once more', es: 'Agregarlas otra vez' },
  'share.issue.noName': { en: 'nobody is named', es: 'no nombra a nadie' },
  'share.issue.tooWide': { en: 'more cells than columns', es: 'más celdas que columnas' },
  'share.issue.openQuote': {
    en: 'a quotation mark is never closed',
    es: 'unas comillas no se cierran',
  },
  'share.issue.tooLong': {
    en: 'a value is too long and was left out',
    es: 'un valor es demasiado largo y quedó fuera',
  },
  'share.issue.email': {
    en: 'what stands as e-mail is no address and was left out',
    es: 'lo que figura como correo no es una dirección y quedó fuera',
  },
  'share.issue.broken': { en: 'the entry is damaged', es: 'la entrada está dañada' },
  'share.issue.tooMany': {
    en: 'more people than can be read at once',
    es: 'más personas de las que se leen a la vez',
  },
});
