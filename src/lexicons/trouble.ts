/** What the press says of a company or a product that is in trouble. Only who reads the news needs it. Own work, CC0-1.0. */

const list = (words: string): readonly string[] => words.split(",");

/** Told of a name they are bad news for it, whoever died or not. Verbs that a company does to others (sues, accuses) are left out. */
export const trouble: readonly string[] = [
  ...list(
    "recall,recalls,recalled,recalling,product recall,withdrawn from sale,off the shelves,off shelves,contaminated,contamination,tainted,salmonella,listeria,e. coli,food poisoning,horse meat,horsemeat,defect,defects,defective,faulty,unsafe,fire risk,safety fears,grounded,grounding",
  ),
  ...list(
    "data breach,data leak,security breach,hacked,cyberattack,cyber attack,ransomware,outage,data stolen,scandal,fraud,bribery,corruption,money laundering,price fixing,tax evasion,insider trading,emissions cheating,defeat device,cover-up,whistleblower,whistleblowers",
  ),
  ...list(
    "sued,lawsuit,lawsuits,class action,fined,fine,pleads guilty,found guilty,convicted,indicted,charged with,under investigation,investigated,probe,raided,raid,banned,ban,subpoena,subpoenaed,accused of,resigns,resigns amid,ousted,steps down",
  ),
  ...list(
    "layoffs,lays off,laid off,job cuts,cuts jobs,to cut jobs,job losses,plant closure,bankruptcy,bankrupt,insolvency,insolvent,files for chapter 11,profit warning,strike,walkout,boycott,boycotted,backlash,outrage,controversy,apologises,apologizes,apology,harassment,discrimination,racism,racist,sexist,misleading,greenwashing,child labour,child labor,forced labour,forced labor,sweatshop,pollution,oil spill,toxic",
  ),
  ...list(
    "rappel,rappels,rappelle,rappelé,rappelée,rappelés,rappelées,rappel de produits,retiré de la vente,retirés de la vente,retirées de la vente,retire de la vente,contaminé,contaminée,contaminés,contaminées,salmonelle,salmonelles,salmonellose,intoxication,intoxications,viande de cheval,défectueux,défectueuse,défectueuses,défaut,défauts,risque d'incendie,cloué au sol,cloués au sol,immobilisés",
  ),
  ...list(
    "fuite de données,vol de données,données volées,piratage,piraté,piratée,cyberattaque,rançongiciel,panne,scandale,fraude,corruption,blanchiment,entente,fraude fiscale,évasion fiscale,tromperie,lanceur d'alerte,lanceuse d'alerte",
  ),
  ...list(
    "amende,condamné,condamnée,mis en examen,mise en examen,poursuivi,poursuivie,plainte,plaintes,perquisition,perquisitions,enquête,soupçonné,soupçonnée,accusé,accusée,interdit,interdite,mise en demeure,démissionne,démission,écarté,écartée,limogé,limogée",
  ),
  ...list(
    "licenciements,licencie,suppressions de postes,suppression de postes,supprime des postes,suppressions d'emplois,plan social,fermeture d'usine,faillite,redressement judiciaire,liquidation judiciaire,grève,boycott,boycotté,boycottée,polémique,tollé,bad buzz,s'excuse,présente ses excuses,excuses,harcèlement,discrimination,discriminations,racisme,raciste,sexiste,trompeur,trompeuse,travail des enfants,travail forcé,pollution,marée noire,toxique",
  ),
  ...list(
    "rückruf,ruft zurück,verunreinigt,datenleck,hackerangriff,skandal,betrug,korruption,klage,verklagt,bußgeld,ermittlungen,razzia,entlassungen,stellenabbau,insolvenz,streik,boykott,shitstorm,entschuldigt sich,abgasskandal",
  ),
  ...list(
    "retirada de productos,retira del mercado,contaminado,contaminada,filtración de datos,ciberataque,escándalo,fraude,corrupción,demanda,multa,investigado,investigada,despidos,quiebra,huelga,boicot,polémica,pide disculpas,recolha,retirado do mercado,vazamento de dados,escândalo,corrupção,processo,demissões,falência,greve,boicote,pede desculpas",
  ),
];
