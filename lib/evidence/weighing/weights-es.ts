// Learned by `npm run fit`; not written by hand. How: DECISIONS.md.

import type { Weights } from './weights';

export const weights: Weights = {
  questions: [
    { id: 'events', kinds: ['page'] },
    { id: 'family', kinds: ['page'] },
    { id: 'groups', kinds: ['page'] },
    { id: 'influence', kinds: ['page'] },
    { id: 'interests', kinds: ['page'] },
    { id: 'issues', kinds: ['page'] },
    { id: 'local-history', kinds: ['page'] },
    { id: 'may-endorse', kinds: ['page'] },
    { id: 'origin', kinds: ['page'] },
    { id: 'other-businesses', kinds: ['page'] },
    { id: 'programs', kinds: ['page'] },
    { id: 'record', kinds: ['page'] },
    { id: 'role', kinds: ['page'] },
    { id: 'schooling', kinds: ['page'] },
    { id: 'service', kinds: ['page'] },
    { id: 'stands', kinds: ['page'] },
    { id: 'story', kinds: ['page'] },
    { id: 'votes', kinds: ['page'] },
    { id: 'words', kinds: ['page'] },
    { id: 'work', kinds: ['page'] },
  ],
  figures: [
    [
      0.6, -0.5, -0.3, -0.1, -0.7, -3.3, 2, 0.1, 1.2, 0.4, 0.9, 0.7, 1, 1.6, -1.1, 0.8, 0.3, -0.4,
      -1.1, 1.7, 0, -0.3,
    ],
    [
      0.9, -0.6, 0.1, 0.5, -0.8, -3.4, 1.8, 0.2, 1.4, 0.1, 0.7, 0.6, 0.6, 1.6, -1, 0.3, 0.4, 0.2,
      -1.8, 1.6, 0, 0.7,
    ],
    [
      0.5, -0.6, 0, 0.6, 0.2, -3.4, 2, 0.1, 1.1, 0.5, 0.5, 0.4, 0.6, 1.5, -1.1, 0.7, 0.5, 0.8, -0.5,
      1.2, 0, 1.4,
    ],
    [
      0.7, -0.6, 0, 0.3, -0.8, -3.5, 1.9, 0.2, 1, 0.7, 0.7, 0, 0.8, 1.6, -1.1, 0.8, 0.4, -0.1, -0.4,
      1.6, 0, -0.4,
    ],
    [
      0.8, -0.8, 0, 0.3, -0.2, -3.3, 2.3, 0, 0.9, 0.2, 0.8, 0, 0.5, 1.6, -1.1, 0.7, 0.5, 0.3, -1.1,
      1.9, 0, 4.1,
    ],
    [
      0.6, -0.9, -0.4, 0.4, -0.3, -3.3, 2.2, 0.1, 0.9, 0.8, 0.7, 0, 1, 1.7, -0.9, 1, 1.4, 0, -1.1,
      1.8, 0, 2.6,
    ],
    [
      0.4, -0.7, 0.2, 0.3, -0.7, -3.5, 2, 0.3, 0.8, 0.7, 0.5, 0.3, 1, 1.5, -1.1, 0.4, 0.4, 0.3,
      -1.5, 1.5, 0, -0.2,
    ],
    [
      0.9, -0.8, 0, 0.3, -0.3, -3.4, 2.1, -0.1, 1, 0.4, 0.8, 0.2, 0.7, 1.5, -1.1, 0.6, 0.5, 0.1,
      -0.8, 1.9, 0, 2.4,
    ],
    [
      0.8, -0.8, -0.2, 1, -0.4, -3.4, 2.1, 0.3, 0.9, 0.3, 0.8, 0.8, 0.8, 1.6, -1.2, 0.7, 0.4, 0.1,
      -1.1, 1.5, 0, 0.1,
    ],
    [
      0.8, -0.6, 0, 0.2, -0.3, -3.5, 2, 0, 0.9, 0.4, 0.7, 0.2, 0.5, 1.6, -1.1, 0.7, 0.5, 0.3, -1.1,
      1.8, 0, 1.7,
    ],
    [
      0.8, -0.7, 0, 0.4, -0.3, -3.4, 2.1, 0.5, 1, 0.5, 0.8, 0.1, 0.7, 1.6, -1, 0.7, 0.5, 0.3, -0.8,
      1.8, 0, 2.8,
    ],
    [
      0.5, -0.8, -0.1, 0.1, -0.1, -3.6, 2.2, 0.2, 0.6, 0.2, 0.7, 0.5, 0.4, 1.2, -0.9, 1, 0.5, 0.5,
      -1.3, 1.8, 0, 1.6,
    ],
    [
      0.6, -1.1, -0.2, 0.8, -0.1, -3.3, 2.2, 0, 0.9, 0.5, 0.6, -0.1, 0.8, 1.5, -0.9, 0.2, 0.4, 0.1,
      -2, 1.6, 0, 1.6,
    ],
    [
      1, -0.2, -0.1, 0.6, -0.3, -3.3, 2.2, -0.2, 1.1, 0.3, 0.5, -0.3, 1, 1.4, -1.3, 1, 0.5, 0.3,
      -1.4, 1.5, 0, 2.2,
    ],
    [
      1, -0.9, 0.1, 0.7, -0.9, -3.4, 2.1, -0.2, 1.1, 0.5, 0.7, 0.1, 0.9, 1.6, -1.1, 0.4, 0.4, 0.6,
      -0.7, 1.8, 0, 0,
    ],
    [
      0.8, -0.8, -0.2, 0.2, -0.7, -3.5, 2.1, -0.1, 0.7, 0.6, 0.5, 0.3, 0.2, 1.6, -1.1, 0.3, 0.4,
      0.3, -1, 1.6, 0, 2.3,
    ],
    [
      0.7, -0.9, -0.3, 0.3, -1.1, -3.3, 2.1, 0.4, 1.1, 0.3, 0.6, -0.1, 0.8, 1.6, -1.1, 0.6, 0.5,
      0.8, -1.9, 1.6, 0, 0.9,
    ],
    [
      1.1, -0.8, 0, 0.2, -0.8, -3.3, 2.2, 0.1, 0.9, 0.3, 0.7, 0.6, 0.2, 1.6, -1.1, 1, 0.5, -0.1,
      -1.1, 1.6, 0, 1.4,
    ],
    [
      0.9, -0.9, -0.3, 0.7, -0.7, -3.4, 2.1, -0.3, 0.9, 0.5, 0.4, -0.1, 0.3, 1.5, -1.1, 0.3, 0.3,
      0.6, -0.9, 1.5, 0, 2.7,
    ],
    [
      0.7, -1.1, -0.2, 0.5, 0.3, -3.5, 1.9, 0.1, 1.1, 0.2, 0.1, 0.1, 0.7, 1.5, -0.7, 1, 0.4, 0.5,
      -1.2, 1.5, 0, 2.1,
    ],
  ],
  features: `
0%
00
1 %
20
3000
2^
2a
3no
2de
3ia
3olar
2emplead
3n
2famili
2herman
3ij
3or
2mes
3illon
2p
3ar
3or
2vec
3ot
2y
1000
4 0000
5^
5a
5com
7n
5el
6s
5fue
5la
5por
5se
5y
0@
1 ^
2de
4l
4sd
2en
2y
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
2@
2^
2a
2com
4n
2de
4l
4sd
3ond
3urant
2e
3l
3n
4tr
3s
2fue
2ha
2la
2naci
2par
3or
2que
4ien
2se
2un
4a
2y
1a
2dministracion
2gu
2lam
3cald
3ianz
3t
2no
3tioqui
2rizon
3roy
2samble
3ociacion
3unt
2utonom
2yuntamient
1bahi
3rri
2loqu
2rav
1californi
3mar
3rit
3s
3tolic
2entr
2hil
2ienci
3udad
3vil
2lub
2olegi
4ombi
5ni
3mercial
4ision
5t
4unitari
3ncej
7al
4dad
4gres
4sej
5titucion
6ructor
4tact
3rdob
4onel
4t
2ruz
2ultur
1de
3liberant
3port
3rech
3sarroll
2iputacion
3reccion
6tor
3strit
1economic
2ducacion
6tiv
2l
2scolar
4uel
3pan
4ig
3tad
5tal
4udi
2vangelic
1florid
2rent
1gener
6al
3stion
2obiern
2rup
1hidalg
2ond
3spital
1iglesi
2nici
1judicial
3nt
3stici
1la
3s
2egislatur
3y
2ocal
3m
3ndon
3s
1maul
2es
3xic
2inisteri
2tr
2unicipal
8i
1nacional
2ort
3tici
2uestr
4v
2º
1oficin
1pan
3rlamentari
4tid
2ermanent
2olitic
3ntifici
3pular
2remi
4sidenci
9t
3ovinci
9al
4yect
2ublic
3ebl
4rt
1red
3gional
3presentant
2ic
3o
2oc
2ural
1sa
3lud
3n
2ecretari
3gund
3nad
6or
4or
3rvici
2ierr
2ocial
2tat
2uperior
3r
1tecnic
3x
2rabaj
4nsport
3evin
2urism
1unid
5ad
4versidad
9ty
1vall
2id
3ll
3viend
0a
1 0
3000
2^
2estudiar
2favor
2la
4s
3os
2m
3i
2nuestr
2quien
2su
2tod
3rabajar
2viern
1biert
2ogad
2ri
4l
4m
2uel
1compan
2t
3ividad
3ualment
2ueduct
4rd
1dem
2ministracion
2ult
1firm
1gost
2radeci
3icol
5ultor
3onom
2u
1hi
2or
4r
1l
2 0
3^
3frent
2cald
6 ^
6es
6i
2g
2li
2quiler
2umn
1no
3 0000
4com
4de
4en
4y
2t
3 de
4el
4la
3icipacion
2ual
1pertur
2oy
4 a
2rendi
3obad
7 por
1qui
1rtesanal
3icul
1samble
2esor
2i
3mism
3sten
5ieron
2ociacion
2umi
1tencion
2iend
6 a
1ument
6 de
2tobus
4r
5idad
2xiliar
1vis
1yud
3ntamient
b de
0baj
3 su
2nc
2rri
5 ^
2s
1ec
1ibliotec
2en
4venid
2lingu
0cabez
2d
2f
2ll
4 ^
2mar
3bi
3in
3p
4an
4esin
2ndidat
2pital
2rcel
3g
3rer
2s
3 de
3ad
1entr
5 de
2rcan
3rad
1ient
3rr
2udad
6 de
1las
4 de
2inic
2ub
4 de
1ocin
2legi
3oni
2m
3 ^
4president
3edor
4rcial
8nt
3ici
4sion
8 ^
9de
4t
5 de
3paner
4let
4r
3un
5idad
9 ^
6tari
a y
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
3cej
6al
8 ^
9de
3dad
3oci
3secutiv
5j
6 de
6er
4truccion
8tor
4ult
3tenid
4r
5 del
5at
5ol
7 politic
2oky
3rdin
7ador
2rre
3t
1re
3 firmement
4la
4que
3acion
4d
3ci
3em
2i
3 en
3ad
1uadr
3l
4quier
3nd
4t
2ent
5 con
2idad
2ltur
6al
2rs
0d
1ar
1e
2 0
4000
3@
3^
3acuerd
4gost
5u
4nticipacion
3cad
4ontrol
3dia
4ond
3ell
4st
3febrer
3la
5s
4ectur
5y
4o
5s
3marz
5y
3nacimient
4uestr
3octubr
3privacidad
3que
3salud
4eptiembr
4u
3un
5a
2b
3at
5 de
3en
2clar
2j
2l
3 ^
4centr
5ondad
4distrit
4program
2ntr
2partament
b de
3ort
2rech
6 reservad
2sarroll
3d
4 0000
5el
5hac
3pu
5 de
8l
1ia
3ri
2c
3iembr
2gital
2j
2o
3cesan
6is
2plomad
3utad
2rectiv
6or
8 de
3ig
5ent
2strit
7 0
8^
1ocenci
5t
2lar
2ming
2n
3 ^
3d
1uen
4 de
2rant
6 0
7el
7la
0e
1 ^
1conomi
1difici
2ucacion
5tiv
1gresad
7 de
1jecutiv
3rcer
5i
1l
2 0
3^
3act
4gu
3barri
3centr
3distrit
3period
4resupuest
5imer
5ogram
3que
3trabaj
2eccion
4t
3gid
2l
1mpez
3lead
3res
1n
2 0
4000
3@
3^
3contr
3el
4st
3favor
3la
5s
4os
3march
4i
3que
3su
3tod
3un
5a
2cabez
3uentr
2er
4 de
2fermer
2sen
2tendi
3onc
3r
4 0000
4eg
5nador
a de
1quip
1ra
1s
2 de
3el
3la
3miembr
3un
5a
2a
2colar
3uel
6 ^
2e
2o
2paci
3ecialist
b en
3os
5 ^
2t
3 ano
4en
3ad
4n
4r
4tal
3oy
3udi
6 ^
7en
6ant
7r
4v
1xampl
2perienci
0falt
2mili
6 en
2vor
5 de
1ebrer
2ch
2ri
1in
3 de
2rm
4ement
1ond
2r
3macion
1rent
5 de
1ue
3 president
4secretari
3r
2i
2ncion
7ari
3d
4ador
0gabinet
2n
1eneracion
6l
7 de
3t
2rent
2stion
1obiern
7 ^
1raci
3d
4u
5 de
3tuit
2up
0h
1 ^
1:2024
23
2a
3cademic
4cion
4erc
4tividad
3dministracion
3gend
3l
4cald
8es
3no
3samble
3vis
3yuntamient
2barri
4tist
3eltran
3ibliotec
4ografi
ac
3oletin
3uscar
2camar
4rg
4s
3entr
3iudadan
3om
5ision
aad
5unicad
8dad
4n
5cej
8al
5dad
5gres
5ozc
5sej
5tact
6enid
4ordinador
2dat
3e
4claracion
4l
4spach
5tacad
3ip
5utad
4rectiv
8or
ai
4strit
3on
3ra
2eje
3l
3n
3quip
3s
4t
5ad
5udi
3vent
3xperienci
2famili
3ormacion
3recuent
3uncion
2gestion
3obiern
2histori
3on
4rari
2inform
8acion
4iciativ
4tendent
6rvencion
2judicial
4nt
2la
4bor
7al
3ine
3legar
3o
4gr
4s
2maldonad
4s
3edi
4nsaj
4s
3i
4embr
4s
3unicipal
9i
2notici
3uestr
5v
2obr
3ficin
3rganizacion
3tr
2padr
4labr
4r
5lamentari
5t
6icipacion
4stor
8al
3erfil
5sonal
3olitic
4r
3regunt
5mi
5ns
5sent
9ad
6ident
4imer
5ncipal
5oridad
4ogram
5xim
5yect
3ublic
4ert
2que
4ien
2rabin
3ecib
6ent
4d
4gidor
4nteri
4sen
3io
3osad
3ural
2saltar
5ud
4n
3e
4cretari
4gund
4man
4nador
4rvici
3obr
4cial
3u
2trabaj
5yectori
4evin
2ultim
3n
4a
4idad
3til
2vecin
4lez
3id
4ll
4st
3otacion
2y
1a
2 sid
2bi
3l
4ar
2c
3 0
3er
3i
4end
2n
2st
2y
1e
2ch
3tare
2m
2rman
6 ^
1ij
3 ^
4de
4y
2stori
2z
1ogar
2nor
5abl
8 ^
2r
3 en
2y
1uracan
7 ^
0iglesi
1mport
3uest
1nfantil
3orm
6 de
2genier
3l
2ici
5 ^
5ativ
9 de
2stal
4itucion
7t
2tegr
6ant
4ndent
1r
0jornad
2ven
1ubilad
2ev
3z
2li
2ni
3t
4 a
5con
5de
2stici
2ventud
0k:aside
2item
2pair
4ragraph
2quote
2row
2short
0l:comision
2de
2en
3st
2fech
2president
2secretari
1a
2 ^
3alcaldes
3call
5pital
4iudad
4omun
8idad
5ncejal
6struccion
3educacion
4scuel
3famili
3gent
3iglesi
3junt
5stici
3ley
3manan
4es
3oficin
3parroqui
4olitic
4rimer
3que
3universidad
3vid
2bor
2rg
2s
3 0
4^
4comision
7unidad
4famili
4junt
4mujer
1e
2ctur
2gal
3islativ
8ur
2s
2y
1ibr
2cenciad
9 en
8tur
b en
2der
5azg
2ne
2st
1lamad
2eg
4 al
4ar
4u
3v
4an
1o
2 que
2cal
5idad
2gr
4 la
2s
3 0
4^
4derech
5ia
4juev
4que
4vecin
1ugar
2n
3 a
2z
0m
1:first
71
7Many
b1
2he
41
2kin
51
2organization
e1
3ther
71
2role
61
2she
51
3ubject
91
2they
4ing
71
1adr
2estr
6 de
6i
7 en
2m
2n
3an
2rch
3t
3z
4 de
2s
3 de
4tard
2y
3 de
3or
1e
2di
4c
2jor
2n
3or
2s
3 de
1i
2embr
6 de
9l
2l
3lon
6 de
2nisteri
9 de
2s
3m
1od
1uch
2jer
2nd
3icipal
9 y
9idad
d de
7i
2y
0naci
4 el
6n
4d en
4mient
4onal
2di
2tural
1egoci
1i
2et
2n
3gun
1o
2 es
3habi
5y
3se
2ch
2mbr
2s
3otr
2tici
2viembr
1uestr
3v
2nc
0o
1bisp
5 de
2r
2tuv
1ctubr
6 de
2up
1ficin
6 de
9l
1rdenad
6nz
3inari
2ganiz
7acion
3ullos
2iginari
1tr
0p
1 m
1adr
4 de
2gar
3in
2is
2n
3aderi
2p
2r
3 el
4la
5os
4que
4tod
3lamentari
3qu
3roc
5qui
8 ^
8al
3t
4 de
4icip
8ar
5d
5r
2s
3ad
3tor
6 ^
2trimoni
9 ^
1edim
4r
2quen
2r
3iod
6 0000
3son
6al
3tenec
1idi
2s
1lan
4 de
4t
3z
1oblacion
2der
2litic
7 de
2nent
2r
3 0
4^
4cient
4el
5so
4la
6s
5os
4su
3qu
3tad
5voz
2se
1regunt
3sent
4id
6 la
6enci
8t
9 de
cl
6i
4upuest
3vi
2imari
4er
3ncipal
3oridad
3vacidad
5d
2oductor
3fesion
9al
6or
3gram
7 ^
8de
3pi
5etari
3vinci
8al
3xim
3yect
7 de
1ublic
6 de
2ebl
3d
4en
3rt
3st
2nt
4 de
0que
3 a
4el
5s
4ha
4la
6s
5e
5o
6s
4no
4se
4vivi
3d
2ien
4r
0realiz
2cib
5i
4en
3lam
3ord
3tor
3uerd
4rs
2d
2form
2gidor
4on
6al
4str
3res
2habilitacion
2nt
2presentant
2servad
3ident
3pald
4et
4onsabilidad
3ultad
2un
4ion
7 con
1io
3 ^
1ural
0sab
3ad
2l
3ud
1e
2 cri
3gradu
3ha
3lo
3pued
2ccion
3retari
9 de
3tor
3undari
2d
2gun
5d
4r
5idad
2man
2nad
5 de
5or
7 ^
4l
2ptiembr
2r
3vici
2sion
1i
2d
2empr
3nd
2gu
2n
2rvi
2ti
1obr
4 el
5la
2ci
4 de
4al
6 y
4edad
2l
2m
2n
2y
3 ^
1u
2 espos
3famili
3madr
3padr
4ropi
2m
2plent
2r
2s
3 0
4estudi
0taller
2mbien
2nt
2rd
3if
1ecnic
2rcer
3min
2sorer
1iemp
3n
4 0
5que
4en
2tul
5ar
1oc
2d
3 el
4la
6s
5os
3avi
2m
1ra
3baj
6 com
7en
6ador
7nd
7r
3mit
3nsparenci
1u
2v
0ultim
1n
2 ^
3puebl
2a
3 cas
4de
4famili
2idad
3versidad
8tari
2o
1st
0valor
2ri
1ec
3in
5 de
6y
2ndi
2r
2z
1ia
2cari
2d
2en
3rn
5 de
2ll
2n
2sit
3t
2v
3 en
3i
4d
4end
1ocal
3er
2luntari
9 de
cl
3vi
2t
3 a
4en
0web
0y
1 0
3000
2^
2a
3qui
2com
4n
2de
4l
2el
3n
3s
2fue
2ha
2la
3o
4s
2mas
2por
2que
2se
3u
4s
2tambien
2un
4a
1a
1o
0zon
`,
  places: `
TAbcdefhjlmnopqstTAbcdgilmnopqstCftAcdfgijlmnpqAcfglpqrstFgjlnoqstAbcfgilnLsGtLABlBCdgilmstAblprstLoFlpLLPGRFl
rtAdefghijklmprstBcdfgilopqstCfgilmnoprtCtTGqStIGCGLCfglopqrtAbgijmopqsCdfiqClmnstCgilmtTGAAbdfgiklmnqstAbcefg
jlnoptAbcfhknoqstAcdfgiklmnoptAbcdefghijkmopqstAbcdfghijlnopqrstAbcegijlmpqtAbcefgilnoprsBcdefglmnopqrtAbcdefg
lmnopsAcdfinqrtBcenopqtAbcdeflmnopqsAbgilpqstAbqstAbcdghilmopqrsAbcdgilmnpqrstBcdfghikmnopqrstAbcdfglmnoqstBcd
filmnopqstAbcdfglmoDfghjmopqCdeghiklnpqrstBcdegikmnpqrstAbcdgimnopqtAeghilnoptAbcfgijlmpqstAbcfgilnopqsAcefgij
klmoqstBcdfgijklmorstBcefglmopsAcdefgqrstAbcdefgilmnopqrstAcdefijklmnoqrAbfgilpqtCeglmpqsQSBfikoptAcelnopqrstD
efijlmnopqstCimnrtAbcdfgijlmnpqsBcdefghijkmnopqrsAbdfimnqsGAclpqtBhjknopqrsAbdgjlnopqstAgilqsIlmoptAoCmnBcqtAb
cfjklmpGltAcdfjmnptAlntAltDpqAltAcefgmnpqsMpsCdgkloptDtAcfipqTGDefhjlmprtPAcntLsALMBcgmnsCGilqstGmnIAcgmtClotC
nCmntAbcdflmnqGitGClTIAcdimopSAbcfglmotCnqAcgpqtQsCgNtCotGltACIPAcdfglmopCfClAcdfgilpqsCgCgilCmpCglmopSLMGiDfg
lotCCmCgitNtFilMAfgnosAclPCAtAflmnptTAcdpqTBdgjlmnopqtMAcglnostTGlmCdglmpLNCLCCnAcgmostCnsBfginpstCBCdiNtTONAc
fgmotAAbcdilnopqtAcfginoCpAclpstDBcntLntAdflnoqMGintGiqtCNAcdfgimnpstAbcgiAcfmnqMptAgmtCgCflmnpstNTLCCCAcnptTM
AlTCfpsCPtFBcfgimnstTAbdefnopqsBgmntCFAcfgilnopstBceilmstGmMJCefgmntAbcdfgijlmnopstAdfginpTCdfltDGmqIltTCilmNA
nNNtCeimnpTCCdflClCglmnoptCAcfgilmnoptCtAmoptLCgmpLmBchlmpqstBiklmnotGimBdfgilmopsNLCdgilmosDgilmnptBdfgilmnop
qLFMDFlqFsTLCfgmqtAcdfilnptOAlLDgintAAhlsFMLFprtJlnosBfltCPGlptDBgiTNCfgipqtOqsCeLtDilmopqstPBcfglmnptTAbglmop
qstACdtAQLtEfpClsDfgjmopqsLMBdfgopqstAbfgilmnpqsGsAbcdefglostAfgpqtAlAptLCnAlBcdilpqsLBdgLrLFgilpsTTCDltFglptL
CCHMAlqsLstTLprsSFpsLtCflsTTEfnostIlIBltLOtBefiopqstGiFqNCimnstGqLstFTAbcfgilnoqstBiAdklmqAcfgkmpqstCFprtFgEil
qEhstMDhPLoqBcdhlnoqtLmoptAbcfgilmnopqstNtBmstBglmnpsAbflmoFLPPAbcdimnoAblnqLptLPCLLNGinCdefgkmnortLCQTPsCAcfl
npstCClCloOBcqtNtGlrtBgmotBeglmpqstMAceklmosMAbgilnoqrtAefimnopqrsLptDfilmpsAdfklmnpqtLAdfqtTQLpLqLpDfglmnqsBc
mnptCglmtCfinpqQLBcjntCtAcgjlCfLtESCenoqrtPPLLTLqMtTAAbcdglopqstPLLqLLBgsFGtGGLLqSAbcdfgmopqstFBcdilnpqrstAlqs
LTIMnsLQsAcdegiklnorstAbcdefhklnpqrsAbcdfgilmnqtBcdfgilmnpqsAbfhinqrtLprLSLLmLFIQBgpsTCdeijlpqrstAbefgiklmorsL
oPSBcefistAnGGiCAiGCfgmpqsAlpAfCdgilmopqtAgjlsAbfgijopqtLLLLpsPQtAbcefghijlnopqsBcdijklpqstFClPNTCnCnFFglnopqS
ClstBcdfgmopstDefqsCmGCnoqsQOAceilnoqsTQATFlsGCOFnBcdgilmnqsAtAbcdfgijlnpqstJlmntOOBfgilnpqAfisTTLntGqtAgBcgil
nBcisCdfgiklnopqstIlmtGitAcfiklmnpqsImqALAfgilmopsCmCpAAcpqCsMtNGlmNTBcgijnptAbcflopqrstBcdiloqtAPqBfiqBlmpsIL
RPqstLsPsDCGltCgtCdfgklnpTLBcjntAbcdegjklmnqtAfglsDefghlqtAcglmnqtAbcdfgjlnopstCelpqtAbcdefgiklntAclLAbcdfgikm
oqrtAistAbcefipqstAbBTDmnsFGloqtAgorstAcpFlsPqstAGDlFqAmAbeflmstGmAflmpOONopCfgstAcdehijklpqrstPsAfmtAcgijnoqC
mtFpSKlpqDlpstAdfgiklmnoqNOqtDlqstMNtTLqtIqAcfiklmnopqstGlsOPLAFQFlnqstGnSLnNsQCsCglsFlrsAbegjmnopNFptFAMLFhpt
TLpPCfANPtTAbcefiklmnorstCmCCCnqLITGlmtTClpBgiAfjlmtTFgnoqstMCdlpqstCflmnptTDoBlGtGAoAbcfginpqAdlmstAdtFglqtNB
cdimpqsTLMtAcdfjklnoptFntAlDfginpqrtCdfgilqsAdfilmnpstAbfgmosMAcfiklmopqsIlFpqrsCfgpGtLAbdfgilmnpqstBcAcdsLmot
AAbcnCdAlpACflpqstAcflntLtLoGAdeglpAbcfipqrstDgilnpqrsFgilstLDiqtAcmnGsBclnoACfgntAbcdfghiklnpqstTAbcefgilpqst
GtLrImCgmnqCfgjklmtBcdghimqstNAcdflmpqAmqAcfgmqsDfsAbginorstAbcefgimoqrsBcdeflnoqstFiFilpstGCtBAgilmtGtNtCpAfn
CflnstDflstAbcfmqtCfgilpqstAlpAdltAfmpsClpGLFpAfgjlmnpstBcdefghijmnopqtAlGlmntFAfgilmsCefgilpqstAcfltBcdflopqs
CgiqEfgipstPtBcglqtCtDgilpqsCmpqFAbcfmnpsAAcdfgilpstBcfghkmopsFsCfglntAbcflntAfmAcijmpstAbimSFpsBltCCAcdilmopq
sQGoBfgitAcdlmpstAmqCilpsAfloRAdglpqstClAdfgijlmntClFglmnopBfiGiklqsAbdgmpstAcfglnpqstGilsBnptAbcdefgilmopqrst
FmnopsGqsCgsAdltLGinpqLBlnQBcioQGinotBcfimpqFAbqstCfgnpqstPsABcqLnoptAbcdfqsCAflptFGlnqtGilmpqtGlpsAfikpqstFgl
nosNAcfgpstDfmpCtAdfilpqtIFnptLrBcdgjlnortAcegilmopqrsAfgnqtPqAfltLqAbdgilmoqtMHlsCtCmClGqstAbcfgilpstCilopstF
qLFlsDgjlmnpqtBGimopqrtBqIlpqTDfoGnptLtGFFAbefqrtPAfiloqstOOAbcimnsFLAAcltACfnpQBefglmnopstAbcmnqstFlqQLOtMtCf
lmotCCQGqsAcegiklnqsTFlopqsCimnMIAbcdfhjlmpqstDiLClPFBcdfgijklopqrsBdefghijklmnoqrsAcdfgilmnopqsAbcefghijkmopq
rstDflsDfginprstAbcefhijklmnopqstCAbcdfgiklmnqtMoMoICCtAcdehijlmnoprtAcefgijmqstAclCglmoPGlnotGCilpCFNqFgkopqB
OqsCpLtPFTClLpsBoQstBlptBcfgilmnpNqIqsTGAbdefiknprtAbfgmsAfnsCLPPFBdelnptOCCmnAStCdglnprtBTTLnotTEloNGltCfLAbc
gilmpqGSIBcfgosPCdefgikmnopqstAdklnqrAfgptPFlpLAcdefgijmqrtLmnopqrsAcfglpqtSPOTBcgqsIlqtClpsAlIClpsAbdgiklmnpq
sAbfilqstBcdefghikmnopqrstCginqstBcdfilopstPAbefgijklmoqrAbdeflnstAcdeghjlnqBcgijmnortBdehiklnopqrsCgklmnpsBcf
iklmopqstCfgilmnqsDfgikqSAdefgijklmnortAdfgijknopqrstPBcdfgilmnopqFlsBilpqtAbcglmpqstGntCltCltGqsSTBlDltAlmnpq
AcmtAcdfiklmnopqrtBcefglmnopGsAbcimnrLCfgklqsCdflpqsAbnpqAmnpstDpsAlGBcilnqtLoAbdgimpqstEfgjlmstCgmnTFlnCfglps
tFpTTPqDeijnstLLpqsAcloqtIqsAcdfimoqstTGitGiAdfnpqtIAcfklmnqstQAlmstGIstLtGisIAgqtGhqBgqAflnopqEfpsBefhklmnopq
rstPsQPAhlmQsChnpsAfilqstPsFIlAbefhlmopqsAcflmopstLBdfhlpqtAmtMAbfloqCnotAbilILtAbfilmnpqrtRsTBsCpLLoDmsLICgil
opqsCfLBdlnopqsBPCfqsMoLLmqGqAbcefhiklmnoprFglqstAcFpsFpCsCBsLAbdgimoptGTAbfglpqstCdltAjtSCfghnqtIsFlmstAtClst
LCCPABfiltQsGmqrstMAbdfipqstAhCPFlFlprsFlsTGGSAbcdfghilmopqstFpLAbgjkmorstDfgmpqtAcdginopqstPBcdefgmopsFpsAbcd
efgilnopstSIBfGilqrsGCmNLsAclstCiGimTAcilmtAcgimpsCGClrtPsGqBcdfilmopqrAcglmnpqsFlGTTFntTAbfmntAcfkmnopqstCSDl
nptMLmLAAcgklnpqrsArtAcdghimstAnBfjlmpsAbglnpqrstAhlpsCgilmsFgltLLAbcdefghjklmopqsFptAefmnopqstQIAcdfgilPIsSFg
FlrstAcdefgilnpqTLosAbdgnopqstDflpsACQsGPSCmFLBglpstRFglmpsCpCfglLQsQSFopqsSIlDPSLLFlpAEfpFIjqNAbfgilmpstSAefg
imnprAbcdehiloprsGGtFlpPSCAbcdfimpqstAfglmntIstGCLAcfilnpsCfFCptFnNAcfinpqCdflpFgiAfAbcgipqsAbciklopstAtDpqstA
flntLNPsAcdglnpqstSOAeglnrtTLGjltTBdfilstCPQGimAbcdlpqBcdgimstBBfghijmnopqsBGiQGTTCFptAbghpqrGqTAfAcjklmnosPDg
qsLpClnAfgmtAnCApAcfgilmopsGpsPGqTCtAAfgikmpqsLFDCdflqBdCmLqAbcdegilnprstTGtBcefglnpqGIlstLnsFBGltFglptAbcdfgi
lmqtFpGpAbcdfklnopqrtBLPFlInqsTFsPsQLtGBcdeglqstTQTFCfglmpFTBdfgilsIAcdflmpqsLGoBginpqLoABlmqstIQICefmntCCmCkn
optOOCgtAflpqrLRFAdhilnprstAcfioprsABcdfgiklmnopqstAbdgoqtSTFgipqstCdfgijlmnopqCAbcdgiklmnpqrtAdglmpqAcgilntFi
ptFopqAdefirtFpsNMQsEfpCdglmopqtCfpqtCglSAblmsAcfgqstAcdfglstFglpqrstEflp
`,
  tenths: `
BbbFDFHDBlDJFFBJHBDDBBFBHBDBFBFFBfdhDdbBDbFBbbbdBBBBBBBDDbbBHbBfbhlBbBDdFBDbdfddDddbBbBFBBBDBFbbdBDbDdDBfbfDBH
bDbBDFjBBDBdnFbHfBDBBdDFBBBDnddbhhdbbbdhdffbddffDffDbFbDfDFdBBddjBdFDDbDdbDDdBfBdBDDFDHDFddBDFBFHffDDDBFdBdBBD
fdBdDBBdbdBBHhBDDFDDDdfbDHDDdDbFffBBFhHDBFdbDBBdBDhBFbBDBDFBDDDBHbBBBBBDBDbfHFDbBbBFDBBdDDDhdbDFFDDbFBFFbDBBBD
BBBBFFBbBFBBBdBBBDBBBDHdDBBBDdBFbBFHDdhdDDFDDfddbBFBFDDbFFdBBDBDHFBDDDDBDDDdHDFfBDBBHFhHdBDBDbDFHDBBDFfBBFBfBD
DDDBBBDBFbDDbDbfdBFBBDbBDdDBDfbbdDDBdBDDFbBBFBHJDHDBFBHBBFbBFDBBDBHDbdBdBFBBfFFBBDdbbBfFDDjBfDDdhFBBDbBdbDHBBb
BbDbBFddDbDbfbBBDBbDDbBBBdDFBBDbDhBbDfBfDjFHbdBDBJDDDhBbBDFBFBFbBdDDbBBBdHbDDbBFFDDBbdDBbDFBbbBhbDDBdFDBdDbBDd
bdBbBFfbfdddHbDBbdbBdBDdfBbHdDdDbbdDFdDhfFdfbDFDDdbbBbbfbbdBbBBDdFDDDDBDFBdBBBbdDbBBBDBBBDdBDbBbbBdddddDDBDhbb
bbBbDBBddfFDDBDbBDDDFDDBdBddBDDDbfddDDDbDBBbdBdDfbBdBdDBDdBbbdBBBHBdBDFBBddfdfDdjdfBDbbBbFdfdffdfdddFbDbdBBDFb
bdBdBbBBbbFDBBfffDhhdFbDbdDBBfbbDbdlddjddbdFDBbBbfdDdDdfffdDbDddbdBbDFDDbddDDBdDdDBbBBBfhDDDDBDddddBbddfBfhDfd
hDdDDbDBBfdddDdDdBDfbBDfDfDdbBfDDFdDddFbbBDdBfdbbbddddDbDbDDBdBhffdDBHFbbdFDflfhBdBBbdhDddBbBBDfDbfdDdhddDbDBF
DDBbBdbBHBdfDbbBddBdhdBfDfDFdDdBdBdfDfhdBBBbFBBhhffDdddfDDDFDbBbBFbBDbbdddbbBFbBDbDdDBBbdDdddBfdbdfddfhBDdbbDd
dffdddfdddfDdBDBbdbdDdBbdfbbdbddfdddfdBBbBDDddbBFdhBdDdDDfdBffbBbfbBBdFDDDfBDfBDBBDDBbBBBBDBdBDBddfbBBBdddBDDf
bdfbBbbDfbHdhhfddbbBdBbdbDdBHBBBFFfFDbDFBbBBbfFDbbdfDBdbDfddbBDBdfDDBDDBbdBfdDBBbbfBhFBbDbBFBBBFdBDbdbfBbdbddb
bBdddbDhDDdBBBBBBBDBBBBBDBBdfDfbdddffffFBDdddfdddbfdbbDfDBdBDBBfdffdfDdDBdDDdhhddffdbBFbbdbBbBBBDBDBfBddBHFdBB
BDBhFbDDdfdfdjddDBFbBbfFbDddDBDFfBFBFDfBDdDBfBdddBdBDBbBbfBDjDBbFBfffddDDDdffbBfbfHbBfdfDdDdDffDbdfddBDfddfdBf
hFddDFBBDdbdDddffffhfdbBDDfBBBbbbBbdbbdBfbddBBhdbbdBBfBDFBBdBBDdDDDDdfdBBbDDbBbFbDdDfbddBbbbbfdBddBfDdfbBdbDDD
fDfDDdddbDdfbBBdBBbDDDBDDbBhDDfdbbbdBhbdddfBBDdbbfBBDbbddBbfdbfbfdDdBdbdhBfbdFdfdDddDdddbBBddDbBdBhfhdFfdfBhDD
BBBHhDDdDddfdffdDdfdfBfDdDBbDDfdBdBddDddfdfBddBbHdBbBDDDBDDBbBDdBDDBBfDBbDDdhBDbBBBbbDffdFdDDbBDDfBDBDBBddDBbb
fdbdDFDbFDDdBBDdddbdbddhBhDddBdfhbDbfBBBbBfdffDhBbdBdBDBBBbBdBbDhfFDfdddDDdDddddDFbbddFbbdDhBbDDBBBBbDbbfbBBDB
dffbbffDDfBBBbfdfBffDdBBBBDFBBbDFFBBDBBbDBbFfBBBffBDdddddBBbddfBdhBBbdddDFDBbfddDDdDDddDBDbDbFbbbBDddbbbbBfDdd
dfDDDbhDDJddbbfdbbbbbdbdddddbdbfBbDBfdHbdDDbdDDdbfdbBBbjDdfDFDfdfbbfbBBbbdbFdbBBBfBDdBdDFDddBDbffdbfdfbBDbBfDB
dFDfBfBfhjbBdbBBBBBbdfbdddbdhDBBBFBBfbfdffBDhffdbfdFBbdDhbBDdDbBBBBBBbDDBBBbbDBBBddddbddBbBddfbdhDDbdddBbbdBbd
BbfbbBDDbfdDBbbddddDfDbbDhDDDddDDFDBDBBdfDbbbBbBbBdddfDbdbdbDDBDdDbhfDHFBBBBJdDbBBBBdBBBDfdDbdFfddBdBbDdDbbdfd
dBdDdjBdbffDDBBBDBfbbdbBDffbDBddddBDDbBBbDdbfDBbdBBBDdBhfbDBbbbbDbbBFBDbBDddFBDDdBbBDdddFFDffBDfbBBdfdbbDbbbBB
dBBfbbDdBDdBBbBDbbDdfDfBBBdDDBfBBddbbdfDdDDdDDBDBdhfFfddDdbDfDdddDlBhfbhhDdDdfbDdDdJbdbbDJbDBdBddbddBbDDHBDbDd
DDdddbdDhBdddBBBHdBdhBDdbDfdDDdffbfdhdBDBBBBDDBbbbDBDFdDDfDbfBdDDDbbdDBBbDdBhddBBBDDDfddfbBbBbFBbbdfbBdfdbfddd
dfdhDDddbddBBdBDBBFDBbBBbhDffdddDbhdfddfdhDffdBBBDdbdbbbdbfddFddBDDBBdBbBbDBffBBdDddbDBjdDBBDBdbBBbDdbDDBbdBbf
DbdBdbhDhBBdbbDfBbBbbbhbfhDBDDDBFddDBdDDDdFdbdBbDbBBDDdBDdbbBbHDDBBHddFDHbBDDBBHDDdDDDHDBBBFDDDBbbbBdBdDdbbdbd
BdbjbddbDbdBBDBBBDBzDLBDBBBdBbndddBBbDBBBBbbBbbBDdDbBBBbbDbBdbBbbbddbBBBBBbbdDBBDbbDFbbFbDBbBFfBBdbDFBdDBBdDbB
bdfdBbBBdBdDBbbBBbDBFbbBDBbfbdBFBFBBDbdBhfBDDdDdbhdbBbdbBbbfbbdbdbdBdfbhdFDBBBFBdDDhbBddDDdBDFbBdBDBjdDjdDBbBf
BDhBBDbjBbBbdBBDdDDDBDDBFbDBBBdbdBDBbBDDldddddDBBbDDBBBDDDDBbBbBBDdDbBBBjbFBDflffbfhbfDjdBBBlBDDDBBfBBfdDbdbdb
BBBBBDBBFDDfDDDBBDDBBbbdddfjDBbdfDdDBbBbDbbDBDBbDBFDBFDDBBDdDDddDDBjBBbDBDDBBbBbBfBfBBBBBFBBfBdbbdBdhBHBBBBbBb
HdbdBBbhdBhfbbDDHbBhDdbBbbbdfdbdDFBbdFDbBBFfBbbBdbDdDBjBBbBbfbbbfbbffbbdbbbdDFpBrBlddBDDBBbbBbBddjlhDbBBfjbfhb
BDfdBBBBddbbhbBBdbdbDBDfBddbbBbdDDBbBDBDbbdDfddhdBDDDbBBDFBDfBBdbBBBfBDDBBdfhDBhBDdbLDBbFBDBdbBdbdbbddbdhbfffd
fhddBBBDBDBnDdDBDBddbhdbdBBbDBDjfdDbBdBfBDBBDBbhDdfBBDdfBDBdDfdfDdDdDBdddbbfDBddFdddffDfhfbbBBBDDDBbfBbbbddhdd
FfDlDBBdDDBBfDDddBBBbbDfddBBddbbdddBdddfddFDBDBbBdBDDjBBdbffBBbBbBfddDdDDDfBDdBddBBDDFFBBDFbdBFBBBDbbddhDFdDjD
DDdDfddfddBdbbdbbbDbhDDfBDBDbdBbbdBbDBbbhdfdjFDbfbDdffHBLfbFHFbBBBFFDbbFBFfhdLDDFDJBdBbBbFffBBBBBdDBDfbfFHfdbh
DhfjDdfBbdBDBhBDBBbFFBfBfBddfBDHBdDBFBdBDbBBDBFBbBbDFBDfBBfbDBfBDbbbHBddBDBBdFDdBDDDdDBddBdBdBdBbBbBddbBdddBbd
ddbddFDdDfddDFBDbfBdDdBDdfBdddBBbdfdddffdBbdbBdBbDDdBDDBBbfbfdDffdddfdBDDdbDbDdfBBDBhBbbBbDDDbbFDddffDDDhdFDbB
fdFBDbfbdbBddbHfddbbfDdBbbfbfdbfbfffbBDbDjdDdFfDBfddBbBBdDBFdbbDjdbdDDFFFDBDdfdddfdFfdfDBBBBBBfBDBBDbhdfbDBddh
nDDbbDBdbDBBDBBbDBBDBBDBjFBbDBDdBddDdbfbbfbfFhBBbfbBFBDbBBdbbDDDdJbjbBfBfdbbdbffdnfbbfdhBBDBbFDDDBFdDBbdbdbbBD
bBBfBdBdBDBfdHfBDDddfbdddlfbfbdFBBtbbbBBdBdhDBhDbfBHhDFdddbbDfBDBDdbhbdDdbBFDDdBbBDdbbDbbBFbBDFbdddddBBBfDbbdB
ddbdDbbfbbddBfffBbBBBHdbbBbHDddBBbBBBDBbDbdDbbddFbjfBbBdbdDbddbdfdDDDBBBDbbDBbdjhhfbDBdBBBDbHDBDBBBbBbfBBDDdDB
DBBffDDbddbfDBfbbflBffdbFddfbDdBBdBDBddbhdddDBbBdFdfDBBdBDBbFFdBFDFBDjdBddFBbhdfdhdhdbdBBbBBfBddffdBbbjDDDBblb
dpDddfdbdBbfDDfbFDbbdDddBddbDFdBBdbDbBbDbDbDhDBbDDdBBBdFDBDhfDffBbhbBBdDBdbbDbdjBDDBBBBDBbbdbfDDDDffdbhffffdDf
dDbDBBBDBbBBBBDFdDBBHBdddfdDdDFbhhbFbhbFDhBBDFBBDDhdfbdffhdddDbDdbDfbBDbdBbFbBDbBDDBBDddDdddDhBBDdbbddffhDBddD
ffdfddjdbbffDhBBFBdbBbBBFbBBddfddFdbdbbdffdBddBdfBbdffBdddbBBdbfFBdBBBdDbBbBbBBBddbbfdbbddbfbBbBBbdbBbDfdfBDbB
bbFBDbBbBBDddDbDBffhDhfdddbDbDBbbbbddDdDDbBBdDBBBBdfbBdBdBfDDHdDDfDDBdBbBBbdBBBDdDbfdBfdfBfdBBdDBdBBfBBBBhDBBf
BbhfDDddDDBddDBDdFDfDdFBDdDDBfddBBbFBbfBBDFBdBbdBDdDDDDddDBfddjbddbbdhdhbBBdhBdhdhddFDdhBBBfBdBddBbBBDBDfddFjD
dFbDdbdBdddBbDfdfDdddbjDDdfbfHbFBDddBbBddFhfDdfbdDDhdbBDdDDDbDDDDdhfdfdbdddBDDjfdfBDBBddfdfdbDfbBDBBDBDBBdbbfB
BbBhdFBBBbbBDFbDbddDdbBFdhbBdBDBdDBBbfBBdfbBbDdbBHBBDBDBBDdddDfBddfdbddBfBbbddbfffbbddDBdbBbBBDBBBFDBdDDbfDhBb
dBFfDdDDBDbFbDfbfDDdbBBfdDbDdBfBddBBdBBDddfdBDBDfDbDbBDbbdddbBFdddbfDBbBBfJbddfdfFdddDBBfddDbfBFdFddhblBBfbHbF
bfddBDhdfDdBDfdBBBBbFBFBBffBBBfDDFfhfBfbbBDDdhdddBDFbBfddddfDBddbbDBdbbdBdbBbBdbbfbdbddDffDbDdbdDdBDBBBBbFDDbd
BBbDhdDFdbDdFBDBbbdbBhdDFfdfdbfbdFJdDdfdDfBfDdBbddhfdDdfdDbjBDbdbBbdfBbBBBBBDBfddbbdBdbdfbDDDBDBdfjfdDBBhhhdDD
pDDdjdffFDFDBfDdBHdBDBBDDBdBBBBbBDBddnDDDFbbdbBFFBdBBfDdDbFdddBdbdDDfbFFfDDfBbbBBBBDfbbbDdDdbDBdBBbBdDbbbdBFBD
DBBDdBBdbdbbFbjfbfdddhdBBddDBdDDdBDdDdfdfdDdDDBbBBDDDBhdBfffdDBBFhbbdbfdf
`,
};
