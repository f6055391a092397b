/** Figures of speech by the deed they borrow from: what a post says in jest. Own work, CC0-1.0. */
import type { Deed } from "../core/deed.ts";

export interface DeedWords {
  readonly deed: Deed;
  /** In a post: the deed itself, out of place whatever the tone. */
  readonly blunt: readonly string[];
  /** In a post: everyday words, out of place in a light one. */
  readonly light: readonly string[];
  /** In a post: the words of a trade that lives off what has just failed; out of place in a light one on the gravest days. */
  readonly trade?: readonly string[];
}

const list = (words: string): readonly string[] => words.split(",");

export const deeds: readonly DeedWords[] = [
  {
    deed: "shooting",
    blunt: list(
      "shooter,shooters,shoot'em up,gunslinger,gunslingers,pull the trigger,locked and loaded,fusillade,tueur,tueurs,tireur,tireurs d'élite,tirer dans le tas,pistoleros",
    ),
    light: list(
      "shoot,shooting,shots fired,bullet,bullets,bang bang,fire away,trigger,ammo,killer,killing it,massacre,dégaine,dégainez,feu à volonté,gâchette,balles,carton,on flingue,flingue,disparar,dispara,disparados,a tiros",
    ),
  },
  {
    deed: "bombing",
    blunt: list("attentat,attentats,bombing,terroriste,terrorist,terrorism,atentado,anschlag auf,kamikaze,carnage"),
    light: list(
      "bomb,bombs,da bomb,bombe,de la bombe,blast,a blast,explosive,explosif,explosifs,explosion,explode,exploding,explose,explosent,exploser,boom,détonant,détonante,dynamite,fait sauter,tout faire sauter,explota,explotan,explosivo,bomba,bombazo,firework,fireworks,firecracker,feu d'artifice,feux d'artifice,feu d’artifice,feux d’artifice,pétards,fuegos artificiales,petardos,fogos de artifício,feuerwerk,fuochi d'artificio",
    ),
  },
  {
    deed: "beheading",
    blunt: list(
      "coupe la tête,couper la tête,coupons la tête,coupez la tête,tête coupée,têtes coupées,têtes vont tomber,perdre la tête,perd la tête,perdez la tête,décapite,décapitez,heads will roll,off with their heads,off with your head,lose your head,cut your head off,cortar la cabeza,perder la cabeza,rodarán cabezas,kopf kosten",
    ),
    light: list("guillotine,sabrer,sabrés,sabrons,cutthroat,cut-throat,prix sabrés,prix massacrés"),
  },
  {
    deed: "stabbing",
    blunt: list("stab,stabbing,backstab,poignarder,poignarde,coup de poignard,égorger,apuñalar,puñalada"),
    light: list("slash,slashed,slashing prices,knife,knives out,couteaux,couteaux tirés,tranchant,tranchants,cuchillo"),
  },
  {
    deed: "storm",
    blunt: [],
    light: list(
      "storm,storms,stormy,storming,hurricane,tornado,typhoon,cyclone,blows,blown away,blow you away,gone with the wind,whirlwind,washed out,tempête,ouragan,tornade,cyclone,tourbillon,décoiffe,décoiffent,décoiffant,vent de folie,huracán,tormenta,sturm",
    ),
  },
  {
    deed: "flood",
    blunt: list("tsunami"),
    light: list(
      "flood,flooded,flooding,deluge,drown,drowning,drowned,wave of,tidal wave,washed away,déluge,raz-de-marée,inonde,inondent,inonder,inondation,noyer,noyé,noyés,vague de,submergé,submergés,inunda,inundados,oleada,lluvia de ofertas,above water,floating,stay afloat,keep afloat,soaking wet,à flot,sous l'eau,prendre l'eau",
    ),
  },
  {
    deed: "earthquake",
    blunt: list("earthquake,séisme,tremblement de terre,terremoto,erdbeben"),
    light: list(
      "earth-shattering,earthshattering,earth-shaking,shake,shakes,shaking,shaken,shake things up,aftershock,rubble,quake,secoue,secouer,secousse,secousses,trembler,tremblez,ébranle,fait trembler,temblar,tiembla,sacude",
    ),
  },
  {
    deed: "crash",
    blunt: list("crash,crashes,crashing,crashed"),
    light: list(
      "collide,collides,colliding,collision,derail,derailed,off the rails,nosedive,nosedives,nosediving,nose-dive,nose-diving,plummet,plummets,plummeting,falling from the sky,crash test,choc,chocs,déraille,déraillent,dérailler,percute,tombe du ciel,tombent du ciel,piqué,vanish,off the radar,disparaît des radars,chocan,choca,choque,chocar,descarrila,cae del cielo,caen del cielo,caindo do céu,cai do céu,caem do céu,queda livre,en picado",
    ),
    trade: list(
      "fly,flights,fly away,take off,takeoff,cheap flights,plan a trip,getaway,getaways,all aboard,hop on,escapade,évadez-vous,envolez-vous,s'envoler,billets de train,billets d'avion,prenez le train,en voiture,vols dès,embarquez,escapada,escapadas,vuela,volar,viaja,viaja en tren,embarca,voe,passagens,viaje,abflug,fliegen,vola,partenza",
    ),
  },
  {
    deed: "fire",
    blunt: [],
    light: list(
      "on fire,burn,burns,burning,burnt,sizzling,up in smoke,ablaze,blaze,blazing,inferno,fire sale,too hot to handle,scorching,en feu,met le feu,mettre le feu,mettez le feu,flambe,flambent,brûle,brûlant,brûlants,brûler,cramer,enflamme,enflamment,incendiaire,arde,ardiendo,en llamas,pegando fogo,abbrennen",
    ),
  },
  {
    deed: "shipwreck",
    blunt: list("shipwreck,naufrage,naufragio"),
    light: list(
      "sink,sinks,sinking,drown,drowning,overboard,all aboard,implode,imploding,take the plunge,deep dive,dive into,going under,chavire,chavirent,chavirer,plongez,coule,couler,noyer,noyez,à l'eau,coule à pic,tout le monde à bord,se hunde,hundimos,hundir",
    ),
    trade: list("cruise,cruises,set sail,croisière,croisières,larguez les amarres,crucero,cruceros,cruzeiro,kreuzfahrt,crociera"),
  },
  {
    deed: "collapse",
    blunt: [],
    light: list(
      "collapse,collapses,collapsed,collapsing,crumble,crumbles,crumbling,falling down,s'effondrent,s'effondre,s'écroule,s'écroulent,crouler,se derrumba,se derrumban,derrumbe,crollano,crollo",
    ),
  },
  {
    deed: "ramming",
    blunt: list("mow down,mowed down,run them over,écraser la foule"),
    light: list(
      "foncez,on fonce,fonçons,fonce dans,écrase les prix,écrasez,prix écrasés,run over,plough through,plow through,hit the gas,atropella,arrasa,a toda máquina",
    ),
  },
  {
    deed: "hostages",
    blunt: list("hostage,hostages,kidnap,kidnapped,prise d'otage,en otage,rehén,rehenes,geisel"),
    light: list("ransom,under siege,held captive,captive,hold up,hold-up,rançon,kidnappez,on vous kidnappe,braquage,secuestra,rescate"),
  },
  {
    deed: "riot",
    blunt: list("looting,looters,smoke bombs,fumigène,fumigènes,molotov,cocktail molotov,cocktails molotov,émeute,émeutes,disturbios,saquear"),
    light: list(
      "riot,riots,a riot,uproar,uprising,loot,smash,smashing,smash and grab,revolution,barricade,tear gas,casse les prix,casser les prix,cassage de prix,on casse tout,tout casser,casseurs,pille,pillez,piller,pillage,barricades,révolution,insurrection,revolución,revuelta,saquea,revolução",
    ),
  },
  {
    deed: "war",
    blunt: list("boots on the ground,world war iii,third world war,troisième guerre mondiale"),
    light: list(
      "invade,invasion,invading,airstrike,missile,missiles,bombard,blitz,war on,at war,declare war,débarquement,envahit,envahissent,invasion de,en guerre,guerre des prix,bombarde,invade,invasión,guerra de precios",
    ),
  },
  {
    deed: "verdict",
    blunt: list("not guilty,notguilty,non coupable"),
    light: list(
      "guilty,guilty pleasure,guilty pleasures,plead guilty,the verdict is in,plaisir coupable,plaisirs coupables,coupable,le verdict est tombé,verdict,placer culpable,sin culpa",
    ),
  },
  {
    deed: "oil-spill",
    blunt: list("oil spill,marée noire,marea negra,ölpest"),
    light: list("oil,oily,oiled,slick,slippery,spill,spills,tar,black gold,pétrole,mazout,nappe,petróleo,óleo,öl"),
  },
  {
    deed: "nuclear-accident",
    blunt: list("meltdown,radioactive,radioactif,radioactivo"),
    light: list("glow in the dark,glowing,nuclear,fallout,irradie,atomique,nucléaire,fusion du cœur,nuclear option"),
  },
  {
    deed: "outbreak",
    blunt: list("plague,la peste,peste,catch ebola,quarantine party"),
    light: list(
      "contagious,infectious,catch the bug,goes viral,go viral,gone viral,viral,fever,contagieux,contagieuse,virale,attrapez,fièvre acheteuse,contagioso,contagia,ansteckend",
    ),
    trade: list(
      "fly,flights,take off,plan a trip,getaway,getaways,cruise,cruises,crowd,crowds,escapade,envolez-vous,voyagez,croisière,partez,escapada,vuela,viaja,crucero,voe,viaje,fliegen,vola",
    ),
  },
  {
    deed: "crush",
    blunt: list("stampede,trampled,piétinés,estampida"),
    light: list(
      "crush,crushed,crushing it,doorbuster,doorbusters,door crashers,squeeze in,pack in,jam-packed,on se bouscule,bousculade,ruée,écrasez-vous,apretados,avalancha,andrang",
    ),
  },
  {
    deed: "eruption",
    blunt: [],
    light: list(
      "erupt,erupts,erupting,eruption,lava,volcano,volcanic,explosive,éruption,volcan,volcanique,lave,en ébullition,erupción,volcán,lava,vulkan",
    ),
  },
  {
    deed: "violence",
    blunt: list("rape,raped,viol,violer,violar,estuprar"),
    light: list(
      "slap,slaps,smack,punch,beat her,knock out,knockout,black eye,hit me,gifle,claque,baffe,frappe fort,coup de poing,bofetada,golpe,paliza,ohrfeige,schiaffo",
    ),
  },
  {
    deed: "suicide",
    blunt: list("suicide,suicidal,kill myself,kill yourself,hang myself,me pendre,se pendre,se suicider,suicidaire,suicidarse,suicidio"),
    light: list("jump off,end it all,hang in there,sauter par la fenêtre,se tirer une balle,corde au cou"),
  },
  {
    deed: "poisoning",
    blunt: list("poison,poisoned,empoisonné,veneno,gift im essen"),
    light: list("toxic,to die for,killer taste,toxique,venimeux,mortel,tóxico"),
  },
];

/** Talk of death: the blunt out of place in any post while many mourn, the idioms in a light one. */
export const deathTalk = {
  blunt: list(
    "last day alive,last day of their lives,last day of life,last hours alive,last moments alive,photos before death,before they died,minutes before death,dernier jour de vie,derniers jours de vie,dernières heures de vie,avant de mourir,juste avant leur mort,último día de vida,últimos días de vida,última foto antes de morir,antes de morir,último dia de vida,últimos dias de vida,antes de morrer,última foto antes da morte,letzter tag im leben,vor ihrem tod,ultimo giorno di vita,prima di morire",
  ),
  light: list(
    "to die for,drop dead,drop-dead,dead serious,dead good,dressed to kill,killer,killer deal,killer deals,kills it,slay,slays,slaying,massacre,bloodbath,carnage,over my dead body,coup qui tue,qui tue,une tuerie,tuerie,mortel,mortelle,mort de rire,à mourir,à en mourir,mourir de plaisir,prix massacrés,on massacre,carnage,hécatombe,de muerte,para morirse,muerto de risa,matar,masacre,de morrer,de matar,matador,todschick,famous last words,six feet under,nail in the coffin,coffin,dead tired,i'm dead,rip to your,se décomposer,cercueil,enterrer la concurrence,on enterre,enterre les prix,ataúd,caixão,todmüde",
  ),
};

/** Titles by which the dead may be called alone: "the Queen". */
export const crowned: readonly string[] = list("queen,king,prince,princess,pope,reine,roi,pape,reina,rey,papa,rainha,rei,königin,könig,papst,regina");
