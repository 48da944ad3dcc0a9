import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'A quién invitar',
  about: 'Amplio, pero con intención. Cada nombre por una razón.',
  sections: {
    kinds: {
      title: '¿Hemos pensado en…?',
      items: {
        stakeholders:
          'la gente a la que le afecta, antes que nada, y quienes trabajan con ello cada día',
        'opinion-leaders':
          'personas a quienes otros escuchan, conocidas desde hace tiempo o que apenas surgen',
        policymakers: 'personas que hacen las reglas y saben qué es posible',
        nonprofits: 'organizaciones sin fines de lucro que trabajan en ello',
        'service-groups': 'grupos de servicio',
        associations: 'asociaciones comunitarias',
        'cultural-groups': 'asociaciones culturales y de inmigrantes',
        religious: 'organizaciones religiosas',
        'law-enforcement': 'cuerpos de seguridad, donde tenga sentido y sea seguro',
        agencies: 'dependencias y programas de gobierno',
        'right-size':
          '¿Cuántos hacen falta para la labor y cuántos pueden trabajar juntos todavía?',
      },
    },
    'core-group': {
      title: 'El grupo central',
      items: {
        name: 'Nombre',
        affiliation: 'Grupo u organización',
        'why-invited': 'Por qué les invitamos',
        agreed: '¿Aceptó?',
      },
    },
    'core-from': {
      title: 'Dónde hallarlos',
      items: {
        'people-we-know': 'personas que ya conocemos y a quienes ellas conocen',
        'affected-institutions': 'dependencias e instituciones que lidian con ello',
        'most-affected': 'personas que lo viven en carne propia',
        'share-names':
          'cada quien toma los nombres que conoce; los demás se reparten para llamar o escribir',
      },
    },
    candidates: {
      title: 'A quiénes quisiéramos tener',
      items: {
        organization: 'Organización',
        contact: 'Contacto',
        'who-knows': '¿Quién del equipo les conoce?',
        agreed: '¿Aceptó?',
      },
    },
    easiest: {
      title: 'Los más fáciles de sumar',
      items: {
        who: '¿Quiénes?',
        'in-common': '¿Qué tenemos en común?',
      },
    },
    harder: {
      title: 'Los más difíciles de sumar',
      items: {
        who: '¿Quiénes?',
        barriers: '¿Qué nos separa?',
        benefits: '¿Qué bien traería tenerlos?',
      },
    },
    'most-strategic': {
      title: 'Los que más cambiarían las cosas',
      items: {
        who: '¿Quiénes?',
        'in-common': '¿Qué tenemos en común?',
        benefits: '¿Qué se ganaría con ellos?',
      },
    },
  },
};
