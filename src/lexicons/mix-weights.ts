/** What each sign of a post speaks for. Learned by scripts/train-mix.ts; docs/mix-model.md tells from what. */
import { unpack } from "../core/mix/packed-weights.ts";

/** `name,promo,curated` in hundredths of a logit: see `pack`. */
export const mixWeights = unpack(`
,-4,-6 !,2,-26 #,40,-26 :always,-29,43 :at-first,-60,-60 :attributed,2,6 :clock,33,-26 :code,118,-59 :date,22,-7 :day,10,-8 :dot-at,-14,28
:dots,21,-16 :emoji-alert,-8,11 :emoji-camera,13,-6 :emoji-eyes,-16,15 :emoji-hands,-8,-5 :emoji-heart,-17,-9 :emoji-laugh,-15,8
:emoji-party,2,6 :emoji-point,10,-11 :emoji-shop,2,5 :emoji-star,14,-4 :exclaim,8,-16 :guillemets,-17,41 :imperative,34,-20
:imperative-first,39,-14 :ing-first,14,-10 :label,-5,8 :lines,-20,1 :link,-20,17 :links,16,28 :many-emoji,1,9 :many-tags,-14,8
:mentions,25,-21 :names,24,-1 :no-emoji,-6,18 :nobody,-11,14 :number,34,12 :number-first,-1,7 :one-line,23,-31 :other-names,-13,-3
:own-link,118,-59 :own-name,39,-23 :percent,23,30 :price,76,-28 :question,-17,-9 :question-last,-14,-35 :quote,-66,62 :quoted,-26,74
:reply,-295,-295 :rival-link,-59,59 :rt,-51,103 :score,-19,23 :shout,36,-25 :tag,14,1 :tags,13,-9 :words<16,-21,-17 :words<30,14,-16
:words<8,-22,-42 :words>60,-15,12 :year,-15,22 <link>,-25,52 <mention>,17,-24 ?,14,-5 a,-32,21 about,3,-11 action,7,-9 actress,-6,8
after,-19,18 again,-6,-5 against,-5,7 all,-14,-8 amp,-1,-14 and,39,-15 another,-10,8 any,6,-6 anything,-7,-4 are,9,17 areas,12,-10
around,11,-11 as,-10,19 assist,7,-6 at,18,-6 au,-4,13 aux,-12,15 avec,-1,7 avez,-5,-2 awareness,-6,7 baby,8,-6 back,-7,-3 be,-20,5
beautiful,9,2 because,-2,11 been,-3,9 before,3,7 behind,-5,7 best,-5,11 better,8,-15 big,4,-8 birthday,-12,-2 borne,-5,8 brexit,-10,11
bringing,7,1 broken,-6,6 business,-18,21 by,10,4 call,-8,9 came,5,-8 can,-8,14 can't,-5,-5 cannes,-7,6 care,12,-10 ce,32,-27
celebrating,-8,1 cette,7,0 check,-5,11 cisco,9,-9 city's,-7,7 clean,2,5 coming,15,-6 comment,-10,-3 conditions,2,-7 consider,-7,9
continue,11,-9 count,7,-2 countries,8,-6 country,-3,-9 cup,-7,6 current,6,0 d',-5,17 dans,19,-9 day,-11,1 days,8,-3 de,-19,62 deal,-10,9
demain,19,-20 des,-6,11 discover,-7,9 do,5,5 don't,-8,6 down,-11,3 du,-16,29 edition,8,-6 elizabeth,-7,6 en,-10,29 enquete,8,-7
entrepreneur,-13,14 episode,8,-7 est,-11,16 ete,-11,10 every,8,-9 everyone,-10,-1 expected,-6,8 family,-2,-5 far,-2,7 festival,-10,8
fight,5,-8 film,-9,9 first,-12,16 five,-11,10 focus,12,-7 food,5,8 for,24,-1 former,-12,13 france,-6,12 free,7,-7 from,-17,31 full,-6,14
further,8,-5 future,9,-3 game,4,-14 gave,-1,-7 get,3,-11 god,-6,9 gold,-7,0 good,-4,-4 got,-11,7 grand,-4,8 great,-17,-6 guide,6,-7
happy,-16,-7 harry,-6,10 has,-14,10 have,-16,21 having,-9,6 he,-14,16 he's,-6,9 health,26,-14 healthy,-7,8 hear,7,-5 heart,-9,11
help,23,-10 helped,7,-5 helping,8,-4 helps,-2,-6 her,-15,23 here,-11,21 heures,23,-20 him,-8,2 his,-3,13 hold,-9,10 holiday,11,-5
home,-10,2 honor,-10,-2 house,-10,5 housing,-6,6 how,3,22 human,10,-6 i,-13,5 if,-22,17 ii,-6,6 improve,7,-10 in,28,5 influence,-7,5
innovation,9,-3 is,23,-16 issues,-7,-2 it,-2,-11 it's,15,-10 its,7,-6 je,-2,-5 jennie,-7,10 johnson,-5,7 just,-5,-11 k,8,-3 king,-5,-4
l',-17,39 la,-8,21 launch,8,-4 le,2,33 les,-11,29 let's,-8,-2 leur,-6,7 life,5,-10 little,-7,6 lives,-5,-9 look,-12,7 lost,-6,6 lot,-5,10
made,-5,-2 magic,10,-8 make,7,7 man,-7,5 manage,9,-8 mardi,9,-7 markets,11,-9 may,-6,7 medical,6,-6 mind,7,-5 moment,-9,-3 more,12,-5
much,-5,7 my,8,-18 n',-8,5 need,7,-5 needs,8,-10 new,22,-10 news,12,-13 next,-6,7 no,8,-9 not,-16,4 nothing,7,-7 nouveaux,-7,8 now,27,-18
october,7,-2 of,2,15 old,-7,2 on,-2,13 one,-8,-4 only,13,-5 ont,-6,11 onthisday,-8,13 open,7,-6 opportunity,7,-5 ou,-16,4 our,47,-41
out,-6,11 over,-12,16 par,-2,12 paris,-6,6 part,7,-5 people,9,-6 perfect,7,-2 photo,-11,3 place,-8,7 players,-4,8 please,-5,-2 plus,-7,8
police,-9,11 popular,-5,7 portfolio,10,-5 pose,9,-4 pour,0,17 premiere,-7,10 prizes,-6,0 produits,-7,5 project,7,-5 proud,-15,0 que,-15,15
queen,-6,-5 qui,-18,17 r,9,-5 read,10,-1 ready,26,-17 real,-4,9 really,-4,8 research,15,-12 results,-14,15 right,2,10 royal,-6,0 rt,-6,-5
s,35,-32 sa,-13,17 sales,-5,7 same,-2,10 savoir,-10,8 say,4,4 says,-4,11 science,7,-5 season,13,-3 second,-6,6 seen,-1,7
sephorafrance,-6,-1 series,-8,6 share,8,-7 since,8,-6 so,7,-9 soir,22,-21 solutions,7,-5 son,-11,14 source,-6,6 spot,-8,5 stage,-3,8
stand,-5,-3 start,7,-7 still,-7,6 store,5,2 studio,-5,-2 style,-7,8 success,-9,11 sur,15,-15 tag,-5,-4 team,8,-18 tell,-10,3 tells,-4,9
thanks,-9,-1 that,-16,12 that's,-5,7 the,-16,4 their,-10,15 them,-5,-6 there,-3,-9 these,-14,11 they,7,-1 this,-15,-22 those,-2,-11
through,10,-6 thursday,11,-8 time,-3,-5 tips,-13,20 to,21,-19 today,1,-14 tonight,11,-5 tools,7,-6 top,-5,16 toronto,-7,9 toyota,10,-8
traffic,8,-6 try,-7,6 tu,-4,-5 two,-5,-2 u,-6,7 un,-5,18 under,-6,9 une,-1,11 united,-6,8 up,7,1 us,-21,10 using,7,-1 very,-11,5 via,2,10
video,21,-22 vos,-3,-5 vous,-1,-9 want,6,1 was,-14,0 water,11,-2 way,-4,-5 we,-11,1 we're,9,-12 we've,12,-5 weekend,10,-1 were,-6,6
what,-7,2 when,-2,-6 where,16,-16 which,-4,8 who,-25,-2 who's,7,-2 will,15,-7 win,-14,27 winning,-7,6 wins,-6,6 with,36,-13 work,8,-9
working,3,-10 world,11,-15 would,-15,7 years,-15,15 young,10,-10 ~act,71,-24 ~ask,-28,-49 ~chat,-25,-13 ~contest,81,-64 ~credit,-28,58
~deal,137,-56 ~event,41,-14 ~goods,32,-32 ~greet,-38,-51 ~i,-43,-33 ~jobs,134,-66 ~launch,67,-8 ~news,-23,55 ~paid,108,-50 ~pride,70,-48
~remember,-41,52 ~sell,100,-62 ~sport,-18,40 ~thanks,-22,-48 ~tips,-10,64 ~trade,48,-13 ~we,38,-64 ~you,1,-16
`);
