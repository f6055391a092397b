/** What was done, as headlines tell it: what figures of speech borrow from. Only who reads the news needs it. Own work, CC0-1.0. */
import type { Deed } from "../core/deed.ts";

const list = (words: string): readonly string[] => words.split(",");

export const told: Readonly<Record<Deed, readonly string[]>> = {
  shooting: list(
    "shooting,shootings,gunman,gunmen,shooter,opens fire,opened fire,shot dead,fusillade,tireur,tireurs,tuerie,tiroteo,tiroteio,schießerei,amoklauf,sparatoria",
  ),
  bombing: list(
    "attentat,attentats,bombing,bombings,bomb,bomber,blast,blasts,explosion,explosions,terror attack,terrorist,atentado,atentados,anschlag,anschläge,bombe,bombes,esplosione,truck attack,attaque,attacks",
  ),
  beheading: list(
    "beheaded,beheading,decapitated,decapitation,décapité,décapitée,décapitation,égorgé,égorgée,decapitado,decapitada,enthauptet,decapitato",
  ),
  stabbing: list(
    "stabbing,stabbings,stabbed,knife attack,machete,couteau,poignardé,poignardée,poignardés,apuñalado,apuñalamiento,messerangriff,accoltellato",
  ),
  storm: list("hurricane,storm,superstorm,typhoon,cyclone,tornado,tornadoes,ouragan,tempête,tornade,huracán,furacão,hurrikan,orkan,sturm,uragano"),
  flood: list(
    "flood,floods,flooding,flash flood,tsunami,inondation,inondations,crue,crues,inundación,inundaciones,riada,dana,enchente,enchentes,hochwasser,flut,alluvione",
  ),
  earthquake: list("earthquake,quake,séisme,tremblement de terre,terremoto,sismo,seísmo,erdbeben"),
  crash: list(
    "plane crash,plane,flight,airliner,crash,crashes,crashed,avion,avión,avião,voo,vuelo,flugzeugabsturz,aereo,helicopter,train,trains,tren,trenes,trem,derails,derailment,descarrila,déraillement,collision,choque,zug,zugunglück",
  ),
  fire: list(
    "fire,fires,wildfire,wildfires,blaze,inferno,incendie,incendies,feu de forêt,feux de forêt,incendio,incendios,incêndio,incêndios,brand,waldbrand",
  ),
  shipwreck: list("sinks,sank,submersible,capsizes,capsized,shipwreck,ferry,naufrage,chavire,naufragio,naufrágio,affonda"),
  collapse: list(
    "collapse,collapses,collapsed,collapsing,effondrement,effondre,effondré,derrumbe,derrumba,desaba,desabamento,crolla,crollo,crollato,einsturz",
  ),
  ramming: list(
    "truck attack,van attack,car attack,ramming,camion,voiture-bélier,furgoneta,atropello,lkw,ploughs into,plows into,drives into,drove into,fonce sur,fonce dans",
  ),
  hostages: list(
    "hostage,hostages,kidnapped,kidnapping,abducted,siege,otage,otages,prise d'otages,enlèvement,rehén,rehenes,secuestro,secuestrados,reféns,geiseln,geiselnahme,ostaggi",
  ),
  riot: list(
    "riot,riots,rioting,violent clashes,clashes,looting,uprising,uproar,tear gas,protests,émeute,émeutes,heurts,affrontements,casseurs,pillages,barricades,fumigènes,gaz lacrymogène,disturbios,saqueos,krawalle,ausschreitungen,scontri,tumultos",
  ),
  war: list(
    "invades,invaded,invasion,airstrike,airstrikes,air strikes,missile,missiles,troops,shelling,frappes,bombardement,bombardements,missiles,bombardeos,invasión,einmarsch,raketen",
  ),
  verdict: list(
    "not guilty,acquitted,verdict,found guilty,guilty of,murder trial,acquitté,acquittée,non coupable,absuelto,absuelta,culpable,freispruch",
  ),
  "oil-spill": list(
    "oil spill,oil slick,tar balls,oil washes,marée noire,marea negra,vertido de petróleo,derrame de petróleo,derramamento de óleo,ölpest,marea nera",
  ),
  "nuclear-accident": list(
    "nuclear accident,nuclear disaster,radiation,meltdown,fukushima,chernobyl,tchernobyl,nucléaire,radioactive,accidente nuclear,reaktorunglück",
  ),
  outbreak: list(
    "outbreak,epidemic,pandemic,coronavirus,covid,covid-19,ebola,cholera,zika,swine flu,bird flu,mpox,épidémie,pandémie,brote,epidemia,pandemia,surto,ausbruch,epidemie,pandemie",
  ),
  crush: list("stampede,crowd crush,crush,trampled,bousculade,mouvement de foule,estampida,avalancha humana,tumulto,massenpanik,calca"),
  eruption: list("eruption,erupts,volcano,éruption,volcan,volcán,erupción,erupção,vulkan,vulkanausbruch"),
  violence: list(
    "domestic violence,assault,assaulted,rape,raped,gang rape,abusive,violences conjugales,viol,agression sexuelle,féminicide,violación,violencia de género,violencia machista,estupro,vergewaltigung,stupro",
  ),
  suicide: list("suicide,suicides,suicidio,suicídio,suizid,selbstmord,se suicide,takes his own life,takes her own life"),
  poisoning: list(
    "poisoning,poisoned,contaminated,listeria,salmonella,e. coli,food poisoning,intoxication,intoxications,contaminé,contaminés,empoisonné,intoxicación,intoxicados,vergiftung,botulisme",
  ),
};
