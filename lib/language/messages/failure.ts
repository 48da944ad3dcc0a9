import { defineMessages } from '../message';

/**
 * Each expected failure in three sentences: what happened, what is safe, what to do.
 * The middle part of a key is the cause that a `Result` names; `Words.failure` reads them.
 */
export const failure = defineMessages({
  'failure.unknown.happened': {
    en: 'That didn’t work, and we can’t say why.',
    es: 'Eso no funcionó y no sabemos por qué.',
  },
  'failure.unknown.safe': {
    en: 'What you saved before is untouched.',
    es: 'Lo que guardó antes sigue intacto.',
  },
  'failure.unknown.next': {
    en: 'Try once more. If it happens again, reload this page.',
    es: 'Inténtelo otra vez. Si vuelve a pasar, recargue esta página.',
  },
  'failure.store-private.happened': {
    en: 'This is a private window, and the browser keeps nothing from it.',
    es: 'Esta es una ventana privada y el navegador no conserva nada de ella.',
  },
  'failure.store-private.safe': {
    en: 'Nothing was written here. What you saved in a normal window is still there.',
    es: 'Aquí no se escribió nada. Lo que guardó en una ventana normal sigue ahí.',
  },
  'failure.store-private.next': {
    en: 'Open Groundwork in a normal window.',
    es: 'Abra Groundwork en una ventana normal.',
  },
  'failure.store-blocked.happened': {
    en: 'Another Groundwork tab is holding the saved data while this one needs to update it.',
    es: 'Otra pestaña de Groundwork tiene abiertos los datos y esta necesita actualizarlos.',
  },
  'failure.store-blocked.safe': {
    en: 'Everything you saved is safe.',
    es: 'Todo lo que guardó está a salvo.',
  },
  'failure.store-blocked.next': {
    en: 'Close the other Groundwork tabs and panels, then try again.',
    es: 'Cierre las demás pestañas y paneles de Groundwork e inténtelo de nuevo.',
  },
  'failure.store-corrupt.happened': {
    en: 'The browser can’t read part of the saved data.',
    es: 'El navegador no puede leer una parte de los datos guardados.',
  },
  'failure.store-corrupt.safe': {
    en: 'Nothing has been deleted. What can still be read can be copied to a file.',
    es: 'No se borró nada. Lo que aún se pueda leer puede copiarse a un archivo.',
  },
  'failure.store-corrupt.next': {
    en: 'Save a rescue file first. Then reload.',
    es: 'Primero guarde un archivo de rescate. Después recargue.',
  },
  'failure.store-newer.happened': {
    en: 'Your data was saved by a newer Groundwork than this one.',
    es: 'Una versión de Groundwork más nueva que esta guardó sus datos.',
  },
  'failure.store-newer.safe': {
    en: 'It is safe, and this version leaves it alone so as not to harm it.',
    es: 'Están a salvo; esta versión no los toca para no dañarlos.',
  },
  'failure.store-newer.next': {
    en: 'Update the extension, then reload. You can also save a rescue file.',
    es: 'Actualice la extensión y recargue. También puede guardar un archivo de rescate.',
  },
  'failure.store-full.happened': {
    en: 'There is no room left on this device, so the last change was not saved.',
    es: 'No queda espacio en este equipo y el último cambio no se guardó.',
  },
  'failure.store-full.safe': {
    en: 'Everything saved before it is safe.',
    es: 'Todo lo guardado antes está a salvo.',
  },
  'failure.store-full.next': {
    en: 'Free some space on the disk, then try again. A rescue file keeps a copy elsewhere.',
    es: 'Libere espacio en el disco e inténtelo de nuevo. Un archivo de rescate guarda una copia aparte.',
  },
  'failure.store-unavailable.happened': {
    en: 'The browser isn’t letting Groundwork open its storage.',
    es: 'El navegador no permite que Groundwork abra su almacenamiento.',
  },
  'failure.store-unavailable.safe': {
    en: 'Nothing was changed or deleted.',
    es: 'No se cambió ni se borró nada.',
  },
  'failure.store-unavailable.next': {
    en: 'Try again. If it stays like this, restart the browser and check that it may keep site data.',
    es: 'Inténtelo de nuevo. Si sigue igual, reinicie el navegador y revise que pueda conservar datos de sitios.',
  },
  'failure.page-not-granted.happened': {
    en: 'The browser lets Groundwork read a page only when you ask for that page.',
    es: 'El navegador deja que Groundwork lea una página solo cuando usted lo pide para esa página.',
  },
  'failure.page-not-granted.safe': {
    en: 'Nothing was read or lost.',
    es: 'No se leyó ni se perdió nada.',
  },
  'failure.page-not-granted.next': {
    en: 'Press the Groundwork button in the toolbar again.',
    es: 'Pulse otra vez el botón de Groundwork en la barra.',
  },
  'failure.page-closed-to-extensions.happened': {
    en: 'The browser lets no extension read its own pages, its store or its PDF viewer.',
    es: 'El navegador no deja que ninguna extensión lea sus propias páginas, su tienda ni su visor de PDF.',
  },
  'failure.page-closed-to-extensions.safe': {
    en: 'Nothing was read or lost.',
    es: 'No se leyó ni se perdió nada.',
  },
  'failure.page-closed-to-extensions.next': {
    en: 'Open an ordinary web page and press the Groundwork button there.',
    es: 'Abra una página web común y pulse ahí el botón de Groundwork.',
  },
  'failure.page-gone.happened': {
    en: 'That page is no longer open.',
    es: 'Esa página ya no está abierta.',
  },
  'failure.page-gone.safe': {
    en: 'What you clipped before is untouched.',
    es: 'Lo que guardó antes sigue intacto.',
  },
  'failure.page-gone.next': {
    en: 'Open it again and press the Groundwork button.',
    es: 'Ábrala de nuevo y pulse el botón de Groundwork.',
  },
  'failure.page-unreadable.happened': {
    en: 'This page gave nothing that could be read.',
    es: 'Esta página no dio nada que se pueda leer.',
  },
  'failure.page-unreadable.safe': {
    en: 'What you clipped before is untouched.',
    es: 'Lo que guardó antes sigue intacto.',
  },
  'failure.page-unreadable.next': {
    en: 'Wait until it has loaded, then press the Groundwork button again.',
    es: 'Espere a que cargue y pulse otra vez el botón de Groundwork.',
  },
  'failure.background-silent.happened': {
    en: 'The browser did not start Groundwork’s helper in time.',
    es: 'El navegador no inició a tiempo la parte de Groundwork que lee páginas.',
  },
  'failure.background-silent.safe': {
    en: 'Nothing was lost.',
    es: 'No se perdió nada.',
  },
  'failure.background-silent.next': { en: 'Try once more.', es: 'Inténtelo otra vez.' },
  'failure.name-missing.happened': {
    en: 'A profile needs a name.',
    es: 'Un perfil necesita un nombre.',
  },
  'failure.name-missing.safe': { en: 'Nothing was changed.', es: 'No se cambió nada.' },
  'failure.name-missing.next': {
    en: 'Type one, even a provisional one.',
    es: 'Escriba uno, aunque sea provisional.',
  },
  'failure.clip-about-nobody.happened': {
    en: 'Nobody was chosen for this page.',
    es: 'No se eligió a nadie para esta página.',
  },
  'failure.clip-about-nobody.safe': {
    en: 'The page is kept as a draft.',
    es: 'La página queda como borrador.',
  },
  'failure.clip-about-nobody.next': {
    en: 'Choose or name somebody, then clip it.',
    es: 'Elija o nombre a alguien y guárdela.',
  },
  'failure.store-closed.happened': {
    en: 'Another window took over the saved data, so this one let go of it.',
    es: 'Otra ventana tomó los datos guardados y esta los soltó.',
  },
  'failure.store-closed.safe': {
    en: 'Everything saved is safe, and so is what the other window does.',
    es: 'Todo lo guardado está a salvo, y también lo que haga la otra ventana.',
  },
  'failure.store-closed.next': {
    en: 'Reload this page to go on here.',
    es: 'Recargue esta página para seguir aquí.',
  },
  'failure.restore-point-unknown.happened': {
    en: 'That restore point is no longer kept.',
    es: 'Ese punto de restauración ya no se conserva.',
  },
  'failure.restore-point-unknown.safe': { en: 'Nothing was changed.', es: 'No se cambió nada.' },
  'failure.restore-point-unknown.next': {
    en: 'Choose another from the list in Settings.',
    es: 'Elija otro de la lista en Ajustes.',
  },
  'failure.finding-names-child.happened': {
    en: 'These words seem to name a child, and children are not named here.',
    es: 'Estas palabras parecen nombrar a un menor, y aquí no se nombra a menores.',
  },
  'failure.finding-names-child.safe': { en: 'Nothing was kept.', es: 'No se guardó nada.' },
  'failure.finding-names-child.next': {
    en: 'Choose words without the name, or leave the question open.',
    es: 'Elija palabras sin el nombre o deje la pregunta sin responder.',
  },
  'failure.finding-needs-public-source.happened': {
    en: 'This question touches private life, so it takes only what they said in public themselves, or an official record.',
    es: 'Esta pregunta toca la vida privada; solo admite lo que la persona dijo en público o un registro oficial.',
  },
  'failure.finding-needs-public-source.safe': {
    en: 'Nothing was kept.',
    es: 'No se guardó nada.',
  },
  'failure.finding-needs-public-source.next': {
    en: 'Look for it in their own words, or leave it open. Open is fine.',
    es: 'Búsquelo en sus propias palabras o déjelo abierto. No pasa nada si queda sin respuesta.',
  },
  'failure.finding-needs-source.happened': {
    en: 'An answer about private life says where it stands, so that others can check it.',
    es: 'Una respuesta sobre la vida privada dice de dónde viene, para que otros puedan comprobarla.',
  },
  'failure.finding-needs-source.safe': {
    en: 'What you typed is still in the form.',
    es: 'Lo que escribió sigue en el formulario.',
  },
  'failure.finding-needs-source.next': {
    en: 'Name the interview, paper or record, or clip the page it is on.',
    es: 'Indique la entrevista, el periódico o el registro, o guarde la página donde está.',
  },
  'failure.merge-with-itself.happened': {
    en: 'A profile cannot be merged with itself.',
    es: 'Un perfil no se puede unir consigo mismo.',
  },
  'failure.merge-with-itself.safe': { en: 'Nothing was changed.', es: 'No se cambió nada.' },
  'failure.merge-with-itself.next': {
    en: 'Choose two different profiles.',
    es: 'Elija dos perfiles distintos.',
  },
  'failure.profile-gone.happened': {
    en: 'That profile is no longer here.',
    es: 'Ese perfil ya no está aquí.',
  },
  'failure.profile-gone.safe': { en: 'Nothing was changed.', es: 'No se cambió nada.' },
  'failure.profile-gone.next': {
    en: 'Look under Deleted in People.',
    es: 'Búsquelo en Personas, entre los borrados.',
  },
  'failure.picture-not-granted.happened': {
    en: 'The browser gives a picture only of a page you opened Groundwork on.',
    es: 'El navegador solo da una imagen de una página en la que abrió Groundwork.',
  },
  'failure.picture-not-granted.safe': {
    en: 'The page’s text is here; nothing was lost.',
    es: 'El texto de la página está aquí; no se perdió nada.',
  },
  'failure.picture-not-granted.next': {
    en: 'Press the Groundwork button in the toolbar again, then ask for the picture.',
    es: 'Pulse otra vez el botón de Groundwork en la barra y luego pida la imagen.',
  },
  'failure.photo-not-in-sight.happened': {
    en: 'The photo is no longer to be seen on this page.',
    es: 'La foto ya no se ve en esta página.',
  },
  'failure.photo-not-in-sight.safe': {
    en: 'Nothing was changed.',
    es: 'No se cambió nada.',
  },
  'failure.photo-not-in-sight.next': {
    en: 'Reload the page, press the Groundwork button, and try again; or choose a file in the profile.',
    es: 'Vuelva a cargar la página, pulse el botón de Groundwork e inténtelo otra vez; o elija un archivo en el perfil.',
  },
  'failure.photo-unreadable.happened': {
    en: 'This file is no picture that the browser can read.',
    es: 'Este archivo no es una imagen que el navegador pueda leer.',
  },
  'failure.photo-unreadable.safe': {
    en: 'The photo that was here is still here.',
    es: 'La foto que había sigue aquí.',
  },
  'failure.photo-unreadable.next': {
    en: 'Choose a JPEG, PNG or WebP picture of up to 30 MB.',
    es: 'Elija una imagen JPEG, PNG o WebP de hasta 30 MB.',
  },
  'failure.page-is-pdf.happened': {
    en: 'This tab shows a PDF, which a browser keeps in a viewer of its own.',
    es: 'Esta pestaña muestra un PDF, que el navegador guarda en su propio visor.',
  },
  'failure.page-is-pdf.safe': {
    en: 'Nothing was read or lost.',
    es: 'No se leyó ni se perdió nada.',
  },
  'failure.page-is-pdf.next': {
    en: 'Download it, then drop the file here. Its address is kept as the source.',
    es: 'Descárguelo y suelte el archivo aquí. Su dirección queda como fuente.',
  },
  'failure.pdf-locked.happened': {
    en: 'This PDF opens only with a password.',
    es: 'Este PDF solo se abre con contraseña.',
  },
  'failure.pdf-locked.safe': {
    en: 'Nothing was kept of it. What was here before is still here.',
    es: 'No se guardó nada de él. Lo que había aquí sigue aquí.',
  },
  'failure.pdf-locked.next': {
    en: 'Open it in another program, save a copy without the password, and drop that here.',
    es: 'Ábralo en otro programa, guarde una copia sin contraseña y suéltela aquí.',
  },
  'failure.pdf-broken.happened': {
    en: 'This PDF is damaged and can’t be read.',
    es: 'Este PDF está dañado y no se puede leer.',
  },
  'failure.pdf-broken.safe': {
    en: 'Nothing was kept of it. What was here before is still here.',
    es: 'No se guardó nada de él. Lo que había aquí sigue aquí.',
  },
  'failure.pdf-broken.next': {
    en: 'Download it again. If it stays like this, ask whoever published it for another copy.',
    es: 'Descárguelo de nuevo. Si sigue igual, pida otra copia a quien lo publicó.',
  },
  'failure.pdf-without-text.happened': {
    en: 'This PDF holds pictures of pages and no words, as scanners make them.',
    es: 'Este PDF contiene imágenes de páginas y ninguna palabra, como las hace un escáner.',
  },
  'failure.pdf-without-text.safe': {
    en: 'Nothing was kept of it. What was here before is still here.',
    es: 'No se guardó nada de él. Lo que había aquí sigue aquí.',
  },
  'failure.pdf-without-text.next': {
    en: 'Ask for a copy with text, or type what matters into a note of your own.',
    es: 'Pida una copia con texto o escriba lo importante en una nota propia.',
  },
  'failure.pdf-endless.happened': {
    en: 'One page of this PDF takes so long that reading it was stopped.',
    es: 'Una página de este PDF tarda tanto que se detuvo la lectura.',
  },
  'failure.pdf-endless.safe': {
    en: 'Nothing was kept of it. What was here before is still here.',
    es: 'No se guardó nada de él. Lo que había aquí sigue aquí.',
  },
  'failure.pdf-endless.next': {
    en: 'Print the pages you need into a new PDF, and drop that here.',
    es: 'Imprima las páginas que necesita en un PDF nuevo y suéltelo aquí.',
  },
  'failure.pdf-not-fetched.happened': {
    en: 'The address of this PDF did not give it a second time.',
    es: 'La dirección de este PDF no lo entregó por segunda vez.',
  },
  'failure.pdf-not-fetched.safe': {
    en: 'Nothing was read or lost.',
    es: 'No se leyó ni se perdió nada.',
  },
  'failure.pdf-not-fetched.next': {
    en: 'Download it, then drop the file here.',
    es: 'Descárguelo y suelte el archivo aquí.',
  },
  'failure.file-too-large.happened': {
    en: 'This file is larger than {limit} MB.',
    es: 'Este archivo pasa de {limit} MB.',
  },
  'failure.file-too-large.safe': {
    en: 'It was not opened. What was here before is still here.',
    es: 'No se abrió. Lo que había aquí sigue aquí.',
  },
  'failure.file-too-large.next': {
    en: 'Save only the pages you need as a smaller file, and drop that here.',
    es: 'Guarde solo las páginas que necesita en un archivo más pequeño y suéltelo aquí.',
  },
  'failure.file-empty.happened': {
    en: 'There are no words in this file.',
    es: 'En este archivo no hay palabras.',
  },
  'failure.file-empty.safe': {
    en: 'What was here before is still here.',
    es: 'Lo que había aquí sigue aquí.',
  },
  'failure.file-empty.next': {
    en: 'Check that the download came to its end, then try again.',
    es: 'Compruebe que la descarga terminó e inténtelo de nuevo.',
  },
  'failure.file-unknown.happened': {
    en: 'Groundwork reads PDFs, saved web pages and plain text; this file is something else.',
    es: 'Groundwork lee PDF, páginas web guardadas y texto sin formato; este archivo es otra cosa.',
  },
  'failure.file-unknown.safe': {
    en: 'What was here before is still here.',
    es: 'Lo que había aquí sigue aquí.',
  },
  'failure.file-unknown.next': {
    en: 'Open it in its own program, save it as a PDF, and drop that here.',
    es: 'Ábralo en su programa, guárdelo como PDF y suéltelo aquí.',
  },
  'failure.source-no-address.happened': {
    en: 'That is no web address.',
    es: 'Eso no es una dirección web.',
  },
  'failure.source-no-address.safe': { en: 'The file is still here.', es: 'El archivo sigue aquí.' },
  'failure.source-no-address.next': {
    en: 'Type it as it stands in the browser, or leave the field empty.',
    es: 'Escríbala como aparece en el navegador o deje el campo vacío.',
  },
  'failure.tabs-busy.happened': {
    en: 'Another window of Groundwork is reading tabs right now.',
    es: 'Otra ventana de Groundwork está leyendo pestañas en este momento.',
  },
  'failure.tabs-busy.safe': {
    en: 'Nothing was read here, and nothing was lost.',
    es: 'Aquí no se leyó nada y no se perdió nada.',
  },
  'failure.tabs-busy.next': {
    en: 'Wait until it is done, then try again.',
    es: 'Espere a que termine e inténtelo de nuevo.',
  },
  'failure.question-empty.happened': {
    en: 'A question needs words.',
    es: 'Una pregunta necesita palabras.',
  },
  'failure.question-empty.safe': { en: 'Nothing was changed.', es: 'No se cambió nada.' },
  'failure.question-empty.next': {
    en: 'Write what you want to find out.',
    es: 'Escriba lo que quiere averiguar.',
  },
  'failure.file-cancelled.happened': { en: 'You stopped it.', es: 'Usted lo detuvo.' },
  'failure.file-cancelled.safe': {
    en: 'Nothing was changed, and no file was made.',
    es: 'No se cambió nada ni se hizo ningún archivo.',
  },
  'failure.file-cancelled.next': {
    en: 'Start again whenever you like.',
    es: 'Empiece de nuevo cuando quiera.',
  },
  'failure.group-file-empty.happened': {
    en: 'This file is empty.',
    es: 'Este archivo está vacío.',
  },
  'failure.group-file-empty.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.group-file-empty.next': {
    en: 'Ask for it to be sent again, or look for another copy.',
    es: 'Pida que se lo envíen otra vez o busque otra copia.',
  },
  'failure.group-file-too-large.happened': {
    en: 'This file is larger than {limit} MB, more than any group’s file is.',
    es: 'Este archivo pasa de {limit} MB, más que el de cualquier grupo.',
  },
  'failure.group-file-too-large.safe': {
    en: 'It was not opened, and nothing here was changed.',
    es: 'No se abrió y aquí no se cambió nada.',
  },
  'failure.group-file-too-large.next': {
    en: 'Check that it is the right file, or ask for one without clip texts.',
    es: 'Compruebe que es el archivo correcto o pida uno sin los textos de las páginas.',
  },
  'failure.file-not-ours.happened': {
    en: 'This is no Groundwork file.',
    es: 'Este no es un archivo de Groundwork.',
  },
  'failure.file-not-ours.safe': { en: 'Nothing here was changed.', es: 'Aquí no se cambió nada.' },
  'failure.file-not-ours.next': {
    en: 'Choose a file that ends in .groundwork, or a table, contacts or officials file.',
    es: 'Elija un archivo que termine en .groundwork, o uno de tabla, contactos o cargos públicos.',
  },
  'failure.file-is-invite.happened': {
    en: 'This is an invite to a group, not a file of one.',
    es: 'Esta es una invitación a un grupo, no un archivo suyo.',
  },
  'failure.file-is-invite.safe': { en: 'Nothing here was changed.', es: 'Aquí no se cambió nada.' },
  'failure.file-is-invite.next': {
    en: 'Open it as text, copy all of it, and paste it under “Join by invite”.',
    es: 'Ábrala como texto, cópiela entera y péguela en «Entrar con invitación».',
  },
  'failure.file-unreadable.happened': {
    en: 'This device could not read the file to its end.',
    es: 'Este equipo no pudo leer el archivo hasta el final.',
  },
  'failure.file-unreadable.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.file-unreadable.next': {
    en: 'Copy the file to this computer, then open it from there.',
    es: 'Copie el archivo a esta computadora y ábralo desde ahí.',
  },
  'failure.file-wants-passphrase.happened': {
    en: 'This file is sealed with a passphrase.',
    es: 'Este archivo está sellado con una frase de paso.',
  },
  'failure.file-wants-passphrase.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.file-wants-passphrase.next': {
    en: 'Type the passphrase below. Whoever made the file has it.',
    es: 'Escriba abajo la frase de paso. La tiene quien hizo el archivo.',
  },
  'failure.file-wants-key.happened': {
    en: 'This file is sealed for a group, and you are in none here.',
    es: 'Este archivo está sellado para un grupo y aquí usted no está en ninguno.',
  },
  'failure.file-wants-key.safe': { en: 'Nothing here was changed.', es: 'Aquí no se cambió nada.' },
  'failure.file-wants-key.next': {
    en: 'Ask a member for an invite, join, then open the file again.',
    es: 'Pida una invitación a un miembro, entre al grupo y abra otra vez el archivo.',
  },
  'failure.file-wrong-passphrase.happened': {
    en: 'That is not this file’s passphrase.',
    es: 'Esa no es la frase de paso de este archivo.',
  },
  'failure.file-wrong-passphrase.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.file-wrong-passphrase.next': {
    en: 'Look at each word again. Capitals and accents don’t matter for the six words; for your own passphrase they do.',
    es: 'Revise cada palabra. En las seis palabras no importan mayúsculas ni acentos; en una frase propia sí.',
  },
  'failure.file-other-key.happened': {
    en: 'This file is sealed for another group, or with a newer key of yours.',
    es: 'Este archivo está sellado para otro grupo o con una llave más nueva del suyo.',
  },
  'failure.file-other-key.safe': { en: 'Nothing here was changed.', es: 'Aquí no se cambió nada.' },
  'failure.file-other-key.next': {
    en: 'Ask whoever sent it for a new invite. Keys change when somebody leaves a group.',
    es: 'Pida una invitación nueva a quien lo envió. La llave cambia cuando alguien deja el grupo.',
  },
  'failure.file-earlier-key.happened': {
    en: 'This file is sealed with an earlier key of the group.',
    es: 'Este archivo está sellado con una llave anterior del grupo.',
  },
  'failure.file-earlier-key.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.file-earlier-key.next': {
    en: 'It may come from somebody who left. Open it under “Open a file” if you know who made it.',
    es: 'Puede venir de alguien que dejó el grupo. Ábralo en «Abrir un archivo» si sabe quién lo hizo.',
  },
  'failure.file-seal-too-costly.happened': {
    en: 'This file is sealed so that opening it would use up this device.',
    es: 'Este archivo está sellado de modo que abrirlo agotaría este equipo.',
  },
  'failure.file-seal-too-costly.safe': {
    en: 'It was left closed, and nothing here was changed.',
    es: 'Quedó cerrado y aquí no se cambió nada.',
  },
  'failure.file-seal-too-costly.next': {
    en: 'Groundwork never makes such files. Ask who sent it how it was made.',
    es: 'Groundwork nunca hace archivos así. Pregunte a quien lo envió cómo lo hizo.',
  },
  'failure.file-seal-broken.happened': {
    en: 'This file was cut off or changed after it was sealed.',
    es: 'Este archivo se cortó o se cambió después de sellarlo.',
  },
  'failure.file-seal-broken.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.file-seal-broken.next': {
    en: 'Ask for it again, and prefer a way that sends files as they are.',
    es: 'Pídalo de nuevo, por un medio que envíe los archivos tal como son.',
  },
  'failure.file-gzip-broken.happened': {
    en: 'This file is damaged: it cannot be unpacked.',
    es: 'Este archivo está dañado: no se puede descomprimir.',
  },
  'failure.file-gzip-broken.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.file-gzip-broken.next': {
    en: 'Ask for it again, or open another copy.',
    es: 'Pídalo de nuevo o abra otra copia.',
  },
  'failure.file-inflates-too-far.happened': {
    en: 'Unpacked, this file would be larger than {limit} MB.',
    es: 'Descomprimido, este archivo pasaría de {limit} MB.',
  },
  'failure.file-inflates-too-far.safe': {
    en: 'Reading was stopped there, and nothing here was changed.',
    es: 'La lectura se detuvo ahí y aquí no se cambió nada.',
  },
  'failure.file-inflates-too-far.next': {
    en: 'Ask for a file without clip texts, or for chosen people only.',
    es: 'Pida un archivo sin los textos de las páginas o solo con algunas personas.',
  },
  'failure.file-not-text.happened': {
    en: 'This file has something else than text inside.',
    es: 'Dentro de este archivo hay algo que no es texto.',
  },
  'failure.file-not-text.safe': { en: 'Nothing here was changed.', es: 'Aquí no se cambió nada.' },
  'failure.file-not-text.next': {
    en: 'Check that it is the right file, or ask for it again.',
    es: 'Compruebe que es el archivo correcto o pídalo de nuevo.',
  },
  'failure.file-line-too-long.happened': {
    en: 'Line {line} of this file is longer than any that Groundwork writes.',
    es: 'La línea {line} de este archivo es más larga que cualquiera que escriba Groundwork.',
  },
  'failure.file-line-too-long.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.file-line-too-long.next': {
    en: 'Ask for the file again, made with Groundwork itself.',
    es: 'Pida otra vez el archivo, hecho con Groundwork.',
  },
  'failure.file-bad-head.happened': {
    en: 'The first line of this file, which says what it is, cannot be read.',
    es: 'No se puede leer la primera línea de este archivo, la que dice qué es.',
  },
  'failure.file-bad-head.safe': { en: 'Nothing here was changed.', es: 'Aquí no se cambió nada.' },
  'failure.file-bad-head.next': { en: 'Ask for the file again.', es: 'Pida otra vez el archivo.' },
  'failure.file-newer.happened': {
    en: 'This file was made by a newer Groundwork than this one.',
    es: 'Este archivo lo hizo un Groundwork más nuevo que este.',
  },
  'failure.file-newer.safe': {
    en: 'Nothing here was changed. The file is fine.',
    es: 'Aquí no se cambió nada. El archivo está bien.',
  },
  'failure.file-newer.next': {
    en: 'Update Groundwork (the file asks for format {reader}, this one knows {known}), then open it again.',
    es: 'Actualice Groundwork (el archivo pide el formato {reader}, este conoce el {known}) y ábralo de nuevo.',
  },
  'failure.file-bad-entry.happened': {
    en: 'Line {line} of this file is not as Groundwork writes it.',
    es: 'La línea {line} de este archivo no está como la escribe Groundwork.',
  },
  'failure.file-bad-entry.safe': {
    en: 'None of the file was taken in, and nothing here was changed.',
    es: 'No se tomó nada del archivo y aquí no se cambió nada.',
  },
  'failure.file-bad-entry.next': {
    en: 'Somebody or something changed the file. Ask for it again.',
    es: 'Alguien o algo cambió el archivo. Pídalo de nuevo.',
  },
  'failure.file-out-of-order.happened': {
    en: 'Line {line} of this file is out of its order, or there twice.',
    es: 'La línea {line} de este archivo está fuera de orden o repetida.',
  },
  'failure.file-out-of-order.safe': {
    en: 'None of the file was taken in, and nothing here was changed.',
    es: 'No se tomó nada del archivo y aquí no se cambió nada.',
  },
  'failure.file-out-of-order.next': {
    en: 'Ask for the file again, made with Groundwork itself.',
    es: 'Pida otra vez el archivo, hecho con Groundwork.',
  },
  'failure.file-bad-blob.happened': {
    en: 'A page or picture in this file, at line {line}, is not whole.',
    es: 'Una página o imagen de este archivo, en la línea {line}, no está completa.',
  },
  'failure.file-bad-blob.safe': {
    en: 'None of the file was taken in, and nothing here was changed.',
    es: 'No se tomó nada del archivo y aquí no se cambió nada.',
  },
  'failure.file-bad-blob.next': {
    en: 'Ask for the file again, or for one without clip texts.',
    es: 'Pida otra vez el archivo o uno sin los textos de las páginas.',
  },
  'failure.file-wrong-hash.happened': {
    en: 'A page or picture in this file, at line {line}, was changed.',
    es: 'Una página o imagen de este archivo, en la línea {line}, fue cambiada.',
  },
  'failure.file-wrong-hash.safe': {
    en: 'None of the file was taken in, and nothing here was changed.',
    es: 'No se tomó nada del archivo y aquí no se cambió nada.',
  },
  'failure.file-wrong-hash.next': {
    en: 'Ask for the file again from the person who made it.',
    es: 'Pida otra vez el archivo a la persona que lo hizo.',
  },
  'failure.file-bad-line.happened': {
    en: 'Line {line} of this file is something Groundwork never writes.',
    es: 'La línea {line} de este archivo es algo que Groundwork nunca escribe.',
  },
  'failure.file-bad-line.safe': {
    en: 'None of the file was taken in, and nothing here was changed.',
    es: 'No se tomó nada del archivo y aquí no se cambió nada.',
  },
  'failure.file-bad-line.next': {
    en: 'Ask for the file again, made with Groundwork itself.',
    es: 'Pida otra vez el archivo, hecho con Groundwork.',
  },
  'failure.file-cut-off.happened': {
    en: 'This file stops before its end.',
    es: 'Este archivo se corta antes del final.',
  },
  'failure.file-cut-off.safe': {
    en: 'None of the file was taken in, and nothing here was changed.',
    es: 'No se tomó nada del archivo y aquí no se cambió nada.',
  },
  'failure.file-cut-off.next': {
    en: 'The download may have stopped early. Fetch or ask for it again.',
    es: 'Quizá la descarga se detuvo antes. Descárguelo o pídalo de nuevo.',
  },
  'failure.file-miscounted.happened': {
    en: 'This file counts more or less than it holds.',
    es: 'Este archivo cuenta más o menos de lo que contiene.',
  },
  'failure.file-miscounted.safe': {
    en: 'None of the file was taken in, and nothing here was changed.',
    es: 'No se tomó nada del archivo y aquí no se cambió nada.',
  },
  'failure.file-miscounted.next': {
    en: 'Ask for the file again.',
    es: 'Pida otra vez el archivo.',
  },
  'failure.file-not-staged.happened': {
    en: 'The file that was opened is no longer at hand.',
    es: 'El archivo abierto ya no está a mano.',
  },
  'failure.file-not-staged.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.file-not-staged.next': { en: 'Open the file again.', es: 'Abra el archivo de nuevo.' },
  'failure.file-outdated.happened': {
    en: 'Something else was written here while the file was being taken in.',
    es: 'Se escribió otra cosa aquí mientras se recibía el archivo.',
  },
  'failure.file-outdated.safe': {
    en: 'Nothing of the file was taken in, and what you had is as it was.',
    es: 'No se recibió nada del archivo, y lo que tenía sigue igual.',
  },
  'failure.file-outdated.next': {
    en: 'Open the file again when nobody is writing in another window.',
    es: 'Abra el archivo otra vez cuando nadie escriba en otra ventana.',
  },
  'failure.folder-out-of-reach.happened': {
    en: 'The shared folder is out of reach.',
    es: 'No se puede llegar a la carpeta compartida.',
  },
  'failure.folder-out-of-reach.safe': {
    en: 'What you have here is safe.',
    es: 'Lo que tiene aquí está a salvo.',
  },
  'failure.folder-out-of-reach.next': {
    en: 'See that it is still where it was and not full, or choose it again.',
    es: 'Compruebe que siga en su lugar y no esté llena, o elíjala de nuevo.',
  },
  'failure.nothing-to-erase.happened': {
    en: 'There is nothing left to erase here.',
    es: 'Aquí ya no queda nada por borrar.',
  },
  'failure.nothing-to-erase.safe': {
    en: 'Somebody erased it before, or it was taken back.',
    es: 'Alguien lo borró antes, o se deshizo.',
  },
  'failure.nothing-to-erase.next': { en: 'Close this.', es: 'Cierre esto.' },
  'failure.group-missing.happened': {
    en: 'There is no group on this device yet.',
    es: 'En este equipo todavía no hay ningún grupo.',
  },
  'failure.group-missing.safe': { en: 'Nothing here was changed.', es: 'Aquí no se cambió nada.' },
  'failure.group-missing.next': {
    en: 'Start a group or join one by invite first.',
    es: 'Primero cree un grupo o entre a uno con invitación.',
  },
  'failure.invite-not-ours.happened': {
    en: 'There is no invite in what you pasted.',
    es: 'No hay ninguna invitación en lo que pegó.',
  },
  'failure.invite-not-ours.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.invite-not-ours.next': {
    en: 'Copy the whole message, from “BEGIN” to “END”, and paste it again.',
    es: 'Copie el mensaje entero, de «BEGIN» a «END», y péguelo otra vez.',
  },
  'failure.invite-wrong-words.happened': {
    en: 'Those are not the six words of this invite.',
    es: 'Esas no son las seis palabras de esta invitación.',
  },
  'failure.invite-wrong-words.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.invite-wrong-words.next': {
    en: 'Ask for the words again, by voice if you can. Accents and capitals don’t matter.',
    es: 'Pida otra vez las palabras, de viva voz si puede. No importan acentos ni mayúsculas.',
  },
  'failure.invite-broken.happened': {
    en: 'This invite was changed or cut off on its way.',
    es: 'Esta invitación se cambió o se cortó en el camino.',
  },
  'failure.invite-broken.safe': { en: 'Nothing here was changed.', es: 'Aquí no se cambió nada.' },
  'failure.invite-broken.next': {
    en: 'Ask for a new invite, sent as one message.',
    es: 'Pida una invitación nueva, enviada en un solo mensaje.',
  },
  'failure.invite-outdated.happened': {
    en: 'This invite is from before the group’s key was changed.',
    es: 'Esta invitación es de antes de que se cambiara la llave del grupo.',
  },
  'failure.invite-outdated.safe': {
    en: 'Nothing here was changed: the group keeps its newer key.',
    es: 'Aquí no se cambió nada: el grupo conserva su llave más reciente.',
  },
  'failure.invite-outdated.next': {
    en: 'Ask for a new invite. Whoever sent this one may need one too.',
    es: 'Pida una invitación nueva. Puede que a quien envió esta también le haga falta una.',
  },
  'failure.too-much-to-delete.happened': {
    en: 'So much is written here that it cannot be deleted at once.',
    es: 'Hay tanto escrito aquí que no se puede borrar de una vez.',
  },
  'failure.too-much-to-delete.safe': {
    en: 'Nothing was changed.',
    es: 'No se cambió nada.',
  },
  'failure.too-much-to-delete.next': {
    en: 'If a file brought it, return to the restore point before that file, in Settings.',
    es: 'Si lo trajo un archivo, vuelva en Ajustes al punto de restauración anterior a ese archivo.',
  },
  'failure.file-is-packed.happened': {
    en: 'This is an Excel, Word or ZIP file, and not a table of text.',
    es: 'Este es un archivo de Excel, Word o ZIP y no una tabla de texto.',
  },
  'failure.file-is-packed.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.file-is-packed.next': {
    en: 'If it is a spreadsheet, save it as CSV in the program it comes from, and open that. Unpack a ZIP first.',
    es: 'Si es una hoja de cálculo, guárdela como CSV en su programa y abra ese archivo. Si es un ZIP, descomprímalo primero.',
  },
  'failure.file-is-pdf.happened': {
    en: 'This is a PDF, and not a file of people or of your group.',
    es: 'Este es un PDF y no un archivo de personas ni de su grupo.',
  },
  'failure.file-is-pdf.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.file-is-pdf.next': {
    en: 'A PDF is read in the panel, like a page. For a list of people ask for the table behind it, as CSV.',
    es: 'Un PDF se lee en el panel, como una página. Si es una lista de personas, pida la tabla original en CSV.',
  },
  'failure.file-is-picture.happened': {
    en: 'This is a picture, and not a file of people or of your group.',
    es: 'Esta es una imagen y no un archivo de personas ni de su grupo.',
  },
  'failure.file-is-picture.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.file-is-picture.next': {
    en: 'A photo of somebody is added on their profile. For a list of people ask for the table, as CSV.',
    es: 'La foto de alguien se agrega en su perfil. Si es una lista de personas, pida la tabla en CSV.',
  },
  'failure.file-is-binary.happened': {
    en: 'This is a file of a kind that cannot be read here.',
    es: 'Este archivo es de un tipo que aquí no se puede leer.',
  },
  'failure.file-is-binary.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.file-is-binary.next': {
    en: 'Open a file of your group, or save what it holds as CSV, vCard or JSON in the program it comes from.',
    es: 'Abra un archivo de su grupo, o guarde lo que contiene como CSV, vCard o JSON en su programa.',
  },
  'failure.text-file-empty.happened': {
    en: 'There is nothing in this file.',
    es: 'No hay nada en este archivo.',
  },
  'failure.text-file-empty.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.text-file-empty.next': {
    en: 'Save it again from the program it came from, then open it here.',
    es: 'Guárdelo de nuevo desde su programa y ábralo aquí.',
  },
  'failure.text-file-too-large.happened': {
    en: 'This file is too large for a list of people.',
    es: 'Este archivo es demasiado grande para una lista de personas.',
  },
  'failure.text-file-too-large.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.text-file-too-large.next': {
    en: 'Split it, or leave out what is not about people.',
    es: 'Divídalo o quite lo que no trate de personas.',
  },
  'failure.popolo-unreadable.happened': {
    en: 'This file looks like Popolo or other JSON, but cannot be read as people.',
    es: 'Este archivo parece Popolo u otro JSON, pero no se puede leer como personas.',
  },
  'failure.popolo-unreadable.safe': {
    en: 'Nothing here was changed.',
    es: 'Aquí no se cambió nada.',
  },
  'failure.popolo-unreadable.next': {
    en: 'Save it again as Popolo JSON, or as a CSV table.',
    es: 'Guárdelo de nuevo como Popolo JSON o como tabla CSV.',
  },
  'failure.share-stopped.happened': {
    en: 'The work in the background stopped, perhaps for lack of memory.',
    es: 'El trabajo en segundo plano se detuvo, quizá por falta de memoria.',
  },
  'failure.share-stopped.safe': {
    en: 'What was saved before is untouched.',
    es: 'Lo guardado antes sigue intacto.',
  },
  'failure.share-stopped.next': {
    en: 'Close other tabs and try again, without clip texts if the file is large.',
    es: 'Cierre otras pestañas e inténtelo de nuevo, sin los textos de las páginas si el archivo es grande.',
  },
});
