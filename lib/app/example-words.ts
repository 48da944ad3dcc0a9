import type { Language } from '../guide/language';

/** What the fictional town's group is working for, as its pages tell it. */
export interface ExampleWords {
  readonly name: string;
  readonly is: string;
  readonly isNot: string;
  readonly whoWeAre: string;
  readonly messages: readonly string[];
  readonly ask: string;
  readonly step: string;
  readonly smaller: string;
  readonly note: string;
  readonly noteSource: string;
  readonly storyTitle: string;
  readonly story: string;
  readonly onNo: string;
  readonly onYes: string;
  readonly goal: string;
  readonly where: string;
  readonly before: string;
  readonly after: string;
  readonly access: string;
  readonly purpose: string;
  readonly listening: string;
  readonly appreciation: string;
  readonly saying: string;
  readonly probe: string;
  readonly lives: string;
  readonly works: string;
}

export const exampleWords: Readonly<Record<Language, ExampleWords>> = {
  en: {
    name: 'Welcoming Alder Falls (example)',
    is: 'Ordinance 2025-14 tells every city department to serve whoever comes to the counter and to ask for no more papers than the service requires. We want it carried out at every counter.',
    isNot: 'It costs no service anything, and it asks no clerk to look away from a law.',
    whoWeAre:
      'The Rivers and Roots Alliance brings together renters, riders and river people of the Tamarack valley.',
    messages: [
      'A city hall that serves everybody serves everybody better.',
      'The council has decided it. Now the forms have to say so.',
      'Nobody should be afraid to ask for a library card or to report a broken street light.',
    ],
    ask: 'Will you ask for a public list of the forms that still want more papers than the service requires, at the next council meeting?',
    step: 'Ask for the list of forms at the next council meeting',
    smaller: 'Will you put us in touch with whoever keeps that list?',
    note: 'The council adopted the Welcoming City ordinance; departments have ninety days to bring their forms into line.',
    noteSource: 'Minutes of September 9, 2025',
    storyTitle: 'The form that was sent back',
    story:
      'I went to sign my son up for swimming. The form asked for a paper that I could not find, and I nearly went home. The clerk crossed the line out by hand. I would like the form to say what she said.',
    onNo: 'We send you what neighbors tell us about the counters, once a month.',
    onYes: 'We bring two people who fill in the forms with you, and we thank you in public.',
    goal: 'Five council members and directors stand for it in public',
    where: 'City Hall, 100 Falls Street',
    before: 'On the steps, fifteen minutes before',
    after: 'Marigold Bakery',
    access: 'Step-free entrance on the river side',
    purpose: 'Thank her for the ordinance, and agree who asks for the list of forms.',
    listening: 'What have you heard from the counters since the ordinance was adopted?',
    appreciation: 'You wrote the ordinance, and stayed through a long night to see it adopted.',
    saying: 'The departments have not been given money for this.',
    probe: 'What would a first form cost, if the recorder reviews it as before?',
    lives: 'Lives in District 2',
    works: 'Has waited at these counters',
  },
  es: {
    name: 'Alder Falls acogedora (ejemplo)',
    is: 'La ordenanza 2025-14 pide a cada oficina municipal atender a quien llegue a la ventanilla y no exigir más papeles de los que el servicio requiere. Queremos que se cumpla en todas las ventanillas.',
    isNot:
      'No le quita nada a ningún servicio ni pide a nadie en la ventanilla que pase por alto una ley.',
    whoWeAre:
      'La Rivers and Roots Alliance reúne a inquilinos, usuarios del autobús y gente del río del valle del Tamarack.',
    messages: [
      'Un ayuntamiento que atiende a todas las personas atiende mejor a cada una.',
      'El concejo ya lo decidió. Ahora tienen que decirlo los formularios.',
      'Nadie debería tener miedo de pedir una tarjeta de la biblioteca o de avisar que una farola no funciona.',
    ],
    ask: '¿Pedirá usted, en la próxima sesión del concejo, una lista pública de los formularios que todavía exigen más papeles de los que el servicio requiere?',
    step: 'Pedir la lista de formularios en la próxima sesión del concejo',
    smaller: '¿Nos pondría usted en contacto con quien lleva esa lista?',
    note: 'El concejo aprobó la ordenanza de Ciudad Acogedora; las oficinas tienen noventa días para ajustar sus formularios.',
    noteSource: 'Acta del 9 de septiembre de 2025',
    storyTitle: 'El formulario que casi me devuelve a casa',
    story:
      'Fui a inscribir a mi hijo en natación. El formulario pedía un papel que no encontraba y casi me voy. En la ventanilla tacharon ese renglón a mano. Quisiera que el formulario dijera lo mismo.',
    onNo: 'Le enviamos cada mes lo que el vecindario nos cuenta de las ventanillas.',
    onYes:
      'Llevamos a dos personas que llenan los formularios con usted y le damos las gracias en público.',
    goal: 'Cinco personas del concejo y de las direcciones lo respaldan en público',
    where: 'Ayuntamiento, 100 Falls Street',
    before: 'En la escalinata, quince minutos antes',
    after: 'Marigold Bakery',
    access: 'Entrada sin escalones por el lado del río',
    purpose: 'Agradecerle la ordenanza y acordar quién pide la lista de formularios.',
    listening: '¿Qué le han contado de las ventanillas desde que se aprobó la ordenanza?',
    appreciation: 'Usted escribió la ordenanza y se quedó hasta muy tarde para verla aprobada.',
    saying: 'A las oficinas no se les dio dinero para esto.',
    probe: '¿Cuánto costaría el primer formulario si la secretaría lo revisa como hasta ahora?',
    lives: 'Vive en el Distrito 2',
    works: 'Ha esperado en estas ventanillas',
  },
};
