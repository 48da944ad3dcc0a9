import { defineMessages } from '../message';

/** What records are called; read through the maps in `kind-words.ts`. */
export const kinds = defineMessages({
  'kinds.audience.official': { en: 'Elected or appointed official', es: 'Cargo público' },
  'kinds.audience.faith': { en: 'Faith community', es: 'Comunidad de fe' },
  'kinds.audience.business': { en: 'Business', es: 'Negocio' },
  'kinds.audience.civic': { en: 'Civic institution', es: 'Institución cívica' },
  'kinds.audience.school': { en: 'School or college', es: 'Escuela o universidad' },
  'kinds.audience.partner': { en: 'Movement partner', es: 'Organización aliada' },
  'kinds.audience.neighborhood': { en: 'Neighborhood', es: 'Vecindario' },
  'kinds.form.person': { en: 'Person', es: 'Persona' },
  'kinds.form.organization': { en: 'Organization', es: 'Organización' },
  'kinds.form.place': { en: 'Place', es: 'Lugar' },
  'kinds.detail.email': { en: 'E-mail', es: 'Correo' },
  'kinds.detail.phone': { en: 'Phone', es: 'Teléfono' },
  'kinds.detail.fax': { en: 'Fax', es: 'Fax' },
  'kinds.detail.address': { en: 'Address', es: 'Dirección' },
  'kinds.detail.website': { en: 'Website', es: 'Sitio web' },
  'kinds.detail.social': { en: 'Social', es: 'Redes' },
  'kinds.detail.photo': { en: 'Photo', es: 'Foto' },
  'kinds.detail.hours': { en: 'Hours', es: 'Horario' },
  'kinds.detail.date': { en: 'Date', es: 'Fecha' },
  'kinds.step.research': { en: 'Research', es: 'Investigar' },
  'kinds.step.ask': { en: 'Ask', es: 'Pedir' },
  'kinds.step.prepare': { en: 'Prepare', es: 'Preparar' },
  'kinds.step.evaluate': { en: 'Evaluate', es: 'Evaluar' },
  'kinds.step.followUp': { en: 'Follow up', es: 'Dar seguimiento' },
});
