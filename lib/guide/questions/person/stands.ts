import { phrases } from '../../cues';
import type { Question } from '../../question';

export const stands: Question = {
  id: 'stands',
  heading: 'record',
  weight: 4,
  answerKind: 'free',
  where: ['news', 'official-site', 'social-posts', 'voter-guide', 'video'],
  cues: {
    en: {
      strong: phrases(`
        does not support, do not support, did not support, does not favor, is against, supports the,
        supports a, has supported, supported the, in support of, opposes, opposed the, has opposed,
        opposition to, in favor of, spoke against, spoke in favor, spoke out, speaks out, position
        on, his position, her position, their position, stance on, stance, called for, calls for,
        calling for, called on, urged, urges, urging, pledged, signed a letter, signed the letter,
        signed a pledge, signed the pledge, signed on to, joined in signing, criticized, criticised,
        condemned, denounced, defended, came out against, came out in favor, objected to, vowed,
        argued that, argued against, argued for, believes that, believes in, testified against,
        testified for, testified in, has been critical, critical of, statement on, issued a
        statement, publicly, protested, endorsed, advocated against, advocated legaliz*, rejected,
        disagreed, considers, stated that, declared that, backs, backed, critic of, refused to,
        opponent of, proponent of, advocate of, supporter of, has asked, asked the county, asked the
        city, asked the state, demanded that, is for a, is for the, are against, i am for, i am
        against, i am opposed, remain opposed, he is for, she is for, will not sign, would rather
        see, i do not think, i do think, i think the state, i think the city, i think every, pushed
        for, wants the state, wants the city, wants the county, want the state, voted no on, voted
        yes on, should pay, should be, fought to, fights to, fighting to, fight to, fights for,
        fighting for, stood up for, strong defender, vigorously, unwavering support, voice for, led
        the effort to repeal, conservative values, progressive values, we need to, we need more, we
        must, must improve, pledges to, promises to, i promise, stresses that, insists that, insists
        on, making sure that, making sure our, vital that, it is vital, declined to sign, my number
        one priority, high priority of mine, running to, continue his fight, continue her fight,
        deserve someone, wants to bring, wants to hold, should have to, deserve a representative,
        shouldn't, deserve our, i'm for, was for the, was against the, stood for, stands for, no
        place for, belief in, worked for the referendum, worked for the passage, spoke for, spoke up
        for, spoke up against, let it be known, likes to say, i support, i oppose, i stand by,
        stands by, holds that, walked out of, picketed, favoured, favored, favors, wants every,
        wants to see, won't let, not going to let, resolved to, would not have, would not take,
        refused to take, asks that, denied that, disapproved, was troubled by, resigned in protest,
        his stand that, her stand that, in her view, in his view, my view, i voted against, i voted
        for, against the tax, against any, for the repeal, to repeal, sued to, led a protest
      `),
      weak: phrases(`
        support, oppose, against, favor, position, view, views, believes, statement, said, letter,
        pledge, petition, resolution, ban, protect
      `),
      headings: phrases(`
        political positions, positions, views, statements, statement, press releases, stances,
        where i stand, where he stands, where she stands, political views, controversies,
        controversy, advocacy, activism, public statements, open letters
      `),
      labels: phrases('stance, statement, supports, opposes, positions on, public positions'),
      not: phrases(`
        stand for the, stood for the, stand for election, stood for election, support our work,
        support the library, customer support, technical support, support us, support staff,
        supported by a grant, child support, guilty, financial support, pledge of allegiance,
        endorsed by, endorsements, was rejected, were rejected, been rejected, defended his
        doctoral, defended her doctoral, defended his dissertation, defended her dissertation,
        thesis, refused to quit, refused to give up, refused to let, refused to accept, in support
        of operation, in support of combat, did not believe
      `),
    },
    es: {
      strong: phrases(`
        apoya el, apoya la, apoya los, apoyó, ha apoyado, en apoyo de, se opone, se opuso,
        se ha opuesto, oposición a, a favor de, en contra de, se pronunció, se ha
        pronunciado, su postura, su posición, postura sobre, posición sobre, pidió que,
        pidió al, pide, exigió, exige, instó a, hizo un llamado, llamó a, se comprometió a,
        firmó la carta, firmó una carta, firmó el compromiso, firmó un manifiesto, firmó el
        manifiesto, firmé el, firmé un, criticó, condenó, denunció, defendió, rechazó,
        rechaza, respaldó, respalda, argumentó, sostiene que, cree que, considera que,
        públicamente, protestó, emitió un comunicado, emitió una declaración, declaró que,
        se mostró contrari*, contrari* a, ha criticado, partidari* de, ha denunciado, exige
        que, pide que, reclama, está a favor, está en contra, estoy a favor, estoy en
        contra, no voy a permitir, no aceptaremos, no aceptaré, no queremos, quiere que,
        debe, deben, creo en, creo que, creemos que, estoy convencid*, convencid* de, me
        opongo, apoyo la, apoyo el, defiendo, propone, propongo, hay que, es necesario,
        tenemos que, necesitamos, prohíbe, lamentó, alertó
      `),
      weak: phrases(`
        apoyo, oposición, contra, favor, postura, posición, opinión, declaración, dijo, carta,
        petición, resolución
      `),
      headings: phrases(`
        posturas, posiciones políticas, posiciones, opiniones, declaraciones, comunicados,
        controversias, polémicas, activismo, ideología
      `),
      labels: phrases('postura, posición, declaración, apoya, se opone'),
      not: phrases(`
        apoye la biblioteca, apóyanos, apoyo técnico, atención al cliente, con el apoyo económico
      `),
    },
  },
};
