import { words } from './text';

/** Words that make a short text the name of somebody's office or work. */
const roleWords = words(`
mayor alcalde alcaldesa councilmember councilman councilwoman councilperson councillor councilor alderman alderwoman alderperson alder commissioner supervisor selectman selectwoman selectperson
trustee senator representative delegate assemblymember assemblyman assemblywoman governor lieutenant congressman congresswoman judge justice magistrate sheriff constable marshal chief captain sergeant deputy
officer clerk treasurer assessor auditor recorder controller comptroller registrar attorney counsel solicitor prosecutor defender coroner surveyor engineer planner inspector administrator manager director coordinator
superintendent principal dean provost chancellor president vice chair chairman chairwoman chairperson cochair secretary member pastor minister reverend rector vicar priest deacon bishop rabbi imam cantor chaplain
elder parochial sexton organist musician teacher instructor professor lecturer librarian aide paraprofessional counselor counsellor psychologist therapist nurse physician dentist surgeon hygienist doctor coach advisor adviser specialist analyst technician
assistant associate executive ceo cfo coo cto cio founder cofounder owner partner proprietor accountant bookkeeper receptionist representative consultant agent broker realtor editor reporter publisher producer designer developer architect programmer
organizer liaison ombudsman foreman custodian driver cook chef baker buyer curator archivist conductor fellow intern volunteer ambassador leader head lead superintendente directora director coordinadora coordinador secretaria secretario tesorera tesorero presidenta presidente
vicepresidente vicepresidenta concejal concejala regidor regidora maestra maestro profesora profesor bibliotecaria bibliotecario pastora parroco sacerdote diacono gerente abogada abogado enfermera consejera consejero vocal encargada encargado administradora administrador
generalist paralegal supervisor postmaster firefighter paramedic dispatcher groundskeeper naturalist
hoa webmaster strategist recruiter interpreter spokesperson spokeswoman spokesman vicar verger warden moderator lay catechist sacristan bursar nutritionist dietitian pathologist interventionist facilitator facilitador kindergarten
operator mechanic laborer attendant worker collector examiner appraiser estimator guard monitor apprentice sacristana dueña dueño duena dueno propietaria propietario encargada organizadora organizador parroquial conserje alguacil comisionada comisionado representante superintendant mediator trainer guide steward emeritus emerita alternate commander
vicario capellan sacristan churchwarden curate seminarian preacher missionary gabbai mufti khatib presbyter prioress abbess educator tutor substitute janitor housekeeper patrolman trooper detective investigator corporal
lector usher barista bartender stylist barber butcher groomer electrician roofer carpenter pharmacist optician optometrist chiropractor veterinarian esthetician photographer videographer proofreader catequista ministra ministro coordinador barbero panadera panadero repostero repostera cocinero cocinera mesero mesera chofer rep vp evp svp avp pto
mairesse maire conseiller conseillere directeur directrice adjoint adjointe coordonnateur coordonnatrice tresorier tresoriere secretaire greffier greffiere responsable gerant gerante
proprietaire infirmier infirmiere medecin dentiste optometriste opticien opticienne avocat avocate notaire enseignant enseignante bibliothecaire vicaire diacre pasteur agent agente commis
asesor asesora sindico sindica ventas jefe jefa subdirector subdirectora tecnico tecnica auxiliar delegado delegada portavoz teniente
congresista asambleísta comisionado comisionada representante diputado diputada senador senadora gobernador gobernadora legislador legisladora intendente intendenta edil juez jueza fiscal magistrado magistrada
procurador procuradora comisario comisaria eurodiputado eurodiputada parlamentario parlamentaria viceministro viceministra subsecretario subsecretaria
legislator lawmaker assemblyperson premier
headteacher headmaster headmistress convenor convener provost reeve whip ceann cathaoirleach leas organiser
`);

/** Ends of role words not worth listing one by one: "-ologist", "-iatrist". */
const roleEnding = /(?:ologist|iatrist|ographer|woman|person|therapist)$/;

export function isOfficeWord(word: string): boolean {
  return roleWords.has(word) || roleEnding.test(word);
}
