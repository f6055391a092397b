/** Frequent words of hashtags, to find where one word ends and the next begins; without accents, as people type tags. Own work, CC0-1.0. */

const list = (words: string): readonly string[] => words.split(" ");

/** Words of one or two letters: they link others, and prove nothing. */
export const links = list(
  "a i y l d le la de du et en au un in on of to is it my we us no up go be do so or at by an as if me ce je tu il ne ni si ou",
);

/** Words of three letters or more. */
export const common: readonly string[] = [
  ...list(
    "the and for you are was not but all can has her his our out who how why what when where they this that with from have your will than then them more most much many some such only over under into just like love good best better bad big small new old first last next great nice free happy proud ready right left high low long short fast slow hard soft hot cold young black white red blue green yellow pink gold silver dark light",
  ),
  ...list(
    "day days week month year years time times night morning evening today tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december spring summer autumn winter season christmas easter halloween thanksgiving valentine",
  ),
  ...list(
    "man men woman women boy boys girl girls kid kids child children baby mother mothers father fathers mum mom dad parents family friend friends people person human humans animal animals dog dogs cat cats bird birds horse life lives death live living home house city street world earth planet water ocean sea river lake mountain forest garden flower flowers tree trees nature climate weather sun moon star stars sky fire snow rain wind",
  ),
  ...list(
    "work job jobs office team teams boss business company brand brands market marketing sales sale deal deals shop shopping store price prices money bank budget growth growing success goal goals plan plans project projects product products service services customer customers client clients event events news story stories book books read reading write writing writer writers music song songs movie movies film films show shows photo photos photography picture video videos art artist design designer fashion style beauty hair skin makeup food foods cooking recipe recipes coffee tea wine beer cake chocolate pizza bread lunch dinner brunch restaurant travel trip tour holiday holidays vacation beach hotel flight plane train bike car cars run running runner walk walking hiking yoga fitness gym sport sports football soccer rugby tennis golf race game games gaming gamer play player players league cup final match champions",
  ),
  ...list(
    "health mental care medical science tech technology data digital online web mobile app apps code coding developer developers software cloud cyber security privacy network social media content creator creators community communities open source smart power energy electric solar future innovation startup startups founder founders leader leaders leadership learning learn teach teacher teachers school schools student students education university college class training skills career hiring remote women equality pride rights justice peace war freedom democracy vote election elections law government policy history culture museum heritage language languages mind body soul heart hope dream dreams faith god pray prayer thank thanks thoughts support help helping save saving stop start stand strong stronger together never forget always ever remember matter matters lives stayed stay safe keep calm make making made made take give giving get getting let see look looking watch feel feeling think thinking know say said tell want need wish join follow share shares like live laugh win winner winners fail back front top tip tips trick tricks hack hacks trend trends trending throwback challenge giveaway contest quiz poll quote quotes fact facts english french language advice owner owners outfit addict addicts lover lovers touch insta beautiful blog blogger bloggers selfie knowledge perfume apple course courses saying climate renewable mindfulness look looks made alert wedding bride inspiration motivation fun funny cute sweet real true false",
  ),
  ...list(
    "les des une aux par pour sur sous avec sans dans chez vers entre tout tous toute toutes mon mes ton tes son ses notre nos votre vos leur leurs qui que quoi quel quelle cest est sont suis sommes etes etait fait faire faites vive viva merci bravo bonne bonnes bon bons beau belle belles grand grande petit petite petits petites nouveau nouvelle nouvelles vieux jeune jeunes noir noire blanc blanche rouge bleu bleue vert verte rose jaune premier premiere dernier derniere meilleur meilleure meilleurs gratuit fier fiere fiers heureux joyeux joyeuse tres plus moins bien mal jamais toujours ensemble encore aussi",
  ),
  ...list(
    "jour jours journee semaine mois annee annees ans temps heure heures matin midi soir soiree nuit lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre printemps ete automne hiver saison noel paques rentree vacances fete fetes anniversaire mariage naissance",
  ),
  ...list(
    "homme hommes femme femmes fille filles garcon garcons enfant enfants bebe mere meres pere peres maman papa parents famille familles ami amis amie gens monde humain humains animaux chien chiens chat chats oiseau cheval vie mort maison ville villes rue quartier pays france paris lyon marseille bordeaux nantes lille toulouse nice bretagne alsace europe terre planete eau mer riviere lac montagne foret jardin fleur fleurs arbre arbres nature climat meteo soleil lune etoile etoiles ciel feu neige pluie vent",
  ),
  ...list(
    "travail emploi metier metiers bureau equipe equipes patron entreprise entreprises marque marques marche marches vente ventes offre offres promo soldes boutique magasin prix argent banque croissance reussite objectif projet projets produit produits service client clients evenement actu actus actualite info infos histoire histoires livre livres lecture lire ecrire ecriture auteur musique chanson chansons cinema film films serie series spectacle theatre photo photos photographie image video art artiste dessin mode beaute cheveux peau cuisine recette recettes cafe the vin vins biere gateau chocolat pain fromage dejeuner diner repas restaurant voyage voyages sejour plage hotel avion train velo voiture voitures course marche randonnee sport sports foot rugby tennis cyclisme jeu jeux concours joueur joueurs equipe ligue coupe finale match champion champions bleus",
  ),
  ...list(
    "sante soin soins medical science sciences tech donnees numerique digital reseau reseaux sociaux sociale contenu communaute ouvert libre energie solaire electrique avenir futur innovation ecole ecoles eleve eleves etudiant etudiants professeur professeurs formation formations competences carriere recrutement teletravail egalite fierte droit droits justice paix guerre liberte fraternite democratie vote election elections loi gouvernement politique retraite retraites greve histoire culture musee patrimoine langue langues esprit corps coeur espoir reve reves foi pensee pensees soutien aide aider sauver stop debout fort forts solidarite solidaire jesuis tendance tendances defi astuce astuces conseil conseils idee idees cadeau cadeaux citation motivation inspiration bienetre developpement durable transition ecologique ecologie environnement agriculture local locale artisan artisans artisanat commerce territoire territoires mairie region departement francais francaise parfum offert offerte produit blogueuse influenceuse robe robes tenue mannequin climat climatique",
  ),
];

/** One word each, though two can be seen in them. */
export const wholes: readonly string[] = [
  ...list(
    "together forget forever someone anyone everyone somebody everybody something anything everything nothing without within inside outside whatever however whenever yourself myself himself herself themselves weekend weekends weekday everyday someday birthday birthdays sunday holiday yesterday football basketball baseball volleyball handball softball snowboard skateboard keyboard dashboard notebook facebook youtube linkedin instagram whatsapp wordpress photoshop firefox bluesky goodbye lifestyle homemade handmade mindset network networks networking teamwork leadership partnership friendship membership sponsorship sunset sunrise sunshine sunlight daylight moonlight spotlight highlight highlights midnight tonight fireworks framework homework artwork workout workshop workshops workplace breakfast seafood storytelling throwback comeback cashback feedback backstage background crowdfunding copywriting fundraising greenwashing healthcare skincare daycare software hardware smartphone smartphones freelance freelancer makeup bookstore playlist screenshot newsletter newspaper newborn download timeline offline website websites webinar podcast podcasts passport carpet season portable notable manage business businesses wellbeing wellness mainstream masterclass benchmark marketplace marketing greenhouse farmhouse entrepreneur entrepreneurs entrepreneurship firefighter firefighters grandmother grandfather stakeholder stakeholders shareholder thanksgiving flashback playstation livestream streetwear sportswear snowfall waterfall rainbow grassroots landscape headquarters understanding outstanding cupcake cupcakes tresses apple knowledge",
  ),
  ...list(
    "bonjour bonsoir bonbon bonbons toujours aujourdhui maintenant surtout partout pourquoi parfait parfaite surprise bienvenue longtemps bientot plutot aussitot toutefois parfois autrefois quelque quelques lorsque puisque presque partage partager passage voyage village courage mariage message fairplay portefeuille portrait gendarmerie entreprise entreprises entreprendre entrepreneuriat entretien entretiens sourire soutien survivre parcours partenaire partenaires partenariat parlement printemps champagne campagne montagne bretagne normandie entrainement malheureusement heureusement gratuitement photographe photographes developpement durablement marchepied malentendu malvoyant bienveillance bienetre biodiversite contemporain climatique",
  ),
];
