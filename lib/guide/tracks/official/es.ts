import type { TrackWords } from '../../track';

export const words: TrackWords = {
  name: 'Funcionarios y cargos públicos',
  about: 'Personas elegidas o nombradas para un cargo público.',
  forms: { person: 'Una persona con cargo público' },
  variants: { elected: 'Por elección', appointed: 'Por nombramiento' },
  questions: {},
  parts: {
    advice: {
      'public-record': {
        text: 'Todo lo que se escribe a una oficina pública puede hacerse público. No escribir nada que no se leería en voz alta.',
      },
    },
    askers: {
      constituent: {
        who: 'Alguien a quien representan',
        why: 'Responden ante la gente de su distrito.',
      },
      'community-leader': {
        who: 'Quien está al frente de un grupo o un templo que la gente de aquí estima',
        why: 'Esa voz representa a muchas más.',
      },
      'local-owner': {
        who: 'Alguien con un negocio aquí',
        why: 'A quien tiene un negocio se le escucha sobre lo que conviene a la comunidad.',
      },
    },
    wording: {
      'from-constituent': {
        text: 'A la atención de {name}: Vivo en su distrito y formo parte de {group}. Un pequeño grupo quisiera hablarle de {campaign} y de lo que significaría en {place}. ¿Podría darnos veinte minutos en las próximas semanas? {sender}',
      },
    },
    opening: {
      'thanks-for-serving': { text: 'Sabemos cuánta gente quiere hablarle, y se lo agradecemos.' },
    },
    appreciation: {
      'good-votes': { text: 'Agradecer un voto o una acción suya que ayudó a la gente de aquí.' },
    },
    listening: {
      'heard-from-district': { text: '¿Qué ha visto y qué le cuenta la gente de su distrito?' },
    },
    wins: {
      'people-represented': {
        text: 'Está del lado de la gente a la que representan. Decir cuántas personas y de dónde.',
      },
    },
    objections: {
      voters: {
        saying: '«A mis votantes no les gustaría».',
        probe: '¿A quién se lo ha oído? ¿Qué necesitaría oír de los demás?',
      },
      'not-my-office': {
        saying: '«Eso no le toca a mi oficina».',
        probe: '¿Quién lo decide? ¿Qué podría decir o hacer desde donde está?',
      },
    },
    refusals: {
      'signed-colleagues': {
        text: 'Pedir a quienes ya firmaron desde otros cargos que hablen con esta persona.',
      },
      'at-the-office': {
        text: '¿Fue elegida y aún se niega? Un grupo pequeño puede ir a la oficina y pedir la reunión en persona.',
        cost: 'La reunión, si la hay, será más tensa.',
        risk: 'Puede endurecer el no, y quienes vayan quedarán a la vista.',
      },
      'tell-the-press': {
        text: '¿Fue elegida y aún se niega? Se puede invitar a la prensa local o contarle que la reunión fue negada.',
        cost: 'La confianza puede perderse por mucho tiempo.',
        risk: 'Pueden publicarse nombres y rostros del grupo.',
      },
    },
    commitments: {
      'bring-it-in': {
        text: 'Llevar lo que pide {campaign} ante su concejo, junta o dependencia.',
      },
    },
  },
};
