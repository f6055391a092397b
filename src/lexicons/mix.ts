/** Words that tell promotion, curation and conversation apart, grouped by what they do in a post, in English and French. Own work, CC0-1.0. */
import { list } from "./word-entries.ts";

/**
 * Lower case, without accents, apostrophes straight; `achet*` stands for every word that begins so.
 * What a family speaks for, and how much, is learned (`mix-weights.ts`): here stands only what does the same work.
 */
export const mixFamilies = {
  sell: list(`
    buy, order, shop, shop now, purchase*, for sale, forsale, preorder*, pre-order*, in stock, sold out, in store*, in-store, online only, stock up, grab, get your*, price*,
    subscri*, free trial, book now, book your*, ticket*, retailer*, deliver*, shipping, available*, booking*, order now, menu,
    achet*, commandez, commander, commande, commandes, precommand*, en boutique*, en vente, a vendre, en magasin*, en kiosque*, les kiosques, livraison*, prix, tarif*, en stock, reserv*, billet*, abonn*, shopp*, a partir de, louez, devis, disponible*, dispo, en ligne, demain dans`),
  deal: list(`
    sale, discount*, savings, save up, save on, promo*, coupon*, voucher*, free shipping, free delivery, free gift, special offer*, our offer*, offer ends, offers, deal, deals, bundle*, black friday, cyber monday, limited time, last chance, flash sale, reward*, buy one, two for one, gift card*, clearance,
    offre, offres, offert*, solde*, reduction*, remise*, bon plan, bons plans, vente flash, ventes flash, vente* privee*, profitez, duree limitee, derniere chance, dernier* jour*, dernieres places, gratuit*, petit* prix, carte cadeau, bon d'achat`),
  jobs: list(`
    hiring, careers, job opening*, job offer*, apply now, join our team, internship*, vacanc*, we're looking for, recrut*, offre d'emploi, offres d'emploi, cdi, cdd, alternance, postulez, rejoignez notre equipe, candidature*`),
  launch: list(`
    new, newest, latest, launch*, introduc*, unveil*, reveal*, out now, coming, drops, dropped, dropping, releas*, debut*, first look, sneak peek, live now, is here, are here, has arrived, opening*, opens, just arrived, just landed, returns, is back, premiere*, stay tuned, get ready, announcing, upcoming, collab, capsule, collection*, trailer*, now open,
    nouveau*, nouvelle collection, lancement*, lance*, bientot, est enfin, sont enfin, enfin disponible*, ouvrons, ouverture*, ouvre, inaugur*, devoil*, avant-premiere, exclusivite`),
  act: list(`
    discover*, explore*, click*, visit*, link in bio, tap, sign up, regist*, rsvp, join*, download*, try, watch, listen, stream, streaming, tune in, get started, apply, applications, check out, check it out, head to, head over, stop by, come see, meet, don't miss, see more, see how, hit the link, contact us, call us, experience, enjoy*, learn more, more info*, find out more, details, catch, get a, now on, in theaters, in cinemas,
    decouvr*, cliqu*, rendez-vous, rdv, lien en, lien dans, inscri*, rejoignez, rejoignez-nous, rejoindre, telecharg*, essayez, retrouvez, retrouvez-nous, venez, foncez, manquez, ratez, suivez, contact*, n'attendez plus, en savoir plus, plus d'info*, sur notre, en direct sur, on vous attend`),
  event: list(`
    webinar*, conference, summit, booth, session*, keynote*, workshop*, event, events, live at, live on, tonight, tomorrow, showtimes, cinemas, theatre*, theater*, festival*, tour, gig, concert*, exhibition, show, shows, episode*, season finale, podcast, album, single, movie*, film*, screening, host, hosts, hosted, hosting, speaker*, panel, expo, expos, exposition*, livestream, presale, pst, gmt, cet, series, stage,
    webinaire*, salon, atelier*, evenement*, soiree*, ce soir, demain, ce week-end, portes ouvertes, spectacle*, emission*, saison, stand, vernissage, programme, invite*, rencontre*`),
  we: list("we, we're, we've, we'll, our, ours, us, let's, nous, notre, nos"),
  pride: list(`
    proud*, award*, winning, honor*, honour*, recogni*, excited to, thrilled, delighted, pleased to, announce*, partner*, teamed up, collaborat*, commit*, leader in, market leader, milestone, invest, invests, invested, investing, investment*, initiative*, sustainab*, results, revenue*, growth, earnings, sales, shareholders, employee*, volunteer*, donat*, support*, sponsor*, innovat*, mission, empower*, celebrating, contribut*, program*, project*, foundation, funding, featured, our team*, our customer*, our new, our first, ceo, cfo, cmo, chairman, founder, named, ranked, development, communit*, blogpost, our blog,
    fier, fiers, fiere*, fierte, ravi, ravis, ravie, ravies, heureu* de, heureu* d', recompens*, laureat*, engagement*, partena*, resultats, croissance, chiffre d'affaires, savoir-faire, notre equipe, nos equipes, nos clients, nos produits, notre nouve*, nos nouve*, notre boutique, notre marque, pdg, fondat*`),
  trade: list(`
    solution*, platform*, technolog*, software, tool*, device*, app, apps, customer*, client*, service*, product*, member*, user*, brand, brands, business*, compan*, industry, cloud, data, payment*, account*, card, cards, network*, portal, resources, design*, powered by, feature*, developer*, flight*, hotel*, cars, vehicle*, insurance, bank*, store*, location*, exclusive*, premium, official, limited edition, quality, warranty, smart,
    produit*, gamme*, marque*, appli*, entreprise*, boutique*, magasin*, site, qualite, garanti*, exclusi*, edition limitee, artisan*, fait main, sur mesure, personnalis*, made in france, vintage, seconde main, creation*, createur*, prestation*, mes soins`),
  goods: list(`
    dress*, shoe*, sneaker*, bag, bags, handbag*, jacket*, jeans, denim, tee, shirt*, hoodie*, boots, jewel*, perfume*, fragrance*, lipstick, serum, mascara, skincare, makeup, book, novel, toy, toys, laptop*, pizza, burger*, coffee, drink*, outfit*, leather, style*, gift*, inspired, wear, look, robe*, chaussure*, baskets, sac, veste*, bijou*, bague*, parfum*, eau de, rouge a levres, creme*, soin*, palette*, maquillage, cadeau*, coffret*, bougie*, tenue, livre, restaurant*, taille*, coloris, cuir, box,
    stunning, iconic, luxur*, ultimate, perfect*, unique, gorgeous, elegan*, timeless, comfort*, easy, easily, powerful, fresh, delicious, unlimited, everything you need, exciting, signature, biggest,
    sublime*, intemporel*, incontournable*, ideal*, parfait*, delicat*, sensuel*, luxe, confort*, hydrat*, nourri*, enrichi*, formul*, texture*, notes, efficac*, ingredient*, bienfait*, vegan`),
  paid: list(`
    ad, sponsored, paid partnership, gifted, affiliate, ambassador, in partnership with, in collaboration with, brought to you,
    en partenariat, collaboration commerciale, remunere*, sponsoris*, commandit*, publicite, produit* offert*, produit* recu*, recu* gratuitement, avoir offert, m'a offert, m'ont offert, m'a envoye, m'ont envoye, me faire decouvrir, offert* par, ambassad*, mon code, code promo, recu en, j'ai recu, testproduit*, influenc*`),
  contest: list(`
    giveaway*, contest*, prize*, enter to win, chance to win, to win, winner*, up for grabs, concours, jeu-concours, jeuconcours, gagn*, remport*, tirage*, pour participer, participez, participer, tentez, tenter de`),
  credit: list(`
    via, rt, h/t, source, credit*, photo by, repost*, according to, says, said, told, tells, writes, explains, wrote, argues, warns, reportedly, finds, shows, study, studies, report, survey, research*, scientist*, expert*, opinion, interview, article*, must read, great read, thread by, cc, confirms, announced, believes, admits,
    selon, d'apres, dit, affirm*, expliqu*, estim*, racont*, confie*, assure, assurent, denonc*, alert*, repond*, juge, revel*, annonc*, confirm*, etude*, enquete*, sondage*, rapport*, chercheur*, analyse*, chronique*, tribune, reportage*, entretien, portrait*, temoi*, en images, photos, citation*, infographi*, recit, critique*, video, a lire`),
  tips: list(`
    tip, tips, how to, ways to, advice, guide, fact, facts, did you know, dyk, steps, habits, lessons, learn, learn how, protect*, prevent*, things to, reasons, why, how you, here's how, myth*, checklist, healthy, avoid, reduce*, improve*, risk*, trends, strateg*, ideas, manage, awareness,
    conseil*, astuce*, comment, pourquoi, saviez-vous, savoir sur, raisons, recette*, bonnes pratiques, voici, ce qu'il faut, quels sont, quelles sont, quelle est la, faut-il, peut-on, doit-on, que faire, mode d'emploi, est-ce`),
  news: list(`
    breaking, government*, minister*, president*, police, official*, court*, judge, law, election*, congress, parliament, war, military, killed, dead, died, death*, arrest*, attack*, pandemic, covid*, inflation, econom*, countr*, nation*, state, states, county, million*, billion*, women, students, protest*, refugee*, climat*, storm*, investigat*, trial, policy, population, world, american, british, chinese, russia*, ukrain*,
    ministre*, gouvernement*, policier*, justice, tribunal, proces, loi, legislatives, presidentielle, candidat*, depute*, senat, guerre, mort, morts, mortel*, tue, tues, tuee*, tuerie*, blesse, blesses, blessee*, attaqu*, crise, pays, francais*, europ*, russ*, chin*, etats-unis, mair*, municipal*, ville*, region*, habitants, milliard*, personnes, femme*, homme*, enfant*, jeune*, eleve*, ecole*, greve, meteo, incendie*, plainte*, violen*, hausse, politique*, parti, victime*, suspect*, siecle, polemique`),
  sport: list(`
    goal*, scor*, assist*, victor*, defeat*, beat, match*, game*, season*, player*, team*, league*, cup, title*, final, finals, finale*, playoff*, half-time, full time, penalty, injur*, transfer*, round, champion*, mvp, nfl, nba, rebounds, highlights, striker, squad, record*, rookie, defense, tournament, race, win over, victoire*, defaite*, joueu*, coupe, ligue, classement, foot*, rugby, tennis`),
  remember: list(`
    on this day, onthisday, otd, years ago, year ago, anniversary, born, throwback*, tbt, history, historic, remember*, rip, legacy, legend, archive*, national day, international day, awareness month, awareness week, mondaymotivation, ce jour-la, il y a, jour pour jour, est ne, est nee, naissance, hommage*, souvenir*, journee mondiale, journee internationale`),
  thanks: list(`
    thank*, thx, grateful, appreciat*, kudos, cheers, shout-out*, shoutout*, you're welcome, no problem, sorry, apolog*, dm, let us know, reach out, happy to help, look into, feedback, patience, merci, reconnaissan*, remerci*, desole*, navre*, excuses, en mp, message prive, nous sommes la, a votre disposition, n'hesit*, service client, votre retour, votre dossier`),
  greet: list(`
    hello*, hi, hey, good morning, goodmorning, good evening, good night, good afternoon, happy, hbd, merry christmas, eid mubarak, welcome, have a great, have a good, have a wonderful, congrat*, good luck, best wishes, wish you, wishing, well done, see you, our thoughts, thoughts are with, prayers, condolences, love you, miss you, stay strong, stay safe,
    bonjour, bonsoir, salut, coucou, bon* nuit, bon* journee, bon* soiree, belle journee, belle soiree, bon week-end, bon weekend, beau week-end, bon lundi, bon vendredi, bon dimanche, bon* semaine, bon* annee, bon* fete*, joyeu*, bon anniversaire, bienvenue, felicit*, bravo, bon courage, bon* chance, bonnes vacances, bon appetit, bises, bisous, pensees, condoleances, tout coeur, les girls, les filles, les amis, tout le monde`),
  ask: list(`
    what do you, your thoughts, tell us, share your*, share with, comment below, comment your*, comment with, comments, commentez, commentaire*, drop a, tag a, tag us, tag your*, tag me, rt if, retweet if, like if, vote*, poll, choose, pick your*, which one, who wins, who will, who else, who's, who do, what's your*, what is your*, what are you*, where are you*, how are you*, how do you*, do you, did you, would you, could you, can you, guess*, caption this, fill in the, true or false, ask me, ask us, answer*, question*, discuss, debate, agree, anyone, are you, ready for, trivia, quiz, challenge, should, your favorite*, your favourite*, send us, show us, we want to, any,
    pensez-vous, pensez vous, en pensez, en penses, et vous, et toi, dites-nous, dites-moi, dis-moi, partagez, tagu*, identifi*, votre prefer*, ton prefer*, ta prefer*, votre avis, vos avis, devin*, qui d'autre, connaissez-vous, vous connaissez, vous aimez, tu aimes, aimez-vous, avez-vous, avez vous, vous prefer*, preferez-vous, etes-vous, plutot, vos conseils, racontez-nous, vos questions, curieuse, allez-vous, allez vous, ca va, j'esper*, esper*, quel est votre, quelle est votre, du moment`),
  chat: list(`
    lol, lmao, haha*, omg, wow*, wtf, oh, ah, aww*, yes, yeah, yep, yup, no, nope, nah, ok, right, man, bro, dude, y'all, gonna, wanna, gotta, damn, hell, shit, fuck*, crazy, insane, literally, honestly, actually, really, just, so, too, like this, vibes, mood, same, cute, sweet, awesome, amazing, love, nice, cool, let's go, holy, jesus, god, please, folks, guys, girl, boys, fam, feel*, tired, morning, weekend, dinner, friend*, mom, dad, wife, daughter, kids, dog, bless, blessed, true, exactly, someone, everybody, everyone, always, never, that's, it's, he's, this guy,
    mdr, ptdr, oui, non, ouais, bah, trop, tellement, carrement, franchement, vraiment, genial*, top, super, hate, kiff*, ca fait, du coup, bref, voila, quand meme, d'ailleurs, un peu, petit, petite, petites, joli*, belle*, magnifique*, fatigu*, maman, famille, copin*, amour, ma vie`),
  i: list("i, i'm, i've, i'll, i'd, me, my, myself, im, je, j', m', moi, mon, ma, mes, jai, coup de coeur, haul, ootd, selfie"),
  you: list("you*, u, ur, vous, votre, vos, tu, te, t', toi, ton, ta, tes"),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What an instruction to the reader begins with, at the start of a sentence; French ones are known by their ending. */
export const mixImperatives: readonly string[] = list(`
  add, apply, ask, attend, be, book, bring, build, buy, call, catch, celebrate, check, choose, click, come, connect, create, discover, don't, download, dress, earn, enjoy, enter, experience, explore, find, fly, follow, get, give, go, grab, head, hear, help, hurry, join, keep, learn, let, listen, look, make, meet,
  open, order, pick, play, pre-order, protect, read, register, reserve, save, say, see, send, share, shop, show, sign, start, stay, step, stock, stop, stream, submit, subscribe, tag, take, tap, tell, treat, try, tune, turn, unlock, upgrade, use, view, visit, vote, watch, wear, win`);
