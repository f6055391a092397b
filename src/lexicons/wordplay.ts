/** Figures of speech by the deed they borrow from: what the press says of it, and what a post says in jest. Own work, CC0-1.0. */

export interface DeedWords {
  /** In headlines. */
  readonly told: readonly string[];
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
    told: list(
      "shooting,shootings,gunman,gunmen,shooter,opens fire,opened fire,shot dead,fusillade,tireur,tireurs,tuerie,tiroteo,tiroteio,schießerei,amoklauf,sparatoria",
    ),
    blunt: list(
      "shooter,shooters,shoot'em up,gunslinger,gunslingers,pull the trigger,locked and loaded,fusillade,tueur,tueurs,tireur,tireurs d'élite,tirer dans le tas,pistoleros",
    ),
    light: list(
      "shoot,shooting,shots fired,bullet,bullets,bang bang,fire away,trigger,ammo,killer,killing it,massacre,dégaine,dégainez,feu à volonté,gâchette,balles,carton,on flingue,flingue,disparar,dispara,disparados,a tiros",
    ),
  },
  {
    told: list(
      "attentat,attentats,bombing,bombings,bomb,bomber,blast,blasts,explosion,explosions,terror attack,terrorist,atentado,atentados,anschlag,anschläge,bombe,bombes,esplosione,truck attack,attaque,attacks",
    ),
    blunt: list("attentat,attentats,bombing,terroriste,terrorist,terrorism,atentado,anschlag auf,kamikaze,carnage"),
    light: list(
      "bomb,bombs,da bomb,bombe,de la bombe,blast,a blast,explosive,explosif,explosifs,explosion,explode,exploding,explose,explosent,exploser,boom,détonant,détonante,dynamite,fait sauter,tout faire sauter,explota,explotan,explosivo,bomba,bombazo,firework,fireworks,firecracker,feu d'artifice,feux d'artifice,feu d’artifice,feux d’artifice,pétards,fuegos artificiales,petardos,fogos de artifício,feuerwerk,fuochi d'artificio",
    ),
  },
  {
    told: list(
      "beheaded,beheading,decapitated,decapitation,décapité,décapitée,décapitation,égorgé,égorgée,decapitado,decapitada,enthauptet,decapitato",
    ),
    blunt: list(
      "coupe la tête,couper la tête,coupons la tête,coupez la tête,tête coupée,têtes coupées,têtes vont tomber,perdre la tête,perd la tête,perdez la tête,décapite,décapitez,heads will roll,off with their heads,off with your head,lose your head,cut your head off,cortar la cabeza,perder la cabeza,rodarán cabezas,kopf kosten",
    ),
    light: list("guillotine,sabrer,sabrés,sabrons,cutthroat,cut-throat,prix sabrés,prix massacrés"),
  },
  {
    told: list(
      "stabbing,stabbings,stabbed,knife attack,machete,couteau,poignardé,poignardée,poignardés,apuñalado,apuñalamiento,messerangriff,accoltellato",
    ),
    blunt: list("stab,stabbing,backstab,poignarder,poignarde,coup de poignard,égorger,apuñalar,puñalada"),
    light: list("slash,slashed,slashing prices,knife,knives out,couteaux,couteaux tirés,tranchant,tranchants,cuchillo"),
  },
  {
    told: list("hurricane,storm,superstorm,typhoon,cyclone,tornado,tornadoes,ouragan,tempête,tornade,huracán,furacão,hurrikan,orkan,sturm,uragano"),
    blunt: [],
    light: list(
      "storm,storms,stormy,storming,hurricane,tornado,typhoon,cyclone,blows,blown away,blow you away,gone with the wind,whirlwind,washed out,tempête,ouragan,tornade,cyclone,tourbillon,décoiffe,décoiffent,décoiffant,vent de folie,huracán,tormenta,sturm",
    ),
  },
  {
    told: list(
      "flood,floods,flooding,flash flood,tsunami,inondation,inondations,crue,crues,inundación,inundaciones,riada,dana,enchente,enchentes,hochwasser,flut,alluvione",
    ),
    blunt: list("tsunami"),
    light: list(
      "flood,flooded,flooding,deluge,drown,drowning,drowned,wave of,tidal wave,washed away,déluge,raz-de-marée,inonde,inondent,inonder,inondation,noyer,noyé,noyés,vague de,submergé,submergés,inunda,inundados,oleada,lluvia de ofertas",
    ),
  },
  {
    told: list("earthquake,quake,séisme,tremblement de terre,terremoto,sismo,seísmo,erdbeben"),
    blunt: list("earthquake,séisme,tremblement de terre,terremoto,erdbeben"),
    light: list(
      "earth-shattering,earthshattering,earth-shaking,shake,shakes,shaking,shaken,shake things up,aftershock,rubble,quake,secoue,secouer,secousse,secousses,trembler,tremblez,ébranle,fait trembler,temblar,tiembla,sacude",
    ),
  },
  {
    told: list(
      "plane crash,plane,flight,airliner,crash,crashes,crashed,avion,avión,avião,voo,vuelo,flugzeugabsturz,aereo,helicopter,train,trains,tren,trenes,trem,derails,derailment,descarrila,déraillement,collision,choque,zug,zugunglück",
    ),
    blunt: list("crash,crashes,crashing,crashed"),
    light: list(
      "collide,collides,colliding,collision,derail,derailed,off the rails,nosedive,plummet,plummets,plummeting,falling from the sky,crash test,choc,chocs,déraille,déraillent,dérailler,percute,tombe du ciel,tombent du ciel,piqué,vanish,off the radar,disparaît des radars,chocan,choca,choque,chocar,descarrila,cae del cielo,caen del cielo,caindo do céu,cai do céu,caem do céu,queda livre,en picado",
    ),
    trade: list(
      "fly,flights,fly away,take off,takeoff,cheap flights,plan a trip,getaway,getaways,all aboard,hop on,escapade,évadez-vous,envolez-vous,s'envoler,billets de train,billets d'avion,prenez le train,en voiture,vols dès,embarquez,escapada,escapadas,vuela,volar,viaja,viaja en tren,embarca,voe,passagens,viaje,abflug,fliegen,vola,partenza",
    ),
  },
  {
    told: list(
      "fire,fires,wildfire,wildfires,blaze,inferno,incendie,incendies,feu de forêt,feux de forêt,incendio,incendios,incêndio,incêndios,brand,waldbrand",
    ),
    blunt: [],
    light: list(
      "on fire,burn,burns,burning,burnt,ablaze,blaze,blazing,inferno,fire sale,too hot to handle,scorching,en feu,met le feu,mettre le feu,mettez le feu,flambe,flambent,brûle,brûlant,brûlants,brûler,enflamme,enflamment,incendiaire,arde,ardiendo,en llamas,pegando fogo,abbrennen",
    ),
  },
  {
    told: list("sinks,sank,submersible,capsizes,capsized,shipwreck,ferry,naufrage,chavire,naufragio,naufrágio,affonda"),
    blunt: list("shipwreck,naufrage,naufragio"),
    light: list(
      "sink,sinks,sinking,drown,drowning,overboard,all aboard,implode,imploding,take the plunge,coule,couler,noyer,noyez,à l'eau,coule à pic,tout le monde à bord,se hunde,hundimos,hundir",
    ),
    trade: list("cruise,cruises,set sail,croisière,croisières,larguez les amarres,crucero,cruceros,cruzeiro,kreuzfahrt,crociera"),
  },
  {
    told: list(
      "collapse,collapses,collapsed,collapsing,effondrement,effondre,effondré,derrumbe,derrumba,desaba,desabamento,crolla,crollo,crollato,einsturz",
    ),
    blunt: [],
    light: list(
      "collapse,collapses,collapsing,crumble,crumbles,crumbling,falling down,s'effondrent,s'effondre,s'écroule,s'écroulent,crouler,se derrumba,se derrumban,derrumbe,crollano,crollo",
    ),
  },
  {
    told: list(
      "truck attack,van attack,car attack,ramming,camion,voiture-bélier,furgoneta,atropello,lkw,ploughs into,plows into,drives into,drove into,fonce sur,fonce dans",
    ),
    blunt: list("mow down,mowed down,run them over,écraser la foule"),
    light: list(
      "foncez,on fonce,fonçons,fonce dans,écrase les prix,écrasez,prix écrasés,run over,plough through,plow through,hit the gas,atropella,arrasa,a toda máquina",
    ),
  },
  {
    told: list(
      "hostage,hostages,kidnapped,kidnapping,abducted,siege,otage,otages,prise d'otages,enlèvement,rehén,rehenes,secuestro,secuestrados,reféns,geiseln,geiselnahme,ostaggi",
    ),
    blunt: list("hostage,hostages,kidnap,kidnapped,prise d'otage,en otage,rehén,rehenes,geisel"),
    light: list("ransom,under siege,held captive,captive,hold up,hold-up,rançon,kidnappez,on vous kidnappe,braquage,secuestra,rescate"),
  },
  {
    told: list(
      "riot,riots,rioting,violent clashes,clashes,looting,uprising,uproar,tear gas,protests,émeute,émeutes,heurts,affrontements,casseurs,pillages,barricades,fumigènes,gaz lacrymogène,disturbios,saqueos,krawalle,ausschreitungen,scontri,tumultos",
    ),
    blunt: list("looting,looters,smoke bombs,fumigène,fumigènes,molotov,cocktail molotov,cocktails molotov,émeute,émeutes,disturbios,saquear"),
    light: list(
      "riot,riots,a riot,uproar,uprising,loot,smash,smashing,smash and grab,revolution,barricade,tear gas,casse les prix,casser les prix,cassage de prix,on casse tout,tout casser,casseurs,pille,pillez,piller,pillage,barricades,révolution,insurrection,revolución,revuelta,saquea,revolução",
    ),
  },
  {
    told: list(
      "invades,invaded,invasion,airstrike,airstrikes,air strikes,missile,missiles,troops,shelling,frappes,bombardement,bombardements,missiles,bombardeos,invasión,einmarsch,raketen",
    ),
    blunt: list("boots on the ground,world war iii,third world war,troisième guerre mondiale"),
    light: list(
      "invade,invasion,invading,airstrike,missile,missiles,bombard,blitz,war on,at war,declare war,débarquement,envahit,envahissent,invasion de,en guerre,guerre des prix,bombarde,invade,invasión,guerra de precios",
    ),
  },
  {
    told: list(
      "not guilty,acquitted,verdict,found guilty,guilty of,murder trial,acquitté,acquittée,non coupable,absuelto,absuelta,culpable,freispruch",
    ),
    blunt: list("not guilty,notguilty,non coupable"),
    light: list(
      "guilty,guilty pleasure,guilty pleasures,plead guilty,the verdict is in,plaisir coupable,plaisirs coupables,coupable,le verdict est tombé,verdict,placer culpable,sin culpa",
    ),
  },
  {
    told: list(
      "oil spill,oil slick,tar balls,oil washes,marée noire,marea negra,vertido de petróleo,derrame de petróleo,derramamento de óleo,ölpest,marea nera",
    ),
    blunt: list("oil spill,marée noire,marea negra,ölpest"),
    light: list("oil,oily,oiled,slick,slippery,spill,spills,tar,black gold,pétrole,mazout,nappe,petróleo,óleo,öl"),
  },
  {
    told: list(
      "nuclear accident,nuclear disaster,radiation,meltdown,fukushima,chernobyl,tchernobyl,nucléaire,radioactive,accidente nuclear,reaktorunglück",
    ),
    blunt: list("meltdown,radioactive,radioactif,radioactivo"),
    light: list("glow in the dark,glowing,nuclear,fallout,irradie,atomique,nucléaire,fusion du cœur,nuclear option"),
  },
  {
    told: list(
      "outbreak,epidemic,pandemic,coronavirus,covid,covid-19,ebola,cholera,zika,swine flu,bird flu,mpox,épidémie,pandémie,brote,epidemia,pandemia,surto,ausbruch,epidemie,pandemie",
    ),
    blunt: list("plague,la peste,peste,catch ebola,quarantine party"),
    light: list(
      "contagious,infectious,catch the bug,goes viral,go viral,gone viral,viral,fever,contagieux,contagieuse,virale,attrapez,fièvre acheteuse,contagioso,contagia,ansteckend",
    ),
    trade: list(
      "fly,flights,take off,plan a trip,getaway,getaways,cruise,cruises,crowd,crowds,escapade,envolez-vous,voyagez,croisière,partez,escapada,vuela,viaja,crucero,voe,viaje,fliegen,vola",
    ),
  },
  {
    told: list("stampede,crowd crush,crush,trampled,bousculade,mouvement de foule,estampida,avalancha humana,tumulto,massenpanik,calca"),
    blunt: list("stampede,trampled,piétinés,estampida"),
    light: list(
      "crush,crushing it,doorbuster,doorbusters,door crashers,squeeze in,pack in,jam-packed,on se bouscule,bousculade,ruée,écrasez-vous,apretados,avalancha,andrang",
    ),
  },
  {
    told: list("eruption,erupts,volcano,éruption,volcan,volcán,erupción,erupção,vulkan,vulkanausbruch"),
    blunt: [],
    light: list(
      "erupt,erupts,erupting,eruption,lava,volcano,volcanic,explosive,éruption,volcan,volcanique,lave,en ébullition,erupción,volcán,lava,vulkan",
    ),
  },
  {
    told: list(
      "domestic violence,assault,assaulted,rape,raped,gang rape,abusive,violences conjugales,viol,agression sexuelle,féminicide,violación,violencia de género,violencia machista,estupro,vergewaltigung,stupro",
    ),
    blunt: list("rape,raped,viol,violer,violar,estuprar"),
    light: list(
      "slap,slaps,smack,punch,beat her,knock out,knockout,black eye,hit me,gifle,claque,baffe,frappe fort,coup de poing,bofetada,golpe,paliza,ohrfeige,schiaffo",
    ),
  },
  {
    told: list("suicide,suicides,suicidio,suicídio,suizid,selbstmord,se suicide,takes his own life,takes her own life"),
    blunt: list("suicide,suicidal,kill myself,kill yourself,hang myself,me pendre,se pendre,se suicider,suicidaire,suicidarse,suicidio"),
    light: list("jump off,end it all,hang in there,sauter par la fenêtre,se tirer une balle,corde au cou"),
  },
  {
    told: list(
      "poisoning,poisoned,contaminated,listeria,salmonella,e. coli,food poisoning,intoxication,intoxications,contaminé,contaminés,empoisonné,intoxicación,intoxicados,vergiftung,botulisme",
    ),
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
