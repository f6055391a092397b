/** Capitalised words of headlines that name neither an event nor its place: who tells it, who comments on it, whose it is. Own work, CC0-1.0. */

const list = (words: string): readonly string[] => words.split(" ");
const named = (names: string): readonly string[] => names.split(",");

/** Words that begin a headline or stand in for a name. */
export const unnamed: readonly string[] = [
  ...list(
    "a an the this that these those at in on of for and or but as it its we i you he she they after before over under while when where why how who what with without from into not new more most top first second last former late ex watch live breaking update updates exclusive video photos pictures report reports analysis opinion editorial interview explainer today tomorrow yesterday now here there yes no our your my their his her all some many both each every several dozens hundreds thousands scores",
  ),
  ...list(
    "le la les un une des du de ce cette ces il elle on nous vous ils elles après avant chez pour par sur sous dans avec sans entre depuis pendant qui que quoi où quand comment pourquoi direct vidéo photos reportage infographie entretien alerte info selon plusieurs deux trois quatre cinq six sept huit neuf dix",
  ),
  ...list(
    "el los las una unos unas al del y o en con por para sin tras según este esta der die das ein eine und im am nach bei mit von zu o os as um uma uns umas na nos nas em il lo gli",
  ),
  ...list("one two three four five six seven eight nine ten eleven twelve happy good great merry best shop sale free order book buy join meet"),
  ...list(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
  ),
  ...list("lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
  ...list("lunes martes miércoles jueves viernes sábado domingo enero febrero marzo mayo junio julio septiembre octubre noviembre diciembre"),
  ...list(
    "catastrophic massive huge major deadly fatal devastating violent powerful strong severe heavy historic horrific terrible deadliest worst suspected coordinated twin double triple multiple mass suicide missing search",
  ),
  ...list("easter christmas ramadan thanksgiving noël pâques est edt pst pdt cst cdt gmt utc bst cet cest am pm"),
];

/** Said of what happened: a name begins after them ("Décès de X"), or ends before them, where titles have capitals ("X Dies at 96"). */
export const happened: readonly string[] = list(
  "dies die died dead death deaths dying killed kills kill found passes murder murdered funeral rip mourns décès mort morts morte meurt décède disparition obsèques hommage hommages assassinat meurtre attentat attentats attaque attaques fusillade tuerie séisme accident crash naufrage incendie inondations collision muere murió muerte muertos fallece falleció fallecimiento asesinato atentado terremoto accidente choque morre morreu morte mortos falece faleceu falecimento tragédia acidente tod tote stirbt trauer anschlag erdbeben morto addio crolla tragedia attacks attack shooting shootings explosion explosions earthquake protests protest wins resigns arrested charged sentenced says opens aged",
);

/** People by their trade or age, and titles before a name. */
export const people: readonly string[] = [
  ...list(
    "man men woman women boy boys girl girls child children baby toddler teen teenager teenagers student students pupil teacher teachers soldier soldiers officer officers policeman cop cops driver pilot tourist tourists hiker climber cyclist pedestrian passenger passengers worker workers miner miners villager villagers civilian civilians protester protesters migrant migrants refugee refugees gunman gunmen suspect attacker attackers bomber militant militants rebel rebels people person couple family families mother father son daughter brother sister husband wife neighbour neighbor doctor nurse journalist reporter actor actress singer rapper musician guitarist drummer comedian author writer poet painter footballer player coach boxer wrestler model star icon legend fans thousands victims victim",
  ),
  ...list(
    "president prime minister chancellor king pope senator governor mayor general colonel captain lieutenant sergeant sir lord lady dame judge justice professor dr mr mrs ms chief executive ceo director chairman chairwoman secretary ambassador princess duke duchess sultan emir ayatollah imam bishop archbishop cardinal rabbi",
  ),
  ...list(
    "homme femme garçon fille enfant enfants bébé adolescent adolescente adolescents étudiant étudiante élève élèves professeur enseignant enseignante soldat soldats policier policière policiers gendarme gendarmes conducteur chauffeur pilote touriste touristes randonneur randonneuse cycliste piéton passagers ouvrier ouvriers migrant migrants manifestant manifestants acteur actrice chanteur chanteuse comédien comédienne humoriste écrivain joueur joueuse présidente ministre roi reine pape maire préfet préfète juge pdg monsieur madame docteur",
  ),
];

/** Adjectives and nouns of nations. */
export const demonyms: readonly string[] = list(
  "afghan afghans albanian algerian american americans angolan arab arabs argentine argentinian armenian asian australian australians austrian azerbaijani bahraini bangladeshi basque belarusian belgian bolivian bosnian brazilian britain's british briton britons bulgarian burmese burundian cambodian cameroonian canadian canadians catalan chadian chechen chilean chinese christian christians colombian congolese croatian cuban cypriot czech danish dominican dutch ecuadorian egyptian egyptians emirati english eritrean estonian ethiopian european europeans filipino finnish french gambian georgian german germans ghanaian greek greeks guatemalan guinean haitian hindu hindus honduran hungarian icelandic indian indians indonesian iranian iranians iraqi iraqis irish islamic islamist israeli israelis italian italians ivorian jamaican japanese jewish jews jordanian kazakh kenyan kosovan kurdish kurds kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian malagasy malaysian malian maltese mexican mexicans moldovan mongolian montenegrin moroccan mozambican muslim muslims namibian nepalese nepali nicaraguan nigerian nigerians norwegian omani pakistani pakistanis palestinian palestinians panamanian paraguayan peruvian polish portuguese qatari romanian russian russians rwandan salvadoran saudi saudis scottish senegalese serbian serb serbs shia shiite sikh singaporean slovak slovenian somali somalis spanish sri lankan sudanese sunni swedish swiss syrian syrians taiwanese tajik tanzanian thai tibetan tunisian turkish turks turkmen ugandan ukrainian ukrainians uruguayan uyghur uzbek venezuelan vietnamese welsh western yemeni zambian zimbabwean northern southern eastern central français française américain américaine britannique allemand allemande italien italienne espagnol espagnole russe russes turc turque israélien palestinien palestiniens syrien syriens chinois chinoise japonais belge suisse",
);

/** The press, and where people post: they tell of events. */
export const tellers: readonly string[] = named(
  "bbc,cnn,abc,nbc,cbs,msnbc,npr,pbs,fox,reuters,ap,afp,upi,xinhua,tass,bloomberg,guardian,telegraph,independent,mirror,sun,mail,times,newsweek,time,economist,politico,axios,vox,vice,buzzfeed,huffpost,yahoo,google,twitter,facebook,instagram,youtube,tiktok,whatsapp,telegram,reddit,snapchat,x,tf1,m6,bfm,bfmtv,franceinfo,libération,figaro,monde,mediapart,ansa,efe,dpa,aljazeera,rt,wikileaks,interpol,nasa,Al Jazeera,Sky News,Fox News,Associated Press,New York Times,Washington Post,Wall Street Journal,The Guardian,USA Today,Le Monde,Le Figaro,Le Parisien,Ouest-France,France Info,France 24,El País,Der Spiegel,Russia Today,Press TV,Buckingham Palace,White House,Maison Blanche,Facebook Live",
);

/** Names that hold one of these are bodies that speak or act in many events. */
export const bodies: readonly string[] = list(
  "police army navy military ministry minister court department agency party parliament council force forces guard union nations organization organisation committee association news times post tribune herald journal tv radio university institute government bank president secretary state office bureau commission congress senate assembly front brigade brigades movement league house authority administration company corporation group inc ltd gendarmerie préfecture ministère tribunal cour assemblée sénat gouvernement parti conseil syndicat commission",
);

/** Bodies, leagues and offices of three letters. */
export const acronyms: readonly string[] = list(
  "fbi cia nsa who imf nba nfl mlb nhl ioc irs tsa faa fda cdc eta ira pkk idf icc ecb fed eur usd gdp ceo cfo mps dna hiv suv usa uae onu otan afp pdg crs bac oms fmi bce uno ngo ong fra gbr ger esp",
);

/** Diseases that spread: in the news each day, for months. */
export const diseases: readonly string[] =
  "coronavirus,covid,covid-19,covid19,ebola,zika,swine flu,bird flu,mpox,monkeypox,h1n1,h5n1,grippe aviaire,gripe aviar".split(",");
