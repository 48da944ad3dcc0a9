import { phrases } from '../../cues';
import type { Question } from '../../question';

export const groups: Question = {
  id: 'groups',
  heading: 'community',
  weight: 2,
  answerKind: 'free',
  where: ['official-site', 'profile-page', 'news', 'own-site'],
  cues: {
    en: {
      strong: phrases(`
        also serves on, serves as a member, serves as chair of, serves as president of, serves
        on several, chairs the board, volunteer with, member of the, is a member of, was a
        member of, board member, served on the board, sits on the board, on the board of, board
        of directors of, board of trustees of, board chair, trustee of, past president of,
        former president of, president of the, chair of the board, cofounder of, founder of,
        co-founded, belongs to @, belongs to the, involved with, affiliated with, volunteers
        with, volunteers at, volunteered with, volunteer for, coach of, serves on the, advisory
        board, advisory council, steering committee, rotary, rotarian, kiwanis, lions club,
        chamber of commerce, naacp, league of women voters, pta, parent teacher association,
        union member, fraternity, sorority, congregant, parishioner, deacon, community
        involvement, memberships, coalition, caucus, serves as pastor of, knights of, fellow of,
        deacon of, helped found, belonged to @, belonged to the, attend @ church, attends @ church, attend the @
        church, worship at, worships at, trail steward, choir, band
      `),
      weak: phrases(`
        board, member, members, club, association, foundation, council, society, committee,
        coalition, nonprofit, church, congregation, volunteer, organization, organizations, chapter, alumni
      `),
      headings: phrases(`
        community involvement, memberships, affiliations, boards, civic involvement,
        organizations, board memberships, boards and commissions, professional affiliations,
        caucus memberships, civic activities, volunteer work, community service, activism,
        membership
      `),
      labels: phrases(`
        member, memberships, affiliations, boards, organizations, caucuses, board of directors,
        congregation, clubs, party caucus
      `),
      not: phrases(`
        member of the legislature, member of the legislative assembly, member of parliament, member
        of congress, member of the house, member of the senate, members of the board, family
        members, members of the family, member of the family, improvement company, railway company,
        insurance company, telephone company, brewery, become a member, member login, members only,
        member services, membership application, contact our board, join our board, group rates,
        city council, town council, county council, state senate, house of representatives, board of
        supervisors, general assembly, representing the, representing district, representing ward,
        from the # district, legislative district, members of the @ family, member of the @ family,
        member of the @ people, member of the @ tribe, president of the united states, house
        committee, senate committee, joint committee, select committee, standing committee,
        subcommittee, committees on, committee on the judiciary, committee on ways, serves on the
        committees, sits on the committee, member of the committee on, health committee, education
        committee, transportation committee, appropriations committee, finance committee,
        agriculture committee, judiciary committee, royal family, clan, noble family, dynasty,
        member of the @ civil service, serves on the @ committee, sits on the @ committee, serves on
        the @ and, took office, was elected to, sworn in, first elected in, democratic chair,
        republican chair, chairs the @ committee, chairs the committee, chair of the senate, chair
        of the house, interests on the board, chair of the board in, as chair again, became
        president and ceo, became executive director, elected to his # term, elected to her # term,
        elected to his first term, elected to her first term, owner and founder, founder and owner,
        founder and executive director, founder and ceo, owner & founder, owner and operator,
        founder and president, founder and director, by members of, president of the student, member
        of the budget, budget committee, planning committee, chair of the @ committee, worked as a
        member of
      `),
    },
    es: {
      strong: phrases(`
        miembro de la, es miembro de, integrante de, integra la, forma parte de, formó parte de,
        pertenece a, junta directiva, consejo directivo, miembro del consejo, patronato, preside la
        asociación, presidió la asociación, ex presidente de, expresident* de, fundador* de, fundó,
        cofundador* de, cofundó, voluntari* en, voluntari* de, activ* en, participa activamente,
        afiliad* a, involucrad* en, consejo asesor, comité directivo, club rotario, rotari*, club de
        leones, cámara de comercio, asociación de padres, sindicato, cofradía, hermandad, coalición,
        fraternidad, pastor* de la iglesia, congregación, socio del, socia del, miembro fundador,
        miembro fundadora, integra el, integró la, perteneció a, militante de, militante del, milita
        en, militó en, militancia, afiliad* al, dirigente de, dirigente del, integrante del, miembro
        del, miembro de, se unió a, se incorporó a, se incorporó al, hace parte de, parte de la red,
        red de, formo parte, pertenezco, soy miembro, fundé, soy fundador*, cofundé
      `),
      weak: phrases(`
        junta, miembro, miembros, club, asociación, fundación, consejo, sociedad, comité,
        coalición, iglesia, organización, organizaciones, voluntariado
      `),
      headings: phrases(`
        participación comunitaria, membresías, afiliaciones, organizaciones, juntas y comisiones,
        asociaciones, voluntariado, servicio comunitario, activismo
      `),
      labels: phrases(`
        miembro, membresías, afiliaciones, juntas, organizaciones, congregación, asociaciones
      `),
      not: phrases(`
        preside el comité, preside la comisión, forma parte de los comités, forma parte de
        las comisiones, integra el comité, integra las comisiones, comités de, comisiones de, subcomité,
        hágase miembro, hazte miembro, inicio de sesión, solo para miembros, comisión de,
        en el congreso, en el senado, en el cabildo
      `),
    },
  },
};
