/** Slurs, swear words and insults in English and French, some in Spanish and German: to warn of them, nothing else. Own work, CC0-1.0. */

const list = (words: string): readonly string[] => words.split(",");

/** Words whose use against people is an attack on all of their kind. Those with an everyday meaning only in company. */
export const slurs = list(
  "nigger*,nigga,niggas,niggaz,faggot*,fag,fags,tranny,trannies,shemale*,a retard,bunch of retards,you retard*,typical retard,retarded,fucking retard*,coon,coons,a cripple,of cripples,typical cripple,muzzie*,camel fucker*,wetback*,rapefugee*,kike,kikes,gook,gooks,chink,chinks,spic,spics,paki,pakis,raghead*,towelhead*,dykes,pikey,pikeys,golliwog*,darkies,japs,beaner,beaners,libtard*,dirty homo,dirty homos,bunch of homos,you homos,mongs,a mong,typical mong,poofter*,a queer like,bunch of queer*,typical queer," +
    "pédé,pédés,pede,pedes,sale pd,sales pd,gros pd,tarlouze*,tafiole*,sale tapette,sales tapettes,gouine,gouines,travelo,travelos,bamboula*,négro,négros,nègre,nègres,nègresse*,négresse*,bougnoul*,bicot,bicots,youpin*,youtre*,niakoué*,niakwé*,chinetoque*,attardé mental,attardés mentaux,attardée mentale,mongolien,mongoliens,mongolienne*,une fatma,de fatma,de fatmas,cette fatma,sale arabe*,sale juif*,sales juif*,sale noir*,sale nègre,sale race,pédale de merde," +
    "maricón,maricones,sudaca,sudacas,negrata*,puto negro,moro de mierda," +
    "kanake*,neger,negern,schwuchtel*,judensau,untermensch*,spasti,spastis",
);

/** What the same letters mean elsewhere: a cat, a saying, a word of literature. */
export const innocent = list(
  "maine coon,maine coons,spic and span,nègre littéraire,tête de nègre,homo sapiens,flame retarded,cunt hill,shittim wood,cul de sac,pet shih,scunthorpe",
);

/** Swear words. */
export const profanities = list(
  "fuck*,motherfuck*,shit,shits,shitty,shithead*,shitshow,bullshit,asshole*,arsehole*,bitch,bitches,bastard,bastards,cunt,cunts,dickhead*,twat,twats,wanker*,whore,whores,slut,sluts,slutty,douchebag*,jackass,jackasses,dumbass*,piss off,pissed,pissing,pisses,scumbag*,bollocks,bugger off,screw you,sod off,hell hole,hellhole,goddamn*,wtf,stfu,gtfo," +
    "putain,merde,merdes,merdique*,connard*,connasse*,salope,salopes,salaud*,salopard*,enculé*,enculer*,enfoiré*,bordel de,faire chier,fait chier,te faire foutre,vous faire foutre,se faire foutre,rien à foutre,niquer,nique,niqué*,pute,putes,fdp,ntm,ta gueule,vos gueules,casse toi,trou du cul,trouduc,couille,couilles,branleur*,branler,pétasse*,poufiasse*,grognasse*,raclure*,sale con,gros con,bande de cons,pauvre con,sale bâtard,dégénéré*,emmerde*," +
    "mierda,joder,puta,putas,hijo de puta,cabrón,cabrones,coño,gilipollas,pendejo,pendejos,vete a la mierda," +
    "scheiße,scheisse,scheiß*,arschloch,arschlöcher,ficken,fick dich,verpiss*,wichser*,fotze*,hurensohn*,miststück*,schlampe*," +
    "cazzo,stronzo,stronzi,vaffanculo,caralho,filho da puta,foda se",
);

/** What is said of people to belittle them. */
export const insults = list(
  "idiot,idiots,idiotic,moron,morons,liar,liars,pathetic,loser,losers,imbecile*,ignorant,dumb,dumbest,stupid,brainless,crybaby,crybabies,snowflake*,cretin*,clowns,a clown,disgrace,disgraceful,disgusting,disgust,vile,repugnant,arrogant,shameless,twisters,hypocrite*,coward,cowards,cowardly,traitor*,tyrant,tyrants,corrupt,evil,garbage,scum,tiny hands," +
    "idiote,idiots,imbécile*,crétin*,débile*,abruti*,menteur*,menteuse*,minable*,guignol*,bouffon*,pathétique*,lâche,lâches,lamentable*,traître*,hypocrite*,honteux,honteuse,scandaleux,ridicule*,incapable*,pourri,pourris,ordure,ordures,vermine*,stupide*," +
    "estúpido,estúpidos,imbécil,mentiroso*,payaso*,cobarde*,vergüenza," +
    "idioten,dummkopf,lügner*,feigling*,erbärmlich*",
);

/** What closes a conversation, or looks down on the other. */
export const dismissals = list(
  "shut up,get a life,grow up,get over it,you people,cry more,go cry,cry me a river,nobody asked,nobody cares,no one cares,learn to read,deal with it,your own fault,that s your fault,it s your fault,not our fault,not our problem,your problem,what did you expect,if you had read,had you read,as we already told you,we already told you,calm down,you should know better,too bad,tough luck,boo hoo,would you prefer,what if this doesn,any more stupid,read the terms," +
    "tais toi,taisez vous,foutez moi la paix,fichez nous la paix,grandissez,apprenez à lire,apprends à lire,allez pleurer,va pleurer,on s en fiche,on s en moque,calmez vous,calme toi,occupez vous de vos,c est votre problème,pas notre problème,pas notre faute,c est de votre faute,il fallait lire,fallait lire,si vous aviez lu,comme nous vous l avons déjà dit,tant pis pour vous,à quoi vous attendiez," +
    "cállate,madura,no es nuestro problema,halt die klappe,ihr problem,selbst schuld",
);
