/** Groups of people that hate is aimed at, and what hate says of them, in English and French. Own work, CC0-1.0. */

const list = (words: string): readonly string[] => words.split(",");

export const groups = list(
  "women,woman,gay people,gays,lesbian*,homosexual*,trans people,trans person,trans woman,trans women,transgender*,black people,black person,blacks,white people,asian*,african*,arab,arabs,muslim*,jew,jews,jewish people,hindus,immigrant*,migrants,refugee*,foreigners,disabled people,disabled person,the disabled,roma people,gypsies,mexicans,indians,pakistanis,chinese people,poor people,fat people,old people,homeless people," +
    "femme,femmes,homo,homos,gays,lesbienne*,homosexuel*,trans,transgenre*,noir,noirs,black,arabe*,musulman*,juif,juifs,juive*,asiatique*,africain*,immigré*,réfugié*,étrangers,handicapé*,roms,gitans,cethomo,cethandicapé,chinois,pauvres,vieux,obèses",
);

/** What makes of a sentence about a group an attack on it. */
export const contempt = list(
  "parasite*,vermin,virus,a plague,scum,cockroach*,a cancer to,are a cancer,subhuman*,inferior,worthless,animals,disgust me,disgusts me,make me sick,abhor,detest,hate,hatred,despise,nothing worse than,get rid of,should be dumped,dumbest,stupid,disgusting,belong in the kitchen,back to the kitchen,go back to,not welcome,ruin our,would rather die,dirty,filthy,lazy,massive," +
    "parasites,vermine*,fléau*,cafard*,un cancer,sous hommes,inférieur*,me dégoûte*,me rendent malade,rend malade,déteste*,hais,haïr,haine,méprise*,aversion,dégoût,rien de plus horrible,débarrass*,jetés dans une décharge,pourriture*,abruti*,à la cuisine,retournez dans,rentrez chez,dehors les,sale,sales,ignoble*,se casser,doivent dégager,devraient dégager,me cassent,raclure*,crever",
);

/** Hate told of in order to refuse it. */
export const refusal = list(
  "never,no hatred,no particular,nothing against,should not,shouldn,don,doesn,not,saying,statements,call out,stop,end,against,threatening,writing,hurts to,if you re,misguided,bigot*,racis*,sexis*,violence,fight,opposite,will be blocked,get blocked,telling,defend,protect,support," +
    "jamais,pas,aucun,aucune,sauf,dire que,dire de,dénoncer,déclarations,écrire que,menacer,lutte*,combat*,contre,racis*,sexis*,violence*,stop,bloqué*,fourvoyez,sectaire,si vous dites,insister,victimes,défend*,soutien*,protég*",
);
