/** Names of the blanks in a template, and the words that follow a TODO, in English and French: patterns, matched whole. Own work, CC0-1.0. */

const list = (words: string): readonly string[] => words.split(",");

/** In brackets or braces they are blanks, whatever stands around them. */
export const fields = list(
  "name,names,first ?_?name,last ?_?name,full ?_?name,user ?_?name,company,company name,brand name,product name,city,price,amount,handle,phone number,event name,customer,customer name,agent,agent name,signature,placeholder,xxx," +
    "nom,prénom,prenom,nom de famille,nom et prénom,prénom nom,pseudo,entreprise,société,ville,lieu,montant,numéro,conseiller,nom du produit,nom de l[’']entreprise,à compléter,a completer",
);

/** They are also the rubrics that posts begin with, as in [ÉVÉNEMENT] or [PHOTO]: blanks only where they are asked for. */
export const rubrics = list(
  "brand,product,town,date,time,day,month,year,link,url,text,title,headline,email,e-mail,phone,number,address,hashtag,emoji,image,photo,video,event,venue,location,topic," +
    "marque,produit,heure,jour,mois,année,prix,tarif,lien,texte,titre,adresse,téléphone,vidéo,événement,évènement,client,sujet,thème,visuel",
);

/** What somebody notes down to be done before publishing. */
export const tasks = list(
  "add,insert,check,find,write,replace,update,ask,confirm,link,image,photo,date,ajouter,insérer,vérifier,mettre,trouver,écrire,compléter,remplacer,demander,confirmer,lien,visuel",
);
