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
      0.15, 0.29, -0.18, 0.25, -0.84, 5.64, -4.1, 0.2, 0, -0.88, 0.59, 1.26, 0.5, 0.39, 1.09, 1.36,
      0.33, -0.12, 0.05, 1.41, 0, -10.45,
    ],
    [
      0.44, 0.11, -0.02, 0.56, -0.17, 5.6, -4.06, 0.22, 0, -1.27, 0.6, 0.92, 0.43, 0.39, 1.12, 1.49,
      0.35, -0.17, -0.84, 1.49, 0, -9.57,
    ],
    [
      0.08, 0.2, -0.07, 0.48, -0.21, 5.67, -4.03, 0.72, 0, -1.13, 0.6, 1.05, 0.71, 0.39, 1.05, 1.41,
      0.29, -0.07, -0.14, 1.48, 0, -9.96,
    ],
    [
      0.49, 0.28, -0.18, 0.33, -1.02, 5.75, -3.85, 0.33, 0, -1.32, 0.66, 0.81, 0.25, 0.12, 1.15,
      1.6, 0.55, -0.42, -0.7, 1.43, 0, -7.75,
    ],
    [
      0.39, 0.56, -0.15, 0.22, -1.07, 5.82, -3.74, -0.28, 0, -1.23, 0.6, 0.87, 0.56, 0.39, 0.91,
      1.43, 0.47, -0.53, -0.25, 1.54, 0, -8.68,
    ],
    [
      0.49, 0.35, -0.11, 0.47, -0.44, 5.69, -3.94, -0.01, 0, -1.28, 0.55, 0.74, 0.32, 0.37, 1.09,
      1.6, 0.26, 0.17, -0.99, 1.52, 0, -8.67,
    ],
    [
      0.51, 0.81, -0.22, 0.19, -1.07, 5.92, -3.5, 0.14, 0, -1.64, 0.26, 1.2, 0.86, 0.39, 0.71, 1.69,
      0.34, -0.3, -0.4, 1.39, 0, -9.1,
    ],
    [
      0.45, 0.12, -0.34, 0.42, -1.36, 5.73, -3.91, 0.03, 0, -1.04, 0.58, 0.62, 0.62, 0.41, 1.1, 1.5,
      0.17, -0.83, -0.09, 1.63, 0, -8.63,
    ],
    [
      0.3, -0.04, 0.47, 0.34, -1, 5.59, -4.16, -0.15, 0, -0.95, 0.22, -0.08, 0.43, 0.65, 1.16, 1.62,
      0.12, 0.71, -1.54, 1.11, 0, -8.9,
    ],
    [
      0.55, 0.49, -0.47, -0.2, -0.24, 5.85, -3.72, 0.5, 0, -1.4, 0.58, 0.13, 0.59, 0.39, 1.07, 1.92,
      0.6, -0.25, -1.13, 1.66, 0, -7.33,
    ],
    [
      0, 0.33, -0.08, 0.54, 0.34, 5.75, -3.8, 0.43, 0, -1.43, 0.43, 1.05, 0.48, 0.29, 1.25, 1.78,
      0.41, -0.29, -0.21, 1.19, 0, -10.09,
    ],
    [
      0.35, 0.29, -0.33, 0.51, -0.49, 5.82, -3.78, 0.76, 0, -1.23, 0.6, 1.08, 0.5, 0.39, 1.08, 1.25,
      0.37, -0.47, -0.57, 1.47, 0, -10.22,
    ],
    [
      0.34, 0.22, 0.05, 0.34, -0.26, 5.75, -3.79, 0.17, 0, -1.36, 0.6, 0.7, 1.13, 0.35, 1.01, 1.48,
      0.32, -0.14, -1.13, 1.31, 0, -9.33,
    ],
    [
      0.39, 0.31, -0.13, 0.36, -0.79, 5.58, -4.16, 0.27, 0, -1.08, 0.6, 0.8, 0.59, 0.39, 1.09, 1.59,
      0.35, -0.38, -0.56, 1.57, 0, -9.51,
    ],
    [
      0.12, 0.21, 0.08, 0.39, -0.04, 5.76, -3.76, 0.18, 0, -1.15, 0.62, 0.61, 0.4, 0.29, 1.41, 1.68,
      0.29, -0.24, -2.03, 1.07, 0, -8.95,
    ],
    [
      0.06, 0.17, -0.29, 0.12, -0.6, 5.63, -4.08, 0.5, 0, -1.16, 0.5, 0.88, 0.55, 0.39, 1.09, 1.38,
      0.35, -0.41, -0.55, 1.49, 0, -10.21,
    ],
    [
      -0.04, 0.83, -0.11, -0.01, 1.04, 5.83, -3.58, 0.12, 0, -1.31, 0.53, 0.77, 0.17, 0.39, 0.75,
      1.7, 0.92, -0.42, -0.24, 2.07, 0, -7.78,
    ],
    [
      0.07, -0.01, 0.19, 0.42, -0.1, 5.76, -3.82, 0.25, 0, -1.28, 0.59, 1.35, -0.13, 0.24, 1.05,
      1.42, 0.27, -0.16, -1.78, 1.61, 0, -10.88,
    ],
    [
      0.02, 0.06, 0.32, 0.42, -0.31, 5.71, -3.88, 0.08, 0, -1.15, 0.56, 0.88, 0.16, 0.35, 1.09,
      1.42, 0.14, 0.85, -1.67, 1.19, 0, -10.11,
    ],
    [
      0.34, 0.28, 0.06, 0.34, -0.41, 5.63, -4.06, 0.25, 0, -1.15, 0.66, 1.06, 0.83, 0.38, 1.01,
      1.32, 0.35, -0.4, -0.69, 1.49, 0, -9.77,
    ],
    [
      0.38, 0.64, 0.05, -0.07, -1.11, 5.73, -3.82, 0.42, 0, -1.48, 0.64, 0.59, 0.06, 0.31, 1.09,
      1.27, 0.49, -0.23, -0.96, 1.9, 0, -9.26,
    ],
    [
      0.55, 0.61, 0.02, 0.24, -0.26, 5.56, -4.27, 0.04, 0, -0.98, 0.6, 0.66, 0.82, 0.39, 1.07, 1.69,
      0.61, -0.5, -0.56, 1.61, 0, -7.47,
    ],
    [
      0.51, 0.33, -0.24, 0.2, -0.64, 5.7, -3.97, 0.43, 0, -1.16, 0.64, 0.78, 0.82, 0.39, 1.09, 1.71,
      0.35, -0.6, -1.1, 1.49, 0, -7.21,
    ],
    [
      0.14, 0.12, -0.5, 0.24, -0.17, 5.91, -3.62, 0.99, 0, -1.36, 0.52, 0.64, -0.17, 0.37, 1.06,
      1.73, 0.35, -0.41, -1.21, 1.85, 0, -8.11,
    ],
  ],
  meanings: [
    [0.035, 0.274, -0.095, -0.113, 0.014, -0.101, 0.18, -0.058, 0.136, 0.188, -0.048, -0.115],
    [0.03, 0.022, 0.004, -0.146, -0.035, -0.089, 0.001, 0.007, 0.004, -0.112, -0.21, 0.076],
    [0.084, 0.109, -0.027, 0.107, 0.064, 0.034, -0.191, 0.134, 0.078, 0.122, 0.01, 0.081],
    [-0.024, -0.043, 0.026, -0.068, -0.206, -0.086, -0.076, -0.014, 0.043, -0.181, -0.266, 0.08],
    [-0.098, -0.206, -0.032, -0.046, -0.096, -0.304, 0.107, -0.054, -0.003, -0.02, 0.126, 0.056],
    [-0.019, -0.007, 0.028, 0.099, -0.108, 0.034, -0.004, 0.058, 0.019, 0.112, 0.072, 0.024],
    [0.056, 0.044, -0.089, 0.187, 0.035, -0.129, -0.023, 0.128, 0.131, -0.049, 0.057, -0.01],
    [0.045, 0.112, 0.114, 0.052, -0.075, 0.096, -0.061, 0.068, 0.063, -0.071, -0.178, 0.026],
    [-0.01, 0.035, 0.205, 0.093, -0.085, -0.005, 0.013, 0.061, 0.045, -0.046, 0.08, -0.099],
    [0.011, -0.118, -0.025, 0.112, -0.237, 0.176, -0.079, -0.03, -0.042, -0.167, -0.003, -0.02],
    [0.058, -0.126, 0.121, -0.135, -0.013, -0.131, 0.014, -0.022, -0.053, 0.02, 0.008, -0.07],
    [-0.155, -0.157, 0.022, -0.186, -0.021, -0.183, 0.097, -0.172, 0.016, -0.098, 0.148, -0.111],
    [-0.014, -0.218, 0.204, -0.088, -0.086, -0.013, -0.055, 0.141, -0.031, -0.105, 0.106, -0.143],
    [0.125, 0.141, 0.077, 0.004, 0.008, 0.137, -0.022, 0.07, -0.111, -0.049, 0, -0.033],
    [0.046, 0.068, 0.029, 0.074, -0.037, 0.073, 0.176, 0.192, 0.101, -0.174, -0.106, 0.107],
    [0.125, -0.041, 0.119, -0.016, -0.012, -0.075, 0.055, 0.087, -0.128, -0.059, -0.019, -0.177],
    [0.175, 0.128, 0.083, 0.045, 0.058, -0.005, 0.04, 0.044, 0.047, 0.054, -0.194, 0.104],
    [-0.035, -0.129, -0.197, -0.084, -0.016, 0.154, 0.248, 0.241, -0.198, -0.099, -0.051, -0.01],
    [0.068, 0.118, -0.041, 0.064, 0.045, -0.025, 0.136, 0.174, -0.076, -0.054, -0.067, -0.083],
    [0.034, 0.019, 0.018, 0.012, -0.074, -0.018, -0.026, 0.059, 0.1, -0.082, -0.067, -0.055],
    [0.075, -0.16, 0.085, -0.207, -0.258, 0.116, -0.067, -0.044, -0.006, -0.159, 0.124, -0.1],
    [0.012, 0.011, -0.328, -0.271, -0.089, 0.114, 0.255, 0.072, 0.03, -0.209, 0.009, 0.042],
    [-0.077, 0.023, 0.162, 0.153, -0.116, -0.204, 0.057, -0.009, 0.114, -0.082, 0.016, 0.068],
    [0.08, -0.166, 0.06, 0.105, -0.19, 0.082, -0.134, -0.047, -0.029, -0.08, -0.046, -0.026],
  ],
  meaningMark: '7d4c0bb2',
  features: `
0$
1 0
3000
0%
00
1 $
2%
20
3000
2^
2a
3m
3n
4d
4niversary
3t
2c
2day
2family
2hour
5sehold
2in
2member
3illion
4nut
3onth
2of
3n
3r
2peopl
4rcent
3m
2student
2to
2week
2year
1000
4 0
6000
5^
5after
6nd
5by
5the
5we
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
2volunteering
4ting
0^ $
20
3000
2^
2a
3nd
3re
3t
2can
3ongregation
2family
3or
4und
3rom
2has
4v
2in
3s
2join
2morning
2of
3n
3p
3r
2said
3chool
3inc
2the
3o
2was
3e
3hich
4o
3ith
1a
2bout
2ct
2ir
2llianc
2m
3erican
2nnual
2re
3t
2ssociation
2ut
2venu
1bank
2ibl
3ll
2oard
3ok
1catholic
2enter
2hurch
2ity
2lean
3ub
2o
3lleg
3mmunity
3uncil
5ty
4rier
1day
2eacon
3cember
2irector
3strict
2r
1elementary
2nglish
2vent
1facebook
3ll
3mily
2irst
2ood
2riday
4end
2und
4eral
1giv
2od
1h
2all
3rdwar
4twell
2ead
2igh
3ll
2oly
3m
3us
1i
2nc
1january
2uly
1kessler
2id
1lak
3n
2eagu
2ibrary
3f
3v
2ocal
1manager
3rlow
3y
2eet
2onday
1new
2ovember
1october
2pen
2ur
1park
3stor
2lain
2m
2resident
3incipal
2ublic
1right
2oad
3om
3ut
1saturday
2chool
2eptember
3rvic
2ociety
3mali
2panish
2t
3aff
4t
3reet
3udent
2unday
1tabl
2eam
2he
3ursday
2uesday
1union
4t
4versity
1valley
2ietnames
1we
3dnesday
2orker
4ship
0a
1 0
2^
2family
3re
2group
2member
3onth
2nonprofit
2plac
2school
2week
2year
1bout
5 0
6^
6the
1ccept
2tiv
1dd
2ult
1ffiliat
2ter
5 0
6the
1gain
5st
7 the
2e
3 0
1id
2r
1ll
3 of
2on
2s
2umni
1m
2 ^
3to
1n
2 ^
3hour
2d
3 0
4^
4a
4has
5is
4in
5s
5t
4on
5ur
4tak
5he
5o
4we
5ill
2niversary
3ual
6 ^
2y
3on
1pply
3oint
7ment
3rov
1re
3 0
4^
4a
4in
4mad
4not
4you
2ound
2t
1s
2 a
2k
3 for
4the
2sembly
3istanc
3ociat
8ion
1t
2 0
3^
3least
3the
2tend
3orney
1vailabl
2erag
1ward
3y
0back
4 to
2nd
3k
3ner
2sement
1e
2cam
4us
2d
2en
4 a
2for
2gan
3in
2liev
2st
2tter
3ween
1ig
2ll
1lock
1oard
5 of
2ok
2rn
3row
2ught
6 the
2x
1ring
1udget
2ild
4t
2s
3iness
2t
2y
1y
2 0
4000
3^
3a
4ppointment
3the
0c
1 0
1all
4 ^
2m
3 to
3paign
4us
2n
3 be
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
5 by
3ng
3rg
4ter
2ild
5ren
2urch
1ircl
2ty
1lass
2erk
2inic
2os
2ub
1o
2ach
3l
2ffe
2llect
5g
3or
2m
3 from
3mitte
4unity
3pany
2ngregation
3tact
4ract
2operativ
2pyright
2st
2uld
3ncil
4t
5ry
5y
3rs
4t
5hous
2ver
1redit
1ustomer
2t
0daily
2nc
2t
2ughter
8 ^
2y
1ecision
2liver
2ntal
2partment
1id
3 the
2nner
2rector
8 ^
2sability
3trict
1o
2 ^
3not
3you
2e
3 not
4the
2llar
2nat
3t
2or
2wn
1r
2 ^
2iv
4er
1ue
2r
3 the
0each
4 ^
5month
2rn
1lder
2ect
5 by
3mentary
1mail
2ploye
1nd
3ors
2rollment
1qual
1ven
4ing
4t
3ry
5 ^
6day
5on
1xperienc
0faculty
2ir
3th
2ll
2mily
6 in
2rm
1ederal
2e
2llowship
2w
1ill
2nd
2r
3st
5 ^
2sh
1loor
1ollow
2od
2r
3 0
4^
4a
5ll
4children
4every
4mor
4our
4the
3m
4 in
4er
2und
5 in
1re
2iend
6ly
2om
4 0
5^
5the
3nt
1uel
2ll
2nd
3eral
0garag
3den
2v
1eneral
2t
1ift
2v
3en
1o
2 to
2e
3 to
2ing
5 to
2t
2vern
6 by
1rad
4er
4uat
3nt
2ocery
3up
5 of
3w
0h:$
210
22023
54
55
2a
3bout
3cademy
4tion
6vity
3dministration
3fter
3llianc
4s
3nd
4nual
3re
3s
4k
3t
3vailabl
2back
3e
4com
4for
4liev
3oard
4ok
3uild
4s
5iness
3y
2campaign
6us
4n
4reer
4s
3enter
3harg
4oos
4urch
3lass
4ean
4os
4ub
3o
4lleg
4m
5mitment
8te
6unity
5pany
4ngregation
5tact
4operativ
4uncil
3urrent
4stomer
2dat
4y
3ecision
4partment
3irector
3o
4e
3riv
2education
3lder
3nrollment
3vent
3xecutiv
4pect
2fact
4ll
4mily
3estival
3inancial
4rst
3ood
4r
3re
5quently
4iend
4om
3und
5eral
2get
5t
3iv
3oal
4e
4t
4vernanc
3roup
2hall
4ppen
4v
3ead
4lp
4r
3igh
6light
4story
3old
4m
4us
4w
2i
3n
4volv
3s
3t
2join
3ustic
2kid
3now
2leadership
5gu
4tter
3if
4n
3ocal
3unch
2mak
4ss
3eet
4mber
8ship
4ssag
3inut
4ssion
3oney
4r
4v
3y
2need
4ighbor
4w
4xt
3o
4t
4w
3umber
2of
4fer
5ic
7er
3n
3r
4ganiz
9ation
3ur
4treach
3wn
5er
2parish
5k
5tner
4st
6or
4y
3eopl
3lan
3olicy
4sition
3resident
4incipal
9l
4ogram
5ject
2question
2read
4cent
5ord
4gistration
4ntal
4port
4quest
3ight
3oom
3ul
4n
2sal
4y
3chedul
5olarship
6ol
3econd
4e
4nior
4rv
6ic
3hould
3ociety
3pecial
4onsor
5tlight
3t
4aff
5nd
5rt
5t
4ep
4ory
4reet
4udent
3unday
4pport
2tak
3eam
4chnician
3hank
5t
4e
5r
4ing
5s
3im
3o
4day
4gether
3rain
4ust
7e
2union
3p
4com
4dat
3s
4e
2valley
5u
3isit
3olunteer
2want
4y
3e
4ek
6ly
4lcom
4r
3hat
4en
5r
4o
4y
3in
4th
3ord
5k
6er
5ship
2year
3ou
5r
5th
1ad
2lf
4 of
3l
2nd
3g
2s
3 0
4a
4been
2v
3 0
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
3p
4 with
2r
1igh
4 school
2r
2s
1old
2m
3 ^
4of
2spital
3t
2t
2ur
4 of
3s
4ehold
2w
3 do
0i
1f
2 you
1n
2 0
4000
3^
3a
3charg
3our
3the
2clud
6 the
3om
2dependent
2stall
2t
2vit
1s
2 0
3^
3a
4n
3fre
3held
3in
3now
3on
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
3 0
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
1now
0l:and
2editor
2grant
2stat
4udent
3unday
1and
4lord
3guag
2rgest
2st
4 ^
5year
2ter
2w
1ead
4ership
3rn
3st
5 0
3v
2d
3 by
2ft
2gal
2tter
1ibrary
2cens
2f
2k
2mit
2n
2st
2v
1oan
2cal
4t
2ng
2ok
4 for
2t
2w
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
2k
2nag
5er
3y
2rch
2tch
2y
3 not
1e
2al
2et
4 on
4ing
2mber
6 and
7of
6ship
2n
2t
1il
3l
4ion
2n
3istry
3ut
2ssion
1oney
3th
5ly
2r
3 than
2st
2v
1usic
3t
4 be
1y
0nam
1eed
2ighbor
8hood
2ver
2w
3 ^
3sletter
2xt
1ight
1o
2body
2n
3profit
2on
2t
2w
1umber
2rs
0of
2 0
4000
3^
3any
3our
3the
6m
3us
3you
2f
3er
3ic
5 hour
5ial
1ld
3er
1n
2 0
3^
3a
3the
2e
3 in
2ly
1p
2en
3rat
2pos
1r
2der
3inanc
2ganiz
7 in
7ation
c of
7er
1ther
1ur
3 0
4^
2t
3 of
3sid
1ver
4 0
1wn
3er
0pag
2id
4 for
2ntry
2rent
3ish
3k
3t
4 of
4y
2ss
3t
4or
2y
3 for
1eopl
2r
3cent
7 of
3mit
3son
2tition
1hon
3t
1ick
1lac
3n
4 to
4t
3y
2eas
3dg
1m
2 ^
3in
1olic
2sition
8 on
3t
2und
1ractic
2epar
3sent
4ident
9 ^
2ic
3nt
2ogram
3ject
3perty
3vid
1ublic
6 school
2t
0question
0rais
2n
2t
1ead
4y
3l
2ceiv
3ord
2gister
2nt
4er
2pair
3lac
3ort
3resent
2quest
2sident
3t
2tir
1ider
2ght
1oll
2of
3m
2ut
1un
3 by
4the
3n
0saf
2id
4 ^
5the
2l
2m
2turday
2v
2y
1chedul
3olarship
4ol
6 for
7in
1eason
3t
2cond
6 ^
2e
3d
3n
2ll
2mester
2nd
3ior
3t
2rv
4 ^
5the
4ic
2t
1har
2e
3et
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
2n
1peak
5 ^
2ok
3nsor
7 ^
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
2rik
2udent
7 and
8in
4y
1ummer
2nday
6 0
2pport
0tabl
2k
3 a
2lk
2x
1each
5er
3m
2chnician
2ll
2mpl
2nant
2rm
2st
4ifi
1han
4 0
4k
3t
4 it
2e
3 0
4^
4board
5uild
6siness
4center
5hurch
5ity
5lub
5ouncil
8ty
7rthous
4fall
5irst
5ront
4group
4library
4member
5onth
4next
4only
4rest
4sam
5chool
5econd
5hop
5tat
4team
4union
7versity
4whol
4year
3ir
3m
3n
3r
4 are
5is
5wer
3y
4 are
2ing
3rd
3s
4 year
2os
2rough
7 0
8the
1im
2tl
1o
2 $
30
3^
3a
3be
3clos
3know
3mak
3read
3the
2day
2gether
2ok
2ur
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
1wic
0under
5 the
2ion
3t
3versity
2til
5 0000
6the
1p
2 to
1s
2 on
2e
3d
0van
1eteran
1isit
1oic
2lunteer
2t
3 on
0wag
2lk
2nt
4 to
2s
3 0
4a
4found
2tch
2y
1e
2 als
4re
3believ
3do
5nt
3hav
4old
3will
2ar
2bsit
2ek
4end
4ly
2lcom
6 to
3l
2nt
2r
1hat
4 do
5is
2en
4 the
3r
2ich
5 was
2o
3 ^
4are
4can
4is
4liv
3l
2y
3 ^
1ill
4 be
2n
3ter
2th
4 0
5^
5a
5the
5us
4in
4out
1oman
3en
2rd
3k
4 on
5with
4er
3ship
2uld
1rit
4ten
0year
4 0
5in
5of
5we
2s
1ou
3 are
4can
4do
4hav
4want
3r
3th
`,
  places: `
CeghijkmouvxCeghjkmoquvxDDgioqsxAbchiklopqrstvwxQDgioqsxCdhiopqrsvFqDfghijoqrwEghikuIkoquDCgoxIILHiouIoDoOCoqI
jkmoqsxEghoOqHoqDkmoquOOqDeiostxQCikoquGhjmoqsuwxCdoqrtDeoBhkoqsAcefhiklmnopqstuvwxUKswDijkmopquwxUCdghiqsIouK
HpuwIFirCdikmostuvBeghkouGhjpqrtuvwGhiqrxAbdghklnpqtvxGopqruwBefgjklmrswxBgikmruDegijkmoqrsuwxCdfijkloptuvxHkm
opqrsHikmopqsuwxDeghijkmnoqrsuODiquHiqsAhijklosuxAcdghijklopqrsuvwxDiklmoquHkqrsuQDfhipqvxAbcdhklmoqrsvwxDhknq
rsuvDsDgijkmoquwHikmosuvODgkorsuwxAdghikmqHkmqvxFkqsCdeghikopqsuvBegmrsuvwAbcdeghkmoprsuvwxDghjkmoqsuvHnqruSuG
AcefhklmopqsuvFioqsAbcehiklmnoprstuvxKouAbfgiknopqruxQChiqsuOSIsHnpuIDmKrsHqImoqvwBdfghijkorswDQGjlnoquxAghikx
MoAhoIksvIIsHkosxHjopqsuxOuwQIkmqsuBxDUImosUPKpHqSHOuxOKuSQsHkmoqruQJuxImqsuUOrsuGjkloqxIoqrsuGiqUIknoqsImoDmq
rsHklopqrGkmpsAhikmnqrsvHHkqsKDDkmqImqIkuPBdkoqSAIOQHmqrHikoqsuGGhqsxMSVHCiSIrKImqsIqVMChquDiqrsvxIHqsQSQOHJks
GirUUDijkopquxDMKxQIjkqsuOqrsUNquQsuIksIorIFQKqKKqrQuIqsuCQHnqChovMqPqsHqrODoqQDkKprsHqRuChjoqsuxIXJkChikqxCio
suxCipuFkCimHiqsuOUxOqIpruQAbcdghiklnpqsxEklouIouwHHMIorCMRQsCqCdeghioqCghikmorstuwxCikoqtSFuUDoIqCoqrSDfhijou
wxQIUImquUHoqOqHoQCdeghijkouxQVDgijoqrsxGIoqrOQAdfgkrsvSuDAfhiklmpqrsuvwJoquBijkmnoqDeghuIquIICdmoIOKQDiopqrEo
qrOruvUIHoqQAehilmorsvHoquOKmQEAdfghijkmopqrstuwDOvIsOKMGjoCstMGiklmrwQsCegijkmoqrsuxQUxEHDIxHiklmnpxCiqsAchik
qrsuvxECenopsuEoKHvDoqDhIDjkuvHQImqUCAdeghikqsImOuQsDhiopquIDikvIFikHoqsQsROqTHouIqxHklmqwKmGhioquxICGikmIkHAg
hjqrvGkuIjosHAiquxDghikmsOqvKuAcfghmoqsuvwxQuUHikmqsHosQFgkoruLLDhimquxSIxIJlpxCqrsAdeikoqrsuvxCgLquVKJkuvQSOr
xIOrxDvQKQHkuFirQGkmnqsHrsQDhjoruxDhiqvwxKQHiouIoKBkUIoXDgVCghioqruGhsvHquxJkmrsuCdimquEhkopqsuKqIqSIHmoKrUxGo
IIjkloxQIUGOOQuQQQxKKAioquEkqHoqDSFioqxIHkqHquKOWAdijmoqsvxQvQruHruKlmqsuvUvKHsHAegqruvGhoqIuxDDQuJquGoqxIuIDh
ikoqswHqHVQIklmosuKQUMoquJoquElIoDIquxQDewCghjknoqruvxHqHqOrsvDqOqwKqrOrsuCefquxDhirHOGQKOQSQuGhikmorvwHimoqQD
qwAruvDghiqCdhjklmpqruxBikmqxCopuHijqxUxQUOAGkmuwGkoIIkqFgimqrvIkmorAghimoqOsvSCeghikoqvwCimoqrImpqruDgikquKoq
sUIGhruDhqIkHqChqUCdghkrHqvHioGhqHvHqHHUUGiuwKmKmGiqHFmqrSuQDeghjkmnqstwMoOGloqxRGhikoquxGikostuxKqDehilmoqwxA
bfghlmoprtuwxIUQKQCQAcdghloqruGhiGhkoquvxAhiAefhikruvwxDhqruQImuJuEmoIpHqvHjkmpquxGquDJGvGioqxIjquxIqvEjkouvxD
OqwxKqsKSHruxOUVHkqruMosIsHiksuHHkoqIrsAdhisOqrKqVIkKuxDhmIHiqsEkOqDgijoqCdeghijmqsvwGhoqGvQKrOqQwIxEqHoqAoDmo
qQGqImvHqsuvDeghijoqruQFhkuwGkoDehjoqxGhikouQDqvQHkrGruHqXKqJkluIuHoXIkrOqDhkoqBQFikosuvwxQvKqsRsvwDefgijkmqux
QAikmoqsuvQEquxEfiuCeghtvxUvHvVKmIGhikmqsUHisHipxQIkoqQCqsEijkoquvxGhiqKmuUHiqruGoSHqEvGhqsvDqAghorsvwxQSuGiuU
GoDeghjkpqrsuvDhqAdqKqAdhikpruvQKQsuCdghkoqrsuvwOMqDioIkIqKqKIkqsDhuDqGiqJxEijquKGkmVHkoqrsuvxHnoquKquvwGhDikq
QuQQGoquHUHoVKoQDkopKqHqIoqrsuDhOqvKOqDhijkmnqrsuvQIkMAgkoIkIqsCdikquHvxFiQuwxQDhikmoquxUHmorQDghBwBfjkrtvwxDC
gkDquAdegmpqtvQUxAghkmqvQvCdehjoqrsuvwxDjqsxFivwxQSQQuDhiquMnqUDeghioqsxOIQvAqEhsvQruQsAdefghijpruvwxImqrQAhik
orxJqruAdeghikmpqrsvxCEgikmqxAcjkmopqrsuvxDghqrsuCijsxEjnpqruxAsDjkopqruvxIpQCghimrsxAcdehknrtxJquxQDgiqswHoqs
uOIoquDhorLAbcdfhimoqstuGhikoqtuCqAdhopqGikorstvItuDRMsuKBgkqDjxQvUSUxIqxDghikoqrxQDhkmsuImrImrHioqDimoqHoqrsv
xDijkoqrsxHikoqrsOIXQDghikouQGhiqruxIoFkruQLquDiruvSvAbcdfgijlnoprFgikmopwHijoprstwDeimnrsvIsuKOCdghiknswKorsu
vHGqQKGuxQDefghimnpqrsuvwOIksDeghijopqrsxDhsQQKIkQHqKmqsuAqsRvOvFlDfhiklopqruvwIKsuxIGikmorsuxIUHorsuDjkmoqQQu
AdefhijklmnqrsuvwxCdefghjklmopqstuvxCdghijkmopquvwAdefhijlmopqrsuvwxDpCdghiksuvwCdefghjkmpqrsuvxEhkoxUAhvAdgho
sGKGWQQREOqSDghikswQGhikwIKqKqQQrvEEIDoqKHqOIqCqsJuxVIrsuvUJkouIqKorsvIqCdhjmsuOOQrsQrsQOHoqAcdghiklmqsvwxCgij
mqrxDhilqrsuvLqsAcefhijklmnpqrtuvxAbcdfkmorstuvDmoqsuHkqGhkmoOqBcefiklnpqrtvwxBcehijkmnotvxBcdefhjklmnopqrsuvw
xAbdehkosvwxHkoqsuwIosvEhilmnoqrsFhilmnoqrsuwxCdfijkrsvHiqrvDhijklopqsvwxDfhijklmorsuxEfhkmosIkoKmEkHiqrsvUDhE
ilruvLUHquCehjkqrsUCoqCdhkmoqswUIopEgkouOIqxDimIrEgoJuOqIjoqHEghkmoCdhnoquvEhEghjmrsuEgmoOqxIqSEhquHEkosvEjkoq
swxHiqruvMoquKsDivKsvKQHijwEioqDehmuvDksuvSHmqrQuAdeikloqruwxHiquOHoAepquwxGhikoqtuFqDgjmoqruvSMqrvxFhilmnpsvD
hoqDksuOAcuHiqDilmquvxQQDOAcghijlmpqruvwxQAcgijoruxHoImwxDemrsvxOKlmosuvxMoAdkqsuxMosIjquDeghijkoprsuvHuIjGkrx
GFkoqsuOKHmrvBceijmqrtwxODgkoqxIkmruxIjoQuIkmoqsxCosQrxIkmIqGsGsHiqGmrsDEhiqsuPqvHmpsQQuHIoDgrsuxDDeghijprstxH
uOqQUxDeksvUxQQQIqrwIUDgkqruxIAdqsvVCikoquQCqJxLuUCjqHCqQIkqQvKsvSQIQEIoEijqsuSGhjoqvxQsvCdgjwxIIosGkouVQGhouD
FirHiqOVUGxDoDhkQuCgDikxUEkqrsuOSIqUHikmqKIkmoSJrxFgiuxKKCgIqQVOruQsQGhmrsvISCVIkmosuIkmoqsuDsQAIUEgquxHkqwHHi
koruIoSDqHiqIkvHmoqsuQHsDmosHioqsFoqrsuKqvLqAcehklmoqsuwUUBdfhkqsuDhikqQruSQKIDoKDeioqrvDoUAhHQGhjoqHiHiDjkoQD
himoImDeghijksuwxVKuIkosJruDikosUBjmnrstwxSOqIoqFghkqQQHijklprsuxFiuvEhloqsuvxLXIoBrvBhmorsHoqxDAsSXKXUEgmoHij
oGknuDfkqrsuvIGijkmnoqrsuvxDikmvxAbdfghiklnpqruwxLwSKKHoqSuIUGjxUQIkovIUxQIQIwSCgQHikmqwKoqKHjkquxBIIuAQDvDIAd
fhikqsuCdsOsIFikqrvRuUDlmoquxAdhostvwOuxUDhiksQHDkouvUAbcfghijkmorsuxDgCjostuxHiknoprsuHsuExUORUCdfijkrswxDhkm
oHikrIkqQHikoqrQvDhqxUQGHosKGimqEotCHjkxUDfioqrsSuIuIquIUDhkostuHquAdghkoqrvxAGrHisKOAiQEjqtuxEgkqsuxKIuHsuIjq
rsuxKoCfghijkopqtuxSAiIQDAbcfhjmnopsuvwGqsDjqsxHosvHqUvKqruQvUvQACdehikoquDhqIOqsuvSUIuDijkqsuwxAceioqxQrvOsxC
dehijmqxIAiqsuFgijklmqrsuvwIAbjkmnosuwUSOKOArUSAhimorsuxHquRHqAijnpqtIoqrsHmnpqxDswHijnopDiDhmoqrDhkuvIHioqVDh
ijopqruxJPDghiksuxQrsIjklruvQSDehjklqrsvwOSDoHVAcdeghikruSAsQVRuEhijorsuvHo
`,
  tenths: `
bcndBBDBGDBDbcldBDBGCDBDcbeBcEBcBCkhFDCiBdGDiHcfbbeBcEBccCDECBfBEBbBCbBbcbCccBceCBccBBBcBbbBdBebcBbCbcCbCcbedB
bfcgBBbbCbBBBBdcdfbcCdcbBBbBdBbBCdBBBeCBBbBeCBbbbcBbBBbcbBbDcBDdBCCgDnDBeBBfKcBcDlGbHebDfbBdbbDbdBBbbbCDBbBBbb
cbcbcbcbBCeDbcBBbBbcbBDEbbDBbECbCbBbCCCBBBBBbBDcdcBBCDBDdCCBdcBBBBBBBBgBBcCcefBCBcBCjDDFFBDcbdBCbBBDBDCBCBBEDC
FBFBCbbDBBbeCiCdCbbcGBFGcEeEEEBbdbcdBdBcbcdBbCBbcBBfBBCCeBDCFDBBCCEbCBbDCdBBCbBBdbccccbcBCBeBfCdBCbCDCBBBBfBcB
CBCEBCBBCdBBCBdBDfgdDdCbcgBccBCbCDBDbcbbdcBBbDbBbBbBBBBCCCCBBBdjdBBBbefBDBBBBEdCcCDbCbccCCbdCBBCBCCCCBccceBebd
bcBbDCCDEbcCdBbcBDebdCEcdjBedchcdEBCBbbBdbbBCCcdbBCCbbdbBbbBdcbcdbcBCbbbbbbbbbEebbbcBBDEbbcbiBcccBBbFcBCbbebbb
ddbbcBDbBCBDdbcbBbfBccBdfEbbbBBbbBBbBBbBBCDccBcbddCdfccCbcDBbbDBbcBbdfcBcBBbdebdBbBbbcCBBFBBbeBbBcbBcBBBddcbBB
bcbBbCbccBbbcBccBBBcDBbBebCfBcbefcBCcBfdBbbbcibBhdCddbbecBBBcBBddBBBBcCgecbdbcdCBbbcBcbbccbBBCBBBBcBCBdcdccbBb
fCdbccBBBBeEBDeBcccBBddBBBBBCbbdbcccBCCbfccdfdBcBbbbbbDCbdBbbfeDbBbbcBBccbebmbBCECcccCDeBbcbbkBbbCbbBebCBgccBB
BCbbBBBbBBcbbDBbBcdbChedbbdCCbFDCcEbDDBeBbbcCBdBfBccbBeBbcccBbfbbcbbBBebcBCBDfbDdCBBbCBfBdCbbbcdgbbccbccbBdBCB
cBCbbCBBcdBeCcCgbcBecBbCbBdccBcbbDcCgBDcbBbbBcCBebDBbdbcdcCCDCBDCBcdDCCCBcCBbcBdfbdeCBBbCBBBccbbBBccbcBeceBBbB
BcBCeccddDedcbfBbbfBbCbdbbbfddbCdCBCJccBeBGDcdDDbebBbcfbbbDbBbBbccbcBbBbbbBBbBBCcBBebbdbcdebcbCCBDbCceCbBBBcbE
ccbbbccCbcCBDdbcDbBbgCcfbBbBbbdbdBcdcBDdBCFCEBdcBbccfDbCbBBbBDFedbcbBCBBBdddCbfBcBbbBebcDdfecbBBbbbCcbecbbcdcB
bbebCcbBbBBBbcBBbCBbBbdbbBbBbbCBbcDcDEBCbCDBBcBBEdDBBCBebbdBBEccBBCBEBBbcBBbcbdBCbccBbBCdBbcDCBbBgbFcgcbcbBbbd
debBBbcbcBigCbcbBBCBbeBbBbdBBcBbebbCcfBcbcCBBCcbbegceBbbbBBbbCDdDBBcBBBbBbcBBbbcCbBdfdbbcBeBBddbCBCccCbCBcbbbb
BDcBBbdcccdcbBdddBbdeBBcbcbjBdccdbccCBBccBcBBBBcbBDDBBCcDcCBbBBdbcdbcBbBCBCBccbcbbbBbefcBcDCBbbbbbbBdbBBBcbcbe
CdChCBbecdcBmBeBbBccBbBBBbdBccccdbbcbbdBbBcdfefbDgdcedcccdbBbEbBBBbbbbbbBBbBbcBbBecCcDbCbcBBdCBchBDCBbcfCCBdbb
BbbbBBBBgDbCBdhDdCcccifbbbbEDBccbBBbCbdcdcCccBBCcBCCCbFBBBCBBbcEBCbcBBgBCbbBbbcdBdBBCbCcCbBBcbBdcbEBBBeCCBbbbB
BdbcBBbcdcddbdbBBBbbbbbbBCbcbCbgbcbbbfcbcccdbdcccBbbcbBCcBBdBcBeBbbbfBbBbbCccBBbbccBecCbccBeBBbccbBdbbgcbBCBBb
BCBDBehBBCBBBBCfbbbbcbBCbdcdCDcDBBEccDBcBdbBBebcBbbBCcBcceBCeCBBbcBbbcbBCBBBhcdHBCccdbbdcBbfCbdcBcBCCbcCBdCBCB
bdcfbCBeccBgbccdeCbcBbbbBCBbBcBcdfBcCBBcdBdeBBBhBcBdCbbBbbdbCGbcebbBBCBBBbCcBcCCBgBBBCbbdbddeeBCiBBCdBBdbcccbb
bcBBBBccbBbBbBdcBdBDecbbbbCcbCBCcDBBDCgBDBCbceBBCfbceddceceBcDbfBBccBbcbbbdBBbebgbfDBbDBcBDhBCBBBcbDlbbgCebdCD
CcBbBdCceCDccBbcbfCccbBbBBCbbdbCcBbbBbccbcbBBcCBCdBdBddbBbgBDcbDEBCbBbDBBBceBfdClBbcbbBbCDBBCCBbDDBDBcffcdcBcd
BiCecCBCBBccCCcDdcdBeCgCCDCdBeeBcebBdbBDCdDcBccbBcdBBBBbBBCBBbDCBdbBbBbBBdccBbCcCbBBeeBdhBcBBBjcBhBbBBBcdbBBDB
BbBBBbBBBcbdcdDcBBBbbGddcCBbBBbbdCBbgCEbCBBBffDBDEBEBcdhBBBDCBbbeCBCccfcchBcbbcBBbcBBBDBcDBfcdbCfbbcBbeBBBbdgc
bBbBbdDCbcCCcbbbebbBcbfBBBbBeDBCCBbDCBBfbecbdgBdBccBbcBbBcbBbgcbBBDHdBdBcBDgCCccbcBdgBbbBeedfdDDDelbEbccbccBcb
fdBcDbdCcfGfBGCcfcCeddBcCBBDcdbCfeldGCbFEEibDBbeBbBbbcbBbbBbCCcchfBCcgBcBfCcdBbBdBccbBcbcCBbcbBBBBBcBBeCBBbdBB
bceBbBbcbccbcbbBBFBcDBdDBCBbbBbBbBbcCBbBDBbbBBbCCbBdbbBBdbchBbcbBbddbbbdBCCeBBbibccdBccBBDbBCbBBcBBDdbBBBBcBBf
bBEdEbbbFbBDCCEBEdBcceCBCBDBcBbCbbccBfbbBBBbBbCBBCBBCBCbCbFeBBBbbCbbBBbcBbCdCDcBCBbBbBCbbbCbbBidbdEBCDBfBBcBCB
bdBbbcBcbdbBDBFIbBBDbcBgDfBbbCBCBCBbBEBjDbBcCdbBCBdebbCeBcbcdbccbcBbCeBbBbEBcbbeCcbbCBbCBBbBDBdcCbddcdBCBdbdBb
BHCeGcCHddBKeeEKCHBcdBEfcECEFdiEBigbbfBEcbcbbBCBBBdCCbEbDcedDEcjDBEDBbBDheCcCBBeDECcbFBbcbHbBDbDBBBBbbbeBbbbBb
eceCcCbbccbecBcFBcbdBbBBbcBceccdbccbBbbbCBBdBBbdBbcbgCbBbBcbBcbBBBcCBdccbBbcBBbCBBCBBBBBccbcCbBbBceCbDbBcCcCbc
cBBcBBBcCBBCBdCBdbDBbCbBBCccbCdebbdBbbBCbbcbedeDcBCCBBbBbBbbccCBbDBCCBfccFCFbbCCBbDBcbBEBCBjEfCbDDsBeBFDECFCBD
CBfhBCfBCCBcCdDBDbbCCBBBCebfCdEghbbfbeBdBijbBDBebcCBdCcBcBcBBBbBDbDcEBbcCCbCbbDbcbbcdbbbbebCcCcCccbCBbBBCBfcBe
BeBDDcCegbeBbBebBBBbbBbbbebccCCbbCbBebdBcdBdbDCbebCCcccdBbBCcbddcBBbBcbbfBBbcBBBbBBBbBBBbcCBfBbbBBCBbbCBCbBBBD
ebBeBBBBBBEbCbcbBbcBBbbbcbbBbbccbhccebddCbbbcBBcbBBbDCcBCBcBDBBBbbBeBCbDbcCCbBbbbbDcBCbbcBddbbcBDBCBBbBBBBecBb
BbBbbccbdbBbbfcBdBFEBCCcBbhBBCBgdBBCDeBBeBjBBebBBBdccDCBBbddbbbCcBbcCeCdBdeBCBdCCBfBBBdBcccBBCCBdBCCDDCBbbcBec
cbCeBbBcDCCbdbcCbDBdBbbbbcbBcfBeBbcbBcbbCcdbbdbbcbbdBbBbecbCcbcbgBebbBbbbBBECBbBbBbbbcCbbbBibcbBBcCbBDBCBbcbBC
ccCBdcBbbcdccbBBbBccbbbbBbbddBBBEBCbdBBBeCbcCccbECBbCccccbfcBbcbbbcBdbBcBBcbcecBdbDbbbbBCbbebcbdcCcbBBebcBdcBb
bcbcdbfbcBbccBBBebbeBdCBfBBcBbddcbbcCFfbbCBhbCcbcbbBDCBcBbebbccBbcCbccbcCeBBccBbcbcbcbbbbbbdbBdcbBbcDCBbBdbdbb
CeBDcccBcebBCBbBBCBCbCcbcbcbBcebbbBCbBdbbcbBbBdCBbBBCBcbCebbBdddcbcdDcdbbcgdbebbBccBgCbbdecccccbbbCdcCcCbbEcbc
DbdEBbBBbDCbEdcccCbdbeBcccbBbbCdbCbDBebBBbbcCBCebbbBegbbDdBBBBCbbbdBBcbdbbCbeBcbBCbcbbBBCBBbCbdcbbbccbdBBBbBBb
bbDbCBbBBiCdbbddbBcbEBbCeCdbdhdcbeBCCeeCCCfhdBdecccBcbcccbbbcBbccCeBBcBcccbcdcebebBcdcBbbcbbBcDbddcbccbebbdbcd
bBbbbBbcbBBBdcdBBebbcbBbbbcCBbBcBBbBBbbcBbcBBCbbeBCcCbEBBDDfBgDCBgCedbbcBdbcBBcBBbCbBBBbbBcBcdcdBBBCBCCEbCbBdb
dCbbdbbBBcCBbbcbccChbecbBBcecBBCbBbcBbbcBcbbcBBbbdbbeBbccCcbbBdCccBfdbBbCBBDBfBBccbBdbBccBbcBbeBbCeCBcbcBBbbcB
fbidBcBbBCgBGDBFBBCcbbCbcCBbBbbBbBeddgBccBdeCgcBBCBBbcecBBbccbbCbbcbbBbBgCBbcbbBFbCDccbcjBCCeccBBCBCbbdbdcbbbb
BbBcBbBBbdBbbcBcGbCBcbBCddCCBbBjdbecBBbccbdbdBbCeFDCBDbbcBBcccBbChhcBdbCbbcBddebBbbbcCeBecBBBBBBbBeBcbdcbbeccB
beccBCBbdccBBcBdbccbBCdCBbdBbbdbfCbBgCbBbdccCbBcBBBdCCDCCBbbcBdcbDBCDCcEBbC
`,
};
