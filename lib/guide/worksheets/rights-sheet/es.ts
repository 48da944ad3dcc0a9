import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Derechos en casa',
  about:
    'Para revisar con alguien que conozca las leyes del lugar: cambiar las palabras, ponerles fecha y decir quién las revisó.',
  sections: {
    checked: {
      title: 'Revisión',
      items: {
        'no-legal-advice': 'Esta hoja informa; no es asesoría legal.',
        'checked-on': 'Revisada el',
        'checked-by': 'Revisada por',
        source: 'De dónde salen las palabras',
      },
    },
    'at-the-door': {
      title: 'Si llegan agentes',
      items: {
        'keep-closed':
          'La puerta puede quedarse cerrada mientras no muestren una orden firmada por un juez.',
        'under-the-door':
          'Pedir que la pasen por debajo de la puerta y leer el nombre, la dirección y la firma.',
        'who-are-they':
          'Un chaleco que dice policía no aclara quiénes son. Preguntar antes de qué oficina vienen y pedir su placa.',
        'everyone-knows':
          'Asegurarse de que lo sepan todas las personas de la casa, también las más pequeñas.',
      },
    },
    inside: {
      title: 'Si ya entraron',
      items: {
        'stay-calm': 'No mentir, no mostrar papeles falsos, no correr ni forcejear.',
        silence: 'Se puede decir: prefiero guardar silencio. Pedir una tarjeta con un nombre.',
        'no-consent':
          'Si empiezan a registrar, se puede decir con claridad: no autorizo un registro.',
      },
    },
    call: {
      title: 'A quién llamar',
      items: {
        'call-us': 'Llamar a {group} para pedir ayuda:',
        'more-to-know': 'Hay más que saber; preguntar a alguien con formación en esto.',
      },
    },
  },
};
