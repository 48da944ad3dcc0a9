import { phrases } from '../../cues';
import type { Question } from '../../question';

export const influence: Question = {
  id: 'influence',
  heading: 'community',
  weight: 2,
  answerKind: 'person',
  where: ['campaign-finance', 'news', 'social-posts', 'official-site'],
  cues: {
    en: {
      strong: phrases(`
        endorsed by, endorsements, endorsement from, endorsement of, has been endorsed, received
        the endorsement, backed by, supported by, supporters include, donors include, donors,
        top contributors, contributions from, campaign contributions, adviser, advisers, advisor
        to, advised by, mentor, mentored by, mentors, protege, worked closely with, works
        closely with, close ally, ally of, allies, longtime friend, friend of, chief of staff,
        campaign manager, campaign chair, credits, inspired by, inspiration, influenced by,
        looks up to, looked up to, learned from, respected by, consults, listens to, confidant,
        colleague, partnered with, alongside, recommended by, role model, backing of, with the
        support of, his mentor, her mentor, mentor was, recruited by, persuaded by, encouraged
        by, urging of, tutelage of, close associate, drawn into politics, credited, recruited to
        the, recruited into, talked into running, talked him into, talked her into, encouraged
        him, encouraged her, convinced him, convinced her, endorsed him, endorsed her, backed
        him, backed her, supported him, supported her, his hero, her hero
      `),
      weak: phrases(`
        friend, colleagues, leaders, unions, labor, donors, staff, influence, teacher, partner,
        together with, appointed by, nominated by
      `),
      headings: phrases(`
        endorsements, endorsed by, supporters, donors, contributors, staff, influences, advisory
        team, mentors, campaign finance, allies
      `),
      labels: phrases(`
        endorsements, endorsed by, chief of staff, staff, advisers, contributors, donors, campaign
        treasurer, mentor
      `),
      not: phrases(`
        donate now, donate today, our donors, contact staff, supported by wordpress, powered by,
        doctoral advisor, driving under the influence, while under the influence, in the back of
      `),
    },
    es: {
      strong: phrases(`
        respaldad* por, apoyad* por, recibió el respaldo, recibió el apoyo, respaldos, avales, entre
        sus donantes, donantes, contribuciones de, contribuyentes, asesor*, asesorad* por, consejer*
        de, mentor*, aliad* de, cercan* a, allegad* a, amig* de, viejo amigo, vieja amiga,
        colaborador* cercan*, jefe de gabinete, jefa de gabinete, jefe de campaña, jefa de campaña,
        inspirad* por, influid* por, influenciad* por, aprendió de, discípul* de, admira a, trabaja
        de cerca con, trabajó junto a, junto con, nombrad* por, propuest* por, modelo a seguir, de
        la mano de, con el apoyo de, como maestro a, su mentor, su mentora, marcado por, marcada
        por, lo respaldan, la respaldan, lo apoyan, la apoyan, impulsad* por, gracias a su,
        referente, de manos del, de manos de, bajo la guía, quien le enseñó, acompañad* por, impulsó
        a
      `),
      weak: phrases(`
        amistad, colegas, líderes, sindicatos, empresarios, equipo, influencia, maestr*
      `),
      headings: phrases(`
        me apoyan, nos apoyan, apoyos, avales, respaldos,
        respaldos, apoyos, donantes, equipo, influencias, mentores, asesores, aliados
      `),
      labels: phrases(`
        respaldos, jefe de gabinete, jefa de gabinete, asesores, donantes, equipo
      `),
      not: phrases('done ahora, haga una donación, bajo la influencia, director* de tesis'),
    },
  },
};
