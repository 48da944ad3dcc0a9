// Learned by `npm run fit`; not written by hand. How: DECISIONS.md.

import type { Weights } from './weights';

export const weights: Weights = {
  questions: [
    { id: 'advertising', kinds: ['page'] },
    { id: 'advisor', kinds: ['page'] },
    { id: 'capacity', kinds: ['page'] },
    { id: 'employees', kinds: ['page'] },
    { id: 'expectations', kinds: ['page'] },
    { id: 'formed', kinds: ['page'] },
    { id: 'funders', kinds: ['page'] },
    { id: 'giving', kinds: ['page'] },
    { id: 'history', kinds: ['page'] },
    { id: 'interests', kinds: ['page'] },
    { id: 'leaders', kinds: ['page'] },
    { id: 'may-endorse', kinds: ['page'] },
    { id: 'owners', kinds: ['page'] },
    { id: 'partners', kinds: ['page'] },
    { id: 'people', kinds: ['page'] },
    { id: 'prior-work', kinds: ['page'] },
    { id: 'programs', kinds: ['page'] },
    { id: 'purpose', kinds: ['page'] },
    { id: 'self-description', kinds: ['page'] },
    { id: 'size', kinds: ['page'] },
    { id: 'stands', kinds: ['page'] },
    { id: 'values', kinds: ['page'] },
    { id: 'wins', kinds: ['page'] },
    { id: 'work', kinds: ['page'] },
  ],
  figures: [
    [
      0.1, 0.2, -0.5, 0.3, -1.1, 4.2, -3.1, 0.2, 0, -0.7, 0.8, 1.5, 0.3, 0.2, 1.1, 1.3, 0.7, 0,
      -0.1, 1.5, 0, -9.3,
    ],
    [
      0.6, 0, 0.1, 0.4, -0.3, 4.2, -3.2, 0.3, 0, -1, 0.8, 1, 0.5, 0.2, 1.1, 1.5, 0.7, -0.1, -0.9,
      1.7, 0, -8,
    ],
    [
      0.1, 0, -0.1, 0.4, -0.3, 4.2, -3.1, 0.9, 0, -0.8, 0.8, 1.1, 0.8, 0.2, 1, 1.5, 0.6, -0.1, -0.2,
      1.6, 0, -8.6,
    ],
    [
      0.5, 0.3, -0.4, 0.3, -0.8, 4.3, -3, 0.3, 0, -1.1, 0.9, 0.8, 0.6, -0.1, 1.3, 1.8, 0.8, -0.4,
      -0.6, 1.6, 0, -6.5,
    ],
    [
      0.4, 0.3, -0.1, 0.3, -1, 4.3, -2.9, -0.3, 0, -1, 0.8, 0.8, 0.5, 0.2, 0.9, 1.5, 0.7, -0.3,
      -0.4, 1.7, 0, -7.2,
    ],
    [
      0.5, 0.2, -0.2, 0.5, -0.6, 4.2, -3.1, 0.1, 0, -1, 0.7, 0.6, 0.5, 0.2, 1.1, 1.7, 0.6, 0.2,
      -1.1, 1.7, 0, -8,
    ],
    [
      0.5, 0.4, 0, 0.3, -0.7, 4.5, -2.6, 0.2, 0, -1.4, 0.4, 1.1, 1, 0.2, 0.7, 1.5, 0.7, -0.1, 0,
      1.7, 0, -7.8,
    ],
    [
      0.5, -0.1, -0.2, 0.3, -1.6, 4.3, -3, 0.1, 0, -0.8, 0.7, 0.5, 0.6, 0.1, 1.1, 1.6, 0.4, -0.6,
      -0.1, 1.7, 0, -7.6,
    ],
    [
      0.3, 0, 0.5, 0.5, -1.3, 4.1, -3.3, -0.2, 0, -0.7, 0.4, -0.2, 0.5, 0.4, 1.2, 1.6, 1.1, 0.8,
      -1.4, 1.4, 0, -8,
    ],
    [
      0.7, 0.4, -0.4, -0.1, -0.4, 4.4, -2.9, 0.5, 0, -1.1, 0.7, 0.1, 0.4, 0.2, 1.1, 2.1, 0.9, -0.3,
      -1.3, 1.9, 0, -5.4,
    ],
    [
      0.2, 0.1, -0.2, 0.4, 0.1, 4.3, -3, 0.5, 0, -1.1, 0.4, 1.2, 0.8, 0.1, 0.9, 1.5, 0.4, -0.3,
      -0.1, 1.3, 0, -8.8,
    ],
    [
      0.4, 0.2, -0.3, 0.5, -1, 4.3, -2.9, 0.9, 0, -0.9, 0.8, 1.1, 0.7, 0.2, 1.1, 1.2, 0.8, -0.6,
      -0.6, 1.7, 0, -9.1,
    ],
    [
      0.4, 0, 0.3, 0.1, -0.4, 4.2, -3, 0.3, 0, -1.1, 0.7, 0.5, 1.2, 0.7, 1, 1.4, 0.6, -0.1, -1, 1.5,
      0, -8.5,
    ],
    [
      0.5, 0.1, -0.1, 0.3, -0.8, 4.1, -3.3, 0.3, 0, -0.8, 0.8, 0.8, 0.7, 0.2, 1.1, 1.6, 0.7, -0.4,
      -0.6, 1.7, 0, -8.5,
    ],
    [
      0.2, 0.1, 0, 0.4, -0.1, 4.2, -3, 0.2, 0, -0.8, 0.8, 0.7, 0.6, 0.2, 1.4, 1.9, 0.6, 0, -1.7,
      1.3, 0, -7.6,
    ],
    [
      0.1, -0.1, -0.2, 0.1, -0.8, 4.1, -3.3, 0.4, 0, -0.8, 0.6, 0.8, 0.6, 0.2, 1.1, 1.4, 0.7, -0.4,
      -0.6, 1.7, 0, -9.3,
    ],
    [
      0, 0.6, 0.1, 0.1, 0.6, 4.3, -2.8, 0.1, 0, -0.9, 0.4, 0.7, 0.3, 0.2, 0.7, 1.8, 1.4, -0.4, -0.2,
      2.3, 0, -6.7,
    ],
    [
      0.2, -0.2, 0.1, 0.4, -0.8, 4.2, -3.1, 0.2, 0, -1, 0.8, 1.4, -0.1, 0, 1.1, 1.5, 0.4, 0.2, -1.9,
      1.8, 0, -9.7,
    ],
    [
      0.1, -0.1, 0.5, 0.7, -0.6, 4.2, -3, 0, 0, -0.9, 0.7, 1, 0.4, 0.1, 1.1, 1.3, 0.5, 0.9, -1.6,
      1.4, 0, -8.8,
    ],
    [
      0.3, 0.1, 0, 0.3, -0.6, 4.2, -3.2, 0.2, 0, -0.9, 0.8, 1.2, 0.9, 0.2, 1, 1.3, 0.7, -0.4, -0.8,
      1.6, 0, -8.7,
    ],
    [
      0.5, 0.5, -0.1, -0.2, -1.4, 4.2, -3.1, 0.5, 0, -1.2, 0.7, 0.7, 0.4, 0.1, 1.1, 1.2, 0.8, -0.4,
      -0.9, 2, 0, -8,
    ],
    [
      0.5, 0.4, -0.1, 0.4, -0.1, 4.1, -3.3, 0.1, 0, -0.8, 0.7, 0.9, 1, 0.2, 1, 1.6, 0.9, -0.4, -0.4,
      2, 0, -6.7,
    ],
    [
      0.6, 0.2, -0.2, 0.2, -0.7, 4.2, -3.2, 0.4, 0, -0.9, 0.8, 0.8, 1, 0.2, 1.1, 1.7, 0.7, -0.4,
      -1.3, 1.7, 0, -5.9,
    ],
    [
      0.2, 0, -0.5, 0.2, -0.2, 4.5, -2.7, 1, 0, -1.2, 0.5, 0.6, -0.1, 0.2, 1.1, 1.8, 0.7, -0.4,
      -1.5, 2, 0, -6.4,
    ],
  ],
  features: `
0$
1 0
3000
0%
00
1 %
20
3000
2^
2a
3m
3nd
4niversary
2c
3ent
3hildren
2day
2hom
4ur
5sehold
2in
2meal
4mber
3illion
4nut
3onth
2of
2peopl
4rcent
3m
2student
2tim
3o
2week
2year
1000
4 0
6000
5^
5and
5by
5the
6o
5we
6hen
6ith
0@
1 ^
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
2hardship
2incumbency
2lawmaking
3eading
5rning
2marriage
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
0^ $
20
3000
2@
2^
2a
3nd
3re
3t
2can
3ongregation
2for
3rom
2had
4s
4v
2in
3s
2morning
2of
3n
3p
3r
2said
3inc
3o
3tudent
2the
3o
2was
3hich
4o
3ith
1a
2bout
2cademy
3t
4ion
2llianc
2m
3erican
2re
2ssociation
2venu
1bank
2est
2ill
2oard
3ok
1catholic
2enter
2harter
3urch
2ity
2linic
3ub
2o
3alition
3lleg
3mmunity
3uncil
5ty
4rier
2reek
1day
2epartment
2irector
3strict
2r
1elementary
2nglish
2spanol
2vent
1facebook
3ll
3mily
2irst
2ood
3rk
3undation
2re
3iday
4end
2und
4eral
1giv
2od
2rov
1h
2all
3rdwar
2ead
4lth
2igh
2oly
3us
1i
2nc
3stagram
1january
2ewish
2uly
3stic
1kid
1labor
3k
3n
2eagu
2ibrary
2ocal
1main
3nager
3rch
4low
3ss
3y
2eet
3thodist
2ill
3nistry
2onday
4tessori
1neighborhood
3w
2ovember
1october
2ffic
2pen
2ur
1parish
4k
2in
2lain
2m
2resident
2ublic
1reader
3form
3v
2idg
2oad
3om
1saturday
3ving
2chool
2econd
3nior
3ptember
3rvic
2ocial
5ety
3mali
2panish
3irit
2t
3aff
4t
3reet
3udent
2unday
1tabl
2enant
2he
3ursday
2im
2ruste
2uesday
1unifi
4on
4t
4versity
2s
1valley
1way
2e
3dnesday
3ek
2orker
4ship
0a
1 0
2^
2family
2member
2nonprofit
2school
2week
2year
1bout
5 0
6^
6the
1ccept
3redit
2tiv
1dd
2opt
2ult
1ffiliat
2ter
5 0
6a
6the
1gainst
7 the
2e
3 0
1id
2m
2r
1ll
3 of
4volunteer
2s
1m
2 to
2ong
1n
2 ^
3hour
2d
3 0
4^
4a
4has
4in
5s
5t
6s
4on
4that
6e
5o
4we
5hat
5ill
2niversary
3ual
6 ^
2swer
2y
3on
1ppoint
7ment
3rov
1re
3 0
4^
4a
4in
4mad
4not
4on
4the
4you
2ound
2t
1s
2 a
2k
3 the
2sembly
3istant
3ociat
8ion
1t
2 0
3^
3a
3least
3the
2tend
1vailabl
2erag
1ward
3y
0back
4 to
2g
2llot
2nd
3k
3ner
1e
2 a
2cam
4us
2en
4 with
2for
2gan
3in
2hind
2ing
2liev
3l
3ow
2st
2tter
3ween
1ill
4board
1oard
5 member
6of
2ok
2ught
6 the
2x
1reakfast
2ing
1udget
2ild
4t
2s
3iness
2t
1y
2 0
3^
3a
4ppointment
3the
0c
1 0
1all
2m
3 to
3paign
4us
2n
3 be
4you
3didat
3t
2ptain
2r
3d
3eer
2s
1elebrat
2nter
2rtifi
1hair
5 ^
3ng
3rg
4ter
2eck
2ild
5ren
2oir
2urch
1ircl
2ty
1lass
2ean
5up
3rk
2inic
2os
2ub
1o
2ach
3l
2ffe
2llect
5g
2m
3 from
4to
3mitte
4unity
3pany
4let
2ngregation
3tact
4ract
2ok
3perativ
2pyright
9 ^
2st
2uld
3ncil
4t
5y
3rthous
2ver
1ultur
2rrent
2stomer
2t
0daily
2nc
2t
2ughter
8 ^
2y
1ecision
8 are
2legat
3iver
2ntal
2partment
2sk
1id
2nner
2rector
2strict
1o
2 ^
3not
3you
2e
3 not
2llar
2n
3at
3t
2or
2wn
1r
2iv
4er
2y
1ue
2r
3 the
2ty
0each
4 ^
5month
2rn
1ducation
1lder
2ect
3mentary
2s
1mail
2ploye
1nd
3ors
2roll
6ment
1qual
1spanol
1ven
4t
3ry
5 ^
5body
5on
5th
2iction
1xperienc
0fair
3th
2ll
2mily
1ee
2w
1ield
2ll
4 out
2nd
2r
3st
5 ^
1loor
1ollow
2od
2r
3 0
4^
4a
5ll
4our
4the
3m
4er
2und
5 in
1re
2iend
2om
4 0
5^
5the
3nt
1ull
2nd
3eral
0garag
3den
2ther
2v
1et
3 a
1ift
2v
3en
1o
2 to
2e
3 to
2od
2t
2vern
6 by
6ment
1rad
4 0
4uat
3nt
2ocery
3up
5 of
3w
0h:$
210
32
22
3020
53
54
35
2a
3bout
3cademy
4tion
6vity
3fter
3ls
3me
3nd
4nouncement
5ual
3pply
3re
3s
4k
4sistant
5ociat
3t
3vailabl
2back
3e
4com
4gan
4liev
4nefit
3oard
4ok
3rew
4ing
3su
3uild
4s
5iness
3y
2calendar
5l
4mpaign
6us
4n
4reer
4s
3elebrat
4nter
3harg
4ildren
4urch
3lean
4os
4ub
3oalition
4lleg
4m
5mitte
6unity
5pany
4ntact
6ent
4rner
4st
4uncil
6ty
5rs
3rew
3urrent
2dat
4y
3ebat
4mand
4partment
4scription
4tail
3irection
8or
3o
4e
4nor
3riv
3ue
2education
3lder
3mploye
3nrollment
3vent
5ry
3xecutiv
2fact
4mily
3ight
4nancial
5d
4rst
3ood
4r
5m
3re
5edom
5quently
4iend
4om
3und
2get
5t
3ift
4v
3lanc
3oal
4e
4t
4vernanc
3rant
4een
4oup
2hall
4ppen
4s
4v
3ead
5lth
4lp
4r
3igh
6light
4story
3old
4m
4ur
5s
4w
2i
3n
4formation
4volv
3s
3t
2join
3ustic
2kid
3now
2labor
3eader
8ship
4tter
3ibrary
4f
4n
4on
3ocal
3unch
2mad
4k
4ss
4tter
3eet
4mber
8ship
4ssag
3inut
4ssion
3oney
4r
4unt
4v
2nam
3eed
4ighbor
4w
4xt
3o
4t
4vember
4w
3umber
2of
4fer
5ic
7er
3n
3pen
3rder
4ganization
3ther
3ur
3wn
5er
2pantry
4rish
5k
5t
6ner
4stor
4tient
4y
3eopl
3hilosophy
3lan
5tform
3olicy
4sition
5t
3rincipal
9l
5ority
4ogram
5ject
3ublic
4t
2question
2rais
3ead
4cent
5ord
4lat
4minder
4open
4port
4quest
3ight
4verbend
3oom
5t
3ul
4n
2salvation
4nctuary
4y
3chedul
5olarship
6ol
3ee
4rv
6ic
3har
4op
5rt
3ister
3kip
3o
4ciety
3peak
5cial
4onsor
5tlight
3t
4aff
5nd
5rt
5t
6ement
4ep
4or
6y
4reet
4udent
3unday
4pport
2tabl
4k
3eam
4chnician
4mpl
3hank
5t
4e
5n
5r
4ing
5s
3im
5elin
3o
4day
4gether
3rust
7e
2union
5t
3p
4com
4dat
3s
4e
2valley
5u
3isit
3olunteer
4t
2want
4y
3e
4ek
6ly
4lcom
4r
4v
3hat
4en
5r
4o
4y
3ill
4n
4th
3on
4rd
5k
6er
5ship
2year
3ou
5r
1ad
2lf
3l
2nd
4 out
2s
3 0
4a
4been
2v
3 0
4a
4been
4to
1e
2 was
2ad
3lth
3r
4d
4t
3t
2ld
4 on
3p
4 with
2r
1igh
4 school
2r
2s
1old
4 to
2m
3 ^
4of
2nest
2spital
3t
2ur
4 of
3s
4ehold
2w
3 do
1uman
0i
1f
2 you
1mmigrant
7tion
1n
2 0
4000
3@
3^
3a
3charg
3our
3the
2clud
3om
2dependent
2stall
2t
3erest
2vit
1s
2 0
3^
3a
4n
3fre
3in
3not
3serv
3the
6r
4o
2nt
2su
1t
2 has
3is
3was
2s
0jail
1ob
2in
1unior
2st
0k:aside
2item
2pair
4ragraph
2quote
2row
2short
1eep
2pt
1id
2nd
2tchen
1now
0l:and
2editor
2grant
1and
3guag
2rgest
2st
4 ^
5year
2ter
2w
1ead
3rn
3st
3v
2ft
2gal
2t
3ter
1ibrary
2cens
2f
3t
2k
2n
2st
2v
1oan
2cal
4tion
2ok
4 for
2t
2v
1unch
0m:body
61
2first
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
2she
51
3ubject
91
2they
61
4ing
71
1ad
2il
3n
2k
2n
3ag
5er
3y
2rch
2tch
3ter
2y
3 be
1e
2al
3n
2dical
2et
4 in
4ing
2mber
6 ^
7are
7elect
7of
6ship
2t
1il
3l
4ion
2n
3d
3istry
3ut
2ssion
1oney
3th
2r
3 than
3n
4ing
2st
4 of
2v
1usic
3t
1y
0nam
1eed
2ighbor
8hood
2ver
2w
3 ^
2xt
1ight
1o
2 charg
2body
2n
3profit
2on
2t
3h
2w
1umber
2rs
0of
2 0
4000
3@
3^
3a
3it
3our
3the
6m
3us
2f
3er
3ic
5 hour
1ld
3er
1n
2 ^
3a
3the
2e
3 in
4of
2ly
1p
2en
4 ^
5at
3rat
2pos
1r
2der
2ganiz
7ation
1ther
1ur
3 0
4^
4staff
2t
3 of
3sid
1ver
4 0
1wn
3er
0pag
2id
2ntry
2per
2rent
3ish
3k
3t
4 of
4ner
4y
2ss
3tor
2tient
2y
3 for
1eopl
5 of
6to
6who
2r
3cent
3mit
3son
1ictur
1lac
3n
4t
3y
2eas
1m
2 ^
3in
1olic
5y
2sition
3t
2und
5 of
1ractic
2esent
4ident
9 ^
2incipal
4t
2ofit
3gram
3ject
3perty
3vid
1ublic
2ll
2rchas
3pos
2t
3 in
0question
0rais
2n
2t
1ead
4y
2ceiv
3ord
2gister
2lief
2nt
4er
2plac
3ort
3resent
2quest
4ir
2sident
3pect
3t
4aurant
2tir
2v
3 ^
1ider
2ght
1oll
2om
2ut
1ul
2n
3 the
0saf
2id
4 ^
2l
2m
2t
2v
2y
1chedul
3olarship
4ol
6 in
1eason
3t
2cond
6 ^
2e
3d
3n
2ll
2nd
3ior
3t
2rv
4 0
5^
4ic
2t
1har
2e
3lter
2ift
2op
3uld
3w
1id
2gn
4 the
4atur
2nc
4 0000
2t
1mall
1nack
1o
2ld
2m
3ebody
4on
1peak
5 ^
3nd
2onsor
3rt
2r
1t
2 ^
2aff
3nd
3rt
5 in
3t
4ement
3y
2ill
2op
3r
2udent
7 in
4y
1ummer
2nday
6 0
2pper
4ort
0tabl
2k
2lk
2x
1each
5er
3m
2chnician
2ll
2nant
2st
4ifi
1han
4 0
4k
3t
4 ^
5the
5we
2e
3 0
4@
4^
4board
6ok
5uild
6siness
4center
5hurch
5ity
5ounty
4first
5ront
4group
4hous
4kitchen
4largest
5ibrary
4main
5ember
5onth
4next
4old
5nly
4peopl
5resent
4rest
4sam
5chool
5econd
5tat
6or
4town
4union
4world
4year
3ir
3m
3n
3r
4 are
5is
5wer
3s
3y
4 are
2ing
3rd
3s
4 year
2os
2rough
7 ^
1im
1o
2 $
30
3^
3a
3be
3help
3mak
3the
2day
2gether
2ok
2wn
1rad
3in
3nsit
2e
2ip
2uck
3ste
1uition
2rn
0under
2ion
3t
2til
5 the
1p
2 in
3the
1s
2 on
2e
3d
0veteran
1isit
1oic
2lunteer
2t
0wag
2lk
2nt
2s
3 found
4start
2y
1e
2 als
4re
4sk
3believ
3do
5nt
3hav
4old
3want
4ill
2ar
2bsit
2ek
4 of
4day
4end
4ly
2lcom
6 to
3d
3l
2nt
2r
1hat
4 do
5is
5we
2en
4 ^
5the
3r
3ther
2ich
2o
3 ^
4are
4can
4liv
3l
2y
3 ^
1ill
4 be
2nter
2th
4 0
5^
5a
5the
4in
6 0
4out
1oman
3en
2rk
4 on
5with
4er
3ld
3ship
2uld
0year
4 0
5and
5we
2s
1ou
3 can
4do
4hav
3ng
3r
3th
0zakat
`,
  places: `
AcdefghiklmoqrstuvxAcdefghkloqstuvxDDgioquxAbcfhiklmopqrstvwxDgioquxAcdeghijlmopqsxFqAdfgijklopruvwEghikuIkoqs
uAdgouvxILGOqHjouOOOChoqHEikmoqswGoqsOqHiosDhkoquCdeioqstQsuCgijkoqruwMoqswQAcdkrtuvDehoqBchikoqsvwAcdefhiklmn
pqtuvwxUIksDhijkmpquwxCdfhioqrwxOsORHpsuIGCdefghijkmnrsuvxAchjknqruvxAcdfijklopstuBeghklmopqrtuvxAdehjmqrtuwGh
iqruxAcdghklnpqrtuwxCdhiopqruwBdeghjklorstuxAbcdghklmoqtuxAcdegijklmoqrsuvwxCdefijklopstuvwBefhijklmopqrsxAbcg
jkmopqrsuvwxBcdeghijklmnoqstuxGhkoquvHiqAdghijloqsuxAcdeghijklmnopqrsvwxAbciklmnoqrKorsuvAfhimopqsuvxAbdeghklo
rsuvwxBdefghknorstuvwIkqrsDgijklmoquxAghiklmorsuxAdioAdeghjkmqsuvwxAdeghilmnquvHkqrsuxFkosuwxAcdeghikmopqsuvwA
bcdefgmoqrsuAbcdeghkmprsuwxAdgikmoqstuvwQOAbghmnoqrsuvwKoqsuGBcdefghiklmopqsuwxFgioqrswChiknsBcdehiklmnopqrstv
wDioruvxAbcdefiklnopqrswQAcdimqsuOUCdhikmnopuvxAqIHkorsIAdmoqDefghijmnorsuvwQGhijklmnoqruxAghkpqOHDhiklmqvIsDR
AhkouwxDhjkmpqsuvxDghmoqswIkrsuGikmoxKUGimoqrsHkUQPHqSOuxIkQHmnqrSJuxBikmsuMuHorsCdgilmorvMKoqrsuIqOrIknoqrsuI
OrCdgkmqrsuGjlopqruGkmpsAkmnoqvHOrHikmoqsRDkmqImqIkuMrBdkoqsQSAIMoQHnrIsHimsuOrGhijkqrsuvxGhoqsGqsMSIqvOHCMsKO
IkmqsVCghimoqsAdghjlqrsvxIsAIqOQOQUMHSDgorsvDikpquxMDRsMQKmqxQHIKCgikqsImosGHikoqrswUFnqsKQuDiksHOrMFiQKKlmrSS
KMHikmoqsCCdhkmnqsvHAcdfghkouQIsMqPqsQRODoqVIkDkIkpqrsDhijklmoqrsuxCrvAchjoqrsuvxMOJkosChikoqsuxIopKmAciqsuvxM
CorsvKorsCfimrsuvwKoqsHiopqsuGUxOqQIoprQAbcdefgiklmnopsvwxEgklmouxAgipquvwHsImoqMSCqEghikmqsCdefghiklmoprstuwA
cdiknoqrtuvSEfiorGuSDoIIOqrSAcdefijosuvwxQwIQGilquUOquOHRQCdehijklmostuxHoqOAdghijmoqrsuvxGijoqrvQKuAdfgiklmop
rstvUDAefhijklmopqrstuvwxGhioquAbdghijkmnoqrvwAcdeghijkqsuvHqICdkoIIoOVAcdijlnopsuvEjoqrvCmrsuvUUIqEghioqQIAeh
iloqrsuvOuKmQEAcdefghijkmopqrstuvwDKoIkmsuOEkMSUODotHrsEfgijklmoqrwSuCefijorsuvwxUEDDIAbchiklmnprstvwxCdeiorsv
CghkpqrsvwxQsEqAcenopsuEhCdosvDoDhKGjkloruvwHQLQIqUAbcdehioqsuwxOrImAuvDhiopquvwxDAcdhikoqsvImwIDIHijqsvxIVSIj
rsOqHjouACehklmoqrwKKmGinoqrxGhiIHHqAijkmoqrsvGAcdhijknrsuxHsuAioquAdhikmsvDouvAcdefhiloqstuvwxMqsuvChikmoqsvH
korQAfgjklmrsuxLLDghimoqruvwIkoqvxILCrsCfgikmoprsuvxCgijkrsvQLuVKAghijkqruvxDhoqsSIorxIIkqrsuxVImoKDhmqrsvHkuI
rDoqHimqAdgiknqrsQDhirsQDjkoruvxDhikmqrsuwxSQKHqAdghkoqsuvxIuKmBkUIqOxDiCdgijoprstuvxGhoqsOtUxDhikmrsuDikmqsvI
EosuxDikqsDiqwxHqSIIDirsIkvKuxGDeijklosuvxUGRDOUQQIqKKAdegjoquvEkKEHqDKDFioqHkqQuGDeghijlmoqrsvwxAquHiqrsuDehk
qruvDghiklruUHKHqAgquvGhoqrsvHmuvGQuJouOGqxIoIKCghikoqstuvwQGqVQKKmoQDUvHikmoqJoquEluOODOQsBisuCeghijkmnqruvxH
qsDDhioqsSJuDRsIoruCfikquvwEhikruvxQOQQQArsHiqAceghikmruvwxHimoqsQAoquvCdhijuCdefhjklmopqrtuxAbgijqrxCdopsuvwx
AdehjopquxQuxAiAegjkrsuwGhjkorvIkqsCdfhkquvwImorGhimoqsuvLsCefghjkopqrvwxCdgimoqrsuIkmpqrsDgilqvwIqsuMqwGhuHqI
kQIqCgoqAdeghikmoruvHHosvGhnoqruGhGhinqsvHHiquvxHDkqruvGiuwKmKmGGioqsvOFmUHqDefghjkmnqstvOSGjkloxRIkIIkGhkoqux
GiktuxGDeilmnoqsuvwxAbdfghilmnopqrtuvwxIUIkquImqQIqsCdeghiklmoquxHHiEgkoAeghkmovAAefghiknrvwxIkDAcdghqruvxQIlq
rsuOuEmIHqDAcdhjklmpqsvxGhioqruRQQQJGvCgkoqrxQHsvIjquIDejoqsuvxDQxVDkqrsuKOEijruxUVCdhkoruQrImqHiksuvHkqAghikm
uAdisKqsMAdGIkoquKoQDKxIHikoqBuwUORQQGhioqsuvCdghijmquvwxDghouGVGQKrDimQCgikqsuwGIxOqDmIGqAimImvHqsuEghjkqrsuw
QGvVDfmnruvwIkorAdeghijmnsuvxGhikoquvAdeqvwxQGhmHkrvOGruQDiqrsvxKmqHiAosDgjkquvwxIOqsvIImtvxKrQLqDhioqvBimoQAd
fhijkorsuwxVIquvDiosIqrvwDefghijklmquvxAdgiqsAdeghimopqrsuvwxCsQAceiloqvxEfikuvCdeghijmstvxEhruvQvVDKGkmChikqs
vIqQIsKqHopxAdoqEKqQVCgiqvDeijkquvxHioqxIkuUHmqrsuvGGqIHQHqsDklqAdhjkmorsvwxQSuGiuvQUCgoAcdeghjklmnoprsuvxDhAd
kqsKqsxAdeghijkopqrsuvxHkrSQsHAcdeghmoqrsuvwxImqsIkoHiIkosIqsIEkHikoqrsODDhqvRsIkqsUJqxEjquUAhikmsuvVUxDhjkoqr
suvwxHnoqIuFiqwDfjknoruwGqGhKqsQuUQQGqHsUEiorOAosIqsvKoVUDkopvKqHqAgimrsuOqvKoqCdghijkmnpqrsuvHDDhikmIqsMKqIkr
uvwUMsAgkoKGioqsuCdhijoqtuvxVxFhirsvIuwxVIHksDeghikmoqsuxOqsuCfghimoqrsQsDhFiqwOqwBfhijkstuwxDOCdgkQAcdeghlmnp
tvxIOqUxAdghiklmoquvxKIAcdefghjkmopqrsuwxDijkmqxFiwxSIkquUUDhiHimnqGuAcdefghijkqstuvxOIDgqvAkqvDesOqQruHoqrAcd
efghijmopqrtuvwxMqQAhijkoqrtxJqruIpAcdefghikmnopqrwxCDegikmoqsuvxAcijkmnopqrsuvxAdhoqrsuUJqswxDegjnqruvxPAdsDg
ijlmnpqrsuvxAdipruQCdeikmrstxCdegikmqrtxAghmqruvxGiksxDgijosHikoquvDhruHAbcdfghijmostuwDghimqtuwxCiqAhikpqAcdg
ijklmopqstuvIUDiKHksuvxKBgkmqDjquxQAuIsXQuxQAcdeghiknoqruvxQDefghjmoruxIsuIDioqDimoqDhorvVAhijkmopqrsuvwxDhikm
oqrsuvOSvIQAdghikmorsuxQDghiuvxODfkmortuQVDlmquDehijmoqruwxAehiqsuvOUAbcdfgijnpqrvwGkopqswAbcehijloprstvwxHmos
AbdeghmnrstuvwxDfgimrvKOvAbcdfgijkmnoqstwIqrsuVQKRsvxQQAbcdefghilnpqrtuvwxOImnquCdeghikloqrsuvwxSvHKSvQFgmqrsw
xAsJrvOvEflCfgijkmptvwxIKqrsuwxIBeikloqruUHorsDhjknopruQUAbdefhijklmnqrstuvwxBcdefghijklmnopqrsuvwxAcdfghijmop
qrtuvwAcdefhijlmopqrstvwxPqAdfghikoptvwBcdefghijklmpqrsuvwxDeghikoqxUAdhiovQCkosAhikosuGKGRKoqSDhirwxQGhikoIUK
qvHimoqrsvEqCiuOqOSHioqsvCikqrsUVIHkoqJkosAghiqHkmoqrsvICdijnsuSAhqruArsDqRsvDhkoqsvAcefhiklmpqtwxAbcdegijknqr
uvxAghkloqrsuvHloqrsAcefijlmnpstuvAefhijkmorstuvwDijmoqsuxHkqGhjmnopqrsxDgoqsCdefilnopqrtvxAbcgijkmnorstvwxBcd
efghjkmnopqrsuvwxBcdefhikloqrsuvxAfghkmoqrsvImoqsvAbcehilmnopqrswAbdefhijlmnorsuxCdefijmqrvRxBefiklopqtvwxAbdf
hijkmoqrsuvwxEfhikmorsHoKIoqruDKEDhoqrsUDVDegijlrsuvxHkqsUHqVQCghjknoprstuxQCqCeiklmnopqsuwxKOKKoDgkovIqxImIrG
oqUSOqHioqvHqGhkmoqrsuCeghiknqrvxAeghjrsuvEimovQQEgmoqruvxIqsIoruSCeghiqrsuxEikorvEgijkmoqrsvwxDeghikqruImoquK
sDhvDhkmopsvwxSIjsvwxAdekquvCdehilmpqrsuvHAdkrsuvGsHmQuAeghiklmopqrsuwxDvIoquvOqvOqAcglmnpqrtuwxGikmqrtuxFqMos
uBcdhjmortuwKuGMqrvxBcefgiklmnpqswOKsuAcdiouAkqrDjlmoqrsuvwxQHikosuOAbghjlmnopqruvwxAcefgiklmqrstuvxHosAfikmos
twxAdefhijlmpqsvxODHklmoqrsuvMoDjqsuvxRQMoIjquCdehijlmopqruvHisGqrxEfgkoqrsuvGhmorvAbcefgjmnoqtwxIoDikopqruvxD
DghijkmopqrsuwxIQuCdikmosvxOsAdeklmquxHkmouAikqsDghkvHqSHiqOEhikqsuvxGipquvxHpsELsOqIkosODeghruwDhCdehijlmprst
vxROSGhuHioqsuUxDhirsuvQCdqruwIsuxDgijkqruxVAdehijkmoqrsuvxCgijkoqruwQCqJxREluOsHHCqIkqGmqKsKQSHisQEqHirDegijo
suRDRDghioqvxDIsvCdgjkorswIIosIkoqsuvREhosuDqFiorHHiOUXDoDhkqSHquVCgOIkIkquIkuUEhkoruvIoCquvUUvDehikoqrvKmJqrv
xCfgilopruwKCgimqIQVDoDkqQCeghkmnqrsvwxMCKIjmowIkmouGosuvQAIEgikquvxHkqwHHikmoruvHqIoAdejkqvxHqrIkAhoquvxHDosA
ioqruDfhoqsuQrvLsCehijkloqrsuwxUUAbdefhikoqsuvwxFhikmqsuQrSQAdjqsvIGikosuIOvDeioqrDoKAhQGhjoqwHkmHkmHjkoqtxODg
himoqsuICdghjkrsuvwxVIuIkmosJruDiorsAbhijkmnoqrstwxOqOqsHkqQQQHijkpsuxDiuDelpqsvxXORvBhmBhorvxDAqUQxUAemruvHoq
HijknoqsuvAcdefgijkqrtuvwIVVAdgijknorstuvwxDeikmnoqsvxCdilmnorsAbdefghkmnpqsuvwxHloquwKSKQHosIuHruxAfikoqswIqO
IKSUKqIQIqrwIqSRuIGVIkmouwKoqKqruxSRIVQCghmosvEjoqvIkqAcdfhikqrstCdtDiorsIRuAcfghikmqrsvUHoqDgimouwxAdeghkmors
tvxOxGrsuAdhikoqrvHCdehmoquvAbcdfghjmnorsuvxHAcdghjkmoqstuxAdhikmnprswStuEgksuxQRAcefghijklrsuvwxOsEhrIkquwOrs
QDghqUQQDsKmuGhiqRtHijqsvxOqUIuUDfmqtuvIIAcdgimqrsvwxADgiqrHikqOAikoqsvQCdehioqrtuvxCeghklpqDuQrsuDejqruxAcdef
ghijklmopqstuvxIIDvAbefhikmopsuvwGqCdehjoqsuvxQHkoqsuxUVAhikoqrstuVRUvOqAqsAcdehijkoqsuDQQsIIqsuvwSQIqsuIAcdhi
jkmpqrsuwxCdfgjlmoqrvAruvOsvxIAdehijkmoqrxQIAcdghiksuSGhijkmnqstuvwAbcfgjklmnopqsuwUSOOArHkqrsvSAcfghijkmorsxD
hiuHqAcehjklnopqtuDiqHnpquxVwCdgijnopsuvDqrQHisvIChioqrAdghjkopqrstuwJPDhosuxVKqrsDjkoqruvAcdhijlnqruvwxHoIHOA
cefhiklmopqrsuwxAQOVAghijlmopqrsuvHoH
`,
  tenths: `
bebeBreEEBBIBBBBEEEbbEeBreEBIEEBEEEieiEeEBeBErbiEEEbiEeIErIeieiEeEBeEeEBBEIBBBEBiEEeEbBbBbeEBEBiBbEeiEEeeEEEeB
BbEEeBBBiiebEEbEeiEeeeieiBEieiEEBEEEbEEEeeeeeieBebEeEeEIbEebeBBBEEeBEBEiEEeeBeBBEeBBebEBBbBEeeBEebbEBbEiBrEEiE
iIBeIrIeEReEBebEebEeeEebEEIBEBEBEeEeeeEeeebBBBebeBBbeebBEBbbbEEeBEBEBBBIBeBEBeBBBbeeeEEebIbBbBbBEBEbEBbEEbBEeE
EEBBBEBEBEBiieEeEbBEEebEIeEEEiebEEBEBBBBiBBEEeBEEEeBeBbBEEBEEeEErEbEIIBBbbeiBEEbBBIBEEbBEEbBBBBeEIBEIEIEEBBBEE
BEEEbiEEiEEbBbBbeeIBEBIeEeEbIbEeEeeieeEeeBEeeeeIBEeeEEebEEEEeBBBEEEBEEEEBbBEEeIbEeEEeEEieBeebbbbbEBEEEiiEBBeEb
EEBBEBBbbBBiBeBBBEEIBbebBEEEEeBeEEEieEbBiibiEEeEBeeEeBeeBBEeeEEeBBEBEBeebBebeBbEBEBBEBeEBEeEebEIBEEEBBBEEereBE
EEbEBBebbeeEEEBEbEbEEEeebEbEeEBEBEEEbEEBeeebbiBiIeeEEEBEBEeeeBeBBbBEEBEIEebEeBBeBeEEeeeeEBebBeEBIeeiBieeibeeEE
eBBebEebbbBBBbBEEeeeBBBbebeeEBbeEeeBBebEBbBeEEBbbeBeBbeEEEbIeeBEBEEbBBbbiBeEebBBEbBeeIbBEEbbiebeeeBEEEbBEEEIie
bbbebBEBeiBeebEeeiEBBBIeebEEBEEbbbeEEbeeEEEBEIeeieeeieeieeEEeEebeiiieeBeiEeeiEeeibBebbeeBBEBIEEbieEiebEbEEEEBe
iiBeEBEBeeEBEbEbbbEEeeeEeBEbeEBieeeBEEeiEiieeEEiEeeEeeeebreEeEreIIeeeeEBEEEEEieBeEBEeEEEEBeeeeieEEeEbEreieeiiE
EEEeeibeeeBBeEbBbBBBEEEBBiireEieeieeeeeieeBbeEEiIIEeeeEEiebbeeeEibBEeeEeeeeeBbBEEEEbebbiBEeiEEEIeieeieieEEieii
ieEbEEBIEebEeEBeiBBiBiBBBEeeEeEEebeEEeeebreiBEEIeBeEeeEEeEEBeEEBeBEbiiBebeeiEEbBeeeeIBBieEEBiBEbeeeeeBeEeEEBbi
eebeeEeEEEeebeeeeEEEEBeEeiEeEeeeEiieeieiEBeEebEbEebEBEeBBBeBeebEEBebebBieBeeEEiBeEeiebeEEBeBeBebeEEEBIeBbIeEEB
bBEBbiBBiBBEeeebeeiieiieieeiBBeBeeBEBEEeEEeeeEEeBeiiEEerieBeebBbBBEeeBbbeEEieebeIeEIeEEbBiBEBeeBBIEeBebEbEBebb
bebeieBBEBBbBEEbEeeBBEEEbBBEeEBEebbBeEeebeeBeeBbEEEbebBBBBEEEeeeEEeEeeeebEeBbebibBbebEEeeBEEbebiieEbeeEEeeEeee
EeeBEeEEebiieeEbbbEEEIbeBeEIBeeEbEebiEbEeEeeieeEEEeeEeebebeBeeeebebeEeebEbIEBiBBeeeeieBBBeBBBEbEEBBEBeiBBBBBEB
EBeEBebebBeeeeEeEbeEBEeeEbBBBEeierEBeEbBEebbeeieeeiEeBEbIIBIEEEBeeieeeeeEeEeEEBbbeBBEEEEEBBeiebeEeEEEEEeEeEiee
eeeEieEiiBbEeeeEIEeIiieEbEeBeeeeeieeeEeBBBeeBEiBbEBeEEbbBEbbebiEeBeBEEeeebEeEEEEEBbbEBbEEBBEeEEBEEEeBBBIeBEEEE
bEEiBeeEebbBBIBiiEBEEBEIEEBBiBeEBBEiEeebbEEEeeEeeIEEeEEbBbBBirIiiBBbBeeebbbbEbbEEeeeiiieebbbEEeBbBeeBEEeebriEe
eeBEbBEEBEEEBeeeEiBbbEeiEeBEeiBebEeBBeBBBeeEeeeEBbBEBEEEeBbeEiereiEeEebEeEeEEeBEBeEbEeEEEEeeeeEBbEeieEEeEieeEe
eeieEBEeBEeEEeeeeeeiEBEEeEEeeeeBBEeEBeEeEeiieeeeiieEiiEeBBbbbbBeriiiieeeeeEEeEiEEeEeBBEEbBEibBeBEeBBBBEEEeBbeE
eeeBebEEbeeEEeeeEeeEiieEeIEEEeeEEeeeeeeeeEEeEeeBeeEeBeEBbEBeeIieiriEeeEEbbBiEEeeEeieeeieieEbEEEebeiBeeBeibeiei
eEieEBeEbeeeeeeEeeEeeiEbBBeBieBBBEeEeEEEebBibiBBBBeiBEEBeiEiEEEbEEeBeEEEEiEeEEEEEeiEeEBbeeBiibbBbBEbEBbeeebEbB
BEEBebbBbeEeeeebbiEBbbEeEBBEEBbeIEEBEEBEEEeEIEeeEiEEebbbEeieBEeBBEbbBbbEBbEBBEeeBEBeeebEEEEeEbEBBBEEeEEbeEeeee
eeeieeEEeeBbbBeEebBEeIBBbeebEBeBerBeEbeebeiEeEEbeEBeebebieeieeeeBeeeeBeeEEeiEbBEiBbeeiEeEeeebbeEeeeeeieeeeeEee
eEieeeeibeebbBEbbBBBiEbEEEBEeBeBEEEbbEEBEEEiEEBeeeEeeBeEeiBeBbeBBeIEEEBBbBbIebbbeBibBiBbbeEbEieibeeEbeEEBbiIeE
EEBeeEeiEEiBbBEBiBeeREEEeBBbebeeEEEeeeeEBeEEbEeeeeiEiEEeEeEEBEEEiieEbEbbEieBbeEieeeEBeIeeEEeBeBEeEeEBiiebBBEBb
BeeieiEbEeEiEeeEbEBiiEeeeEBEIeEereiEEEBBBEBbBeEEeEBEiBEEeEBbbEeeiirieeeEEBBBrBBEeEEibeeEBEbBEEEeebEeEeieEEeEbb
EeeiBbBbEEBbBIEeEEbbIEEEbBbEEiIIEEEeBeiEBEbBEEeeeeeBEiiiieieeeeeeeEeEeeiBBeEBeEbbEeeEEieebBEeeeeeeEeieibEebiBE
eEeBEEBeBiErbEBBBebeeBEibEreeBiBiBibEbEbBBBEBeeBBBEEeBEeeeEbBeeIEbbEbebeeeeeBEeeBeeBEBeEbEBeeeEiieeeeiEebeEeee
eeBeEEeeeeEEbEebieiiieBBEBeiEEeEIEEEeEBEBBEeiEieeIirbEieEEEEEEiEEBEbBbEBIEeiieieEeEiieBrEBbibEEEbBbBEeeEEBeEei
EIeiEBBrEBEEIeEEeBBbeeeeBBeibeBeeBbEbbBeBeeeBeeieBeEeEEeeBEEEreEBeEeeEEreeEEEeeBBBEreEeeeEeEEBBBBeEeiieBiBEbiB
eEEbEreEiEeeieeBbBebeEEbeeeeEEbEeeEEEEEEeeeeeeeeeBEbieIieEEEbEbIeeBBeeeEEeEIErEbIBeEEEEiBiIEEIiEeeeeiiieEeIEEi
beeieiirEEEBIBEbBbiBEbBEbeBbieeEieeEieeeeEEeEBbeEebBEBBIBEEeeBBEEEEiBeBrBeieeeeeEeeBbBeeeBBeirEeeeEEbeIEbBBebE
eeBeEeeieEeEebBbBbBEbEeBbEeBeEEEEEBEBBEBEiebeeieeeeEiEeEEeeEeIEBBbeeeeBeEBEIIBeBeBEiBeEBEIrEBIEeeeBEEerEeEbebE
eeeeeEbeEEBbbrbIbieeEeEbiEebEiIeeriBbeiBEiEIEBEbieBeeeBeEEBBIbbBeeeEEeibriIEBEIIbiEEBeiEeeBbeeEbbEeEeEBEieieiB
EibbeeiEbeEiBbEeEeeEiBibeeeBbebbeEBBIebBBEBBEBEBBEiBBBbeeeiEeiBEeEEeeeEiebebBbEIBEeBeBEbEEBbBbEBBeeEeBEbeBebbE
BBBbEeBBBeBEEEebeBbEEEBieereEeiebeEiiEeeeeEEBBEBBiBEbbiiEEeeibbeEBbeeEBEbEEeeEEEeeEEEEEEiiBbIeIBbBbbIBEbbEEEEB
EEEIBBeieEeBeEBEEBIBBBBiBEbBebeiBeeEBEbEEiBeBEeEBEEBBEEBEBBBBBBBEBEiiEEbEbEeBEbBBbeeEeEEEeBBEBEbEBEeEEBBbBEEee
eBEeBbBbebBeEbbbeEebBereeeBeeeIBBIEBbEiBEEbEIBeeieEEeeeEbbbBEEIIEEBEeBEeEbiBbbeBBEBEBEEbeIbrbeBEeeeebeeBbeEeie
beeeeeeeeeeBebiBBebBbeBiEEbbeebEBbeEbEbeEiEeeeeBBEeeeBbieEBIBiIeEIeeEIeeBEREIBBbeEEeEeEEIbEeiBIiibeBeibEEebebB
BBbEBBeBBEbEeEeeeEEeiEBEEeEBEBieBebBbBeEEEBibEbEebeeIbBEbBEbEeEEEBBeeebiBbEeeeEebEBBeeEeiEebeeibeEEiBeEeEBbeee
eeEEEBeeeeeEEEBEEiEEEBEBEeEEeeEireBEEeeBeEeEEEEBEBiBbBeeeEEebEeebEBEEeEEeEeeiEeBbeBBEbebBeeEbBEBeEbBbbEBbeBBEE
bBeBBEBeEEBEEbBeEBBBebEBEbBEeebeeeeBBBBeEbbebebbBEBBeEEEEBEeEbBBbbeBebbBebeEBebEEEEiEeeIEEbBEEbEBebEEebEBbBiIi
EbBEIriEIEEBEBEEEeBiBBEBeBEBBBBEeBbBEebEBEEEEBEEEBbBBEEebiEeBEeibbBbBbeibbeEirieBEeEeeEbBebbEBbbbEbEeEBbbEBBEb
BbeIbeEebeBbeeebbeeIEeBEeEEEeEeiebEeIEEiieEiEEBiBEIIBBEEEEiiiieEbEibEBEEeBBieEbbbebeBeEbEbEBEEiEIEieieeEiEEeiE
EEeeeeEEEEBeeieeEEEeEeeeeibeeiEEbBBEBeEEbEBBEeBeeBbEeEBEBBeEeiBBBeBeBEEIBEEBbBeIEEeBeEBBEIEeEeEEbBeIEEbBBEEeEe
ieeeBBeEbBEEBBEeeEBeeeEEBeBEBeeibeiBBBebieeeeeiEeeieeieEbBEBIieEBIBEeBEeeBeBeEeEEieBBebeBeEbBeeEBEeebbeBbeEeee
EBbEBeeEeBbEeEeEIBEEbbbBBEbBBEieeEeeeeiebeBEBBiEeEiEEIEEIEBEIbeEebEeiBBEiiEBBEEEeEBerBBbEeEBbBBBBEEeeeBbBEEEBE
eBEBeebBbBBeBBbeEeEBEeeEEeeIeiiIBeEEBEeEiEEiEibbbEEEeBeEBEIEIBEeeiieeBEeEBiEBeEEbbeeeeBBBEEbBebebeeeEEbBiEbEEI
BbbebBeBBeeEbbEiIebEibeebBeeeBEBeBbEeBBieeEebEEBeieeEieEEbEebEEBEEEBBbEeIEeEEebeeeEEeEEBiieeeeEbeebBeEBBBBBeeb
bEeEeeEebEeEebiiEEEeeeiEBbEbBeeBeeeeEbEebeeeEEBEEBBBEIEEBEBeBBBEEeBEBeeEeeeeiIEBeeeieibbBEeeeeebEBieEbEbEBBEeB
eieEeebieEbebeEEEeeieBBbEeieEeBEEiBieeBibEEeBeeeeieiieeeeEEEEEeieeeieiIeeEeeeeiBBEEBibeeebEBeeibEEEebeEEieeEei
eBbEIbbBBEBeeieebeEeEBeeEeBBebBbbbIeEbbeeeeBbeeeeeeeBbBEEeieeeEBEEEEeEieibbEBeBEbIEeiBBBeBeBeeEeEEBBEBbbeieeeB
beiEEBeEEEEeeeieeBiEBEBbEEEEeeBEibbeBBieebeeeBbbBeEeBibeebiiBeBBeeiEeBeEBeeEeeEiIeeieieeebeEieieeieeeeIeebbeeB
EbeEeeBEBEbEeEBeeBeeEbeeeiEiieeEeIEeEEbBbBEEbbebBEeeEEiBeEiieebIbEEEbbEeEBeiBeEeEeIiieEEbeEBBeeeEeeeiBBBEEbBeE
BeEEebBEEEEbEbeebBBBiBebeeeebBeebBbEbEBeEbeeeeiieEbBebbBIBbeEEbiBEbEeeBBeiebebeeEeEEeeeEeeeeEbbeEebBbiBEBebEEE
EeiEeEeeeEeeeeieEeieeeeEbbeebEbEeeEeeeiBEbBEEbBBbbEiEeebeeBeeeEEbebeEEEEEeEEbBebEeBeEbBeeEEeBeBeeBeEeBBebbeBEE
eEbeeeeEEEeiEEbbeEeBeBbBEBeIIEEBEEeiEBBiEebeeBeeBBBBbeBbeBEbeeBBbebEEBeeEeebeEBEiEBbBbbEBEBEEebeEebBEiieEebeie
eiEErieeeeieiieEEEeEbeBBEeeEeibeEBbbeEBeeeBeebeEBBEBEiEEBBBeeeeieEbebEEebibeBeeeeEBeBiEEebEIiebeEeeeeEiiebEBBe
BBiEREEEBIBBBEEEEeEEEBBbeEBBieeiEeeEeBBebEieBeIEEBEEeEbeBbbeEbBebbeeeeEEeEBBbebeBBbIiEEeeeEeEEEeIbEiEeeeeBBeEr
BEbbIBeeeEEBBeBBbBbbeeeeeeeeeeEEeEeBEeEBBEEeebEbEBBieEeBIeEebeBBeeEEbBEbBiBebeBBbBEeeeeeeEEEbbEeEEBEeIbbEEBEeB
bBEieEBbBEBBiBieEBEeEeeeeBeEeBbEbEiEibBBEEeEeeEbeeeeeieBeEIbBeeEEBBEBeeeEeieeiEieEEeEEBeeEEBeibEEBeEEEeBIieeBe
EBBEEEBBBBEEBEBEeeBebEBEEBEIEEBeIEeEi
`,
};
