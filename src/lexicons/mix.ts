/** Words and signs that tell promotion, curation and conversation apart, in English and French. Own work, CC0-1.0. */

/** A sign, how much it speaks for each class (in logits), and what it looks like. */
export interface MixSign {
  readonly promo?: number;
  readonly curated?: number;
  readonly engagement?: number;
  readonly words: readonly string[];
}

export const mixSigns: readonly MixSign[] = [
  {
    promo: 2.2,
    words:
      "buy,buy now,order now,shop,shop now,shop the,on sale,sale,sales ends,discount,promo,promo code,code promo,coupon,voucher,free shipping,livraison offerte,livraison gratuite,offer,special offer,offre,offres,soldes,réduction,remise,achetez,commandez,en boutique,en vente,bon plan,black friday,cyber monday,pre-order,preorder,précommande,précommandez,in stock,en stock,prix,price,from only,à partir de,profitez,jusqu'au,limited time,durée limitée,last chance,dernière chance,ventes privées,flash sale,vente flash,dress,bundle,deal,deals".split(
        ",",
      ),
  },
  {
    promo: 1.4,
    words:
      "new collection,nouvelle collection,collection,launch,launching,lancement,lance,introducing,discover our,découvrez notre,découvrez nos,découvrez,now available,available now,disponible,disponibles,our new,notre nouveau,notre nouvelle,nos nouveaux,nos nouvelles,sign up,inscrivez-vous,subscribe,abonnez-vous,book now,réservez,register,download,téléchargez,try it,essayez,free trial,essai gratuit,webinar,our app,our product,our products,our service,our services,our team,our solution,our customers,nos clients,nos produits,notre offre,notre équipe,join us,rejoignez,we're hiring,we are hiring,on recrute,nous recrutons,proud to,fiers de,fier de,fière de,we're excited,we are excited,delighted to announce,ravis de,award,récompensé,inspired,visit our,tickets,billets,billetterie".split(
        ",",
      ),
  },
  { promo: 0.5, words: "our,we,notre,nos,us".split(",") },
  {
    curated: 1.8,
    words:
      "via,rt,h/t,ht,source,read more,à lire,a lire,lire,interesting read,great article,must read,great read,article,an article by,by @,according to,selon,d'après,study,étude,report finds,research,survey,sondage ifop,interview,podcast,podcast de,video from,crédit,credit,photo by,photo de,📷,📸,new research,worth reading,thread by,infographic,infographie,tips,astuces,conseils,quote,citation,how to,comment,why,pourquoi,here's why,voici pourquoi".split(
        ",",
      ),
  },
  {
    curated: 0.8,
    words:
      "says,said,dit,a dit,announces,annonce,minister,ministre,president,président,government,gouvernement,breaking,direct,in pictures,en images,today in,on this day,ce jour-là".split(
        ",",
      ),
  },
  {
    engagement: 1.8,
    words:
      "thank you,thanks,thx,merci,bravo,congrats,congratulations,félicitations,happy birthday,joyeux anniversaire,good morning,bonjour,bonsoir,good night,bonne nuit,bonne journée,bon week-end,have a great,happy friday,happy monday,welcome,bienvenue,hello,hi,salut,coucou,sorry to hear,désolé,désolée,désolés,navré,navrée,sorry,apologies,please dm,dm us,en mp,en dm,message privé,we're here,nous sommes là,let us know,tell us,dites-nous,dites-moi,share your,partagez,what do you think,qu'en pensez-vous,et vous,what's your,quel est votre,quelle est votre,your favourite,your favorite,votre préféré,vote,votez,poll,comment below,en commentaire,dans les commentaires,tag a friend,taguez,guess,devinez,who else,qui d'autre,what are you,qu'est-ce que vous,raise your hand,caption this".split(
        ",",
      ),
  },
  { engagement: 0.7, words: "you,your,vous,votre,vos,tu,toi,love,j'adore,je,i,i'm,my,mon,ma,mes".split(",") },
];
