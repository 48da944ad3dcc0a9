// Learned by `npm run fit`; not written by hand. How: DECISIONS.md.

import type { Weights } from './weights';

export const weights: Weights = {
  questions: [
    { id: 'events', kinds: ['page', 'text'] },
    { id: 'family', kinds: ['page', 'text'] },
    { id: 'groups', kinds: ['page', 'text'] },
    { id: 'influence', kinds: ['page', 'text'] },
    { id: 'interests', kinds: ['page'] },
    { id: 'issues', kinds: ['page', 'text'] },
    { id: 'local-history', kinds: ['page', 'text'] },
    { id: 'may-endorse', kinds: ['page'] },
    { id: 'origin', kinds: ['page', 'text'] },
    { id: 'other-businesses', kinds: ['page'] },
    { id: 'programs', kinds: ['page'] },
    { id: 'record', kinds: ['page', 'text'] },
    { id: 'role', kinds: ['page'] },
    { id: 'schooling', kinds: ['page', 'text'] },
    { id: 'service', kinds: ['page', 'text'] },
    { id: 'stands', kinds: ['page', 'text'] },
    { id: 'story', kinds: ['page', 'text'] },
    { id: 'votes', kinds: ['page', 'text'] },
    { id: 'words', kinds: ['page', 'text'] },
    { id: 'work', kinds: ['page', 'text'] },
  ],
  figures: [
    [
      0.18, 1.31, 1.38, 0.37, -0.7, -0.09, -0.74, 0.64, 0.02, -1, 1.44, -0.38, 1.38, -3.26, 0,
      -2.16, 0.93, -0.41, 0.16, 0.15, 0.37, -4.64,
    ],
    [
      0.69, -0.17, 1, 0.93, -1.52, 3.93, -4.42, 0.93, -2.62, -1.5, 0.45, 0.59, 0.54, 0.08, -0.69,
      -0.31, -0.68, 0.15, -1.43, -2.45, 0.14, -6.96,
    ],
    [
      0.18, -0.34, 0.76, 0.35, -0.25, -0.94, 0.26, 0.07, -0.15, -1.02, 0.57, 0.19, 0.51, -0.5, 0.8,
      2.1, 1.09, 0.05, -0.11, -1.9, 0.16, -2.45,
    ],
    [
      0.4, -0.35, 0.65, 0.29, -0.23, -1.48, 1.24, 0.15, 0.69, 0.97, 0.41, -0.32, 0.1, -1.66, -0.61,
      2.2, 1.19, 0.24, -0.91, 0.31, 0.59, -1.42,
    ],
    [
      0.64, -0.87, 0.75, 0.35, -0.11, -0.99, 0.67, 0.54, -0.11, -0.67, 1.03, 0.02, 0.89, 0.67,
      -1.41, -0.14, 0.06, 0.64, -0.39, 1.63, -0.47, 0.13,
    ],
    [
      0.09, 0, -0.25, 1.02, 0.51, -0.18, -0.42, 0.4, -0.17, -1.08, 0.4, 0.26, 0.54, -0.78, 0.66,
      2.7, -0.31, -0.2, -0.2, 0.09, 0.41, -2.01,
    ],
    [
      0.14, 0.05, 0.54, 0.63, 0.23, -1.15, 0.21, 0.57, -0.03, -0.42, 0.21, 0.46, 0.39, -1.03, -1.95,
      0.28, -0.21, 0, -0.92, -1.88, -0.19, -1.96,
    ],
    [
      0.66, -0.81, 0.68, 0.41, -0.51, -1.15, 0.37, 0.08, -0.06, -0.38, 1.12, 0.2, 1.37, 0.67, -1.41,
      -0.2, 0.06, 0.1, -0.19, 1.66, -0.47, -1.63,
    ],
    [
      0.65, -0.93, 0.15, 1.32, 0.08, 4.07, -2.74, 0.85, -1.72, -0.77, 0.32, 0.04, 0.78, -0.27, 0.6,
      -0.06, 1.56, 0.19, -1.62, -2.3, -0.56, -5.58,
    ],
    [
      -0.06, 1.32, 1.11, 0.55, -1.32, 0.1, 1.89, -0.12, 2.41, 1.66, -0.99, 0.71, 1.4, 0.13, -1.11,
      -1.09, -0.48, 0.09, -0.4, -1.67, 0, -5.15,
    ],
    [
      0.55, -1.19, 0.09, 0.6, 0.78, 0.02, -0.96, -0.5, -0.35, -1.02, 0.58, -0.15, 0.65, 0, -2.23,
      2.55, 2.68, 0.22, -0.54, 1.03, 0, -0.7,
    ],
    [
      0.68, -1.68, -0.11, 0.33, 0.01, 0.25, -0.75, 0.53, -0.44, -1.25, 1.27, -0.06, 0.26, 0.16,
      0.87, 0.78, 0.03, 0.02, -0.48, -0.98, 0.61, 0.27,
    ],
    [
      0.45, -0.97, 0.19, 0.69, -0.02, -0.83, 0.58, 0.72, 0.31, -0.31, 1.11, 0.13, 0.53, 0.33, -0.84,
      -0.62, 0.4, 0.09, -1.92, 1.03, -0.47, -0.96,
    ],
    [
      0.7, -0.09, 0.41, 1.22, -0.59, -0.09, 0.87, -0.05, 0.65, 0.47, 0.01, 0.04, 0.34, 0.2, 0.12,
      0.22, 0.81, 0.18, -1.56, -2.21, 0.35, -1.63,
    ],
    [
      0.71, 0.24, 0.71, 0.09, -2.17, 0.19, 0.11, 0.06, -0.5, 0.02, -1.07, 0.19, 1.05, 0.29, -0.51,
      -0.07, -3.63, 0.03, -0.7, -2.13, -0.19, -2.98,
    ],
    [
      0.85, -1.38, 0.24, 0.69, -0.9, -0.07, -0.54, 0.33, -0.44, -0.91, 1.53, 0.05, 0.56, -1.9, 0,
      -0.42, 1.16, -0.39, 0.16, 0.74, 0.05, -0.38,
    ],
    [
      0.22, 0.35, -0.02, 0.62, -0.84, -0.01, -0.56, 1.1, 0.42, -0.5, 0.1, 0.5, 0.33, -0.03, 0, 0.07,
      1.01, 0.13, -1.18, 0.25, 0.26, -3.72,
    ],
    [
      0.9, -1.75, 2.15, -0.51, -1.99, -1.62, 0.12, -0.09, -0.37, -0.4, 0.94, 1.26, 0.81, 0.98, 0.66,
      4.76, 1.18, -0.86, -0.09, 0.29, -0.55, -1.47,
    ],
    [
      1.28, -1.55, 1.28, -0.11, -2.67, -4.47, 1.44, -0.31, 0.12, -0.72, 2.26, -1.08, -0.52, 0.85,
      -1.43, -2.06, -0.33, 0.25, -0.47, -1.55, -0.06, 5.48,
    ],
    [
      0.34, -0.26, 0.16, 0.64, 0.46, 0.33, -0.17, 0.39, 0.23, -0.2, -0.39, 0.08, 0.58, -0.57, 2.65,
      0.54, 1.28, 0.1, -1.12, -0.04, -0.1, -1.92,
    ],
  ],
  meanings: [
    [0.001, 0.159, 0.1, -0.103, -0.031, -0.066, 0.1, -0.001, 0.048, 0.178, 0.052, 0.074],
    [-0.003, 0.192, 0.003, 0.019, 0.037, 0.044, 0.098, 0.109, 0.103, -0.079, 0.011, -0.047],
    [0.025, -0.046, 0.037, -0.039, -0.02, 0.005, 0.022, 0.088, -0.106, -0.059, -0.029, 0.038],
    [-0.059, 0.036, -0.083, -0.194, 0.037, -0.087, 0.124, 0.052, -0.094, 0.063, -0.017, -0.155],
    [-0.036, -0.194, -0.272, 0.041, -0.136, 0.226, -0.003, 0.009, -0.129, -0.226, 0.085, 0.057],
    [-0.028, -0.125, -0.15, 0.006, -0.091, 0.078, 0.141, 0.077, -0.083, -0.035, -0.047, -0.032],
    [0.004, 0.075, 0.078, 0.097, -0.021, 0.084, -0.1, 0.104, -0.024, -0.022, 0.029, -0.007],
    [-0.094, -0.162, -0.039, -0.11, -0.008, -0.067, -0.006, -0.009, -0.096, -0.077, 0.114, -0.11],
    [-0.017, 0.179, 0.125, 0.065, 0.021, 0.047, 0.083, 0.135, 0.028, -0.131, 0.042, -0.061],
    [0.094, 0.01, 0.019, 0.017, -0.078, -0.079, 0.062, 0.006, -0.056, -0.028, 0.127, 0.096],
    [-0.029, 0.056, 0.01, -0.007, -0.125, -0.028, -0.049, -0.095, 0.071, -0.077, 0.004, 0.105],
    [-0.054, -0.112, 0.037, 0.089, -0.069, 0.013, -0.009, 0.032, 0.01, -0.011, -0.037, -0.044],
    [0.046, -0.017, 0.023, -0.035, -0.125, -0.053, 0.066, -0.009, 0.046, -0.014, 0.027, -0.074],
    [0.022, 0.052, -0.052, 0.065, 0.124, 0.008, -0.043, -0.111, 0.05, -0.003, -0.068, 0.067],
    [0.053, 0.221, 0.073, -0.09, 0.111, 0.035, 0.052, 0.001, 0.008, -0.029, -0.153, -0.006],
    [-0.003, -0.097, -0.127, -0.053, -0.16, 0.01, 0.148, 0.031, -0.08, -0.002, 0.084, -0.076],
    [-0.041, 0.213, 0.049, -0.059, -0.18, 0.121, 0.063, 0.044, 0.14, -0.054, -0.062, 0.019],
    [0.089, 0, -0.13, 0.125, -0.004, -0.028, 0.14, -0.116, 0.15, 0.078, 0.118, 0.125],
    [-0.042, 0.065, -0.16, -0.118, -0.096, 0.091, 0.173, 0.057, -0.088, -0.01, 0.026, 0.088],
    [0.034, -0.049, 0.051, 0.013, 0.014, -0.004, -0.092, 0.096, -0.02, 0.072, -0.018, -0.026],
  ],
  meaningMark: '7d4c0bb2',
  features: `
0$
1 0
0%
00
1 %
20
3000
2^
2am
3nd
3t
2children
2daughter
4y
3ecad
2employe
2he
3our
2in
2member
3illion
3onth
4r
2new
2of
2peopl
4rcent
3m
2son
2term
3he
3im
3o
2year
1000
4 0
6000
5^
5a
6fter
6nd
6s
6t
5by
5for
5he
5in
6s
5she
5the
6o
5was
6hen
6ith
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
2nationality
2occupation
3ffering
5ice
3pposing
3wning
2parents
3reaching
5siding
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
3fter
3long
4s
3m
3n
4d
3ppoint
3re
3s
3t
2becam
4for
4liev
3orn
3ut
3y
2cam
5paign
4n
3hair
3ommitte
4uld
5nty
2de
3id
4ed
4strict
3oe
3ur
2family
3irst
3ollow
4r
3rom
2gav
3ot
4vernment
3raduat
2had
4s
4v
3e
4lp
3is
3om
2in
4clud
4t
3s
3t
2learn
4d
3ik
4v
3ov
2manag
4yor
3eet
4mber
3ov
3y
2need
3ow
2of
4fic
3n
3pen
3r
2president
4ogram
3ublic
4t
2represent
4sident
4tir
2said
4w
3chool
3ee
4rv
3he
3inc
3pent
3tart
5t
3upport
2that
4e
5n
3o
4ok
2under
2vot
2want
4s
3ent
4r
3hen
5r
4ich
5l
4o
5s
3ill
4th
3ork
4uld
1a
2bout
2cademy
3t
4ion
2dministration
3visory
2ffair
3ric
6an
2gency
5d
3ing
3ricultur
2ir
4way
2labam
4sk
3der
6man
3exandri
3l
4ianc
3ph
2mbassador
3eric
7an
2ppeal
4ropriation
2re
3izon
3my
2shby
3sembly
4istant
4ociation
2tlant
3torney
2ug
3thority
2venu
2ward
1ba
3chelor
3ltimor
3nk
3ptist
3r
3y
2each
3ll
3nd
2ill
3ography
2lack
3uff
2oard
3ston
3x
2reckenridg
3isban
4tain
5ish
3ook
2udget
3ild
3reau
3siness
3tler
1ca
3binet
3lendar
4iforni
3nad
6ian
3p
4itol
3r
4son
4ver
3tholic
3ucus
2edar
3nter
5ral
3o
3rtifi
2hair
6man
4mber
4ncellor
3icag
4ef
4n
5es
3rist
3urch
2ircuit
3tizen
4y
3vic
5l
2lean
4rk
3ub
2o
3alition
3lleg
4orad
4umbi
3mmerc
5ission
ber
6tte
5on
7wealth
5unist
8ty
4pany
3nferenc
4gress
9ional
9man
9woman
4stitution
6ruction
4tact
4vention
3rp
5oration
3uncil
8lor
8member
5ty
4rt
3vid
2reek
3iminal
3oss
1d
2ay
2c
2ecember
3gre
3legat
8ion
3mocrat
9ic
3partment
4uty
3sert
4ign
3velopment
2ioces
3rector
3sability
4trict
2o
3ctor
2r
2ublin
1e
2ast
5ern
2conomic
2ducation
aal
2lect
6ion
4mentary
2nergy
3gland
5ish
2piscopal
2vent
2xecutiv
1fair
3ll
3mily
3rm
2ebruary
3deral
2inanc
7ial
3r
4st
3sh
2lorid
2ood
3r
4c
4k
4t
3undation
6er
4rth
2rench
3iday
4end
4sc
2und
1ga
2eneral
2han
2irl
2lendal
2oal
3d
3vernment
7or
2rant
3eat
6er
4en
3oup
2uard
3id
1h
2all
3rlow
4mon
4vard
2ead
4lth
3ight
2igh
5er
3ll
3story
2ollow
4y
3m
3spital
3us
3w
2uman
1i
2d
2ii
2llinois
2m
2nc
3dependent
4i
5an
3glewood
3n
3stitut
4uranc
3terior
6national
2ow
2raq
3eland
3vington
2sland
2ve
1j
2anuary
2efferson
3rsey
3wish
2ob
3rdan
3urnal
2r
2udg
4icial
8ry
3ly
3stic
1k
2ans
2entucky
4y
2ing
5svill
1labor
5ur
3dy
3k
3nd
3tin
3w
2eader
7ship
4gu
3gal
4islation
av
9ur
2iberal
4rary
3eutenant
3f
3ttl
2lc
2ocal
3ndon
4g
3s
1m
2adison
3in
3jority
3nagement
7r
3p
3rch
4low
4yland
3ster
3tter
3yor
2edi
5cal
3et
3mber
3thodist
4r
5olink
3xic
2ichigan
3ddl
3ll
3nister
7ry
4neapolis
6sot
4ut
3ssion
6ssippi
2la
2onday
3untain
2p
2r
2unicipal
1naacp
3c
3tion
7al
5v
2ebrask
3twork
3w
2o
3rmal
4th
6port
4wegian
3vember
1october
2ffic
6er
2hi
2klahom
2rang
3der
3egon
2wner
1pac
3ris
6h
4k
4liament
4tnership
5y
3stor
2eac
3nnsylvani
3opl
2hi
4ladelphi
2in
2lac
4in
4n
5n
2o
3int
3lic
6y
5tical
3mon
3rt
3sition
4t
2rairi
3esbyterian
5ent
5ident
3incipal
4vacy
3o
4fessor
4gram
4ject
2ublic
1quality
3een
1r
2abbi
2ecord
4reation
3d
3gional
3p
4resentativ
4ublic
9an
3serv
4ourc
3view
2idg
3versid
2oad
3m
3om
3tary
3yal
2ural
1s
2acrament
3fety
3n
4t
3turday
2b
2chool
3ienc
3out
2econd
4retary
4urity
3n
4at
6or
4ior
3ptember
3rvic
3ssion
2heriff
3or
2ir
2mall
2ocial
5ety
3uth
2port
3ring
2t
3aff
4t
3reet
3udent
5y
2ubcommitte
3it
3nday
3perintendent
6visor
4rem
1task
2d
2eacher
4m
3chnology
3mpl
3nnesse
3rm
3x
2he
3ursday
2im
2o
3ront
3wn
5ship
2rain
4nsportation
3easurer
3i
4b
5al
3ump
4ste
2uesday
2witter
1union
4t
4versity
2s
2tah
1valley
2entur
3rmont
3teran
2ic
3etnam
4w
3llag
3st
2olunteer
3t
4er
1w
2a
3r
4d
3shington
3ter
3y
2e
3bsit
3st
5ern
2hat
3ip
4t
5tier
2ild
5lif
3sconsin
2omen
3rk
5er
4ld
2yom
1yea
4r
2ork
3uth
1zealand
2on
0a
1 $
20
2^
2better
3ig
2career
3ity
3ommunity
4unty
2director
2family
3ew
3irst
3ormer
2good
3raduat
4eat
2hand
2job
2larg
4w
5yer
3ead
3ifelong
4ttl
3ocal
4ng
4t
2member
2nativ
3ew
3umber
4rs
2plac
3ublic
2result
4tir
2seat
4cond
3mall
3tat
4rong
2teacher
3im
3ruste
2voic
4lunteer
2year
1bility
7 to
2l
3 to
2ortion
3ut
5 0
6^
6the
3v
2us
1cademic
2cess
6 to
6ibl
3omplish
4rd
6 to
4unt
7ability
9l
2hiev
6ement
2ross
6 ^
7the
2t
3 as
3ion
4v
5 in
6member
5ist
1dd
3ition to
3ress
2ministration
bor
4tt
2opt
2ult
2vanc
3ic
4sor
3ocat
7 for
1ffair
3ordability
8l
9 hous
2ter
5 0
6^
6a
6the
5ward
1gain
5st
7 ^
8the
2e
3 0
4of
3ncy
4d
2o
1head
5 of
1im
1lign
2l
3 0
4of
5ver
4the
3ow
2most
2ong
5sid
2ready
2s
3 a
4serv
2ternat
3hough
2way
5 been
1m
2 ^
3a
3runn
2bassador
3ulanc
2endment
2ong
5 the
9m
1n
2 ^
3activ
3honor
2d
3 0
5000
4^
4a
5dvocat
5fter
5ls
5n
5s
5t
4business
4co
5reat
4economic
4family
5or
5rom
4had
6s
6v
5e
6r
5is
4in
5s
5t
6s
4later
4mor
5y
4no
6t
4of
5n
5ther
4politician
5rovid
4rais
5e
4serv
5he
5o
5upport
4that
6e
7ir
7n
7y
5o
6ok
4was
6ter
5e
5hat
6en
5ith
5ork
4you
2imal
2nounc
3ual
2other
2swer
2ti
2y
3on
3th
1ppeal
5r
3oint
7 by
8to
7ment
3rentic
4oach
5v
1re
3 ^
4of
4the
4you
2gu
2ound
2rest
3iv
2ticl
1s
2 ^
3a
4n
3he
3its
3mayor
3the
3we
5ll
3your
2k
3 for
2signment
4st
6ant
3ociation
1t
2 0
3^
3a
4ge
3hom
3the
2tempt
4nd
6 ^
7the
5tion
3orney
1uthor
6ity
1vailabl
1ward
3y
0bachelor
3k
4 to
4ground
2llot
2nk
3n
2r
2s
3 on
3ketball
2ttl
1e
2 a
3the
2cam
5 ^
6a
6the
4us
6 ^
7of
3om
5 a
2en
4 ^
5a
5her
5marri
5the
2for
5 ^
6that
8e
2gan
3in
2hind
2ing
5 a
2lief
5v
6 in
3ong
6 to
4w
2nefit
2st
2tter
3ween
1ig
3gest
2k
2ll
4 that
2ography
2shop
1lack
2ess
2ock
1oard
5 ^
6and
6member
6of
2dy
2nd
2ok
2rder
3n
4 and
5in
2th
4 the
2ught
2y
1ranch
2ing
2oken
3ther
7 ^
3ught
1udget
6 and
2ild
5 on
4t
5 on
2s
3iness
8 and
9owner
8man
2t
3 ^
4he
4it
4the
1y
2 0
4000
3^
3a
3his
3the
0californi
3l
4 ^
5for
5the
6o
2m
3 int
4to
3p
4aign
2n
3 be
4do
4get
3cer
3didat
8 for
3not
3t
2pacity
2r
3d
3eer
6 in
3ri
4y
2s
3t
2ttl
2ucus
1elebrat
2nter
4ral
2remony
3tain
4ifi
7cat
aion
1hair
5 ^
6of
6the
5man
8 of
3lleng
3mpion
3nc
5ellor
4g
3plain
4ter
3racter
4g
5 of
2ief
5 ^
6of
3ld
5ren
8 and
2oic
3s
4en
2urch
1itizen
3y
4 ^
5and
5of
2vil
1lass
5room
2ean
3rk
2imat
3nic
2os
4 to
2ub
1o
2ach
2d
2lleagu
5ct
5g
2m
3 from
4to
3bat
3mand
4ercial
4ission
aer
c ^
5tment
a to
6t to
7e
8 ^
9on
4on
4unication
7ty
9 and
3pany
4let
7 the
6x
2ncern
3duct
3fidenc
3gressman
b ^
8woman
d ^
3nect
3servativ
4ider
5stent
4tituent
5ruction
4umer
3tact
7 ^
8the
4ent
4inu
7 to
4ract
5ol
3versation
2ok
3rdinat
2pyright
9 ^
2st
2uld
5 not
5nt
3ncil
7 ^
8member
7lor
7member
d ^
4sel
4t
5ry
5y
6 ^
7commissioner
3pl
3rs
4t
5 of
2verag
1reat
5 a
6the
3dit
2im
4inal
8 justic
3sis
3tical
1urrent
7 ^
7ly
9 serv
2stomer
2t
3t
0dad
2ily
2t
3 center
2ughter
8 ^
9of
2y
3 ^
1e
2 ^
2al
3th
2bt
2cad
3id
5 to
4sion
2dicat
7ion
2ep
2feat
4nd
2gre
5 from
6in
2legat
3iver
7y
2mand
2partment
3uty
6 ^
2scrib
3ert
5v
3ign
4r
3pit
2velop
7er
7ment
3ot
1id
3 not
4you
3nt
2ed
4 in
5on
2fferenc
8t
2rect
6ly
6or
8 of
2scuss
7ion
3eas
3tinguish
4rict
8 0
9^
9and
2versity
1o
2 not
3you
2cument
2e
3 not
4the
2g
2llar
2mestic
8 violenc
2n
3t
2or
2wn
4town
1r
2 ^
2eam
2iv
4en
5r
1ue
2r
3 the
2ty
0each
2rlier
4y
3n
4 a
2st
3y
1conomic
8 development
6y
1dit
2ucat
6 at
6ion
9 and
9al
6or
1ffectively
3ort
6 to
1lder
2ect
5 ^
6as
6in
6to
5ion
8 in
9to
2iminat
2s
1mail
5 ^
2ergency
2phasiz
3loy
6e
6ment
1ncourag
2d
3ors
6ement
2ergy
2forcement
2gag
3ineer
2joy
2ough
2roll
2sur
5 that
2ter
5 the
3ir
2vironment
bal
1qual
1ssential
2tablish
9 the
4t
1ven
4t
5ually
3r
4y
5 ^
6day
5on
5th
1xampl
2cellent
3it
2ecutiv
2ist
2pand
5sion
3ect
4rienc
9 in
3ir
5 ^
2tend
1ye
0fac
3ility
3t
3ulty
2il
3r
3th
2ll
2mily
6 and
7mov
3ous
2r
3m
4er
2st
2ther
6 was
2vor
2x
3 0
1ederal
7 ^
2e
3l
2llow
3t
2mal
2w
3 year
1ield
2fth
2ght
5 for
2l
3l
3m
2n
3al
4nc
6ial
3d
3ish
2r
3m
3st
5 ^
6elect
6in
6woman
2scal
2t
2x
1loor
1ocus
5 on
2lk
3low
2od
3tball
2r
3 0
5000
4^
4a
5ll
4by
4every
4her
5is
4its
4me
5or
5y
4our
5ver
4several
4the
6is
4what
3c
3eign
3m
4er
6 ^
3tunat
3ward
7 to
2ster
2ught
6 to
3nd
5 ^
6the
5er
7 of
3rth
1re
3quently
2iend
2om
4 0
6000
5^
5all
5the
3nt
1ull
4 tim
4y
2nd
2rther
2tur
0gav
1eneral
7 election
6tion
2t
3t
1ift
2rl
2v
3 back
3en
1o
2 on
3to
2al
2e
2ing
5 to
2n
2od
2t
2v
3ernment
a ^
band
bto
6or
8 ^
1rad
4uat
7 from
8of
3nddaughter
5father
5mother
5son
4t
3teful
2eat
3en
3w
4 up
2ound
4p
3w
4 up
4n
4th
1uid
2n
0h:1
304th
31
34
37
22
3019
420
51
52
54
55
56
57
58
38
23
30
24
25
355
27
2a
3bout
3ccomplishment
4hievement
3lderman
4s
3m
3n
4d
4nounc
4swer
3ppoint
9ment
3rchiv
4e
3s
4k
4sembly
5ignment
6stant
3t
4torney
3ward
2background
4llot
5timor
3een
4nd
3ill
4o
5graphical
ay
3oard
4dy
3ranch
3udget
4siness
3y
2calendar
4mpaign
4n
5didat
4r
5eer
3enter
3hair
4ief
3ity
3lerk
3olleg
4mmission
cer
7tte
6unity
4ngress
aman
awoman
5stituency
5tact
6ent
4uncil
9lor
9man
aember
6ty
5rt
3urrent
2d
3at
4y
3emocrat
4partment
5uty
3irector
4strict
4vision
3o
4e
4n
3r
3uty
2e
3arly
3conomy
3ducation
3lect
7ion
3mail
4ployment
3ndorsement
3vent
5ry
3xampl
4ecutiv
4perienc
5ir
2family
3ederal
3ind
4rst
3or
5mer
4under
3rom
2general
4t
3oal
4v
5ernment
8or
3rowth
3uid
2h
3all
4rlow
4s
3ealth
4ll
4r
3igh
4story
3om
4n
4ur
5s
4w
2i
3llinois
3m
4ag
5m
3n
4dian
4formation
4terest
3s
4su
3t
2j
3anuary
3ob
3r
3udg
5icial
4mp
4stic
2k
3ey
3now
2l
3atest
3ead
6ership
5gu
4gislation
bv
aur
3iaison
4f
4n
5k
3ocal
6tion
2m
3ain
4k
4nager
4ryland
4yor
3e
4et
6ing
4mber
8ship
4nu
4ssag
4tr
3inister
5nesot
4ss
6ion
3oney
4r
4st
3p
3r
3y
2nam
4vigation
3eighbor
4w
4xt
3o
4rth
4t
2occupation
3f
4fic
7er
3n
3pen
3rg
3ther
3ur
4tsid
3verall
3wner
2pag
4rish
5k
4st
6or
3ersonal
3lac
5nn
3olic
7y
6tical
4pular
4sition
5t
3rairi
4esident
4incipal
5ority
4ofessional
6il
5gram
3ublic
2q
3uestion
4ick
2r
3abbi
4c
3ead
4cent
5ognition
6rd
4lat
5eas
4p
5resentativ
5ublican
4v
3ight
3oad
3un
5n
2safety
4nt
4y
3chool
4orecard
3earch
4cretary
4nat
7or
5ior
4rv
6ic
4ssion
3har
4e
5riff
4ould
3ign
3kip
3ocial
4uth
3peaker
4onsor
5tlight
3t
4aff
5t
6ement
4ory
4reet
3ubpag
4perintendent
7visor
5port
2t
3alk
4x
3eam
4rm
4x
3hat
4e
4is
3im
3o
4p
4wn
3ranslat
4easurer
4uste
2up
4com
4dat
3s
2valu
3ic
4ew
4sion
3oic
4lunteer
4t
5er
2wa
4nt
4rd
4shington
4ter
3e
4lcom
3hat
4en
4it
4o
4y
3ith
3ord
5k
4uld
2year
3ork
4u
5r
1ad
3 a
4been
4the
2lf
3l
2nd
2ppen
2rd
4 to
5work
2s
3 0
4a
5ls
4been
4liv
4mad
4serv
4to
4work
2v
3 0
4a
4been
4had
4liv
4serv
4the
5o
4work
4you
1e
2 als
4nd
4ttend
3becam
3continu
3died
3had
5s
4old
3is
3join
3receiv
3said
4erv
3took
3was
4ent
4ill
4on
5rk
5uld
2ad
4 of
3lth
6 car
6car
3r
4d
4t
2ld
3l
3p
2r
3 0
4^
4and
4career
4family
6ther
5irst
4husband
4in
4mother
4own
4to
3self
2s
1igh
4 school
4er
5st
2m
3 to
3self
2r
2s
3 0
4^
4brother
4career
4death
4family
6ther
5irst
4lif
4mother
4tim
4wif
5ork
3tory
7 of
1old
4 a
5the
2m
3 ^
4and
4in
4to
3elessness
4owner
4town
2nor
5 to
4ur
2p
2spital
3t
2ur
3s
4 ^
5and
2w
3 ^
4did
4to
3ever
1uman
3bl
2ndred
7 of
2sband
7 ^
0i
1 ^
2als
3m
2had
4v
2serv
3upport
2think
2want
4s
3ill
3ork
1d
2e
1f
2 you
1m
2migrant
7tion
2pact
3lement
3ortanc
9 of
8t
3rov
6ement
1n
2 0
4000
3^
3a
4n
3charg
3every
3her
4is
3its
3law
3my
3one
4ur
3politic
3support
3that
5e
6ir
5is
4own
3which
3your
2clud
6 ^
7the
3om
3reas
3umbent
2dividual
2formation
3rastructur
2itiativ
2sid
4ght
3pir
3tead
4rumental
3uranc
2t
3 ^
4the
3egrity
4rest
8 in
5national
5view
3roduc
2vestment
3olv
6 in
6ement
1s
2 ^
3a
4bout
4ls
4n
3currently
3in
3my
3new
4ot
5w
3on
5e
3that
5e
4o
3what
5er
3your
2nt
2su
1t
2 has
3is
3that
3was
2s
3 ^
4a
1ve
0job
3 and
2in
4 ^
5the
4t
2urnalist
5ey
1udg
4 ^
2st
4ic
0k:aside
2caption
2item
2pair
4ragraph
2quote
2row
2short
1eep
4 our
5the
2pt
2y
1id
2ll
2nd
4 of
3g
2tchen
1new
2ow
4ledg
8 of
4n
5 as
0l:committe
2elect
3mail
2fax
2in
2occupation
3ffic
2phon
3osition
2term
3he
3itl
2year
1a
2bor
2g
3 ^
2nd
3guag
2rg
4est
2st
4 0
5year
2t
3er
5 ^
6he
2unch
2w
3 enforcement
4school
3yer
1ead
4 the
4er
6ship
a and
3rn
3st
3v
2ctur
2d
3 the
5o
2ft
4 the
2gal
3islation
b to
9v
a ^
8or
8ur
2ss
4 than
4on
2t
3ter
2vel
5 of
1ibrary
2cens
2eutenant
2f
3 and
3elong
2ght
2k
3 ^
4to
2mit
2n
2st
4en
2ttl
2v
3 and
4in
4of
1ocal
5 business
6government
2ng
4 term
6im
4est
7 serv
4tim
2ok
4 forward
2rd
2s
3t
2t
2v
2wer
1unch
0m:first
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
61
4ing
71
1ad
3 him
2il
3n
4tain
2jor
5ity
2k
3 ^
4a
4sur
4the
2n
3ag
5ement
6r
3y
4 of
5year
2p
2rch
3k
4et
3ri
5 ^
6to
5ag
2ster
2tter
2yor
5 ^
6and
6of
1e
2 ^
3and
3the
4o
2an
4ingful
3sur
2di
4cal
2et
4 ^
5the
5with
4ing
2mber
6 ^
7and
7of
2n
3tal
4or
2ssag
2t
3r
4 ^
1iddl
2ght
2l
3itary
3l
4ion
2n
3d
3ister
6ry
3ority
2ss
4ion
7ary
1odel
2m
3ent
2ney
5 for
3th
2r
3 than
3n
2st
2ther
6 ^
3ion
2v
3 to
3ement
1r
2 ^
1uch
2ltipl
2nicipal
2sic
3t
1y
2 0
3^
3family
5ther
4irst
3husband
3lif
3mother
3own
3parent
3tim
2self
0nam
3 ^
2tion
6al
4v
3ural
1ear
4 ^
4ly
6 0
2ed
4 and
5of
5to
2ighbor
8hood
2twork
2ver
2w
3 ^
3sletter
4paper
2xt
1ight
1o
2body
2minat
2n
3profit
2t
3 hav
4only
3h
2w
1umber
6 of
3erous
2rs
0occasion
3upation
a ^
1f
2 0
4000
3^
3a
4ll
3government
3her
4is
3it
5s
3lif
3my
3our
3public
3servic
3that
5e
6m
5is
3us
3what
5ich
4ork
2f
3er
3ic
5 ^
6and
6of
6to
5er
5ial
2ten
1ld
1n
2 0
3^
3a
3his
3it
3the
6ir
4o
2e
3 of
2lin
3y
1pen
4 ^
5in
5the
4ly
3rat
6ion
2inion
2ponent
4rtunity
b to
4s
1r
2 ^
2dain
3er
3inanc
2g
3aniz
7ation
7er
1ther
5 ^
1ur
3 ^
4children
5ommunity
4local
4stat
2t
3 in
4of
3sid
1ver
4 0
5the
4se
5ight
1wn
3er
5 of
0pag
2id
4 for
2ndemic
3el
2rent
3ish
3k
3liament
3t
4 in
5of
4icipat
a in
6ularly
4ner
7 with
7ship
4y
2ss
4ag
4ion
7 for
7at
3t
4or
2th
2y
3 for
1eac
2opl
5 and
6in
6of
6to
6who
2rcent
3iod
3son
6al
4pectiv
1hilosophy
2on
4 0
1ick
1lac
4 to
3n
4n
4t
3tform
3y
4 a
2eas
1m
1oint
2lic
5 officer
5y
6 and
7that
4tic
7al
7ian
3l
2sition
6v
3t
2wer
1ractic
2each
3sent
5rv
4id
6ent
9 ^
aof
9ial
4s
3vention
4ious
8ly
a serv
2ic
3mary
3ncipal
7l
3or
5 to
5itiz
7y
3vacy
5t
4ileg
2o
3blem
3cedur
5ss
3duc
6t
3fessional
7or
4it
3gram
7 and
5ess
8iv
3ject
3mot
3perty
8 tax
4os
6al
3secutor
3tect
7 the
5st
3ud
5 of
6to
5est
5ly
3vid
1ublic
6 ^
7health
7safety
8chool
8ervic
6ation
6ly
5sh
2pil
2rchas
3su
2sh
4 for
2t
3 in
0qualifi
5ty
7 of
2estion
2it
0rabbi
2c
2di
2is
4 in
2n
3 for
3ch
3k
2t
3her
6 than
1e
2 elect
8ion
2ach
3d
4y
3l
4 estat
4ly
3son
2ceiv
6 his
7the
4ntly
3ipient
3ognition
7z
4mmend
4rd
2duc
2form
3us
2gard
3ion
6al
4ster
3ular
6tion
2lationship
3ief
4gious
2main
6 in
3ember
2nt
2p
3 ^
3lac
3ort
3resent
9 ^
athe
9ativ
3utation
2quest
4ir
2search
4rv
3id
5 in
5ent
8 and
9of
3olution
4urc
3pect
4ond
6s
7ibility
9l
3t
4aurant
3ult
2tir
5ement
3urn
6 to
1ight
2s
3k
1oad
2l
3 ^
4as
4in
3l
2om
3t
4 in
1ul
2n
3 for
3n
4 for
2ral
0s
1af
3er
4ty
2id
4 ^
5he
5that
2l
2m
3 year
2t
3 on
2v
2w
2y
3 ^
4the
1cholarship
4ol
6 ^
7and
8t
7board
7for
7in
2ienc
1earch
3son
3t
4 in
5on
2cond
3retary
9 of
3tor
3ur
5ity
2e
3k
3n
2lect
3l
2nator
7 ^
3ior
3s of
3t
2rv
4 0
5^
5as
5in
5on
5the
4ic
6 ^
7and
7for
3y
2ssion
2t
3 up
3tl
2veral
7 year
1hap
3r
2e
3 and
4becam
4had
6s
4is
4marri
4receiv
4said
5erv
4took
4vot
4was
5ill
5ork
3riff
7 ^
2ort
3uld
6 be
3w
4 up
1id
2gn
4ificant
2mpl
2nc
4 0000
5^
3gl
2ster
2t
3 on
1kill
3p
4 to
1mall
5 business
3rt
1o
2 ^
3many
3that
2cial
2ld
3ution
3v
2m
3 of
3ebody
4th
5im
2n
3 ^
4of
2on
2uth
5 ^
1pe
3ak
5er
3cial
3ech
3nd
4t
5 0
2ok
3nsor
3rt
2r
1taff
5 and
6of
3nd
5ard
3rt
5 the
3t
4 ^
5and
5of
4ewid
4ion
3y
2eady
3pp
2ill
2ood
3p
4p
3r
2rategic
7y
3eet
4ngthen
3ik
3ong
6er
6ly
2udent
7 and
4i
5 at
4y
5 at
1ubcommitte
3ject
3sequently
2cc
4eed
5ss
7ful
aly
3h
4 as
2ffrag
2mmer
2perintendent
5visor
a ^
3ply
4ort
7 ^
8for
8of
9ur
8the
3rem
2r
3 that
1worn
5 in
1ystem
0tabl
2k
3 on
3en
2lk
2sk
4 forc
2ught
2x
3payer
1each
5er
7 and
3m
2chnology
2ll
2nur
2rm
4 as
5of
6n
2stifi
2x
1han
4 $
50
5^
4k
5 to
6you
3t
4 ^
5as
5has
6e
5is
6t
5no
5sam
6he
5the
6im
5we
6ould
2e
3 0
5000
4^
4age
5ppointment
4best
5ill
5oard
5usiness
4church
5ity
5ommunity
6uncil
8try
9y
7rt
5urrent
4daughter
6y
5epartment
5istrict
4election
5ntir
6vironment
4family
5ederal
5irst
4government
4highest
4importanc
5ssu
4job
4largest
6st
6t
6w
5ibrary
6n
5ongest
4most
4nation
5eed
6w
4offic
5ne
6ly
5pportunity
4pandemic
6st
5eopl
5osition
5ublic
4region
6sident
5ight
4sam
5chool
5econd
6rvic
5on
5taff
7t
4tim
5op
6wn
4university
4valu
5ot
7er
4way
5hol
5ork
7ld
3ir
5 0
6children
6daughter
6family
3m
4selv
3n
4 ^
3r
4 are
5is
5was
3s
3y
4 are
5hav
5wer
2ing
4k
3rd
3s
4 ^
5community
5year
2os
4 who
3ugh
6t
2riv
3ough
7 the
7out
a the
1icket
2m
3 ^
4as
4for
4to
2tl
1o
2 0
4000
3^
3a
4ttend
3be
4ring
4uild
3com
5ntinu
4reat
3do
3ensur
3find
3get
4iv
4o
3hav
4elp
5r
4is
3improv
4ncreas
3keep
3liv
3mak
4e
4y
3our
3protect
6vid
4ublic
5t
3represent
4un
3say
4chool
4ecur
5e
5rv
4tudy
4upport
3tak
5lk
4each
4hat
5e
3use
3work
2day
2gether
8 with
2ld
4 the
2o
3k
4 over
2p
2ugh
3r
2ward
3n
4 ^
5hall
5of
4ship
1rack
3d
3ffic
3in
3nsit
5parency
at
6ortation
3vel
2easurer
9 ^
2i
3 to
3al
2oubl
2u
3st
5e
2y
3 to
1urn
1wic
0unanimously
2der
5 ^
6the
5stand
a of
2ion
3qu
3t
3versal
2til
5 0000
6his
6the
1p
2 for
3in
3on
3the
4o
3with
2dat
2on
1rban
2g
1s
2 ^
2e
3d
0vacancy
2lu
2rious
1ery
2teran
1ic
3 president
2ew
2llag
2olenc
2sion
6 for
4t
5or
2tal
1oic
2lunteer
2t
3 against
4for
4in
4to
3er
5 ^
0wag
2it
2lk
2nt
4 to
2r
3d
4 0
2s
3 0
4^
4a
5ls
5n
5ppoint
4born
4educat
5lect
4in
4kill
4mad
4nam
4on
6e
5rdain
4promot
4rais
4sworn
4the
5o
3hington
3nt
2tch
3er
5 and
2y
3 of
4to
1e
2 are
3can
3had
5v
3need
3wer
4ill
2ather
2bsit
2ek
2lcom
6 to
3l
4 as
2nt
4 on
5to
2r
2stern
2v
1hat
4 ^
5are
5do
5is
6t
5the
8y
5we
5you
4ever
2en
4 ^
5he
5she
5the
5you
3r
4 ^
5he
5she
5we
2ich
5 ^
6he
6she
6the
6was
3l
3t
2o
3 ^
4had
6s
4is
4liv
4serv
4was
3l
3m
3s
2y
3 ^
1if
3 ^
2ldlif
3l
4 be
5continu
5not
5work
2nter
2sh
2th
4 0
5^
5a
6n
5her
6is
5my
5our
5peopl
5the
4in the
4out
3ness
1oman
5 to
3en
2n
3 the
3derful
2rd
3k
4 and
6s
5for
5hard
5in
5on
5to
7gether
5with
4er
3ld
2uld
5 be
1rit
4ten
2ot
0year
4 ^
5ago
6nd
6s
6t
5he
5in
5later
5of
6ld
6n
5term
6he
5with
2s
2t
1ou
3 and
4can
4do
4hav
4support
3ng
5 peopl
5er
6st
3r
4 ^
3th
`,
  places: `
CdglnqrtCglnrtClmCefghijlnprstClmBcdfgijklmnopqrstCdfijmnorsBcfgjlnopqrAflptAdgimnstABfilqstBQstGltTDfgtPFlopq
rLAfglpqtBdflpqLLBinopstAdgtLAcflpTTQLAcdfglnpqrtAdgiklnpqstAdefgijklmnrstAbcdfgilmopqtAcdfgilmnopqrstAcdfgijm
opqrstFptClBfgimnoCfgioQLAltDfgipqsBcgitCgiltAlpsAcfilnopqsAbcdfilpqrstBdfgijlnoqtAbglopGAbdiklnrsBcdinopqsAcd
efgijklmnopstBcdfgklostAcdfgijkmnoqrstAcefgjlmnopqrAcdfgikmopqrstAbcdfgijklopqrstBcdefgiknopqrtAcdfgjklmnopqrs
tCgijklmnoqrstAbcfghikmnoptAcdfjklmnoprsAcdfiklmopstAbcgjlnoqtAbcdfgjlmnopqrstBcdfgijklmnqrstBceikmnoprsAbcfgi
jklmnoprstAbdfgijklmnopqstAbcdfgilmopqsAbcdfilmnopstCfgiltAbcgijlmnrstAbcdfijmnostBcdfgijnopqrstBcdgmnopqrstAd
fgmpqtAbcdfgijlmnopqstSAcdfjknorsAbcgilmnopqrstAbcdfijklmnoqrstAbfijklmnoptAbcdfgjklnopqstAcfgijknostAbcdfgijk
lmnoqrstAdgjlopqBdfgilnBcfgpqClnopAcdfgilmpqrtBcdfgjklnopqstAcfijklpAbceghijklmopqrsAbdklmnoqrtItTPAfgmstBgstA
befijklmopqrsTBglntBdfgilosAbcfgilnpqstDinGinoFsBciltDfgqtCdflpqstAdgqsOtPqCglOLqNODlLBcgiLpsAcpqBiqtCdlqODfgi
jmqrsAcgjmnoqCJTGBcdflnsAcfilpqstAbdlnpqAbcfilnopsFopsDIDfijlmnotLPAbdfgijkmpstFNqQDPsQFCgltQTBfPqLTAbcfgijklm
oqstCAbgklmnpqstPqITDlGilLLtCfgiTLopstTBginotQsAfilmnoAjlAfilmtTLFFDqstAdfgiklmnstCgAbdfgjklnopqrAcltTSLAbcdij
mnpqrtGnsApLnsFijklmnqsAcgijklmopqsDBcdfgijlnstDfptBcfglnpstCdfglmnpCfilopstCfsAflnopqrstBcdfglstBcijknqCdfilo
pqstCdFlnpqCotAcgiloCipAdfgiptCtCAlBcdflmnstLmGiLGilDtLQsLtLtCAoDgilnpCdfgjnpqstTLpCfgmopAnstDglnqtLoAckmopqst
CdfglmnptAbcfglmopqstTCdfilmnopsACAcflsCdlnotIlntGijltFisCjltCgmnqClntGilqFglnpstCgstAbcdfimCdgilopqLCftDAbgik
nostNFgilptCgqBgAbilnoqCdfinpFpqtClpAfilqtTCgijlnostFqLLCAcgtCinqCfpQtLqstALLCfgCltAAbfgijmopCfimtClmtNAcdfgmn
otAcflopCdflmopqstTLtCdfglnoptLLCgtAcfilmnoqSLAbfgjlopstLLJCdflmptAcglmoqtIjoCflAbcfgilmopstDginTCfglpsAcdfilo
tBcglopqstCdfgjlnoqstCLCdoptAcfijkmnopBltCloAcdglopqstGltDnCQTCfgltAcGloFlCdfgilnostGltGlpAbcdfgiklmnpqstCfiln
pstLBcgstTLoGptActDitBlopqrtQCltCIltCftAbcdgilnqstAcglmoqQsQBcdfiopsTAdgilqtMAcdfgijlmopqsPstTAckltLAcgltCgiCF
stBdilopstFntIlFtGCltGlnptDfptCAAcmoqtAAcilmopsBlmnotGiAipqtFlCftCCfgotOqstAdfilqsCtPRCdgloqtCPqBjkloqJoSOtAcl
DtCBlSBcgilmopstLnOGFlPAbcdfjlptAbcdfgilmnptLTClSCltBltCdOBcfgijlnstIlmDfLtTCdltGiAbcdfgiklmnpstTBcfglotGqBfgq
stDgCoGlqAcdfgijlmnoqrstSLAbcdgiknoqstSGloCfiCsCflotCTAfipGSCdilnCICntGOCfiCgiqFDlptBcistBcdfglmnoqstIDQtCFips
GsAbdgClnpstCtLntFgiqstDflnpstPBcBcNQGilnosLClLtAcgiBcglmLAbcdgilnoptIlptBdnostAfopsCLFilmoptCflpsCAdgnopOTLJn
qtCdopAcdgqFilnpstBlnoBlNCfgilmnpqstLFlnotCdsLAbcdilnpstGlnsBfilnopGilnotFpsAcdfgjlopsTLtCBcdfglmostClFgrtLGNs
tBlIAcdgiloqtDfglqtGDptLLTLAlpqCnqstLDlotNtTCflpstAgilostAbcdfgilopsAgptCiqCgAbcdgimnoqstCpNBclmqGLAbcdfglmnop
rtAbcinopqAbcdgimnopqstCnptAbdfiltIntLosTBcilnqtTDfpFnGlntAbgimnopqstGlsCAcdgilopqtGlntCglnGCntCTFgmtLFsLptCdf
glotLtNCdfgiosCfgilnpTAfgloqtAdflqLTGitCLCdfgklmnpqrTLClNNClpAcfgijlpqtFBglCgiTLLtAgCdgDlntDgimnostNtAcftLotCg
tOCtCAcflotSAclATDltLFlpqCtCglpAKtAcflrCdgilmnoprsFilnotCotFglpFilnopstTTIlnoqrAbcdfgilpqstAlCdgitAcdglnoqstLF
gilmnpqstCTFgDglqAdlnpsCdfgilnosCDfinopqstBfgilmnopstClmtAbfgklnpsAbcdfgilnopqsCtCtFLAlostAoCdprstDlCltLGtCFnG
ntBgiGtAbcdiltBcfjklnpstCgltFoLBfgptBlpqrstAbcditOFglpDflosICgGlPLtAclstLBdlostAfgijklmnopqstAcdfgijklmnoptAbc
gilopqstFilprtBcdgnqJtFlpsCAcdfgjlmnoQSDglBfgsGloLCdfCdLAdglpAcdfgilopqtAcfgilmnqstCpCmosLLptBcdgilnsLBflpLFlt
OTAdiqsBcgilBfiknpqtAbcdgFtPCdLAcflnoptDfgioCgioLLBdegimnqrPsBfglopstAbcdklnqrsLSQGlCtFpqTTLQLnNpqIFOTLOBLGipq
TAcgoqPtLsAbcgilmnprtBAfgjlstTGqGLLQCtCmFiptCPSLCFpGLpPFpFpFSAbcdfgijknoqrstLstAjlmpstAcdfgilmopstFlFNtFlnpLps
FpPsGGLtPPLpqClCopstFCPLtClpsAbcdfglnotGnoLDfLqrtLAcfpqtDfgoprCostCgnLrGFpsDTAdfoprstAdflstLSFgpCgpAcdjkloqrsB
otAglpTAcfnosGBlstBdilmopqsSLptAbcfglnpqtCBclnqtAflpsCfIqDfglGFlpPAdgijlmnoLAbfgqsAlDtLtLtCdgpLtQsAcdgijklnopq
tTCfltLPqDipqtSAcfiklopqtATGLtFFlpsAfglopsAlpsGAcijlmnpqtBdfjnopqsCCsAbcfgikmqAbcgijlopqsCglmAbcdgiklmnotAcgjk
lqrPPqLPIGlLLLLSAcdflsDICfmstIlpAbcilmnoqtAbgilmtAdfgipqrsCdfiopsCostDfpqtCfgpqBglnqDpBgoqDFAglnoqAcfglpqtACtP
BlGCdfginqAbnrDqsDqtDfqsAdgjkmostBilpqBfgjlnoqNqCeglopqtItAcfijlnstLFlqsFpqtSDlCfglnptLFClsAcpBfnsDlpqsPDfglpL
qFqLtFAbdfgpstDCAdfpsTDgqtLrAcdgijklmnopqrtCGBdFgklpqsFptAbdsQtFntRstBfhiklnprsAcglnostAcdfgijklmnopstBgilmnps
tDLLCdjlmoprtLIlqsFCdmqstFlClFloCglmtCdAbcdfijknprsAbdfilmnpqstAcfgijlmnoqstAbcgnpsCnqtBAcfijklmnqrLpAcgilnoqs
tBcgilnosAPBcdflopstCfltLFlAcfgilmpqtBlNtBcgilpqsGilnpstNstFpTPNLtPqGGtAfjmopqrstDpqCsAcgilmnpqtLtBcglLqAbcdfg
ilpqrtFqsDAcdfilnopqtDgnqtAbgilmpqsTCfglnopqtGGDAgikmnprstDCgAltBcdflnopqstIDlmqAcdfgiqstPtPBcfkloqGstClsCpsSL
ptAbdfgipqstAcglnpqstCdilnoqSLPAcdfglmnpqstFLLqQBdfpQDfgijlmnoqrstClqClosBcgosAcdjlmoprstCLpLnstTAcdilmopqBgiA
bcdfgilmnopqtAbgilnqtTLtBdgilnoBcgjDfilopqstABcdglstBcBcdfgilnpCdfglnpqrstLAbcfjlpDpJnsLGilsAcdfgijklmnoptFpLt
ItAdfnptQLPPAckpqrsLptGtBdfglmnopqrstAbgoqBcfpqBcfglmnoprstCAdklmnqrtBgiAFNqCdgimnopqtGlBdgqtLqHopqCdghilopqrt
LpQFOpAfhilpstAflptFpsPqsCgstBegiklqstQAbcdfgikmnqtTLLtBdflnqtLTClsTCdlprtSASNtLnNBcdfgilnopqCFglstCdlCfltCCdf
lopqsFpDfpsFAdfilnqtOLFlpClpstTCfgilpqtClTBfgpBcdfgilnopqstBdfnDGlCgCfikloqstCdilpqsAbdfiklnopqrsAbcfilnprstLp
AbcdfgilmnopqstAcloDflnopqstFFqsDgilqstFpsAltBcdfpqtPAcAcfijlpqBfmnotDflsFglqtLGopqstAcdglsTFgpqsFOQtDfloqtCdf
glqsLAfgotAfotLCdfloptLCtDqFtAbfgikmnopqtLpCfgijlmoqstBnpqNTFglpCfgtDGlnGlnDfilpqDfilpqAlFpDlPDlpsFlptPsAbcfgi
lnopqstLLFlpqstAdfilnoCgopqtFpsTDIFlImnFgFltBcfgoqsSFsAcilqstAbcfgiTLGilptGiCstGopstCfilopAjlorsDlFpBdDlnBdfil
pqTLAbcgilnstFlpTFtFlpsFlstTCFLpsLpDjmnGltGAfltLBFAcfioprFpBdflmnopqtBiqtBqBcdfopqrtFlsLmotTLpAbclLBglostLDqtL
pAflDGqsCdqtCdfpqsAbdfglnptLntBilopqstAclAflpsTLpAmpqrtDlmnopqtDtSCisPsFgtQLpKostPFgilnopqFiAdfgilnoqstNAdfilq
sNqAbdgijlnoqtBBlAfoqFnqstLoSAbcfgjlnqJlAsAfPLotAbcdilmnopqrstGlstMBPAdklmnopqFilpsAfgpqsPAcflpstFlpFsGiGtGtPF
lnstPsDfjpqAcilFgstBBQAfltFtClsFAbdgikloqrClnLtAcdglqstTDfgjlnpqstCfptCgitQQAfgloqstLFpqsTDfqtTAcdgknpstFloCft
QtFpCdflpqtCdgostOAbdfglmnopqrstAcfgmptGpCglmqtAfgltAcfgijlnprsClGtLAgqsCflpstGintLpFpGltCdlotTDpqsBfilortCdls
CdfltFpBdflopstPtBcntDilpqstCflDitFgilpqFlpClnpqTDpsFlpstFlPFlpsClDPstAlostAcfglpqIFilopstAbcefgiklmnpqrstLBpq
AbdlpsLAbcfgiklpstFpBsLpstLsCfptFLAcfijlpqtGltLLODfDflpsLtBctNtCFoCdlqLsAbfgijlnqsBfILFlDfgilpstBdsPsAbcdflmpq
tTSLLAcdflopqtLLDfCdfnqFlpqFlLqsFlqAgptLFlqtPFlpqstClqTSFpCCptBdfgqBgnqtCgotBdfglqstAcdflnoqsAfnqDmNLtFpOstPsP
CfpFpqDlsAbcdflotANoAbefijkloprAbdfgijnopstPAcilmoqstAcdfmnstPFlPLnsDtSCdqsLqBFgqIlLAcdgmoprtPLAcdltADfltBcimp
DilnoFAstPFFloptLBcjlmoqtJqtBcftDgijklKlBflstCdfglpqstSCdfoqAbdgijklmqstGlAbcdfgilmnpAdiklmnoqrsLCdgijlopqrFst
CdfnprsNDsBfgilnpqrstNtDflAcdflnpqAgopqLBcgijoqtAbcfglsCflsGGAfglnoqsQCdflnoqtDlpqFlpNFAlBcfqLFlpBdfgilnpstAbj
lnqstCfglpstAbclmnoprstFDFsAcdlnopDtGinqtAcdlotFglntDgotBDgiltBgBCflPCfipstPBcdfgilpstCfilpqstAcqsBcdghlnpqstA
bdBiTDfgpstLpArCditLIlmpArBdClnLTAglpLpqsLsCfiptAilpsBclGAtAblpqstCfilstAflosGpLmntLstAbejlmnosAefgiklmnopqstA
flTCilqAbcfglpstAcfgnqsAfloptCdgjmnpqrsCdinsFlnpstDlosCflLAdfginpqsAcdfgilptLCgiopqCfglopICdfgioqrAclopqrstAcf
gmpqtAbcdfgijlnopqstLsSSApFlpstKlqsCflopAdfijnopstDjlnprstCCptGlptAfpAcdfilnopqstADlptFhpDgpstFAdlpqtNstAblmpq
stBcdfgilnopqsAcdfijprstDflmpsNsCpstAcfglmopqsAbcdlnortAcdfijklnopqstCAcdosPsFAcdgijoprsBdginopqstAbdglmopqrst
AcfgilnpqstBcfgistAbcdfgiloqtBdflopqrCdflpSDfltCfloGlsCdltDlnoCfmpAbcdfgipstBdgimopstLtCqstLFgilpAdegikmnpstLG
pqBqPAbdfijnopIstClpCgitTCdflpsASLCfgiklopqsBcdfgloptBfBdfntAflsQAbcfgiopqtBcdefjopsMnIlnopqstAbcefglnopqtAcgi
lnpqtAdfPDloCgmoqsAgiltFsGstLtGsGmGlnoqsFopqtBcdfglpsBgkltSBgltBtFlntAAbcdqDfgpqrsAbcdfginpqrstLAbcfostAAclnot
AbfiloprstAcdnAbcfglpqstFpAbcdgiklotCpqsAcfilopqtAfotAlPsPAbcfgilnpqsCloptAlsAgilptNoBpqtDflpqsCdgtCdfilrstAfg
iopqtCfglnpSFlAflsGnoClBcfgnpCsBcgqsAcgoqsLCotBdfgikmnopqtDilpstBcdiloqsCflnopstAbcgiostAcdfgimnpqtAdeflpstGhA
cdfglmopqstCoCfgilptAcdfgmpqsCQtLQtAlDAbcfginqsLptFDmnsCfginpqstAbdfpqstAApAbcdfgilnoqrstAcAlAdfglnpqAcdefmops
tTBcdopqsBdfijlmnopqstCotAcdfgijklnoprstQsPsAbdfgijlmnqstAcdfglnopqstCPAbdfijlmpstNBlBcilmqstAcgptAbcfgiklnpqs
tBcfgilnpstCltPsLtFpLtLAcfgopstCflnstFgmstAcdelmnopqstClmntBcdfglpqtFlptBdfilopqstLCdgilpBjpstFilptJqBcdfgimop
tAgqstGpFglpBclmpqrsLBfgijlnopqstLsFglnopstBctBcflnostPAbceflopstLpLprAcflqsAdfgpqsGotAsBcgqtAcgilnpqstFpCfglm
nqtBAcdfglqsAbdfilmnopstGtBdfgiAdfnopqrstAdfilqtFlnqsQtAcdfgilnopqstFsGptBcdglmnopqsLAltAdflntBcfprtCmpstCBcdf
gijklnopqstAcdmpqtAbcfgilqstAfjlqsLqLsBcglnoqtAcdilnpstAfpsAcdlotBclmnpqstLprsClCgqCfgijmoptFlAbdgijkostAbcdfg
inqtAfglsCdgpqtGBcgioqtBciGilpstAcglnopsAbcdfglpqstAcflAgAbdfnopqstDfpqstBglpstAfFCfotOtGpqrsLLDipqstAbdglmnrt
CFipqsBcglpqsCdpsAcfgiknopqstSAdBdflnpqstAbgilpqrsAdfkmopsFnpsAflpsFsFilmpqtLAbdfipqstAbcilmstAbdgjknpqstDglnt
AcgilnstAlLptAcglpsBgilopqstPBdfglpqstPLqsAbcijlmnorstLtCdfilpLAbdfginLqTFotFpsCglBdklmnopqrstBdfgilnpqstBdgil
qDlnpsGTLCElpLsSBcdfgjklmnopqrstLptGnsPtCdgqtClLtAfinoqrsAilnsFnAbcfilopqsClotNtAsBcfgimnotAoCfginqrsIPQNtLCfg
lmpqstCflAbcdflnoqrtPPtDlpstAbdfgpsGipAcfpqtSAbcfgjklopqstBdefgklmnpqrstFsAdfgilnqstSLBlnqCtLqBlqGmostTQDlnsTD
gpsBcdfoprstAbcdfgilstLpFpAbcdfgiklnopqstDIlnqCptAbdfgiklmpqrstLBcflnqtBtPGFiDgiqtTBqDgLCdnLtAcdglpqtLBdhiklno
qstGlnLtAcdilmnoqrstAcdfgiklmnopqstIlIIFtSGAbcdgiopqstAmFsBflpsBgAstAcfoAcdfijklqrsLPsAcdgiqrStGqsFtFpqstCfltD
AclopAclpBdglqstFistAcfgikmnoqrstSAbclnqAbcintSBdglptFqPPFgsBflnoqFlpstQtSPqAbdfilpqDgsBdegmpsBiqFpPqstFlFisFi
BdflpstFlptPtFjlrtAcdoqtAbcdegijklnqrsAbcfgijklnpAbfgiopqtPqLFpDnqtAflnostTGstBcdfitLCgopNqOpClCdfgklmnDBiCBds
tPBcfgilmoqsCtBcfsTFglprstClpFlLpLpFgklqLtDfDqFpLCBcgjloqPtAclqtPCflnoqtQFLCfoFlpstCoqCfCoAbdefgijklmnopqstAbd
fimpqsAbcdgijklmnopqstPCjAcdglmntLFstGLRsLLPtFpsAbdfgimnpqsCdflpstDGFpFpsClqstCfgjlmnopqrstLsCfiosCfAbcfilotAb
cgkloqrCdfgloptBFnosAflnopqstBAbcglnopAcdAbcdfglpqtCTQBdfgilopqstDotBcgiopsCglopstCefjklmnoprstTAbdefgijlmnoqr
stAbcdfgijlmpstAdefgijklnoprstBcdglpstDgrstAbcefgijklmnpqrstAbcfgipqstPLIlmnqsSBcdfglpsBqLPClCLqsDgimpstDgqtDg
AfgiopqtFilLLIltLGTGAgltLGlmAbflsLGtPsFTTBcdfilpsFpClopsCdltAcfgiksLsLDisAcdgilotLCAlAbcdfglmoqstBdotTBdgostAc
dfklmortCAdfijnostBflnpstFtAbcdfgklnqstPGlpqsLtAbdlnopqstCdfloqtCotAcdgilnpqstCgDqtClqstCBdptTCsCLtPDnFglqsDlC
fnqsTAbcdltGnpstTDfgilopqsDiBfgipqtLpDfilorsDDSAcfkopqCdfgtFlDflnoqtAbdfgijkmoptFBfgijostTBcdfgiopqtGDqsBfgilm
npqstLpGLsLsGAbgloptPALBgpqstBBdfilpsFtAAdgopqAbceglqtCikmnrtAdfilmtBcdfgjlmnrAbcdgijloprDlnosBcdgilnqstAbcefi
mnrstBcdgijklmnqrsAbcdfgijklmoqrstBcgjnpqrsAgimnopqsAflCmqBcdfloqsAcdflmqstAbfgijlmopqsBdglmnoBfipCdlmnptFlqBc
dlmpqTLpLptPsCgoqCdgrsBfilpqstFgAopFDBtAbdfjotJmnotCdfgilmqstAfgiklnopqstFGtIlAClStAbcdfgilnopqstBdilnBqtFgBgn
stCflnpsBcfgilnopsCdfinpqstCimqstCAbcdfgilmnpqstFsGBCdnqstAdPLLCfqCdfgkmnpsAcAbcfgilmpstAAcghltAcfijstClmrtLAb
cfgilmnstCpFsCopqFpAbgpstClCLtQNIloptGAfglopqstSDqFilntClstLBnqDkopDqDtBsLpqAdflostAopCioqtBcdfgiklmnpstAdipqs
tAfBcfjklqBcdgijknqstGiqLpAbcdfginosBgilqClDtDtAbcnqsOqtLtSCdlpsAbcdfgijknopqsLstGnsIqDqGSFpGqQSDfltGAbcfgijmn
pstCdgmClCdfgloqtAcgiopTBfipIFlFltBefklnopqrstLpSCdflprstBfgsBcinstCBdflqsAbcdfgijklmnopqrstAfglmptSCgtAbdfgjl
npqtDqAcdgipqstBflDCfoqrCglsAbcdghjklopqrsSCdpLqsAbcdefgjklmoqDpCdlpsCgpsBgilmoqFTTAbcdejlmnopqrstAdfopqCgnrst
AbcdfgijlmnopstBcfijlnoqstPtFCfgilstDgilmnopqsCfsFpFlBnpqsGstOTBcsBdegijklpqrstLDFsFipPPAcdfgoIBdfikopqDltLCdf
lmntQAcfgnopqsBclprtGlFgloqtCfgjlnopqrsAbnoAbcdfglmnopstAbcfilnpqsCtCAbcfgiklmnqrsFAltBgjlmnsCfjlmqLpCfgiltAbc
dfgijklnqrstGltLFstQJtFjlotTLqsGkpqstAdsLpqrstAbcdfhjmpqIDnqtTClpFlptAcfglopqtBcfiklosCfAcfghjlnpsSCfijklmnopq
stBgiltBBflpsFAfpAcdjlmnpqstGFlpqCfpsAbfjmopsFglpstAfpOCAbcdfgijlopstBcjlmqtJsLstAbcdfglpqrtFlStAcAbdfipqtBcpt
CglprstGqAdfgjoqrtCgosAbcfgioqrsAcdlnNtLqtBdgjqstLpAlAfglpqstAbcglnpqrtLFlBdFAcdmnopqtGlsPqBdfinopqrtPDfBcdfkl
mqFtDfApsPGlLDqBfinqsPtFipstPtBcdgipqstAfgilptQAbcdfgijnpqtSAfglpqstCfltIltFCdfglnoqstFAdflpsAcflpsBdAbcdfgiln
otLoBcdgnpqsFFDfilnpqsBfghlopqstBclqtLCfgilopqsFpAcdstCqstFgijklpstSAbflmstPFtAcgjklmnopstCDflnptLCflpLAclGtGl
tLIlpqtCdglnostPqClmqtCqFFgilnpqtLpIlnqtFpsPFgsLsSTTDfgLntLoptAbcdgiklnoqrsFFlsTBcfgiklpqstFpqAcgiopqrsFFpSDls
tCdfgpqFPBfgklqstFtLLNBfgjklnopqAbikpqrsPPFlBdgilnsDlpqTFlpsFlptLINqFlpLIlnqtTGCfgkpsLDfgpqsCsCgCsStAcdfgimnop
stGtCiopqsIlqsTAloqtGlqtPPLmpqtMtLDsBcinptFDstTStDfqsAdfglnoptTAdPNFCftDLptClpFlpPLpstAcCglmTPFqFOsCAfglstGPFl
pAAdlLAcfstAbcdfgilnostFlCflpqsCfilLptGptClpstFnstOptGilIlAbcdgiloprtLosIpBpsBfotClPFpGLtALFlAbcdglmnpqsFtAdfg
inoqtGitEgipstPPsFglnpstCdglpqstLCFlpLAhlpsGiqGGpsCfgjlpqstCflpqBdgjqsBdglqCfgilmpstBfBdfgpqFlstCfglpqAdflmopq
stAbcdflpqsBgPsCtAeghijoqstDCglnoqsCgoLptAlpqtAbinrsQtFTDfgiklmnprstClntCfgilpNBglTBginAfnCgloqtGtAcfglopqstLC
AdfgimopqsBcglnostTOtDflpqsFqAbdlnosLopqGOTAilCflBcdgimstFAdfgilnpstAbfimopqrCglmptGltDgijlmprstCfgiltCdfgklop
tCmpBfgijknpqstSPLFAqrstApstLIAcfilopsLDstAbdlqstAcdfijknpqrstFGlpTBcfloqstCnopqstBcltCPsCnTRAcdfgijnoqtSLtFgi
lotPTAbcdefglnopqstPsQtSFAbdglmoptTFstBcfglmnpqrAbdijlmnoqtLmtLCglotAbdfgilpqstCfLBcdfgijlnpqstBcdfgilnpqstAbc
dgijoqDfpqFAgklmnoqtFnqPsAfglnpqtIltLqDtTBcdfgilntFQBdfilpstLAbcdgjlnoprBginBiAlFltLLAbpstAfpsCdltAdstBfglqAbc
dfgnopqtCgloAbfipqsCflpDlAAbcdglnopstPCFglpstPsBdfjlnqtGltAbcdgijlnopqrtCfilptCFipLtAlCdfinqsGlLAcfgijopstDglL
qQGjpqsFlLFpSABclptPFpBcdglmnopqstDtBfntNAdfgnoqtNtCFLGCdlLpCfgjptGlFlptLFpFgklqstPLtCtLBcdfgijklnopqrstAfLOFP
DtFpqLpAdgstAfgFostClstCdghilmnopstPBclBlpCqCBcfilmostAbdfgijpqrstCflBfglmnptAbcfgnopqstTCdfjlpqstFptAcdflqtFq
BdghilmnopqstTGTALAdfikmopqrstTAfglpPAbcdfgpstDlDpsAbcdefgiklnpqrstAbfgilmnpstDSCdgptFlpstFlpLTLpqBcdlostLPFps
AcegijmotAcdgipsAcdfgnprstAcfgiklnoprBclntGCglLpCdfjlmpGCtAbcdflnpqstCdfgiopstSFgqAbcdglmpqtAPstTTLGlopsDPPBdg
ilnqtLpBcfglopsQtDfpFiSStCCfgiIPtLPtLsGilpsSFpCdflpsFgilpsAftTQSLtCfpqstLDopqsCpGiCqHlpqtBglpATBcgLpsAbcfglnpq
rstClFItCPLpFDilLFlsFpCdfijkmnoqstGFITAbcdfqsFpAbjnpqstBqsCfgiklnopqstFqsAdQAbcdfglpsBcdimqsPsBdgilBDglnpqstGi
lpqAcflpstCdgjlnoqstFgSGlpCdfgjmpstDfSLLpBfgijlmnopqtAcdfglnpstBfptFLAbcdfginopqstClqDSFlpqAcgsAdeglpqrstAmnos
tAbdfgimpqrtAbgijklmnrstGimnpqGnAbfglqtFgpCdsQsFpqCCdpsFpFLqsFgpqSBfipqstDfntDlBflmqLpsFpDlpsGpstBdlnpqsCdfglp
FGpLpqFLpLpLpDlpqPBDCfiqtBcfgilmqstLntLtGpqLTFCdjkloqrtFAbcdgpstAdfgijlpqtAbcdfglqsCdlAbdlpsPsBfgopstBcdfglnop
qsGCfpsLACfpBcgilnqrAlpAlpsBcgilpqstLsDpCilntFAcdgklnosSFpFFpsACgoGoCglFglLLpqLpCdCtDpsPqsAcglpqtLtLAbcdgklmno
stDnptPTTBdfglotTFglotFpAcglmnopstBlnFFlAbcfgilmnopqtQBinptTCdgqtGpqFTGpqGFAbdilnopqstAcdfilpstBdlqtFqtTBflpqF
ilpqstCgsDflosDfilmnstFnosGlAiltAfpDpsLAgiptPsPFprsBcfglnopqstBdfglmnopqstCdflprsBflrRLDlmnostLFpFgtAdqsAbdefg
lopqstAdflnopsPAcflmAmAbefjklopqtBdglnqtBgiloqtBdfgijlmnprtGotFgijlptCtAbcdfgilnopqtTAbcfgilnopqAbgnpstQPtCgmC
gsDflpqsDgnTGAdCfgipqstGLQsGpqAcdfgilnsSBdgilnqsFLsBcdfijknopqrstFpsFlABdfgqsFlprsFSLpAcdfilnpqstAbcdfgpqtAfgs
SAbcdilnopqTAbcfilnpqsTGlnAcdfgjklmnpqtFlLAbefgiklnoqrsDlsKlFgqstKqsFsFlsDGqTSBcdfgilopqrstAbfstAcfnoAgqBdfgio
qrsDAdfgijkmnopqGqsBcdfilopqtBfglmpqstLsAcdfklnpqrstCpLnpqLCgFpBcdfijlnpqtPAbcdgijmnoptAAglqtQQsFgIAbcqFgitBdf
lpqtBcdlnpstOpqsCflqAdgmtFilmqSAcgilnopqtAbflsSFLpOLAcdgklmnorDfglmqrAbcdfilnopqtAdfkpqsLAbciqtFipFsSFCfgiklmn
pqrFDfgloprsGAbdilsLBcfgklnoptAbcfgilGFsFqstAbcegjmqrstPBcflnBcglnptPDgilnopqtAiltCdflqsLCdflnoqstBdfgiotFgpAf
glopqFStTDfltAbcglmorstDgilpqtIBclnopsFlnoqtLnGltDgiltClpAdfopqTFpLFGLrQAcdefgilopqrstSBsAbsDsPDfimntFlTBBcdfo
pqrstFgsCfopqt
`,
  tenths: `
CbBebbbECBgbbEBdcDDECBCCeEECGBBdcFHEJBGCDGCFFFFfDHFBCbBcBCbDDFCEBGEbCBCEBDCDCbcbbcBbdiBCEdBccBdCebedbbbebBCbCc
bDbBBBbBEdbcbbieeebBbDEDcdBCcFBCGCBfddebcbcbBcBbbDEBbBDdebdbBHBEjCBDdkbgDfBBndfcbjClcBhBeEDeCjBFfCCBDgbCCgdjbE
bDbebedcdCFCCbbcEbBBdCCcDbcBBccBcCbcccicbCFfgebibCBDbcbCDccDebbBFdCDBCbCFjBjBEFBEiCcbbDdebCBBhfEBDFfbCeeCDDDfB
CBCFbDbDDCECDdGBDlCGEBBBgcDCEDEBDgDBbBCEBCCBBBCcFHDFbDDeDDCbEBEBbHDGbFdCeDEHGCECcGBDbfBFCIbBBeCDcBCBCegbHbECDC
dGCbBBCBDDGebDFCcBHbEdBFbCHbCcFCbbBGiCCBCBbEeBHCCICDBbCCCDDBiFECBCDbBEcEDCBCCDChBeECDBdDLFbBNBcBCDdDcGDCEEILEF
CDHDfEIBHDEcDHcIBBICCEFCGcBcDGFDEHBBDbfCEbCBCdCDcDBdHfCCBdECDCFdBeBBccbCCCFHbEDBEDCbDfBHBDECCDCDDEHEBCEbBdbEDB
cjhbBfHbDgKbiCHBcFJdIDCgbbcCDbcCBDfDdcGBDDDbBCCFbDEDdcCHBBCBCBBEcDgBBBbebBchGDbDCCBGBHfbJEDBCcCDchcBgcDHBbCCBe
BbGBBBdDdcbcbDEDCeCDcdkCBCCcegEBddGBFHBDGBdHeDEEEDECFEHDBCCCCdFbBDcBeBiBcBgkdbeeCEBCCebbBbBCBCDcIeCDEccbBbCBDB
BBDBbCBBCBBbCeBbDbbBdCbcEBEDbBCDDdGBBEDDDCdceeDcEbDdiBBcCBDCbcBBBEBBeebcdDCccBcccbcdcCbBbBCBCcbcbcbCCEcCBbcbCD
DeBBbCECCDbDbccCcdBFDBCDECcDcDBbCCBbfDCDCbbebbeedcFbCBCceDBCBcbCBBbEBFEdbBBcEBCbebBCBCDBbccbcbcCdECBcEBBFGCBBC
CBFCDdBDbCcBGCBCeBcEcbbbECdECdedEBBbcDcbccBcDCCCBDHCBBBBcBCBEeFccdCcEbCBbBBCeCdEcEfccifbGdBcCCdEbBBCBcBCBeHBeC
bDDBDBDbBcdcCCEbBBbBdBBCdcBbdDBBCCEccDfBeBBICCFgCbccbbCFbCBcBCcdBbbHCBBbbECbcebccBbdbbBgcCCBBCBBCbbDbcCcFCbBcF
bCdDcbBCfBbicECcCcBCBBbBDdCDBbcdedccbfdcbbeeBbffEdeebBcbdcDcDfecbBdDcdcbbGBBecbbhedeBcBbDcDcCbBHcdBdcbBbeCCchb
BcBbCbCDjcDdECCECDCCFdiehDjeBdlhckCCBFBKeBDCGCDeDBCcDBBedDcCegecbBjFceddGCccfbcBeDcebeBBdBcCGbCDCCeCDcdHcDBCBC
FfBGfCBBECCcjbEggfdcebBDCbdBcbcbBdCBbCDBcBfCDCEFdCBGBBCdCCBEfbeCbcdbcBBbbBeecidCcgFbccDbcBceFbHdcdDFeilcmdfDBD
cHcfbbBbbCEEBbBbCCeecBbFidEFCfbcdFEDlBCGbEhBbccBbbCgDdebEDdBDbBcbGdCbGBebEBecDDcCCCEEGDBCFBBcccccEcdCDcBdFccBc
DbBbdbbfCcmCCCBJEdBdBHdbBCbBdcbCcbdDfbCIedcCcbBCcDbbdCBCCgcccdCEEHGceCEcDEcdBcFdHddCehFBhcbeffggdbebdjbjeDDCcC
EBgbccfbcccdeCciBCcecBBfbbbecDkdeBECcDDdBIcBBbECfgBFcdBGbcbdBicbBBdCfCbbcFdbcCbidcHBhccdcfbhDFeBCBbBCCCEEDfhcB
CfBCEeCBeeeddbdBcfdCBBcBBbFDCdeCCCcbbBcbcBGBbBbDebcBccbdcccbCDbcDbfcdfcBcEBhcfcffeCccelEFdbbCbCcccdEgbdccbCfDD
CCebdcBfBBceeedcCeedddDccgEfBBcDdceifffhbccfcdcecdedbDBBcdEECIEBDCBCCDCccCcedbDDdcbDBDGlkBDBgDEFbbBBBbCCDcicef
gBcdDCcbDEbEeCDBbbBBDcbdCcCbfbfdCieeihdBCbdddccbCHbfeegbhCbCeBBDbcdgedDcbbcDceccCbEbDFdcCBCeBFDfBCbcHbbEDDcccc
bBbiddcdBCCDgeefeBBcBBBbDCBBBeeccCBdBgcbcebEeEcbCbfbcccBBHbDbCJFEebBbcCCDBCpBBCBFcbecBDCBcCDBCdcbcdfDBBdDEeCie
ehebCcbebbBcBbbcBeDECceCbCGBCFBBBCBCcCDeBDDcCDebEDdEbbBbdBBBBFfCbbEFGDeBEbebeegddBjDcCcCeDBKbCBIbcBFhDeDBbcecc
CcEbeIBBbbBbKedegdfBCCeCcdfDIBCbBCbbdCcbceDEgccebDeBfdBCcibhFbGBcEcfcCdBcdcfedcbDChDfdDdBfgebBBbbdCbDCEBDCbDCE
BEccDdEBCcCDDcgbBbEEBBiBgChfccccfCjccdffFgcdfccgeebcdfgcdbdDDEbBcBBbHBechBbBDCGEBcEeEccdBCebfdCgdBbBbBbccdChBc
degDCBcCdDcBDbBBCDHbCCccdbBdBCcBCBhcDhdflceCcBbdcbCccFEfEdeCDbBCCBBCDDBdCbeBcbDEcDbDdCCgfcCbHBbCCbBfbBeBCEdbFD
cgeBBDBccBCcBCDcBdfCDbdccdcCDBBcbBbBCecCDheBcCcbbbDDcbCDdfCcCcbfbgcdCCBddBecDCbcBBedhcjcCbccBbBCBFbCBDFEDgcfcb
fdhbhBEbedbccBdbdddEDBcbBbDbfCBcccegBCcfjCfDcdCBBBCCDGGCbDBcFBfgCbGDDBBDCDBFCEBcDcdEEBCcBCdBcdhccFeDokCfeieECe
ecbddeFCBfechcDbBbbbCBchBBDBcccCcBcdBjbBbCDdeCccCBCCgbCeecccgccfbdCbBBBBCcDCEbeBFBbBBDCBhEdCcDICDDCbBECdHBDbbG
GbehbccddbefbCCBBBCBeddedddBCEcDBCBbbeedDcBcccedfBKcCBcCBDCEegBfBhedCCDEBBfDbbbdDeBeDbbeeEDCCdCCCcECDCBbbdgBCc
bfhcdfeccdcCDdBbbDBFeCDbBCecieDdIBbEcCEDDCECfbccDcBCbBcFbcEdcCdbcbfgebDdFBefEBCDccCCcbbbeFDCdCbcBbbCcdccdbcdBd
CbcddBBbCCEbeDbCDbBBDBBCBbhEbeCCdddbgcbcBcDccBcbgdbcDcBBCcdcchEDBbDBBCDcBbBcBBdDBDBCEEeecggbmddefmcebeCdcCcdcb
cdBBbbBcifCeBcEbBcDddbDbbCBbcbcjbecbdcDbbbFdiCDbCDcDgcDCbBdBcbBCckdbffcbgcdeecBgbfbCbcCDdDEbcdCfBCBEBcBBbdfBBB
CCdBbcCBBEBbcDBfCCCBbBBBEEccBeCBDeEEEdCicbCcEcccBBdCDDEcdCdcCchBdbgbdCBcBcCcCCEcbbdeBecDffebfBbcCcBeCCDeddCeBG
fdcbBCebbcddcCbMbFeBBCDGCchCbffBecbcddgcdBceBbcECdcCCbdbbFDCBbbEDEedfDcbbCBeDBCeCFDbcBBdDDBlbckecfeBbieEfcCbcB
DBBBbCBDbcbdDcbbbcbbbCbBBBBGcdcEcdcbbbdceCCCfbBBbbBCcECDbbcCcDCgcbcCDBdCdCebccBbcbBBcCecBdccbbdbbbcecbebBeeBeC
EdcDBCBbbbEBgbcdcCcCDBDbFeCbcBCfCDbbCbDBcBDcBDcbcbCDBbcCcbDcEcBCbBecCfcCDECddbcEbEIdfbbdBdCibCbCBbCBBCBjCCBDEb
cDccecBCeGCBBfdeccDBBgbBDBeeEBEECBcCDGHbJBFccbcBBcdCBDCDbdbcccCbcDbbeDbbDCdBbBecDBgBDEBCedbecBDEEffbbhBedCCbCc
iBBcCCBBbCBBECBcBEbCdbdcEBccDeebFbCBgBcfdDCCcCDcBBBGbCBbCBdDeCbdcDcbCCcbeDCebCCDBBbbeebcdDdBBBCBbCBBcjddcCiDdB
GBbfbDBCCcbbccCCcCccChidCBCcHGECBBGCGBgbDCDbeddcEegdbbBceChededddBBbcCCccCBCeDCjCcBcddCeeCbcCccdccCfCDbBCbbcCe
cCegbcBbcccdCcbcbEDbcCDeccFgcdBdCeecgbdEBbBBccCCeccBCcdbbhccdcCCBBbGBbCDcBbebcbCbfDcFceiBdCgCEDBIBFbbceDbfbbBc
gCdBfdEBcGcDBCBcBbCbEEBbBCcbfcbBBBBDfBDCEDGcEdCcecCCCBcdDcbbefBddDFCdBBdBbBbcbbeBbdddcbcCdfbbBDgBFFGeFCCDCGifC
CCCBBcEBCCBBIcfcBBCBDChdjdfdDdCbgBdBdBdcBEBDdfCCFECBeCBbcecCiBBbDbCFBeFfccDBCBcbBedbdCcCBbCeCFDCfBbbEBcCcecDBF
ekBCDfDCcbdBbDBbBEBGcBddEgDEFCbCCDCDHbbcdddcbcbbCBBIbcBGBBGbCBBBbbBcDfcfcCbCbbcgcBEEddddBbCbdCcbfebCDCbDCbdBCE
CbedcDbBebGECcbcCdDceceCccBdfBbbDBCBcEcCBBBcCDBBCbgGfDBBCcfBEbdkbcBBDBdfbbbdDpCCfeCqdfdBgDcBbcdcBbbCbbhbdccBCd
CBBbcifBbcdBBcBCebeBeFCBbBfCBbdeEHcdCEdbbcdbChGgBjbBiEgfBeBBbdbdcdcchgBcccDDCDdfDhCcffbegBghdgbBbDBBGBEBEBBBDb
inmijokobmijgijbBCDbccibdfbBfdeccdcBBbccCBbbbcBCebcBCfebcbBbgeBDCbCjCbdeCdCdCGbCCBhECdCCBDecCbCECfdcecBdcbdBBc
bddCCbCbeFbEbDCgCHGcDBEddbBcCdbCebdBCmCcccCBGcCfEbBCcjDlCEhcfCdcCBCdcddcddccfdgedcfdgedbcdccCbebCdDdDgCCCDEFFC
HCDFCGHChCCBBCBCDccCdeDgccbcbcBCccCgcccccdbDcBdBBhCcBcbBbbdbDdcFCcdcbecdCbcdDchBccbBBbbbbbCBbcBbBCdebbccgDBbBe
cBeBDCBFDhBCCbBbFcHcchCBdDfcbcFecbcDdcECDCfcegDdkdCBDCBbbBcdGCBBGDBBDeCCBEcbBBbcCbBBccCBbccccBBfbdffecCCgBbcbE
gdcfgcdcEEeHBBdbbcCDCCBFcDCBBcCbCCBDBDfcCcdCdgbbhCdBGbbciBBDCCBbCfbbckdCecbBbcBddbiCFbcdeFcBbdBCcccdgBBCbBBbbd
FcgBkDCbCKCCkHhBBccbcCdccBfbcBbdGfdJBBcEcbecBbcfBECbDDEFDCEcECDCbBBbcBCBBBBBfCCcbBDBdbCBDCBcBGbFDBDDdeecCdfeBD
gdEBdeBbbCceDBdceEgBBbeedCBcbbdBcBBDCbchcbccDdbdcbBbBbJfbcecDebgdBEBBCCBCFBbCcBBBCCCchdBchDdDCDCcCBBflcbCbbdhb
cjCDFfdhBCDCbbbBBbHEBHBBcCBEBBEBBBBBbCCcbEBcccDBBdGECbBBGBBECDFccddecbdeCEDFFCbdbcjCccfCeBbbBccjgfDbcbDCBdEfDD
BeBBBcdCbdcCcbcbBdCbdBBeICdFdCCdhEdDCbdBcbdcCeDcebCBDBCBbcbebBedCcbcddcBbeBFBECCDCeebedBDEbGEbkEGccBEfHbeCdcCc
bBBdgcCCBCFBBBDDCEdgcdbDCDcBCciEcDCcIDbGFbfCEfddCcCDcBCcdCcdcEgcdbdfdgbbdeDddcbhbBEecbbeCGcgEBEmbCcBCBhEcCDbEB
CGbDCbBdEiBCCbdeBcebFbCCCDbceDBccBBbbDgdhcCDCBcBeCCBCChdBbDCdgBDbFEcEdcEbDbCeCDbKBBdCBccdcCcCbCcCBbcCbgdcCcdbc
DjEEDCbDcbCBfCEbdeddcBceBEcdcdBFBDFgcBEbFDfccfEddbcfdbdbCcCCeeBGcdcDeCbdFEeDCceCdeCBfbDbBcCbecbBgcfBcbEccbBbBB
fCbBdBbDGDcClCdccChddcfbdefhcdeCDDCbdfchebbBCBBbbdcBBDBCcBBbBcdbdBCbCbCbBhDBcDDgCbBBBBDgCBDdFEBEdBBdcBDEEecbbB
CCBbBBecbCCgBBiEbCbFEhCFeDhdbBbcedCCbDCDhehicbBebIdbFCbcegbbCCBcBBbbdCcdcdbcBBDEeBeCccfcbcBDcCCdcBcbBBCbcgBCeb
iceDbCFCFEDEGFbDBBbebecbcDBDcbeCbbecBbcbbCEDDCDCDHCDCbDDhccdEEBDiCEbBBBBCfGbBDBDbeFDCECCdDDDCCfcCbBqcBcDFDCCEc
cCbdBCjCdFBcccBDbCDdBCBbcEbcbEDbBDBBCEfccDBBFBCBdBCbdccecbCCbJbBiCBbBeCBcBFddcCDbcDgcfdBbbdbfbCKBDBCdDBBbBdFDc
BfdBbdbBCDBDFEBCbBCcebBdddfgcbBCcdCcbccDfbbBCBBbeCeBCEjDeCBbgbbCdCbdddecdgfBECEBBCBpFCebFdcCcbbbDbBfbbdbBDBcCB
BBBbBBcbECcfBCedIdEhgedeccCdDECcdCenFGsDFFBcBFKDICDBCGdBDEjbfbBBgBBBBcCeBcBbDDeDCchFebgcbBhBcdfbcDBBcdDBbBeBCC
CBbFfEDebcHEBbDBhEgBIbCDbDBbEDCeCbEBBbDBHBbCBbEBvcFCBbEcgDdcBecBibDCGbbccbccccBEBdbBCEBGBcCFDBCCdCECFDEBBBDhEG
cbbeChBediBCEdECeFECeBdcDBhBEEdEbCEfBbbECDcCcbEiDFrCCBbdDCbbBBCDcCBEBBFFbCBBEdCDCdEBCBEDFdcBbedeBEDdCbBBdECCCb
CbCBeBECGFbfkbBccCDdCCDCpCkDBDBegcIccdcBBcgecieDfchFjbCgcDCBBbCBcCBBcegdcdcCBbcbBDdCcbccBcEccfgFBcdGfDbbEBBFGB
hBdCbBCBcedDeebbcCfdbddddCeBCdBBBBbbbBCcdbdedCBgDkBbddcecBcBebbBDfhjBbCBeDBcEcdbfDccDffebbcbcdCDcBCcbhBeiEBcBC
ccBBgbecGDeEdBCBDECbBBBBdfCgcCdbbbbgBiceCCbBBBGcEdFBFeGdfDDfdCckddChCgccDcbbcddbdCbfdEcEECBDCDCeBBCCcCcDBDDcdB
BddBCdFBHbBbgeBFdBfffihDcfedgBcbBcdcbbgbbBChDdCcBBDBBBBDCCDbcbebBBdBcCBBiFfBBCBBcccebfBBBBCBdfbdGCgdBbceeccCbC
JEEfcbdIdBeccDDDCFCCBBBFBbbDBEBcBdCdCdDccCBbddBDBBdcbDdddbbcebnDCBiGGEKBbCCfdCBDdbCbBEECbBCfecccCccbBdbdcbbBel
BfecGfcccCcCBCCbBCDCBFCdgbbedbfbBfCBcBdDeddcBBBDBbbBBBBFFBIBbIBCCJcEEhcBBCEBBEdCDebCBdefeccbbcfbcBCBDCDDBcBCBI
EjfFbeEcBcbBCBDEBcEdeFBbfBgeFdtCDFBCBcbbedBBbcDcGBDFCBBCcBBBBefBDiCCEFDffBBbdBBBehdeBEcedCbcDCDcGBCbbccBbecblb
bbCBFFdBBBCCbDDBFbCbFcdfcchdcffddCBDeBbDEBbDBBEBEJBCDCCbbBddFCgBBfdbebBbCCbEBDbCfBbBCBecBCdBecDCBDCdBDCcbEEEFC
CbECDcBBDECCCBDICDDbBCbCDCbbFbeEHHBgGcbEblcBCeBbBbhdcdBBEEEDEEeECGCbBgDCDCbcBCBCBCCdecgdbbebecBEdBBCFddcbdCBNB
BCBCDDBFECGdEDBbCBbeBbbcccjCBCfCfCCdccBCbHBBCBEEBCdBCFCBdkgccbfBDDbbbbcBcBCddbCGcCcdCDCBBdCcbdbefDBcCBbEDfcfBc
ecccCccgCdjBBcebBCFBDFBcccCbcCfDBCdDBcDGBbCfEcDDdhbcCBDcBDdfBFCBbcEcfjceBDFFDCBcefCBBBebCiEieBDBcddeceCcCjBBbC
fbbecebBcBDCIBbBeEEbGBfCFbciIdedddHccDCIbDdfbbchcbfbebbBdcedflcgbdFbgEChCBBCdCcDdbfjfcECEcECgCeeCcCBdCibcBfecb
DBBBCbCCegcDceBCdbFbdbBeCeEBdbBbCcFbdEBBfbCFDBBdCFbBdBDceBdbFceBBdCccCEDCEbbfggbcfDBcdbBDdFbdBdCBGCFECDDFbCBBI
BBbbCCdCcccEgbCDBcecbcFBBcdecdEecCdcDbcciddddbcCBbccgCBbfcdCEHbBBfbBBbBGbGdbBCcEchbCDbbCbeCcefBcDBBBDdCdbbCfec
ecCBBicbbbdBBffCBbcdceceCBcBfbbdcdcedDieEBBCfDEecCcbjjEcCefdBdeCBbdBhBCbccbBdbDdBDbDcDECccCDcDEbCbcbbcbefCfBcc
bcBbBdbbdcdDbeccBdeBECCeCEBbbhFdbBbebCfKcCdBcbCceFgfCceBBdBdbHbdcfcceccCddbDiBCEEdcegdFDBCbgDBCDCcDbBbBDbDBFdB
CbEBDCCEFGEcCDDFFBCCCBDFHMBCBEDCEECcdedeCbeeBccCDBFDeDdcBbcBCdbBBfDbBCCeDEHhdbbBCBdcccdDbBFbBcDbdBCcCCbbBccdfb
ebbbCbbbCCbbbBEcBbCbDbBddCBcbdddegcbceBBCdbbbbCCBbfHebBgedCccFfbccgDfbBbdecbBbBdcIcGCbCcbcbcdlgkdcfbebcffbbbbb
bebdbeBfedDcBbDcbcBhbcCbCbbbBbCBBEbcBBgbCCcgcCBbCcgGBcBChBBeefdBccBcBBcBcDDBCcBcccCbdddbdbccCBcBCBBBCCCceBcbCc
BcBDBDCFCDDCBgCCBCbdBedcgFBCBBCICcdhCdfCeccCfcCcfebbebgbfbDbcBDBdCBBbCcCdBCBbBDdfhCdbcgbhbECDdcDFCDFcCDeHcHBCb
dbcCBDCccCfdBBEGdbBBBdccbbfDCbbDdcDcbdgcecCBbdecCcCEbbcBHbBCCeDdbBceDBcddFBbcDcCbbccCCcdbfGCcBDBBjcffCBgdccdDB
ecBdBEBcdCDbbDccDcdeCdDfCdbcfCBBgcCbdbcDcCCeCFBFccDfdeCbEBcdeBCBCCbEbbeeBBiBCCbCEbHCGCCCdCKIGGBbDKJcBJNEDCEdKD
NBBDfCEBEcIdEEBFCBFBDEBICeEDHBbBnbEbobCdhBCdccbEcfbFGcCFCCCDDeBgBBeDbCbdbfccFFeDdCcCBdbcgcBccbCdcEcbbBBbcbBCcb
BceeBBBfcccJcBCCCdCbBBFCfeJcCbCCcdgbdcfggCbCddDbbCBCdBcEdBceeceFCbedebfcCBCBecFCbBbfiFDbBDcDCBFCgCbBeedDBbdieb
dbbdcCbbBdedCBCdBBCIfbFCDBbDDCEBbdDgbddcCbdDeehcbEfBcbbDeBBBBCBEbbeBcbbcKcBfEfdcBDdHeCBCBBBCBCDcCeCdbebbeDbBEB
cBccbCbBCeEbfCBdfcCcfEdCjcBcCdjeBccccbbcDBBddCcBDbbdcDcbdbBCdDDBfccbEbDdigBBBCdCdcDFGBCFDbDdcbeCccdFcdcdCedBdc
cbBBCDbcfCfCbcEBBbBCCbBBBCdCCbbEDcHDeeDbbddeccFCBcBDEBBCBCDBBCDCBDDBBbdcbbdBbbBBBEbBbDDBcBEBBddBCBbEBbCCedbCdb
bcBbdbbcddCBbeecCbBgEiFCBDBEBCDBDDDBBBECECBdbbebCbBDBcBcDbBDDBBCCEddbdcibBbcBcecBEdCbDDbbbBBbbeEBBbcecbccbCbbF
bbCBieECDBCcDCBbDDbBbbbeDedFbbdBbbBBdBCBbCBebkccfCeFcDecDBbCbBBdCBdBjEBeBBeBdDcDbBcBiDDDHIGBEBDFHbCCEEbcCeCcDd
BBBebbcbdbbcjjbDBCbbBfcDBDbdiccdcEbeelBBfBbcJidfeFddccceCibdCdCeccefDBCdcDcDDdfgifchgccecCHbbcBEFEcCBEcDCbCbCb
BdBeFBccbcdicccBbefgdcCCGbhbCcbecDedDbbGDcBCCCDDbcfcdbCdCcccfDcfceCcccDsFdCbcCdcdbDcdCBCBgEEDBeDEceBBfdCBCDECC
hccDBcbcbFfbeDbCBCccBBCBecDBCBFioCCBBdbEEecbdbdCfbbekbcbbcdCBHkdcjbbBgceCcbEbecFCCbECEcCDEDDCCCCBcdccBBEFCFbBC
DGDbdBBbcfDeDeCDDbCifCbCbbebdccccBEclcCDchBbhBbbDbBbHdbhbCDbBBEbBbEBdCbBccBECDEGGbcfBDEGFBDFbdDdBBBBBbkCcdfcbD
BcbbBeBDCdddgdDbCBheCeCBcbCcBCBECbBDCBdcbgcBcBBdgDecBbdbefhcBbCDbCBCCdbBCBCbDBBDBCCbbcbCbceecbbcdcCBcBeBCbdccC
bcgccfhdefcddfdbBFBbbFDhdFdECcbBBBDfBcddcDBddCbdCBCcCDBBCBcEecefcEbBBcdBDBcCDBBccCbcbdcCCbbBbbbBBEBcBFDbcbCice
cecbbCBCCbGbEcBBBBCDCDbedBbEcebccbedBecdbcdfbfBbgcdCDFCbCbBEbBdBebcecEddDbbBCDCdcBDBEdbbbbDdbcbbcBbbCBCbBECbCF
EcbDDcfDBbCcdceCBbbcddDdCclCBbCEdbefCbBbFfDcBDfbDHbcBBDCccfeiEBcEBCCCidfcfcBcfCiFCBDfCbBbebBbcfCBbCBcEBcDBHEfB
jICCBBBdbCbCDcbbbcBCBcBCfdebecBbBBBDDbCCBbBBdFebCcdfbdBbDcFBDbCbDbCDicBcDcdbcBDBbCCCcbCcCcBFCEBCEeBGbefbcCDCcb
BBdcdBCbBeCBDbeBbBcCcbbBBBCBbDbBbbbdccDbCBbddeCbBbbdjcCCBcBdCCbbDfeCCBDceDbcbBdcBbeBCbdCBcbBDcBbBdccbeCdCDbBcb
BHDcbbcDCbCdccbBCbbfcCCCbCbfdBDBCBBCBEEBBBBFBBbDbcCBddcBbBCcbhCbbEbECcBCbcdCdBcbbfcCDBbDBBDDGFBCGCDccBbBdddbgB
DbcDCEEBBbCFBcbCBDededBcCdBCbdcDBEDBcBDECCcBEbcbcCCCDbCCEBCdbcbHCdpGhBbBdBEfBBEidbbCCcibgECDEHBcdbBcbdcbbbCCCe
IDDECCDBBBBGCBbfbDcCDfEDhmEDGCdDFCCDccBcDFegcBcbCdjbcCCfFcFfcdDCCBCBfdBcDbBdccbbCBCbcdeCDBdefCbBBcBbCBcDcccbBc
dDCdBgbcicDdckCcBCcefCbDCcbeCCGDcbdBebBbcCdDbCbfEfcddDhecbbdegcicbddecgcCfbcDcbEcbbccBBBCbCHdCccCDcedBCDlbBBfD
IBCbBfbBfddEeccCbBCeBiCCecedBCCdCBCbcbbfFFcBfcebbCBcbccCDBcBDCCcdbbcEcDceEBbcfhceedbcBbddCFBbcbbddcfCegedccCcB
cccccgcDBbDBBeCDBDCBBfBbebECBbcfBbecBBcDcBcbbBebegcCCffcedbBDbBDBBcBJdBbCDcccbeBbBFCdedCbdcDdBCBCCBBDCBbCdCDBh
ecbDcfhdcEDibCBecdEcbBBFjDdeCDCjeccebcBbbCEgbcgbBEcdfhcBBDfBBCCeBBBbddbBCCdBfCdbbdDEccCbgCbCcecBcgECeDCbdECDHE
hEBCbdBBbEbbbCEbdBbcbbBBEchbbcbcbdBccbbCCcBBebBcBbchCdCcBhdfbdbHebdCCCBfbCBBbbdccefdcgcbBcDBCBdBcjDfCCbBECDECg
DCdBbcBeDdbjBbcBdbcbgcDfGDBcebCBFBBcEbdbCCibbdbcdCCBbBbcfCCDBCbceDBcCBEDDhEBBeCdBbCchcCdBbDCBBccBEBbDCdDEDBDDB
ECbBbcBDBBDdbccCcdbeBebFcECbghbcBDbcDGBdbbcBbbDfCbedbEBBcebcGeCccccbBbBcDICccbBbHcfBCBcBjeCddBfccCBbdfCBBBdCcb
fBccdBGFBbcCJbBkDiEDDCcbEdcCBDBbdDcddcccgBefBEbCcEBBbFbBbDCbbdccCDBDBbbCCCBBDFEcCDCCCEEDBGEDDFFCCCEEDEDDCDEBBF
DCbfbbDegccBbBebbccDCchdgbcBeCBCBbcbfcBbcCbdCCBEfdCfBCEbbBBBBbbFFBBGCCEBkCFBFdCccedgcdBbbGcBCCBbcblDdCdfCECCBB
BBCcdbcfCCCckdccebcFefcCEdBCFbECEcbfDccBDDbdBgccccgbbfcCeCfBeBEdCcfFbIcCdCBBBlchgheccdceEebbdbbcCdbkcbedeecCCb
DccBbBdCcChcdCCFBeCFhhGfBBbbhBdBCBdbbBfLBCdBBqBcHCEhfBbdCgfgCBdcbgBibedBdfgcbcceDeccBbCDBEbdDGBeDFddBcbGbBccbE
cdDCDbDecCBDddCBcccbcedBBBbCCBcCecCcCebcBFeCfBBEBFbCbibCDBGCBhDgeGCdfdbdCbHDrCeDbdDBcdebdfeFbeDEDchdccbbCcFcdC
CbEbDBcCFBDBFcbddcbbCDbBbdEBgBcbBcdBCdbDpHCFjBcccCdbbbBbdBCbeEefchBdfCbBBccBEBbCbBcEdCCBBBCCCddCCCCCBCCeCedbdc
cEBDBbDBBDDgbeefdCBbECbfcGbfbdecdedcdCcCbbbBBFdCbBDbHBCcDCbBECCBCDCcGCDCdbiDbBebbBCBbEEbBBBEcccdDCdcbbBbdCCdbe
bBbedcCEcBcebGBBDBCEbbcDDcebBCcDCecdeCbbdbcBfddcecefCCccBCcBDCBCecCcgBdDBCCcBfceFGcCbCbEcCcbBBbDCCbcdebBbBecCB
cBFCEdcBbBDDcbbCCDCdEEDEBcBcBEbBfHdbDcbBdbccDDbBfCdBhdgddcfbggBdfbBfdicDcBbfbCcdDceddmccbBcedebcBCDbDbcBBbbEBc
BcCCCCeDCCDbbdDGCcgdbcdCcEcBcbbbbcBCccBDcCbccddBdeCjBbDcCbCcccBccbCbCBcDDFcCBcEeBcccDDdDCDBbCCCBbcCdeccbCbCBBD
bBCCEbBCBCBBfdfeEBCEdBCeedbcCBBccbbdcfhdBeccDccbBeecBbeebcbecCcEcCbDcdCCbCCbdeDECCCdBCBbcbbCbDdddcCebDCcBbecbd
cecbEcdBDBBFceDCeDCcccbcCdEBcfHddecChCbbdecbfCcCbFCdCCbdbBBBcBBCeBcbcedbBbcbcbdElCccEcfBcCccfcdccbcfebccDbdceB
bFcEieDbdBjcfbdkcBEbCBCfcdDkebdeccbdcdbBcccdhfcbCCcdmbeghcfcibbEbcbccEecCcbCeccbCccCBBEBCCBCBbBCbfEcBECbDcdBgd
CDdccbDccgcdbDBdbbbbbBedEcdfBCedBicfBCcCDbBcdedBcEbcbDEdCBCCbcdbBcbdfBccBcCeDhdbBCdCnDdejldjidhBCCEFCbcbcEBecC
cbDbBeddcbdeJECcbCBbeEcbbbCFbedDcfDceCDmDBDDBDbfebgbcGeBBkEBCICbHGDbDDDFEDBBEKDDbccBFedDibBbBBcdgcCdfdebDDCdgB
JBibeEBCCDBBEHggcBDcccbeCBCECbEhbdBGDdccdCBgcDggCcbcBBBDBbdecdfdfBEdcDdEbGDCEdFDDBCGDCbcCBCDBCCEcDCbBbeecdBBCc
eDBcbcBbeCcibbcbbCBBDEBbDbdcCgcBECBDfDBBbbbbBgcbccBbDBDDBdECBBbmHCDccFdbCdcCegCgbdBDeBBDBFBFBDBEECCbCDcBcBdDdb
eDbcdbbBbdbCBbbDeBjCfbedCbcDgDbBbfBcCkCcCfdbbcBCccDFdBcCBfcccbBccbBBCCcBddcBbCbBcBbdbdcgccbcBceCBCCcBbbecBBdbb
ccBcbBbbcDCBcbBbcdcbcbBcCcDcdBDdBBDbBdcDbdEbgebcBcbCccDebbDBccccccDEBdhCeddbdDfFbFbBJcFcBEDDBbcCcDbBBCcBbbbbfB
CBeBFcoccbDdbebccdbGBBBBdBCBBDdcGJCKCEgJFedbbGbDBccBgBcCcdCCcBBDcBbeBebcicBdbecccBBEBEccdBBdedBcccDDbBdBbBBEBC
BCbbbbBbccBecBCdgecCCcgbedEggCBBgBCceEBeCccCGfcbbDBeBdfCbCHFbBdbFceBBCfbDcCCdcccgEcCEhCCBgibgDeBBIBcCdbbbGCCDb
BDDdcdDbeBccgcbcgdbedDddebbBcgdbcCDBEBcdBcbCCgcccBcBeEcecBeCdbCEcbBcCbcbCFdCIBCHDFCEbCbcEbcCbdCDicbECceEdEBcCB
HBCdGBbeiciFDe
`,
};
