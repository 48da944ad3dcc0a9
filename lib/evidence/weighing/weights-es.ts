// Learned by `npm run fit`; not written by hand. How: DECISIONS.md.

import type { Weights } from './weights';

export const weights: Weights = {
  questions: [
    { id: 'events', kinds: ['page'] },
    { id: 'family', kinds: ['page', 'text'] },
    { id: 'groups', kinds: ['page', 'text'] },
    { id: 'influence', kinds: ['page'] },
    { id: 'interests', kinds: ['page'] },
    { id: 'issues', kinds: ['page'] },
    { id: 'local-history', kinds: ['page'] },
    { id: 'origin', kinds: ['page', 'text'] },
    { id: 'other-businesses', kinds: ['page'] },
    { id: 'programs', kinds: ['page'] },
    { id: 'record', kinds: ['page', 'text'] },
    { id: 'role', kinds: ['page'] },
    { id: 'schooling', kinds: ['page', 'text'] },
    { id: 'service', kinds: ['page', 'text'] },
    { id: 'stands', kinds: ['page', 'text'] },
    { id: 'story', kinds: ['page'] },
    { id: 'votes', kinds: ['page'] },
    { id: 'words', kinds: ['page'] },
    { id: 'work', kinds: ['page', 'text'] },
  ],
  figures: [
    [
      0.84, 0.17, -0.21, 0.14, -0.75, 0.36, -0.41, 0.39, 0.53, -1.26, 2.87, -0.87, 1.78, -0.66, 0,
      -0.61, 0.76, -0.38, 0.75, -0.05, 0, -2.55,
    ],
    [
      1.01, -0.7, 0.28, 0.68, -1.74, 0.53, -1.53, 0.47, 0.65, -2.1, 1.39, 0.56, 0.38, 0.79, -0.51,
      -0.13, -0.7, 0.11, -0.93, -1.13, 0, -2.42,
    ],
    [
      0.24, 0.17, 0.4, 0.32, -0.08, -0.7, 0.83, -0.01, 0.63, 0.25, 0.55, 0.27, 0.58, 0.13, 0.88,
      2.57, -0.23, 0.27, 0.14, -0.72, 0, -2.02,
    ],
    [
      0.52, 0, -0.27, 0.47, -0.18, -3.2, 1.58, 0.15, 1.39, 0.46, 0.59, -0.33, 0.55, 0, 0.57, 1.97,
      4.38, 0.15, -0.53, 0.43, 0, 0.48,
    ],
    [
      0.43, -0.7, 0.29, 0.21, -0.57, -0.84, 0.72, 0.23, 0.07, 0.07, 0.81, 0.01, 0.61, 1.58, -0.96,
      0.4, 2.32, 0.29, -0.84, 2.12, 0, -0.37,
    ],
    [
      -0.02, 0.23, 0.08, 0.15, 0.48, -0.27, 0.41, -0.06, 0.15, 0.11, 0.05, 0.71, 0.57, -0.41, 1.47,
      2.31, 1.41, -0.07, -0.01, 0.71, 0, -2.42,
    ],
    [
      0.23, -0.12, 0.02, 0.37, 0.66, 0.44, -1.02, 0.14, -0.81, -0.65, 0.9, 0.01, 0.58, 0, -3.79,
      0.22, 1.47, 0.03, -0.97, -2.19, 0, -2.94,
    ],
    [
      0.74, -0.7, -0.06, 1.03, 0.12, 2.96, -0.94, 0.22, -0.11, 0.63, 1.29, 0.23, 0.2, 2.42, -0.91,
      0.11, -0.53, 0.17, -1.29, -1.59, 0, -3.75,
    ],
    [
      1.03, -0.53, -0.47, 1, -0.87, -2.4, -0.23, -0.12, 0.09, -1.84, 1.11, -0.84, 1.14, 0, 0, -0.51,
      0, 0.2, -0.56, 0.1, 0, 1.45,
    ],
    [
      0.36, -0.45, -0.72, 1.28, 1.01, -0.25, 1, -1.18, 0.33, 0.67, 0.21, -0.05, 0.61, 2.09, 0, 1.88,
      0, 0.14, 0.22, 1.86, 0, -1.23,
    ],
    [
      0.62, -1.14, -0.08, 0.12, -0.1, 0.07, 0.16, 0.29, 0.2, 0.15, 1.27, 0.12, 0.58, 0.07, 0.51,
      1.68, 0.36, 0.12, -0.76, -1.19, 0, 0.06,
    ],
    [
      0.51, -1, 0.1, 0.83, -0.1, -0.87, 0.62, 0.14, 0.08, 0.19, 0.74, 0.2, 1.03, 1.46, -0.74, -0.08,
      2.32, 0.24, -1.95, 1.95, 0, -0.84,
    ],
    [
      0.58, -0.28, 0.25, 0.94, -0.43, -1.05, 0.42, 0.07, 0.16, -0.1, 0.48, 0.43, 0.56, 0.23, -0.64,
      1.25, 1.79, 0.18, -1.15, -2.07, 0, -0.9,
    ],
    [
      0.79, -0.03, 0.56, 0.14, -2.21, -1.12, 0.35, -0.09, -0.21, -0.38, -0.25, 0.09, 0.84, -2.64,
      -2.45, -0.14, -4.15, 0.5, -0.85, -0.4, 0, -1.89,
    ],
    [
      0.56, 0.51, -0.84, 0.21, -0.48, 0, -0.58, -0.06, -0.58, -0.84, -0.72, 0.43, 0.25, -0.26,
      -1.05, -0.78, -0.67, -0.38, 0.24, 0.65, 0, -1.1,
    ],
    [
      0.48, -0.71, -0.35, 0.65, -0.31, -0.27, 0.65, 0.06, 0.85, 0.68, -0.17, 0.48, 0.42, 0, 0, 0.51,
      -0.27, 0.25, -0.96, -0.45, 0, -1.76,
    ],
    [
      2.19, -3.33, -0.56, 0.13, -4.48, -1.49, 0.03, -0.41, -1.75, -0.12, 1.76, 0.63, -0.07, -2.01,
      -1.63, 4.05, -0.08, -0.57, 0.86, 0.06, 0, 1.25,
    ],
    [
      1.43, -0.36, -0.04, -0.38, -2.45, -4.33, 1.86, -0.49, -0.14, -0.13, 2.03, -1.89, -0.09, -1.41,
      -5.66, -3.4, -1.77, -0.2, -0.31, 0.38, 0, 6.12,
    ],
    [
      0.33, -0.51, 0.11, 0.64, 0.28, -0.7, 0.15, 0.24, 0.32, -0.28, 0.16, 0.05, 0.57, -0.65, 1.1,
      0.4, 2.99, 0.24, -1, 0.66, 0, -0.57,
    ],
  ],
  features: `
00
1 0
3000
2^
2a
3no
2de
3ia
2hij
3or
2millon
2person
2que
2vot
2y
1000
4 0
6000
5^
5a
5con
5el
6n
6s
5fue
5la
5par
5se
5y
0F:achieving
2backing
3elonging
3irth
3odies
2distinction
3uration
2employment
2favoring
3ounding
3unding
2gathering
3iving
3rowing
2hardship
2incumbency
2lawmaking
3eading
5rning
2marriage
3ilitary
3oment
2occupation
3ffering
5ice
3pposing
3wning
2parents
3residing
2relatives
4siding
5olving
2saying
3chooling
3erving
3taffing
2teaching
4lling
2volunteering
4ting
0^ 0
3000
2^
2a
2com
4n
2de
4l
4sd
3irector
3ond
2el
3n
4tr
3s
4t
2fue
2ha
3ij
2la
3e
2miembr
2naci
2of
2par
3or
3resident
3ublic
2que
2se
3obr
4n
2un
2y
1a
2dministracion
2gricultur
2lberdi
3t
2merican
2no
2rgentin
2samble
3esor
3ociacion
3unt
2tlant
2yuntamient
1bautist
2ell
2ibliotec
2omber
1c
2aliforni
3mar
3s
3ucus
2enter
5r
2hil
2ity
3udad
3vil
2lub
2oach
3legi
4leg
3merci
4ision
5t
4pany
4unitari
3ncej
7al
4dad
4gres
4sej
6rvacion
3ronel
4t
2ristian
2uerp
3ltur
1deliberant
3partament
3rech
3sarroll
2irectiv
7or
3strit
8al
2r
1east
2ducacion
6tiv
2jercit
2l
2mpres
2scolar
4uel
3tad
5tal
4udi
1facultad
3ll
2uerz
3ndacion
1gener
6al
2obiern
2roup
3up
2uardi
1high
1iglesi
2nc
3stitut
3ternacional
1jersey
2r
2udicial
3nt
3stici
1king
1la
3k
2egislativ
9ur
3y
2iderazg
2ocal
3s
1mart
4yland
2edi
2iembr
3nisteri
2ujer
3nicipal
1n
2acional
2uev
1oficin
1p
2artid
2olitic
2remi
4sident
2ublic
3ebl
4rt
1real
3gional
3lacion
3presentant
2ic
3o
3v
1salud
3n
4t
2chool
2ecretari
3minari
3nad
6or
3rvici
2ocial
5edad
3uth
2pring
2treet
1tecnic
3x
2rabaj
4nsport
3ibunal
1unid
4on
4versidad
9ty
2tah
1vill
3st
3viend
1washington
1y
2ork
0a
1 0
3000
2^
2la
4s
3o
4s
2ser
3u
4s
2trabajar
2un
1biert
2ogad
2rir
2uel
1cademic
2ces
5 a
2t
3iv
5idad
3ual
6idad
6ment
1dem
2junt
2ministracion
ador
1gend
4t
2ost
2u
1hi
1l
2 ^
3frent
2cald
6 ^
6es
6i
2li
2t
2umn
1mb
3it
2or
1no
3 de
4en
2t
3 de
1port
3y
4 a
4ar
2rendizaj
3obar
1quell
3i
1sequibl
3sor
2i
3mism
3stenci
7t
5i
2ociacion
6d
2umi
1unqu
2tor
2xiliar
1yud
4 a
4ar
6 a
0baj
2ncad
2rri
1ibliotec
2en
4estar
4venid
9 a
2ografi
1omber
1uen
2sc
0cad
2lidad
3l
2mbi
3in
3pan
2ndidat
2rg
3rer
6 en
2s
3ad
5 con
4ron
2tolic
1entr
5 de
2rtificacion
9d
1iudad
6 de
6an
2vil
1las
3v
1olegi
2m
3 ^
4director
3enz
4rci
3ision
8 de
8ad
4t
3pani
4let
4romis
9 con
3unidad
9 y
6tari
2n
3 0
4^
4el
4la
6s
5os
4mas
4su
4un
6a
3cejal
8 ^
3dad
6 de
3gresist
a ^
3oci
3sej
4ider
4ultor
3tact
4enid
4r
5 del
5ol
2ordinador
2rre
5 electronic
2s
1re
3 que
3acion
4r
3ci
5mient
2i
3ad
1ual
3nd
3rt
2ent
2idad
2ltur
2rs
0dar
1e
2 0
4000
3^
3agu
3cad
3diciembr
3ell
4st
3la
5s
4os
3marz
4i
3nuestr
3que
3ser
6vici
4u
5s
3tod
3un
5a
3verdad
4id
2b
3em
4n
2cidi
4r
4sion
2dicad
2fens
6 de
6or
2j
3ar
2l
3 ^
4condad
4distrit
4estad
2mocrat
2ntr
2partament
2rech
6 de
2sarroll
9 de
3d
4 0000
5hac
3empen
3ignad
3pu
5 de
3tacad
1ia
2c
3h
2j
2o
2plomad
3utad
2rectiv
6or
8 de
9ejecutiv
8i
9 de
3ig
5i
2scapacidad
3tint
4rit
7 ^
2vers
1ocent
2lar
2ming
2n
3 ^
3d
1uen
4 de
2rant
6 0
0e
1 ^
1conomi
7c
1duc
4acion
5dor
5tiv
1gres
5ad
7 de
1jecutiv
8 de
3rcici
1l
2 0
3^
3barri
3carg
4entr
4ondad
3derech
5sarroll
3estad
3gobiern
3premi
5imer
5ogram
3que
3representant
3senador
5rvici
4heriff
2eccion
4t
5ronic
3gid
2l
1mpez
3le
5ad
3rendedor
5s
6 de
6ari
1n
2 0
4000
3^
3contr
3el
3la
5s
4os
3su
3un
5a
2cabez
2er de
2lac
2sen
5anz
2tr
4 0000
4eg
1quip
1ra
1s
2 el
3la
4icenciad
3miembr
3un
5a
2a
2can
3olar
3uel
6 public
2e
2o
2pecial
4r
3os
5 ^
2t
3 ano
3ab
4d
4m
4n
4tal
3oy
3udi
6 en
6ant
7r
4v
1xampl
2it
2perienci
a en
0falt
2mili
6 y
6ar
2vor
5 de
1e
2ch
2deral
1in
3 de
2rm
2scal
1ond
2rm
4 part
4acion
1rent
1ue
3 elegid
4nombrad
4president
4un
6a
2i
2nd
4ad
6or
8 de
5mental
2tur
0gan
1eneracion
6l
7 de
3t
2rent
2stion
1obernador
3iern
2v
1raci
3d
4u
3n
2up
4 de
1uerr
0h:2
3025
57
23
24
2a
3bogad
3cademic
4erc
4tividad
3dministracion
3l
4cald
8es
3no
3signad
3tencion
3vis
3yuntamient
2bienvenid
4ografi
ac
2camar
4ndidat
4rg
5rer
3entr
3iudad
3lav
3om
5ision
5plet
5unidad
8tari
4n
5cej
8al
5dad
5oc
6zc
5sej
5tact
3urriculum
2d
3at
3e
4l
4sd
3irectiv
8or
4strit
3r
4a
2educacion
3jecutiv
3l
4ectoral
3n
4lac
3quip
3s
4t
5udi
3xperienci
2famili
3iscal
3ormacion
3uncion
5dador
2general
4stion
3obiern
2h
3istori
9al
3oj
4n
4rari
2integr
2j
3uez
4nt
2la
4boral
4s
3egislativ
aur
4y
3o
4s
2mandat
4s
3ensaj
3i
4embr
3ovilidad
3unicipal
2nacional
3o
4tici
3uestr
2oficin
3tr
2p
3alabr
4r
5t
4stor
4trimoni
3ersonal
3lan
3olitic
4r
4stul
3resentad
6ident
4imer
5ncipal
5oridad
4ofesional
5gram
5puest
5yect
3ublic
2que
4ien
2r
3ecient
5onocimient
4gidor
4p
5resentacion
cnt
3vd
2salud
4n
5t
3e
4cretari
4guridad
4mblanz
4nad
7or
4rvici
3heriff
3obr
3u
4pervisor
4s
2te
4rmin
4sorer
3od
3rabaj
5yectori
4ibunal
3u
2ultim
3n
4a
2vecin
4nc
3id
4sion
3otacion
2y
2º
1a
2 sid
2bi
2c
3er
2n
2st
2y
1e
2ch
2m
2rman
1ij
3 ^
4de
2stori
2z
1ogar
2mbr
2norabl
8 ^
2r
2spital
2y
1uman
0iglesi
1mportant
3uest
1nform
3raestructur
2gl
3res
6 en
2ici
5 ^
2migrant
3obiliari
2stitucion
7t
2tegr
6 la
6ant
4r
5nacional
2vestigacion
0jef de
1ornad
2ven
1ubilad
2ev
3z
2li
2ni
3t
4 de
2ridic
2stici
0k:aside
2item
2pair
4ragraph
2quote
2row
2short
0l:carg
3orre
2de
2en
2period
2telefon
1a
2 ^
3alcaldes
3calidad
4iudad
4omunidad
4reacion
3educacion
4mpres
4scuel
3famili
3gent
3iglesi
3junt
5stici
3oficin
3politic
4rimer
3que
3vid
2bor
5al
2s
3 0
4^
4eleccion
5scuel
4famili
4person
1e
2gislativ
2s
2y
1ibr
2cenciad
8tur
b en
2der
5azg
1lamad
2eg
4 a
3v
1o
2 que
2cal
2gr
2s
3 0
4^
4derech
4padr
5equen
4vecin
1uch
2eg
2gar
2n
0m:first
71
7Many
b1
2he
2kin
51
2organization
e1
3ther
71
2role
61
2she
3ubject
91
2thing
71
1adr
2estr
6i
7 en
2m
2n
3dat
3ej
2p
2rt
3z
4 de
2s
3 de
2y de
3or
5i
1e
2di
4c
2jor
5ar
2n
3or
2s
2t
1i
2embr
6 de
9l
3ntr
3rcol
2l
3itar
2nisteri
2s
3ion
3m
1odel
1uch
2jer
2nd
3icipal
7i
0naci
4 en
4onal
2di
1ecesidad
2goci
1i
2et
2n
3gun
2vel
1o
2 se
2mbr
5ad
2s
3otr
1uestr
3v
2meros
0o
1bisp
2r
2tuv
5 el
1cup
1f
2icial
5n
6 del
1peracion
2ortunidad
1rdenad
6nz
2ganizacion
3ullos
2iund
1tr
0padr
4 de
2gin
2is
2p
2r
3 el
4la
5os
4que
3lamentari
3qu
3roqui
3t
4 de
7l
4icip
8acion
5d
6ari
5r
2s
3ad
4r
3ion
3tor
6 ^
6al
2trimoni
1equen
2r
3iod
6 en
6ic
3mit
3son
6al
3tenec
8 a
1lan
3z
1oc
2dem
4r
2litic
2r
3 0
4^
4el
5so
4la
5os
4su
3qu
3tavoz
2sicion
3tul
1ractic
2egunt
3mi
3ns
3sid
6 la
6ent
9 de
cl
6i
4upuest
3vencion
2imer
3ncipal
3oridad
3vad
2oblem
3fesional
6or
4und
3gram
7 ^
8de
3mocion
5ver
3pi
4uest
3teccion
5ger
3xim
3yect
1ublic
6 de
7y
2ebl
3d
4an
3rt
3st
2s
0que
3 ^
4el
4ha
4la
5e
5os
4me
4no
4se
4tod
3d
3rem
2ien
4r
0raic
1ecibi
3urs
2d
3ucir
2elect
5gid
2gidor
3res
2lacion
2present
9 al
9ant
3ublican
2spald
4onsabilidad
9l
a de
4uest
2tir
1ural
0salud
1e
2 cas
3educ
3gradu
2a
2cretari
9 de
3undari
2guir
4n
5d
4r
5idad
2man
2nador
7 ^
2r
3vici
7 public
2sion
1heriff
7 ^
1i
2d
2empr
3nd
2gu
4ient
2n
2rvi
2stem
1obr
4 ^
2ci
4al
6 y
4edad
2l
3ucion
2m
2n
2y
1u
2 ^
3carrer
4omunidad
3espos
3famili
3hogar
3madr
3padr
4ropi
3trayectori
3vid
2bcomision
b de
3director
2perintendent
2r
2s
3 0
4hij
4prioridad
0tambien
2nt
2rd
1ecnic
2lefon
7 0
2mpran
2nem
4r
3g
3i
2rmin
2sorer
1iemp
3n
4en
2tul
5ar
1od
3 la
6s
5os
1ra
3baj
6 com
9n
7en
6ad
8or
7nd
7r
3nsparenci
6ort
3yectori
2ibunal
1u
2v
0ultim
1n
2 ^
2a
3 de
4famili
2ic
3versidad
8tari
2o
3 de
1so
2t
0valor
2ri
1ec
3in
2nc
3t
2r
3an
3dad
2z
1icepresident
2d
3 de
2ern
2sion
2v
3 en
3en
5 en
3i
4d
4end
7 en
4r
1oluntari
3vi
2t
3 en
2z
0web
0y
1 0
3000
2^
2a
2con
2de
4l
4sd
5pu
3irector
2el
3n
3s
2fue
2ha
2la
4s
3o
4s
2que
2se
3u
4s
2trabaj
2una
1a
1o
0zon
`,
  places: `
AbcdefghiklmnopqrsBcfghijkmnoprsCfkqBcdhkmorsFkosAbcghikpsAbdfghikmorKCdhikmrsADDKKKqrBcefghjklmnoqrsBchksFgil
mnqsBfghjlnqrsAcikmosGCKHsBfhiprsKsKBBcfgikmopqrAbdghiklmopsAbcfjoprsAbcdfghikmnrsAbcdfghjklmnopsBcdeghiklnopA
bcdghklmnopqrAbchjkloqsAbdfhkmnoprAbcdefghijklmnpsAcfgiklmorsFkmopqrAbcdgkmnoqsCdfhjkprAbfgkoprsAfhjpAbdghjklm
nopqAbcdghijklmnpqrsCdfghilmnopqrAbcdghjklmoprsAbcdfgijkmnoprsAbdfgknpBdfglnopqBcjkmopqrsAbcdghjklnopqrsBhijlm
nopsAbcdeknosAcfghikloprsBcfghijkorsAfiklmprsAbcdfhklmnoprsBghijlprDegijkpqrAbcdklmoprsAdfgiklmnpAbdghjknprsBm
oprCRNAcfhkpsBfhijmnorsCdfpAcdefghikmnoprsAdhjlmprGkAghkmnoAbcdhijlopqrsBhlmnoprsHkopsSFijkmnopqsGhkprsAbcfioq
NAdijklnopFkBckpDfopBCdhkBcdfHGsAdAbcdfghinopAbmopqrsCKAbdgijkmoprAbdhpFsBDsCdfhiklorCfIksCkBksLFCkSAkoCdkBcks
KSSBcgopCkCCnKKCfgkmnqsKnsCdksCmCPrCghosCdSKsSMCfgkmnsDCglmnpsAbdkrsIsKsCfkmnoqsGCdsAoCdfgikrCFgksCCNSCksSCghk
msFSIAbgiklmnoKsAosHAcdghnFKrBimsSCkmCfgmrAcdgilmorsMrMCHSKMKosAgkosICdSGmCgkSGmAFKKsCdgkpsAkCChkmnpsHFoCCfoMC
SHkMOqCfoKsCksAcdhnqsRAbcdhklmnoprsNorCBCsBfhmKKoCdfmrsSFhKCksNKKSCdfghkpClCdfghlmosAcfghkmopsDfgmsKGAcghnrsDM
ClSCHCghkMCkrCksKKsAfknCAcdfgjklmnopImForsClFkDkAimFAdnoBeijklnopqsAcfjklnsPsAbcfghilpCdfglmorChkloPAfgijmBDfi
kpsGSSKrsFmosIBdfoMoFopFACnsCFkKMpsBcdijmnoprCmBcsSOSQBcdfghsPrAcdjnoprCfgikmprSAcdkosAhAdfprsHkrKmsCfgrMBSBFh
klnopqrsIrsBcgkprAfghjsBnosKDjnoNOFFPFghoprFoFknsPrsKFDksMCKGsOpFksSCfhosKFFKnKBfghsFJORRKNKrOAbcdfghjkmoprsFh
AbdksOODsDgrsGiknpsFsSAbdghijoprBghsSBCFghjlsHMMBghimoFhkoODrHosKGkrsAcfgijknsKKsSFAcfmsKKAfkSMDknosFsCdghjkln
orsOAcgilnorsAbfghjkqsOBdhoDfgnoprAdfjnoprsFBdfFFhPFhAbcfiklmnprsCghsAcghsAbcdfghkosKosSBhCfkmrsRSFopsKrEoqsKF
oKCfkoprsKOFkmorsKFksFoFgFsHsGhCiAbdfghkmnprsKAmFFChkrPAcdghijklnqrsBfhknopsFjklmnqrAcfghilmpqsRKSBFmAbcghjkop
rsAcefhijkmnorBcefgknoprsAhSFjBcdfghoprCBoAcgjlmopsCsMCdgkrBfghirsFIPrsOFrPRDoBsFoFoFoPsPAceimnorAbcgiknoprsFg
pqBmKKSSAbcmosOHknpsKAcdfghjklnopqrBfghoBFnsGBcdfijmpKpKAckopDfrCOrFopMCkloCBcdfhikmnpsDkSCCSAsFFoFhiknosKAcfh
mMsFksACkCkAghijkmpqsHiSAbfhijklnorFBdhKOsFmrMFkoSCfmosMsMoOFksSSAbcgmoqrsAcdhpBcdhijmpqrsBBkFoGhrsMKFOKKoKoOH
HHKAcdhkrsAbcdfgmpsKDfgikpsBdgjkmoPFkSCCfknpsIsHisAbefgiklmnoprsKrAbcgiklmpsBdfghijkmnoprFkoqAcdefghlmosBcdfil
nsDghjkprKmosAdhkmAbdkpsDgmnosKsRCSFmAbfgklmnosHAFkorFkpCdghijkoprsFhkBdhrSGmsFhnHFkopKCgkorBdfghjklHmChnpsDfk
prsCRPsBfiprAbcdglmnopqrsKPBnpRFkFgpRAbcfikorFmDfmMBpKrsKCfmnorsSForHilpsFBgkopsFosFPADfsFgoKoFioFosCKrKBdjkmn
GkoAcfgjklmnprsCdfkGsKChHMrGipsGCijCOFrsKBghorSSFgnprSPrsKCdhkmoForsDorHCsMrBcfCkOOKBcgrBKBcghmoprRKAfprsAfikC
fkFopqrCfgmprsAbfgsAcfgkKArAKOrsAcgilopqrsChKCfghkmoprKRKFkFoCkorsBcdfgkmpqrsFChjosKCdghjoprsCfkopqCdkmnosKrsB
fkprCkClAbcdfkorsSQrChnAbcdghikoprsBcdghipsRLBcfhmoprAcfmnoprsDgkpFsFimoRBdikorsKAbefhijklpqrFkCdfjkmnoprsFmrF
krsKmsCgprsBFkMsSHnprsKsCKCmnrBkopsKCdoMrACkKCfkoBcfklorsBcdfhimnprKsKSKorFoqBdekAbcdfhkmnorsKFrAbrHkmoprCkFCl
orRAlopAcfgkmoprsAbcdfhjkmnorsAbcdfhkmoprsDfkorsBhosPrAbdhjkmorsKChmprsRFhkmrFDmrsCfoprOKBdhkmorBkrKorsForsKsR
KorsCfkorsCkAbdeghkoqrRRsKorsFkFRCkBfkprsAbdgopsBfloprSAAbkopHkOImprAcksAdfnrsCfhnopPrAbdfghijkoprBcdkoprsRsKp
rRCfSKoOprBcfhkmoprsKrRCqsCghprsAbdgkmnrDfosRCdgkprsFmorKBfghjknpqsKBfhjklmnrsBmsBfmopAcghklnpsFgkrKBcfgmopsBf
ghkorGhkrsKKrIsAbdhkmpqsBmBgSGmpsBcfghiDrKKAkprFBfgijkrsOsCgKsOprsKKSHCBcfjklmorsKlHSKSCfosKSSSFsKsGCfhnprSAFk
sKBDhlnorsCsSForAbcdefgijkmoprAbcdghklnoprsDfklmsAcdfgijklmopqsDrDfkosBfghjkloprsKsSAbcfhlmoprsKKKAbcdejklmnpq
sCefghinprsAprFCkNpFFmoGGopHkmFnrCfgkCkosKrDsPrBhkosBcghkGhNosKAbefghijkoqsAlrsCdkrsSKsHoPBcdejkmopsKsBrsFkpqs
BdkmorsCMMsGknpFmnrsPGhknorGhsBcdiknrsAbcdfghikmopqsAdkmsAfjnopsOsAbdfijklnpqsDfgkmopqrsBfhiknorsPBrFAhrOBfkns
PAkDghjklmopAbfhkoprBcdfghmopHrCfkprCghlpsMsBcdfikopqHklmrsDfhimoprCghklopGklrsKGAbcdfghiklmnAbhiklmpDfhlprFDp
sBdkprChknsKsBDgpCksSHAASAdfghjklnopAcdfghjkmorFBcdfkrsKoBcdfgkmopqrBhkosFnpChmorsFkorsOKmFhklpsFoAbdghklmorsA
fhijklnoprsCCMAKKSHoFnAefghmorFGijmorCfghsFhrGhklprPrsDgjlmnrsDglmnprsPGKpGikpsGBksJpFoKAefgijknopqrsACfikorGs
BdghkrsRBfghijkmnoprsAbhkprsCAbcdmopsAKoCdfgmnosSSAdCksBcghjkoDNsJopsDsKCknorFrsHCghkoprAbfknoBRNpBBcdfhjklmop
AkpsBfsGFgkopsKFoAgsFmopDfgnosOrPCCdopORChiprsARPsGBMCBcfhosFkmprFghkloprsKSKDghmoKoCksKFkorKBfRFBcdfghlmnopsA
cdfghilmnorSFgprCdhkpqrFAbgkmnoprsRHnGkpqrKKPJmsRCksKCdkDAcdhijkorsCijsCChOrsFAcgjkmqrDhlrFkoprsPsFpFosBcfsPDf
joprsMsKmFmFoGhiksKoFsFkoAkrAbcdoprCdghjknorsOGoFgkrsBfghkoFRGkKAbcdefijklnoprOBdeforHDopHForsDFkorAbefgkmnoOK
prRDklorsFkrGkDmsFoKorsOKKKHDFkpsKBkmsKFoFoKKFSFoFgmoAcdehjklnoprsHsMSKAbcdfhjklpsAdklBmFkoprsKBfosFsFgopODhko
psOAbchiknoprBhijnKoSKmsKDkoprBhkmrsKprsBCgGAbcgkmnorsNpOpsAbfkmnrCfkImBfghmorsFKCfpKRBdkmopsBchlrAbcghjkmopqr
FKmosPHkmGhGhDBSSBpKKSKsRFghjkmoprFghoBpOAbcfhijklmorsCopsGkrFmKsKPRFRPMSBcdgorsDgiknrsGprDfsSDfhikorsGopsFkGk
mMnpsAbdghoqKDBckoKFkosRCkrsFosOFsKsKFmpsKAbcdeghijknpqsFoAbcdfghjnopsBfBOMpMpGhmrOrOOrBoAosPAcdfghknpKSSPOGko
pFghkpDghoprFAdSGhiksSGhsHHGhFghosHHCknosSAcfhkopqsKOFkAcdgijklpqsCnoDhkBcdfghlnopqrsDfknsDgkrCdghijklmnoqrFKr
KGCdghikmopDfmopBmCsAbnrAbdehipFjoODhForHiklorsCghorsHsMCipsCdfgknprsFoprsGo
`,
  tenths: `
BbFCDEbBFeCGBECfHGGCGHGCDHGEIFKLCgcdCBbBHbbBBEFDECbBbcBIgeiBBFCgBHDCbCcCbBCBBDDdecdFbcBfBGlBCbgBCGeBeCcfcdDfCb
BcBiCbCbBBbdBbBbBecDbbECdgBcfBBBcCcccDcHbCBbFEbCBFFFHBgDCBBCbBdCBBbBCBbeceBEcDDfCCDdECBdeBCEBGdgHBgdBBDDeCcdGe
BEjBDCbECEFDGFcCCCDBBBfFGCBFBECCCBIHEgbeFGDCDCGDIGCCDEBBBCGCbbBCCCebBEDBBdDBBCHdDDBbcDEDhHjBGCBGcgdbdECFBGBEbD
CBEBFDeFBDDBDBHCCeGDebECFefFBDFCDDDGCFECDDjCCFCEbBCGbCBGFDDBFCBCHBcBDBCBCCDbEBBBJECfBBCFbEBBCEHbeEDEFBDBFCCbCb
DBKDbBBCeCccFECBfbbBdBBGidBCBgDbCBDDcCCcDBBFeCfHeEeEBCICcFGchdBBDcBfBBBCBdCcfEDeFBCeBKCCJHdFFEgBCcEBDEbecDcCCb
DBbeEhDcCCCDFCfbBBcbeBfDBCBcefBDdfhCecDBEBecbcbfbeccCdccBbBbBdEBEDcCFCdCBDBBBCEBCBcbCDDDBBEbeBcbdbdbBbefbebCDB
dBDBBbBCBBdCdEBBBedDbbhbecDbdgCDcCcfcceBdcdbbbCeebbbbDEBbcBcdcBdFBccBbcgCeeedBCBBBCBbccCcgDcBbDbBGHgFbfeDcCcIE
beDCddBBfecehCBMcBbBDcCedcldfDddbcdegccccCiBEfDDCCCjBEcgBCBDBBBbCEdEegCDCcfCBCBBhCCCGdCdDfcfDedfcdFcdeejcibECG
lCEDcDccBbBGCdfeccedbHCbBBeEdbbBcGEcdCBdEcbDDGbcbcdfbBFDfHDdcbgcDehcgjCDfdgeFgcFddBbdGDCcCEcfdBbdBdBbeBCDEhcdc
BeececFdddgcEDEHEBBCDdbCeDCBBeBbCbBEccCfmDBCBdCcgeCBffccbcEddCdeEBfCdfcdcdcDBECfBcBBdbBkibcBfcCCchEdFDECECDEcC
CBDedBBCCceCDbdMddccCfeeBFDECBDCcICBdfbdbCBcffdfdBceBBBbCCBfbBdfbBcbBbBddCCDDbdbBekCBcfDCBbcCDcBCbCFbbFBBcdbbb
DcdcfBfcEFcHeegbCCdDhdCdcegFdCcdCBcDcDedbcCEdCCBEcfCdcCDCfCCEdcbbeCcbebcCBBBbbDghefeCCddcdbbeFddedcfEEDDcfBeEB
cbcHeBCbbCDcbBEbccBdCBjCCEeDdebJcecdgBfccCfeiDFDieeCdefFdhedfhGccfefcECDCcbeddfbBciGcceccDcDcebDBbiCFeCEfDcEcC
dCbeBhEbFcbEECbhbFCFhdBhCifCcGgcjCEDChgbcbdcBdgkcbgCbeCdDBccCCChccbdDceceDEcigeDeceBfCCEbfcDGbgBBecHEDbBBecGec
bdBcfbbCcfCCBbCbdHbdCCBecECfEBbCdbdBBBcbbdBdCcDdCfbcCbdiEBbccbEFCcffeCDehBCbcCCfgBBcfBDEfDeDeeBcDeCCCCDCebcBFe
ffCDCFDEFDHEEBgCEHffCfeCcgCfbeeecbgbFbccdddBccDgfdCcDdGdBBceceebfhEdEFBcbDIeEBDcBDdBgbibfbecBCdDEddEdBbbdCBCbB
ceDecbcBBfbdbdCCbfbbdBbCFceECcdcbceBdfccdDBecBccCbcCcdCCBdBbbccdccgcEbDeEcifgeckfccdeeffddecbBbcDcCfcbccECBcdC
DBcceeccBCCihdcCEcEfDbhCdfbdcgbDcBbBbBdbbBcfCdeBCBDdecdCCDDBfeccceiDCcdCcdbgCDDDDdJDCBbCFfhfedgfEDceBfDbEcdbCe
gFdddCFdcdcEhgDBBcbbdceDgcBDbcdBfBCddEccgCbbEfdbbfeccbbdDcbcCDbdfcBHCBBBBJebCCbBkdDCcbHBBjbcfcfdcbCdFddDdFcEcd
dcdcfDCcEECBCDDCBCFCBDDBgBDgebdbBDfdDfeECBBDeececeeeCBbDbBebCbBfecEbbccgbCfcDCBeebCDecBBbFJecddFBDbeBcBbdbCbBB
becbdbbBCdbBdccCDcbcDFdBBcBbBbcEBbgceCdBcbBgcBcCcDEGCbbfbHBbbDIbCfDCCdbbEDECCCccddGbDidCDeebCCCdbcgBcecEdgBEdc
ffBBeCcbCBCCBBCcbcCDBDBdEcfbBDgCDDDEfCBECcbBCCDCdendfECCgCFBcEDdedceddBDBdkcDDdcdeFdhdcCdcBcEBccgcdbDeceDccCkB
bgbBhCdDDCFffEbdCDEceFcifcgeefhdbdcEfdeCdggfCBdbccecbeDEccFcCcBeCBCBcEeCBGcdDgcdebCdcgcCdDdECbCbcedDFddFDBBdbc
efCCebcDCBCDfBcdDCEbBBeCgdEBCBjcGcBDCbbCdbdcDDGbbHBBbgiebDEgiBBCEBBwCBBFDBbDIcfhfECEBkdBcCBCBcEfBcbdBDDeBBEEDg
DCgeDBbbCBDBECBDCjdfcdcbGGBDFCeGcEDFDCECCCHecDDEDBDBfCDBBBECICcbCcDDdcHiCBCCDCcgfeccefCCdBfbgCbFJCCFCBBbBHfccc
cDbBcCbeDcjjEDobddcdgkGcdDdEbBgCCdBhcdeedcgcDgEfBbBCGBDDFCECcBBfDEEHceDDDDFgdebcccCbdCCeBbcfCgBBeBlbDedeqHCeFb
bCfgbbcCHECHCECIEBBEDBBbDBBEDCCCDBGCHBFBDECDbCCDbcCdcobbbbbcBbEDfCcBbGBgDfDbBfdcCEDDcedffBbccbGEcbccEDCnkdCCgc
EpiEDolmbBebEbfcFdEcccGcBEDDDDFCefiBCBDDCcdeeCdeBcbeCDegdbBcbdefbBBCBCCDDEDcFCbCBcEbDCBEDBfddeBBbfcccgcCCBcCEc
dCdDCEfCCECbEBPDBCBcdEeCdBBbcebdCdEccbhcnGCcDcfbccDdDecfFbbcbbccBBCgBgBciBDbKbCDccCDGfCBecbbeBBccFedCDCcbBbdCB
BBCddddireBffdBBbDbDDcbCiCDCEcedcdCdeiBdCggIDeddDBcebhccdbeceBeDBDCdeBecCDBCCBCEEDCffcGgFDEcEdgfgCdddbbcBBcfDd
FcCBbBeelCdFbejebCDCBMeBEFFEBFEFbFGJHEDBGPBBbEbcBFDFCBDBKcBCcBEgiBbFCBECDCDEcEFJEgFCDCEBBBBDCBHdgDbdCBcbeBBddc
FibCBEDeGDedcefcdcBecCedcccdEcbebfCdcbCCECdccdBcChCDdddcccedDhDbCccCDCcbeBCbBdEfDcddFcDCdebDhbBbbGeCdEEfEegBdD
fCbCCcbDecFdfdBBdfDCddBCCCBCFCBdBbcbDcBBcgbeCcceceBbccdecbCbECFfFEEbecHbbDBbbBcDCCgDhbbbdDdCBeBCccFegcFCcCDDeg
cbFefebCBddgBBdbBbBbBBBBBBBCCBbcccbcBcdBbBBCBdcbbccbBcCgfBdcbBBDCDCdCBDcbBBFdbBCcebcdccdDBobbBCeBCcccbcbdBBcde
DCbBdbCCDCFCCjcceCfCeeddgEbhBBchdhddBBBFdbceCBBCcCDgccCcCcdbbbCddoblbgbbcecdBCBjeEgegcCfdCCBFbeCggbmgfgFbcEeBB
FgBBFCCBBDFCEdcdDjcFdibbbchceBbbBCbbgfcBdCCccbCbbCBBcbBBbBDCDEBDBBBCBEDCbcccFdeccCCdedcBbccbbDDbkccmDcCCddCDdc
dbbbEnIcGfBBCgHDDiFlFDDBfFBBddCDFBCCBdcECCEEgDCFEicCCDDDDBDbCGdedcecGfdefCgCdBcCecbCdFbCbDCBBDGDcdfFcChGggbBhb
CDEBcbddiCcjFCfccedBDCDbFCcCDEddCfgefcccEBcbefcCedeeecdCkecbDDcgdDCCceCDEFdfeeBCbFBEgDEDfjceBdCecbeBgefbCbfcDC
ccBdcBBBfCbcDfbbfECBECBdBCCEeDBBBBDbdcCichffgcccdFDDCdcceCdccdbBCBBbccbegCddcfeDbBebCBDBcEeDFCEDFedcCChcBbddBj
cbCBcdCeDdhfebCgbgBeddidhcFCEBBBBECGCCBCbbcCfdCeDbBgBEBBBCbeccjgdbfeehCdhBdhdjdBbbfebccBbchdCCccCCCBCbcbfEcgdC
bbghcbdeBCDieDcfCdbbCCbfcdddcCgCDdCeCDdDCEcCCegeccDCdDbEbECCBDdccCDCfEFbBdcFDBdcCcdcfdcBeBfdcEDcDDDgbgCfDddece
CFcbfDccEBeCcbBCDbcCEjceecbhCeBCDDddFfcbccedEDBBcDdgcDfBdCcgCdceCbfeccCCfcbefBbeDDdbEhgbEBCFCCdcblCdCgcGdcDdBL
eCCddddcbdcefcdgedfeegdfebgcBcbgcbcdddHEDBBhbDeegBcEdbCDdFCDcdhFDCecFbdgDddCdDbeCDBFCbbCCBCCBdbdbBBBeddCCeCdCC
BceidCBceDbbDfcDDCddcfcbECdehdEdDeddBDefcDdbDBBfebbbbfCBiifdBdCbebdbeDbBfbigfhfefcCCeCFffeDdddBbbfgBbcfdEeecbB
bBBDeBDecbcdCgbCceBCECdiDhedfecccDehcCqEFhBbDBBCBfBDgECIccddcbBeCeBcCcCcdgCGCEcBHFcDecbbbbfcBcCbEBeBDBdDebBdeb
FDDCcdBcdCdbEBCbCCCDdDcCCccbdBBbbEeCcdcbcCcBcCDiefFCCbcedCDEfcDefcdedFBdecdc
`,
};
