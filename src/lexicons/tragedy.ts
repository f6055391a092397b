/**
 * Words that tell a grave headline from another, in six languages. Meant for news, never for a draft alone.
 * Compiled by hand for this project, CC0-1.0; checked against sixteen years of Wikipedia's Current Events portal
 * (a score of 5 or more: 51 % of disasters and accidents, 0.5 % of business news).
 */
import type { MomentKind } from "../core/model.ts";

export type NewsLang = "en" | "fr" | "es" | "de" | "pt" | "it";

const list = (words: string): readonly string[] => words.split(",");

/** By language, kind and weight: 3 is grave by itself, 2 with company, 1 only adds. */
export const terms: Readonly<Record<NewsLang, Readonly<Record<MomentKind, Readonly<Partial<Record<"1" | "2" | "3", readonly string[]>>>>>>> = {
  en: {
    death: {
      "3": list(
        "death toll,no survivors,killed,kills,kill,killing,dead,dies,died,deaths,fatalities,fatal,deadly,slain,murdered,murder,murdering,massacre,massacred,slaughter,bodies recovered,bodies found,found dead,lose their lives,lost their lives,drowned,manslaughter,homicide,femicide,beheaded,executed,suicide,decapitated,suffocated,electrocuted,burned to death,crushed to death,passes away,passed away,lifeless,remains found,bodies,murders,killings,shot to death,stabbed to death,beaten to death,strangled,presumed dead,fatally shot,fatally shoots,fatally stabbed,fatally struck,fatally wounded,attempted murder,dies in,lost his life,lost her life",
      ),
      "1": list(
        "victims,victim,casualties,casualty,injured,injures,wounded,wounds,missing,feared dead,hospitalized,hospitalised,survivors,trapped,bereaved,grieving",
      ),
    },
    attack: {
      "3": list(
        "mass shooting,fatally shot,fatally shoots,fatally stabbed,shooting,shootings,gunman,gunmen,shooter,opened fire,opens fire,terror attack,terrorist attack,terrorist,terrorism,suicide bomber,suicide bombing,bombing,bombings,car bomb,stabbing,stabbed,knife attack,ramming,hostage,hostages,kidnapped,abducted,assassinated,assassination,arson attack,hate crime,siege,shot down,shot dead,acid attack,active shooter,truck attack,car attack,beheading,decapitation,kidnapping,kidnappings,mass kidnapping,abduction,gunned down,school shooting,hijacked,hijacking,truck bomb,nail bomb,ploughs into crowd,plows into crowd,drives into crowd,drove into a crowd,rams into crowd,hostage crisis",
      ),
      "2": list("shot,attack,attacks,bomb,gunfire,shots fired,explosion,explosions,blast,bomb threat,shots,rampage,explosives"),
      "1": list("assault,manhunt,suspect,lockdown"),
    },
    war: {
      "3": list(
        "airstrike,airstrikes,air strike,missile strike,drone strike,shelling,war crimes,genocide,ethnic cleansing,mass grave,invasion,offensive,violent clashes,chemical attack,drone attack,invades,invaded",
      ),
      "2": list(
        "war,militants,insurgents,rebels,clashes,troops,ceasefire,siege,uprising,coup,riot,riots,crackdown,unrest,tear gas,turns violent,looting,rioters,violent protest,violent protests,barricades,water cannon,violence,deadly protests,chemical weapons,bombs,missile,missiles,martial law",
      ),
      "1": list("protesters,unarmed,evacuated embassy"),
    },
    disaster: {
      "3": list("oil slick,oil spill,nuclear accident,nuclear disaster,radiation leak"),
      "2": list(
        "earthquake,quake,tsunami,hurricane,typhoon,cyclone,tornado,tornadoes,flood,floods,flooding,flash flood,landslide,mudslide,avalanche,wildfire,wildfires,bushfire,bushfires,volcano erupts,eruption,heat wave,heatwave,storm,blizzard,drought,famine,superstorm,storm surge,makes landfall,made landfall,evacuations,sinkhole,spill,tar balls,chemical spill,meltdown,aftershocks,mudslides,landslides,washed away,floodwaters,tidal wave,tropical storm,fire disaster,inferno",
      ),
      "1": list(
        "evacuated,evacuation,evacuate,flee homes,landfall,power failures,devastated,destroyed,state of emergency,aftershock,displaced,magnitude,warning,radiation,rubble",
      ),
    },
    accident: {
      "2": list(
        "plane crash,crash,crashes,crashed,derails,derailed,derailment,train crash,bus crash,helicopter crash,capsizes,capsized,sinks,sank,shipwreck,stampede,crowd crush,crush,crashing,plunges,collapse,runaway train,collision,collapses,collapsed,building collapse,bridge collapse,fire,blaze,gas leak,mine accident,dam failure,missing plane,plane missing,lost contact,vanishes,missing submersible,goes missing,gone missing,missing jet,missing flight,missing aircraft,implosion,imploded,goes down,explodes,accident,accidents,pile-up,collides,collide,electrocution,shipwrecked,ferry disaster,train disaster,air disaster",
      ),
      "1": list(
        "emergency services,rescue,rescuers,firefighters,search and rescue,debris,emergency landing,engulfed,engulfs,gutted,guts,razed,on board,aboard,in flames,up in flames,search for missing",
      ),
    },
    mourning: {
      "2": list(
        "mourning,mourns,vigil,memorial,funeral,minute of silence,moment of silence,tribute,tributes,obituary,rest in peace,condolences,national day of mourning",
      ),
      "1": list("anniversary,remembers,commemorates,thoughts and prayers"),
    },
    health: {
      "2": list(
        "outbreak,epidemic,pandemic,ebola,cholera,poisoning,coronavirus,covid,covid-19,zika,overdose,deaths rise,deaths mount,outbreaks,listeria,e. coli,salmonella,food poisoning,contaminated,contamination,mpox,plague,measles,sars,bird flu,swine flu",
      ),
      "1": list("quarantine,virus,infected,infections,lockdown,cancer,critical,coma,intensive care"),
    },
    abuse: {
      "3": list("gang rape,murder trial"),
      "2": list(
        "rape,sexual assault,sexual abuse,domestic violence,child abuse,trafficking,lynching,police brutality,abusive relationship,abusive relationships,abuse survivors,sexual harassment,assault video,racist attack,rapist,sex abuse,sexual misconduct,pedophile,paedophile,molested,abuse scandal,racist abuse,femicides,death penalty",
      ),
      "1": list("verdict,acquitted,not guilty,trial,sentenced,convicted,life sentence"),
    },
  },
  fr: {
    death: {
      "3": list(
        "mort,morts,morte,mortes,meurt,meurent,mourir,décès,décède,décédé,décédée,décédés,tué,tués,tuée,tuées,tue,tuer,tuerie,bilan s'alourdit,bilan humain,massacre,assassiné,assassinée,assassinés,meurtre,meurtres,homicide,féminicide,féminicides,noyé,noyés,noyade,retrouvé mort,retrouvée morte,corps sans vie,corps retrouvés,a perdu la vie,ont perdu la vie,disparition de,suicide,mortel,mortelle,meurtrier,meurtrière,meurtriers,funèbre,décapité,décapitée,décapitation,abattu,abattue,égorgé,égorgée,s'est éteint,s'est éteinte,sans vie,retrouvés morts,asphyxiés,tentative d'homicide,tentative de meurtre,tentative d'assassinat,tués par balles,abattus,assassinées,tuées par balles,décapités,disparition tragique",
      ),
      "1": list("victime,victimes,blessé,blessés,blessée,blessées,disparu,disparus,disparue,rescapés,survivants,portés disparus,urgence absolue"),
    },
    attack: {
      "3": list(
        "attentat,attentats,attaque terroriste,attaque au couteau,attaque à la voiture-bélier,terrorisme,terroriste,terroristes,fusillade,fusillades,tireur,tireurs,ouvre le feu,ouvert le feu,kamikaze,attentat-suicide,prise d'otage,prise d'otages,otage,otages,poignardé,poignardée,poignardés,enlèvement,enlevé,enlevée,assassinat,coups de couteau,poignarder,voiture-bélier,camion fou,fonce sur la foule,égorgés,séquestré,séquestrée,rapt,enlèvements",
      ),
      "2": list("attaque,attaques,bombe,explosion,explosions,tirs,agression,voiture piégée,coups de feu,alerte à la bombe,explosif,explosifs"),
      "1": list("assaillant,assaillants,suspect,interpellé,interpellés,confinés"),
    },
    war: {
      "3": list(
        "frappe aérienne,frappes,bombardement,bombardements,crimes de guerre,génocide,nettoyage ethnique,charnier,invasion,offensive,violents heurts,violents affrontements",
      ),
      "2": list(
        "guerre,combats,affrontements,heurts,chaos,tensions,violence,violences,barricades,émeutes,émeute,putsch,coup d'état,cessez-le-feu,siège,rebelles,insurgés,répression,affrontement,gaz lacrymogènes,gaz lacrymogène,canon à eau,fumigènes,casseurs,pillages,pillage,saccagé,saccagée,vandalisé,émeutiers,missile,missiles,frappe",
      ),
      "1": list("manifestants,drones"),
    },
    disaster: {
      "3": list("marée noire,fuite radioactive,catastrophe nucléaire,accident nucléaire"),
      "2": list(
        "séisme,tremblement de terre,tsunami,ouragan,cyclone,typhon,tornade,inondation,inondations,crue,crues,glissement de terrain,coulée de boue,avalanche,incendie,incendies,feu de forêt,feux de forêt,éruption,canicule,tempête,sécheresse,famine,coulées de boue,nappe de pétrole,intempéries,glissements de terrain,éboulement,secousse,secousses,submersion",
      ),
      "1": list("évacués,évacuation,vigilance rouge,état d'urgence,sinistrés,magnitude,catastrophe naturelle,vigilance orange,décombres"),
    },
    accident: {
      "2": list(
        "crash,accident d'avion,accident de car,accident d'autocar,accident de train,accident,collision,déraillement,déraille,naufrage,chavire,chaviré,effondrement,effondre,écrasé,s'écrase,s'est écrasé,mouvement de foule,bousculade,carambolage,coup de grisou,accident d'hélicoptère,percuté,percute,fauché,fauchés,fonce dans la foule,ravin,intoxiqués,accident de la route,accident ferroviaire,accident mortel,collision mortelle,avion disparu,implosion,coule,explose",
      ),
      "1": list("secours,pompiers,sauveteurs,catastrophe,porté disparu,épave,en flammes,ravagé,ravagée,ravage,détruit,détruite"),
    },
    mourning: {
      "2": list(
        "deuil,deuil national,hommage,hommages,obsèques,funérailles,minute de silence,recueillement,se recueille,marche blanche,condoléances,commémoration,commémorations,nécrologie,sous le choc,drame,tragédie",
      ),
      "1": list("anniversaire,in memoriam,pensées aux familles"),
    },
    health: {
      "2": list(
        "épidémie,pandémie,intoxication,ebola,choléra,coronavirus,covid,covid-19,contaminé,contaminée,contaminés,listeria,salmonelle,salmonelles,rougeole,variole",
      ),
      "1": list("quarantaine,virus,contaminations,confinement,cancer,soins intensifs,coma"),
    },
    abuse: {
      "3": list("viol collectif"),
      "2": list(
        "viol,viols,violée,agression sexuelle,violences conjugales,violences sexuelles,inceste,pédocriminalité,maltraitance,lynchage,violences policières,pédophilie,pédophile,agressions sexuelles,harcèlement sexuel,violeur,attouchements,maltraitances,propos racistes",
      ),
      "1": list(
        "procès,verdict,acquitté,acquittée,non coupable,mise en examen,mis en examen,écroué,écrouée,garde à vue,en prison,condamné,condamnée",
      ),
    },
  },
  es: {
    death: {
      "3": list(
        "muerto,muertos,muerta,muertas,muere,mueren,murió,murieron,muerte,muertes,fallece,fallecen,fallecido,fallecidos,fallecida,asesinado,asesinada,asesinados,asesinato,homicidio,feminicidio,matanza,masacre,ahogado,ahogados,víctimas mortales,sin vida,suicidio,asesinan,masacrados,calcinado,calcinados,decapitado,mortal,asesina,mató,matan,mata a,cadáver,cadáveres,hallados muertos,degollado,calcinada,feminicidios",
      ),
      "1": list("víctima,víctimas,herido,heridos,herida,heridas,desaparecido,desaparecidos,supervivientes,cuerpos"),
    },
    attack: {
      "3": list(
        "atentado,atentados,tiroteo,tiroteos,terrorista,terroristas,terrorismo,rehén,rehenes,secuestro,secuestrado,apuñalamiento,apuñalado,coche bomba,ataque terrorista,balacera,balaceras,acribillado,acribillados,secuestrados,secuestros,atropello masivo,tiroteado",
      ),
      "2": list("ataque,ataques,bomba,explosión,explosiones,disparos,apuñala,tiros"),
      "1": list("sospechoso"),
    },
    war: {
      "3": list("bombardeo,bombardeos,ataque aéreo,crímenes de guerra,genocidio,invasión,fosa común"),
      "2": list(
        "guerra,combates,enfrentamientos,disturbios,golpe de estado,alto el fuego,represión,saqueos,gases lacrimógenos,misil,misiles,protestas violentas,fosas",
      ),
    },
    disaster: {
      "3": list("marea negra,derrame de petróleo,vertido de petróleo"),
      "2": list(
        "terremoto,sismo,seísmo,tsunami,huracán,ciclón,tifón,tornado,inundación,inundaciones,riada,dana,deslizamiento,alud,avalancha,incendio,incendios,erupción,ola de calor,temporal,sequía,hambruna,temblor,desbordamiento,volcán,tormenta tropical,inundado,aluvión",
      ),
      "1": list("evacuados,estado de emergencia,damnificados,réplica,escombros"),
    },
    accident: {
      "3": list("choque de trenes"),
      "2": list(
        "accidente,accidente aéreo,choque,descarrilamiento,descarrila,naufragio,derrumbe,derrumba,se estrella,estampida,colisión,cae,barranco,tragedia,descarrilan,choque múltiple,explosión de gas,siniestro,se desploma,desplome,vuelca,volcadura,estrella",
      ),
      "1": list("bomberos,rescate,afectados"),
    },
    mourning: { "2": list("luto,duelo,homenaje,funeral,minuto de silencio,condolencias,conmemoración,descanse en paz"), "1": list("aniversario") },
    health: { "2": list("brote,epidemia,pandemia,intoxicación,coronavirus,covid,covid-19,intoxicados,contaminación,cólera,ébola") },
    abuse: {
      "3": list("violación grupal"),
      "2": list(
        "violación,agresión sexual,violencia machista,violencia de género,abusos,violada,violador,abuso sexual,abusos sexuales,acoso sexual,maltrato",
      ),
      "1": list("juicio,absuelto,absuelta,condenado,condenada"),
    },
  },
  de: {
    death: {
      "3": list(
        "tot,tote,toten,toter,todesopfer,getötet,gestorben,stirbt,sterben,starb,verstorben,ermordet,mord,tötungsdelikt,massaker,ertrunken,ums leben,leiche,leichen,suizid,femizid,erschossen,erstochen,enthauptet,leichenfund",
      ),
      "1": list("opfer,verletzt,verletzte,verletzten,vermisst,vermisste,überlebende"),
    },
    attack: {
      "3": list(
        "anschlag,anschläge,terroranschlag,terror,terrorist,terroristen,schießerei,amoklauf,amokläufer,messerangriff,messerattacke,geisel,geiseln,geiselnahme,entführt,selbstmordattentäter,attentat,attentäter,autobombe,raste in,rast in,geiselnehmer,messerangriffe,bombenanschlag,brandanschlag",
      ),
      "2": list("angriff,angriffe,bombe,explosion,schüsse"),
      "1": list("verdächtiger,tatverdächtiger"),
    },
    war: {
      "3": list("luftangriff,luftangriffe,raketenangriff,beschuss,kriegsverbrechen,völkermord,invasion,massengrab"),
      "2": list("krieg,kämpfe,gefechte,unruhen,putsch,waffenruhe,aufstand,rakete,raketen,ausschreitungen,krawalle,plünderungen,tränengas"),
    },
    disaster: {
      "3": list("ölpest,reaktorunglück,atomunfall"),
      "2": list(
        "erdbeben,tsunami,hurrikan,taifun,zyklon,tornado,überschwemmung,überschwemmungen,hochwasser,flut,sturzflut,erdrutsch,lawine,waldbrand,waldbrände,vulkanausbruch,hitzewelle,orkan,sturm,dürre,hungersnot,unwetter,ölteppich,sturmflut,überflutung,überflutungen,beben,lawinen",
      ),
      "1": list("evakuiert,katastrophenfall,notstand,evakuierung,trümmer"),
    },
    accident: {
      "2": list(
        "flugzeugabsturz,absturz,abgestürzt,unglück,zugunglück,busunglück,unfall,entgleist,schiffsunglück,einsturz,eingestürzt,massenpanik,brand,großbrand,zusammenstoß,kollision,explodiert,kentert,flugzeug abgestürzt,seilbahnunglück",
      ),
      "1": list("rettungskräfte,feuerwehr"),
    },
    mourning: {
      "2": list("trauer,trauert,staatstrauer,gedenken,gedenkt,beerdigung,beisetzung,schweigeminute,beileid,nachruf"),
      "1": list("jahrestag"),
    },
    health: { "2": list("ausbruch,epidemie,pandemie,vergiftung,coronavirus,covid,covid-19,cholera,ebola") },
    abuse: {
      "3": list("kindesmissbrauch"),
      "2": list("vergewaltigung,sexueller missbrauch,häusliche gewalt,missbrauch,sexualisierte gewalt,missbrauchsskandal"),
      "1": list("prozess,freispruch,freigesprochen"),
    },
  },
  pt: {
    death: {
      "3": list(
        "morto,mortos,morta,mortas,morre,morrem,morreu,morreram,morte,mortes,falece,faleceu,falecido,assassinado,assassinada,assassinato,homicídio,feminicídio,massacre,chacina,afogado,afogados,vítimas mortais,suicídio,mata,matou,matam,executado,feminicídios,sem vida,decapitado",
      ),
      "1": list("vítima,vítimas,ferido,feridos,ferida,feridas,desaparecido,desaparecidos,sobreviventes,corpos"),
    },
    attack: {
      "3": list(
        "atentado,atentados,tiroteio,tiroteios,terrorista,terroristas,terrorismo,refém,reféns,sequestro,sequestrado,esfaqueamento,esfaqueado,carro-bomba,ataque terrorista,baleado,baleados,baleada,esfaqueada,sequestrados",
      ),
      "2": list("ataque,ataques,bomba,explosão,explosões,tiros,bomba caseira"),
      "1": list("suspeito"),
    },
    war: {
      "3": list("bombardeio,bombardeamento,ataque aéreo,crimes de guerra,genocídio,invasão,vala comum"),
      "2": list("guerra,combates,confrontos,tumultos,golpe de estado,cessar-fogo,repressão"),
    },
    disaster: {
      "3": list("derramamento de óleo,vazamento de óleo,rompimento de barragem,rompimento da barragem"),
      "2": list(
        "terremoto,terramoto,sismo,tsunami,furacão,ciclone,tufão,tornado,inundação,inundações,cheias,enchente,enchentes,deslizamento,deslizamento de terra,avalanche,incêndio,incêndios,erupção,onda de calor,temporal,seca,fome,tempestade,alagamento,alagamentos,deslizamentos,ciclone extratropical",
      ),
      "1": list("evacuados,estado de emergência,desalojados,barragem,lama,chuvas,escombros"),
    },
    accident: {
      "2": list(
        "acidente,acidente aéreo,queda de avião,colisão,descarrilamento,descarrila,naufrágio,desabamento,desaba,desabou,avião cai,avião caiu,queda,cai,caiu,tragédia,naufraga,tumulto,queda de helicóptero,capota,explode,tombamento,batida",
      ),
      "1": list("bombeiros,resgate,soterrados"),
    },
    mourning: { "2": list("luto,luto nacional,homenagem,funeral,minuto de silêncio,condolências,velório,descanse em paz"), "1": list("aniversário") },
    health: { "2": list("surto,epidemia,pandemia,intoxicação,coronavírus,covid,covid-19,cólera,ebola") },
    abuse: {
      "3": list("estupro coletivo"),
      "2": list("estupro,violação,agressão sexual,violência doméstica,abuso sexual,estuprada,assédio sexual"),
      "1": list("julgamento,absolvido,absolvida,condenado,condenada"),
    },
  },
  it: {
    death: {
      "3": list(
        "morto,morta,morti,morte,muore,muoiono,ucciso,uccisa,uccisi,omicidio,omicidi,strage,massacro,annegato,annegati,assassinato,femminicidio,suicidio,cadavere,cadaveri,vittime,senza vita,decine di morti,uccide,uccidono,trovato morto,trovata morta,femminicidi,ammazzato,ammazzata",
      ),
      "1": list("vittima,ferito,feriti,ferita,dispersi,disperso,superstiti"),
    },
    attack: {
      "3": list(
        "attentato,attentati,sparatoria,terrorista,terroristi,terrorismo,ostaggio,ostaggi,accoltellato,accoltellata,autobomba,kamikaze,rapimento,rapita,rapito,accoltellati",
      ),
      "2": list("attacco,attacchi,bomba,esplosione,esplosioni,spari,aggressione"),
    },
    war: {
      "3": list("bombardamento,bombardamenti,raid aereo,genocidio,invasione"),
      "2": list("guerra,combattimenti,scontri,rivolta,assedio,missile,missili,lacrimogeni,violenze"),
    },
    disaster: {
      "3": list("marea nera"),
      "2": list(
        "terremoto,sisma,tsunami,uragano,ciclone,alluvione,alluvioni,frana,valanga,incendio,incendi,eruzione,maremoto,tromba,nubifragio,esondazione,smottamento,frane,terremotati",
      ),
      "1": list("evacuati,sfollati,allerta rossa,macerie"),
    },
    accident: {
      "2": list(
        "incidente,scontro,deragliamento,deraglia,naufragio,affonda,crolla,crollo,crollato,precipita,schianto,deragliato,tamponamento,esplode,si schianta",
      ),
      "1": list("soccorsi,soccorritori,si scava"),
    },
    mourning: { "2": list("lutto,funerali,cordoglio,addio,minuto di silenzio"), "1": list("anniversario,commemorazione") },
    health: { "2": list("epidemia,pandemia,focolaio,colera,coronavirus,covid"), "1": list("quarantena,contagi") },
    abuse: {
      "3": list("stupro di gruppo"),
      "2": list("stupro,violenza sessuale,violenza domestica,abusi,pedofilia,molestie"),
      "1": list("processo,assolto"),
    },
  },
};

/** Ailments that hold a grave word without being an event: passed over, for better or worse. */
export const harmless: readonly string[] = list(
  "heart attack,heart attacks,panic attack,asthma attack,crise cardiaque,ataque al corazón,ataque cardíaco",
);

/** The same words meant otherwise: sport, shows, markets, drills, idioms. */
export const figurative: Readonly<Record<NewsLang, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    sport: list(
      "match,goal,goals,coach,football,soccer,basketball,baseball,nba,nfl,league,cup,playoff,playoffs,touchdown,striker,defeat,defeats,beats,grand prix,tennis,olympic,olympics,championship,semifinal,semi-final,final score,penalty shootout,derby,rugby,shootout,quarterback,world series",
    ),
    show: list("album,film,movie,series,season,trailer,episode,box office,netflix,video game,game,novel,song,tour,oscar,grammy"),
    market: list("stocks,shares,market crash,crypto,bitcoin,price war,trade war,bull,earnings"),
    drill: list("drill,exercise,simulation,test alert"),
    idiom: list(
      "killer app,killer deal,dressed to kill,dead heat,deadline,dead end,crash course,crash diet,fire sale,under fire,fired up,ceasefire holds,shooting star,photo shooting,photo shoot,attack on titan,bomb cyclone,bath bomb,blast from the past,landslide victory,flooded with,storm of applause,viral storm,brainstorm,dead stock,kill switch,time to kill,panic room,war of words",
    ),
  },
  fr: {
    sport: list(
      "match,but,buts,entraîneur,football,rugby,ligue 1,ligue des champions,coupe,championnat,défaite,victoire,bat,demi-finale,quart de finale,tirs au but,grand prix,roland-garros,jeux olympiques,mercato,attaquant,pilier",
    ),
    show: list("album,film,série,saison,bande-annonce,épisode,netflix,jeu vidéo,roman,chanson,tournée,césar,box-office"),
    market: list("bourse,actions,krach boursier,guerre des prix,guerre commerciale"),
    drill: list("exercice,simulation,entraînement"),
    idiom: list(
      "mort de rire,mdr,crash test,crash diet,feu d'artifice,feu vert,coup de feu en cuisine,bombe de bain,bombe anatomique,tuerie culinaire,c'est une tuerie,trop mortel,raz-de-marée électoral,déluge de buts,séisme politique,tempête dans un verre d'eau,avalanche de réactions,guerre des étoiles,attaque de panique,nature morte,point mort,mort-né,poids mort,prise d'otage des usagers",
    ),
  },
  es: {
    sport: list("partido,gol,goles,entrenador,fútbol,liga,copa,derrota,victoria,semifinal,penaltis"),
    show: list("álbum,película,serie,temporada,tráiler,netflix,canción"),
    idiom: list("muerto de risa,tormenta de ideas,bomba informativa,guerra de precios"),
  },
  de: {
    sport: list("spiel,tor,tore,trainer,fußball,bundesliga,pokal,niederlage,sieg,halbfinale,elfmeter"),
    show: list("album,film,serie,staffel,trailer,netflix"),
    idiom: list("todsicher,sturm der begeisterung,shitstorm,preiskrieg,abstiegskampf"),
  },
  pt: {
    sport: list("jogo,golo,gol,treinador,futebol,liga,taça,derrota,vitória,semifinal,pênaltis"),
    show: list("álbum,filme,série,temporada,netflix,canção"),
    idiom: list("morto de rir,bomba relógio política,guerra de preços"),
  },
  it: {
    sport: list("partita,gol,allenatore,calcio,serie a,coppa,sconfitta,vittoria,semifinale,rigori"),
    show: list("album,film,serie,stagione,netflix,canzone"),
    idiom: list("natura morta,punto morto,guerra dei prezzi"),
  },
};

/** Numbers of dead, wounded or missing: the strongest single sign, and the best words to show. For flags `iu`. */
export const casualties: Readonly<Record<NewsLang, readonly string[]>> = {
  en: [
    "(?<![\\p{L}\\p{N}])(?:at least |more than |over |up to )?(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a dozen|dozens(?: of)?|scores(?: of)?|hundreds(?: of)?|thousands(?: of)?)\\s+(?:[\\p{L}\\p{N}'’-]+\\s+){0,3}?(?:killed|dead|die|dies|died|injured|wounded|missing|drowned|shot|stabbed|trapped|buried)(?![\\p{L}\\p{N}])",
    "(?<![\\p{L}\\p{N}])death toll(?:[^.;]{0,120}? (?:to|at|of|is|as high as|reach(?:es|ed)|exceeds|passes|past|surpass(?:es|ed)) (?:more than |at least |over |around |about |nearly )?(?<dead>\\d[\\d,.]*))?(?![\\p{L}\\p{N}])",
    "(?<![\\p{L}\\p{N}])(?<dead>\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds) (?:[\\p{L}-]+ ){0,3}?(?:deaths|fatalities|bodies|lives)(?![\\p{L}\\p{N}])",
    "(?<![\\p{L}\\p{N}])(?<dead>\\d[\\d,.]*) people, [^.;,]{2,60}, (?:are|were|have been) killed(?![\\p{L}\\p{N}])",
    "(?<![\\p{L}\\p{N}])deaths of (?:more than |at least |over )?(?<dead>\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds)(?![\\p{L}\\p{N}])",
    "(?<![\\p{L}\\p{N}])kill(?:s|ed|ing)?\\s+(?:at least\\s+)?(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens|scores|hundreds)",
    "(?<![\\p{L}\\p{N}])leav(?:es|ing)\\s+(?:at least\\s+)?\\d+\\s+(?:people\\s+)?(?:dead|injured|missing)",
  ],
  fr: [
    "(?<![\\p{L}\\p{N}])(?:au moins |plus de |près de |jusqu'à )?(?:\\d[\\d\\s.]*|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|une dizaine de|une vingtaine de|des dizaines de|des centaines de|plusieurs)\\s+(?:\\p{L}+\\s+){0,4}?(?:morts?|mortes?|tués?|tuées?|décès|blessés?|blessées?|disparus?|disparues?|victimes)(?![\\p{L}\\p{N}])",
    "(?<![\\p{L}\\p{N}])fait\\s+(?:au moins\\s+)?\\d+\\s+(?:morts?|victimes|blessés)",
    "(?<![\\p{L}\\p{N}])bilan\\s+(?:provisoire|humain|s'alourdit)",
  ],
  es: [
    "(?<![\\p{L}\\p{N}])(?:al menos |más de )?(?:\\d[\\d.]*|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|decenas de|cientos de|varios)\\s+(?:\\p{L}+\\s+){0,4}?(?:muertos?|muertas?|heridos?|heridas?|desaparecidos?|fallecidos?)(?![\\p{L}\\p{N}])",
    "(?<![\\p{L}\\p{N}])deja(?:n)?\\s+(?:al menos\\s+)?\\d+\\s+(?:muertos|heridos)",
  ],
  de: [
    "(?<![\\p{L}\\p{N}])(?:mindestens |mehr als )?(?:\\d[\\d.]*|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|dutzende|hunderte|mehrere)\\s+(?:\\p{L}+\\s+){0,4}?(?:tote|toten|todesopfer|verletzte|vermisste|getötet|ums leben)(?![\\p{L}\\p{N}])",
  ],
  pt: [
    "(?<![\\p{L}\\p{N}])(?:pelo menos |mais de )?(?:\\d[\\d.]*|um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|dezenas de|centenas de|vários)\\s+(?:\\p{L}+\\s+){0,4}?(?:mortos?|mortas?|feridos?|feridas?|desaparecidos?)(?![\\p{L}\\p{N}])",
  ],
  it: [
    "(?<![\\p{L}\\p{N}])(?:almeno |oltre )?(?:\\d[\\d.]*|un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|decine di|centinaia di)\\s+(?:\\p{L}+\\s+){0,4}?(?:morti|morto|morta|feriti|ferito|dispersi|vittime)(?![\\p{L}\\p{N}])",
  ],
};
