/** Words of care and words of play, in English and French. Own work, CC0-1.0. */

/** Condolence, service information, a call for donations, reporting: said with care, whatever the words. */
export const caring: readonly string[] =
  "our thoughts,our hearts,thoughts are with,hearts go out,heart goes out,thoughts and prayers,condolences,deepest sympathy,sympathies,rest in peace,in memory of,in mourning,we mourn,mourning,pray for,praying for,saddened,heartbroken,heartbreaking,devastated by,tragic,tragedy,victims,stay safe,our offices are closed,we are closed,store is closed,stores are closed,remain closed,service is suspended,suspended,cancelled,postponed,evacuation,evacuated,emergency number,hotline,shelter,donate,donation,donations,red cross,fundraiser,relief fund,blood donation,we are pausing,pausing all,nos pensées,nos cœurs,nos coeurs,toutes nos pensées,pensées vont,condoléances,repose en paix,hommage,deuil,en mémoire,solidarité avec,soutien aux,victimes,attristés,bouleversés,sous le choc,tragédie,drame,sommes fermés,restera fermé,resteront fermés,est fermé,sont fermés,est suspendu,interrompu,annulé,annulée,reporté,reportée,évacuation,numéro d'urgence,cellule d'urgence,hébergement d'urgence,faire un don,faites un don,dons,croix-rouge,don du sang,minute de silence".split(
    ",",
  );

/** Playful in tone: winks, laughter, cheer. */
export const playful: readonly string[] =
  "lol,haha,hahaha,mdr,ptdr,xd,omg,yay,woohoo,woot,youpi,hooray,hourra,party,fabulous,fab,amazing,awesome,happy,fun,excited,super,génial,trop bien,c'est la fête,fête,bonne humeur,killer,to die for,mortel,une tuerie,c'est de la bombe,cheers,let's go,c'est parti,😂,🤣,😜,😉,😎,🎉,🥳,🔥,😍,🤩,💃,🛍️,🛒,🎁,✨".split(
    ",",
  );
