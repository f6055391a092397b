/** What each sign of a post speaks for. Learned by scripts/train-mix.ts; docs/mix-model.md tells from what. */
import { unpack } from "../core/mix/packed-weights.ts";

/** `name,promo,curated` in hundredths of a logit: see `pack`. */
export const mixWeights = unpack(`
,-4,-6 !,2,-26 #,40,-26 :always,-29,43 :at-first,-60,-60 :attributed,2,6 :clock,33,-26 :code,118,-59 :date,22,-7 :day,10,-8 :dot-at,-14,28
:dots,21,-16 :emoji-alert,-8,11 :emoji-camera,13,-6 :emoji-eyes,-16,15 :emoji-hands,-8,-5 :emoji-heart,-17,-9 :emoji-laugh,-15,8
:emoji-party,2,6 :emoji-point,10,-11 :emoji-shop,2,5 :emoji-star,14,-4 :exclaim,8,-16 :guillemets,-17,41 :imperative,34,-20
:imperative-first,39,-14 :ing-first,14,-10 :label,-5,8 :lines,-20,1 :link,-20,17 :links,16,28 :many-emoji,1,9 :many-names,-2,6
:many-tags,-14,8 :mentions,25,-21 :names,24,-1 :no-emoji,-6,18 :nobody,-11,14 :number,34,12 :number-first,-1,7 :one-line,23,-31
:other-names,-13,-3 :own-link,118,-59 :own-name,39,-23 :percent,23,30 :price,76,-28 :question,-17,-9 :question-last,-14,-35 :quote,-66,62
:quoted,-26,74 :reply,-295,-295 :rival-link,-59,59 :rt,-51,103 :score,-19,23 :shout,36,-25 :tag,14,1 :tags,13,-9 :words<16,-21,-17
:words<30,14,-16 :words<8,-22,-42 :words>60,-15,12 :year,-15,22 <link>,-25,52 <mention>,17,-24 ?,14,-5 a,-32,21 about,3,-11 access,5,0
across,7,-4 action,7,-9 actor,-5,6 actress,-6,8 advance,6,-4 advanced,5,-5 after,-19,18 again,-6,-5 against,-5,7 age,-2,6 ai,0,-5
album,-1,6 all,-14,-8 amazing,6,-5 amp,-1,-14 and,39,-15 announced,-4,6 another,-10,8 any,6,-6 anything,-7,-4 apres,-3,7 are,9,17
areas,12,-10 around,11,-11 arrived,-7,4 as,-10,19 assist,7,-6 at,18,-6 au,-4,13 audience,-5,5 aux,-12,15 avec,-1,7 average,-5,6 avez,-5,-2
awards,5,-5 awareness,-6,7 away,7,-3 baby,8,-6 back,-7,-3 be,-20,5 beautiful,9,2 because,-2,11 become,6,-4 been,-3,9 before,3,7 behind,-5,7
believe,5,1 best,-5,11 better,8,-15 between,-6,4 big,4,-8 birthday,-12,-2 blog,-5,6 boris,-5,6 borne,-5,8 boys,5,-5 brexit,-10,11
bringing,7,1 broken,-6,6 business,-18,21 buy,-6,4 by,10,4 call,-8,9 came,5,-8 can,-8,14 can't,-5,-5 cannes,-7,6 care,12,-10 caught,-5,5
ce,32,-27 celebrating,-8,1 ces,-6,1 cette,7,0 chance,7,-4 channel,7,-4 check,-5,11 child,0,-5 cinq,-2,6 cisco,9,-9 city's,-7,7 clean,2,5
club,6,-2 coming,15,-6 comment,-10,-3 conditions,2,-7 consider,-7,9 continue,11,-9 could,-5,5 count,7,-2 countries,8,-6 country,-3,-9
cup,-7,6 current,6,0 d',-5,17 dans,19,-9 day,-11,1 days,8,-3 de,-19,62 deal,-10,9 debut,-6,4 demain,19,-20 des,-6,11 deux,-3,7
difference,3,-7 different,2,-6 direct,-5,6 discover,-7,9 discuss,5,-5 do,5,5 doctor,-2,6 don't,-8,6 down,-11,3 du,-16,29 edition,8,-6
education,7,-4 elisabeth,-4,6 elizabeth,-7,6 emerging,5,-5 emma,-4,6 en,-10,29 enjoy,-6,2 enquete,8,-7 entrepreneur,-13,14 episode,8,-7
especially,-5,5 est,-11,16 et,6,-4 ete,-11,10 evening,-1,6 every,8,-9 everyone,-10,-1 expected,-6,8 fall,-2,-4 family,-2,-5 far,-2,7
favorite,-1,-5 festival,-10,8 fight,5,-8 film,-9,9 find,-4,6 first,-12,16 five,-11,10 focus,12,-7 food,5,8 for,24,-1 former,-12,13
four,-5,6 france,-6,12 free,7,-7 friday,6,-5 from,-17,31 full,-6,14 further,8,-5 future,9,-3 game,4,-14 gave,-1,-7 get,3,-11 give,-6,5
global,-5,6 god,-6,9 gold,-7,0 good,-4,-4 got,-11,7 grand,-4,8 great,-17,-6 green,-5,5 growth,6,-1 guide,6,-7 had,-1,6 happy,-16,-7
harry,-6,10 has,-14,10 have,-16,21 having,-9,6 he,-14,16 he's,-6,9 health,26,-14 healthy,-7,8 hear,7,-5 heart,-9,11 hearts,-5,0 help,23,-10
helped,7,-5 helping,8,-4 helps,-2,-6 her,-15,23 here,-11,21 heures,23,-20 him,-8,2 his,-3,13 hold,-9,10 holiday,11,-5 home,-10,2
honor,-10,-2 hope,0,-5 house,-10,5 housing,-6,6 how,3,22 human,10,-6 i,-13,5 i've,-4,6 if,-22,17 ii,-6,6 il,-6,2 ils,-5,6 immense,-6,5
improve,7,-10 in,28,5 influence,-7,5 info,6,-5 innovation,9,-3 is,23,-16 issues,-7,-2 it,-2,-11 it's,15,-10 its,7,-6 j',-4,-3 je,-2,-5
jennie,-7,10 john,-4,7 johnson,-5,7 join,7,-3 just,-5,-11 k,8,-3 kids,4,2 king,-5,-4 l',-17,39 la,-8,21 launch,8,-4 le,2,33 learn,6,-1
leave,-5,6 les,-11,29 let's,-8,-2 leur,-6,7 life,5,-10 line,7,-4 little,-7,6 lives,-5,-9 living,6,-2 local,5,-6 london,0,5 look,-12,7
looking,6,-2 looks,7,-3 lost,-6,6 lot,-5,10 m,6,-1 ma,7,-4 made,-5,-2 magic,10,-8 mai,7,-3 make,7,7 makeupartist,7,-3 making,0,5 man,-7,5
manage,9,-8 many,6,-5 mardi,9,-7 markets,11,-9 may,-6,7 medical,6,-6 mind,7,-5 minutes,-2,6 moment,-9,-3 more,12,-5 morning,0,-5
mother,-4,-3 much,-5,7 must,2,-6 my,8,-18 n',-8,5 nation,-4,-2 ne,0,-5 need,7,-5 needs,8,-10 network,0,-5 new,22,-10 news,12,-13 next,-6,7
nice,-2,-4 no,8,-9 not,-16,4 nothing,7,-7 nous,-6,4 nouveaux,-7,8 now,27,-18 october,7,-2 of,2,15 off,5,1 old,-7,2 on,-2,13 one,-8,-4
ones,-6,4 only,13,-5 ont,-6,11 onthisday,-8,13 open,7,-6 opening,-4,6 opportunity,7,-5 or,-6,1 ou,-16,4 our,47,-41 out,-6,11 over,-12,16
own,-5,5 par,-2,12 paris,-6,6 part,7,-5 pas,-6,5 patients,4,-7 peace,-1,-5 people,9,-6 perfect,7,-2 photo,-11,3 place,-8,7 players,-4,8
please,-5,-2 plus,-7,8 police,-9,11 popular,-5,7 portfolio,10,-5 pose,9,-4 positive,6,-4 pour,0,17 premiere,-7,10 prizes,-6,0 produits,-7,5
program,2,-6 programme,-5,6 project,7,-5 proud,-15,0 que,-15,15 queen,-6,-5 questions,-1,6 qui,-18,17 r,9,-5 read,10,-1 ready,26,-17
real,-4,9 really,-4,8 remember,-4,-3 research,15,-12 results,-14,15 review,5,-5 right,2,10 royal,-6,0 rt,-6,-5 s,35,-32 s',-4,7 sa,-13,17
safety,7,-3 sales,-5,7 same,-2,10 sans,-4,6 saturday,5,0 save,4,-7 savoir,-10,8 say,4,4 says,-4,11 science,7,-5 se,-3,7 season,13,-3
second,-6,6 security,6,-4 seen,-1,7 sent,-2,6 sephorafrance,-6,-1 september,6,-4 series,-8,6 seven,-5,5 shadow,-5,5 share,8,-7 sharing,-6,2
she,-5,5 shop,7,-3 should,-6,5 since,8,-6 so,7,-9 soir,22,-21 solutions,7,-5 son,-11,14 source,-6,6 spot,-8,5 springsummer,6,-2 stage,-3,8
stand,-5,-3 star,-3,7 start,7,-7 states,-4,6 still,-7,6 store,5,2 streaming,7,-4 students,6,-4 studio,-5,-2 style,-7,8 success,-9,11
sun,-6,2 support,4,-6 sur,15,-15 sustainable,6,-4 system,6,-5 tag,-5,-4 takes,6,-2 talk,-3,7 team,8,-18 tell,-10,3 tells,-4,9 thank,-7,4
thanks,-9,-1 that,-16,12 that's,-5,7 the,-16,4 their,-10,15 them,-5,-6 there,-3,-9 these,-14,11 they,7,-1 this,-15,-22 those,-2,-11
through,10,-6 thursday,11,-8 time,-3,-5 tips,-13,20 to,21,-19 today,1,-14 tom,0,-5 tonight,11,-5 tools,7,-6 top,-5,16 toronto,-7,9
toyota,10,-8 track,5,-5 traffic,8,-6 treat,6,-4 tres,2,4 try,-7,6 tu,-4,-5 tune,6,-2 two,-5,-2 u,-6,7 un,-5,18 under,-6,9 understand,4,-7
une,-1,11 united,-6,8 until,7,-3 up,7,1 us,-21,10 using,7,-1 very,-11,5 veteran,-4,7 via,2,10 video,21,-22 visit,6,-5 vos,-3,-5 vous,-1,-9
want,6,1 was,-14,0 watch,-1,6 water,11,-2 way,-4,-5 ways,6,-5 we,-11,1 we're,9,-12 we've,12,-5 weekend,10,-1 were,-6,6 what,-7,2
what's,2,-6 when,-2,-6 where,16,-16 which,-4,8 while,-4,6 who,-25,-2 who's,7,-2 wide,5,-6 will,15,-7 win,-14,27 winners,-7,3 winning,-7,6
wins,-6,6 with,36,-13 woman,-4,6 won't,-2,-4 work,8,-9 working,3,-10 world,11,-15 would,-15,7 x,5,-5 ya,-1,-5 years,-15,15 york,-4,6
you're,-6,2 young,10,-10 yves,6,-4 ~act,71,-24 ~ask,-28,-49 ~chat,-25,-13 ~contest,81,-64 ~credit,-28,58 ~deal,137,-56 ~event,41,-14
~goods,32,-32 ~greet,-38,-51 ~i,-43,-33 ~jobs,134,-66 ~launch,67,-8 ~news,-23,55 ~paid,108,-50 ~pride,70,-48 ~remember,-41,52 ~sell,100,-62
~sport,-18,40 ~thanks,-22,-48 ~tips,-10,64 ~trade,48,-13 ~we,38,-64 ~you,1,-16
`);
