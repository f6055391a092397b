/** Figures of speech by the deed they borrow from: what the press says of it, and what a post says in jest. Own work, CC0-1.0. */

export interface DeedWords {
  /** In headlines; parts of words count from their beginning ("decapit" for "decapitated"). */
  readonly told: readonly string[];
  /** In a post: the deed itself, out of place whatever the tone. */
  readonly blunt: readonly string[];
  /** In a post: everyday words, out of place in a light one. */
  readonly light: readonly string[];
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
      "bomb,bombs,da bomb,bombe,de la bombe,blast,a blast,explosive,explosif,explosifs,explosion,explode,exploding,explose,explosent,exploser,boom,détonant,détonante,dynamite,fait sauter,tout faire sauter,explota,explotan,explosivo,bomba,bombazo",
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
      "earth-shattering,earthshattering,shake,shakes,shaking,shaken,shake things up,aftershock,rubble,quake,secoue,secouer,secousse,secousses,trembler,tremblez,ébranle,fait trembler,temblar,tiembla,sacude",
    ),
  },
  {
    told: list(
      "plane crash,plane,flight,airliner,crash,crashes,crashed,avion,avión,avião,voo,vuelo,flugzeugabsturz,aereo,helicopter,train,trains,tren,trenes,trem,derails,derailment,descarrila,déraillement,collision,choque,zug,zugunglück",
    ),
    blunt: list("crash,crashes,crashing,crashed"),
    light: list(
      "collide,collides,colliding,collision,derail,derailed,off the rails,nosedive,plummet,plummets,plummeting,falling from the sky,crash test,choc,chocs,déraille,déraillent,dérailler,percute,tombe du ciel,tombent du ciel,piqué,chocan,choca,choque,chocar,descarrila,cae del cielo,caen del cielo,caindo do céu,cai do céu,caem do céu,queda livre,en picado",
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
    told: list("sinks,sank,capsizes,capsized,shipwreck,ferry,naufrage,chavire,naufragio,naufrágio,affonda"),
    blunt: list("shipwreck,naufrage,naufragio"),
    light: list("sink,sinks,sinking,drown,drowning,overboard,all aboard,coule,couler,noyer,noyez,à l'eau,se hunde,hundimos,hundir"),
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
];

/** Idioms of death, out of place in a light post while many mourn. */
export const deathIdioms: readonly string[] = list(
  "to die for,drop dead,drop-dead,dead serious,dead good,dressed to kill,killer,killer deal,killer deals,kills it,slay,slays,slaying,massacre,bloodbath,carnage,over my dead body,coup qui tue,qui tue,une tuerie,tuerie,mortel,mortelle,mort de rire,à mourir,à en mourir,mourir de plaisir,prix massacrés,on massacre,carnage,hécatombe,de muerte,para morirse,muerto de risa,matar,masacre,de morrer,de matar,matador,todschick",
);
