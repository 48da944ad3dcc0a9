import { phrases } from '../../cues';
import type { Question } from '../../question';

export const service: Question = {
  id: 'service',
  heading: 'personal',
  weight: 0,
  answerKind: 'free',
  where: ['official-site', 'encyclopedia', 'news', 'profile-page'],
  care: 'public-record-only',
  cues: {
    en: {
      strong: phrases(`
        was stationed, were stationed, veteran of, is a veteran, army veteran, navy veteran,
        air force veteran, marine veteran, marine corps veteran, war veteran, combat veteran,
        served in the army, served in the navy, served in the u.s., served in the us,
        served in the united states, served in the marine*, served in the air force,
        served in the military, served in the armed forces, served in the coast guard,
        served in the reserves, served in world war, served in vietnam, served in iraq,
        served in afghanistan, served during, military service, military career, enlisted,
        enlisted in, enlistment, commissioned as, commissioned an officer, was commissioned,
        deployed to, deployment, tour of duty, tours of duty, honorably discharged,
        honorable discharge, retired from the army, retired from the navy,
        retired from the air force, active duty, drafted into, stationed at, rank of,
        purple heart, bronze star, silver star, peace corps, americorps, army reserve,
        naval reserve, national guard, volunteered, volunteers with, volunteers at,
        volunteers as, as a volunteer, is a volunteer, was a volunteer, volunteering,
        volunteer work, volunteer of the year, pro bono, community volunteer, longtime volunteer,
        volunteer activities, lieutenant, sergeant, captain in the, colonel, firefighter,
        volunteer fire*, conscientious objector
      `),
      weak: phrases(`
        army, navy, air force, marine, marines, coast guard, military, veteran, uniform, war,
        troops, corps, regiment, battalion, infantry, squadron, service, volunteer
      `),
      headings: phrases(`
        military service, military career, early life and career, biography, personal,
        background, early career, military, volunteer work, volunteering, community service,
        community involvement, volunteer activities
      `),
      labels: phrases(`
        armed forces, military, war service, veteran, military service, branch, branch/service,
        service/branch, rank, battles/wars, allegiance, military branch, military awards,
        volunteer work, volunteering, community service, volunteer activities
      `),
      not: phrases(`
        ministry of, department of, salvation army, veterans affairs committee,
        veterans' affairs, customer service, served on the board, served as mayor,
        volunteers needed, become a volunteer, volunteer opportunities, volunteer today,
        volunteer with us, volunteer to help, veterans day, veterans services, help veterans,
        for veterans, support veterans, veterans committee, service area, drafted legislation,
        drafted the bill, lieutenant governor, deputy lieutenant, lord lieutenant,
        rank of full professor, rank of professor, rank of associate professor,
        rank of assistant professor, service academy, local government service,
        legislative service, public service, anti vietnam, police brutality, police operations,
        honor police, police officers are, opposed the war, volunteers for, to volunteer for,
        thanked volunteers, looking for volunteers, sign up to volunteer, knock on doors,
        knocked on, sentenced to
      `),
    },
    es: {
      strong: phrases(`
        veteran* de, es veteran*, excombatiente, sirvió en, servicio militar, carrera militar,
        se alistó, se enlistó, alistad* en, ingresó al ejército, ingresó en el ejército,
        desplegad* en, destinad* a, baja honorable, retirad* del ejército, servicio activo,
        rango de, grado de,  es voluntari* de, fue voluntari* de, es voluntari* en, fue voluntari* en, como voluntari*, trabajo voluntario,
        servicio comunitario, corazón púrpura, estrella de bronce, cuerpo de paz,
        guardia nacional, reserva del ejército, segunda guerra mundial, guerra de, teniente,
        sargento, capitán, coronel, bomber* voluntari*, misioner* en
      `),
      weak: phrases(`
        ejército, marina, fuerza aérea, infantería, militar, veteran*, guerra, tropas, uniforme,
        batallón
      `),
      headings: phrases(`
        servicio militar, carrera militar, servicio, biografía, trayectoria militar
      `),
      labels: phrases(`
        servicio militar, rama, rango, años de servicio, lealtad, unidad, conflictos, guerras,
        batallas
      `),
      not: phrases(`
        servicio al cliente, servicios para veteranos, asuntos de veteranos,
        día de los veteranos, servicio público de empleo, ejército de salvación,
        teniente de alcalde, teniente alcalde
      `),
    },
  },
};
