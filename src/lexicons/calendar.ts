/**
 * Days of remembrance and of past tragedies, and hashtags that belong to a grief whatever the day. Own work, CC0-1.0; days checked against Wikipedia.
 * One a line: day | year | countries | weight | name | nom | tags | phrases, in any language that people would write them in.
 * Day: `MM-DD`; `MM-ddd-N` for the Nth weekday of a month, `L` for the last; `shoah` for 27 Nisan; `*` for the whole year.
 * Weight: 3 a grief that many share, 2 one that some share, 1 a day that is also a holiday or a sale. Places that are in everyday use are no tags here.
 */
export const days = `
01-07|2015|FR|3|Charlie Hebdo attack|Attentat contre Charlie Hebdo|JeSuisCharlie CharlieHebdo NousSommesCharlie|charlie hebdo
01-09|2015|FR|3|Hypercacher siege|Prise d’otages de l’Hyper Cacher|HyperCacher|hyper cacher,hypercacher
01-12|2010|HT|2|Haiti earthquake|Séisme en Haïti|HaitiEarthquake PrayForHaiti|haiti earthquake,séisme en haïti
01-mon-3||US|2|Martin Luther King Day|Journée Martin Luther King|MLKDay MLK|martin luther king,mlk day,mlk,we shall overcome,i have a dream
01-27||*|3|International Holocaust Remembrance Day|Journée à la mémoire des victimes de la Shoah|HolocaustRemembranceDay WeRemember NeverAgain PlusJamaisCa Auschwitz HolocaustMemorialDay|holocaust,auschwitz,shoah,holocausto
01-28|1986|US|2|Challenger disaster|Accident de la navette Challenger|Challenger|challenger disaster,space shuttle challenger
01-29|2017|CA|2|Quebec City mosque shooting|Attentat de la grande mosquée de Québec||quebec mosque,mosquée de québec
01-30|1972|GB IE|2|Bloody Sunday|Bloody Sunday|BloodySunday|bloody sunday
02-06|2023|TR SY|3|Turkey–Syria earthquakes|Séismes en Turquie et en Syrie|TurkeyEarthquake TurkeySyriaEarthquake|turkey earthquake,séisme en turquie
02-07|2009|AU|2|Black Saturday bushfires|Incendies du Black Saturday|BlackSaturday|black saturday bushfires
02-14|2018|US|2|Parkland school shooting|Fusillade de Parkland|MSDStrong Parkland NeverAgainMSD|parkland
02-24|2022|UA *|3|Russian invasion of Ukraine|Invasion de l’Ukraine par la Russie|StandWithUkraine SlavaUkraini|invasion of ukraine,invasion de l’ukraine
03-11|2004|ES|3|Madrid train bombings|Attentats de Madrid|11M 11deMarzo|atentados del 11-m,11-m,madrid train bombings,attentats de madrid
03-11|2011|JP|3|Tōhoku earthquake, tsunami and Fukushima|Séisme, tsunami et accident de Fukushima|Fukushima Tohoku PrayForJapan|fukushima,tohoku
03-11||FR|2|National day of homage to the victims of terrorism|Journée nationale d’hommage aux victimes du terrorisme||victimes du terrorisme
03-13|1996|GB|2|Dunblane school shooting|Tuerie de Dunblane|Dunblane|dunblane
03-15|2019|NZ|3|Christchurch mosque shootings|Attentats de Christchurch|TheyAreUs ChristchurchAttack|christchurch attack,christchurch mosque
03-19|2012|FR|3|Toulouse Jewish school shooting|Attentat de l’école Ozar-Hatorah de Toulouse||ozar hatorah
03-22|2016|BE|3|Brussels bombings|Attentats de Bruxelles|PrayForBrussels JeSuisBruxelles BrusselsAttacks|attentats de bruxelles,brussels bombings
03-24|2015|FR DE ES|2|Germanwings crash|Crash de la Germanwings|4U9525 Germanwings|germanwings
04-04|1968|US|2|Assassination of Martin Luther King|Assassinat de Martin Luther King|MLK50|lorraine motel
04-06|2009|IT|2|L’Aquila earthquake|Séisme de L’Aquila|LAquila|terremoto dell'aquila
04-07|1994|RW *|3|Genocide against the Tutsi in Rwanda|Génocide des Tutsi au Rwanda|Kwibuka Rwanda1994|rwandan genocide,génocide des tutsi,génocide au rwanda
04-15|2013|US|3|Boston Marathon bombing|Attentat du marathon de Boston|BostonStrong BostonMarathon PrayForBoston|boston marathon,marathon de boston
04-15|2019|FR|2|Fire of Notre-Dame de Paris|Incendie de Notre-Dame de Paris|NotreDameFire|incendie de notre-dame,notre-dame fire
04-15|1989|GB|3|Hillsborough disaster|Tragédie de Hillsborough|JFT97 JFT96 Hillsborough|hillsborough
04-15|1912|*|1|Sinking of the Titanic|Naufrage du Titanic|Titanic|titanic
04-16|2007|US|2|Virginia Tech shooting|Tuerie de Virginia Tech|VirginiaTech|virginia tech
04-19|1995|US|2|Oklahoma City bombing|Attentat d’Oklahoma City|OKCBombing OKCStrong|oklahoma city bombing
04-20|1999|US|3|Columbine school shooting|Tuerie de Columbine|Columbine|columbine
04-24|1915|AM FR US|3|Armenian Genocide Remembrance Day|Commémoration du génocide arménien|ArmenianGenocide 24April1915|armenian genocide,génocide arménien
04-25|1915|AU NZ|3|Anzac Day|Anzac Day|AnzacDay LestWeForget Anzac|anzac,lest we forget,gallipoli
04-26|1986|UA BY *|2|Chernobyl disaster|Catastrophe de Tchernobyl|Chernobyl Tchernobyl|chernobyl,tchernobyl
04-28|1996|AU|2|Port Arthur massacre|Tuerie de Port Arthur|PortArthur|port arthur massacre
04-sun-L||FR|2|Remembrance of the victims of the Deportation|Souvenir des victimes et héros de la Déportation||déportation
shoah||IL *|3|Yom HaShoah|Yom HaShoah|YomHaShoah|yom hashoah,shoah,holocaust
05-05|1992|FR|2|Furiani stadium disaster|Drame de Furiani|Furiani|furiani
05-08|1945|FR|1|Victory in Europe Day|Victoire du 8 mai 1945|8mai1945 VEDay|8 mai 1945,ve day
05-10||FR|2|Remembrance of slavery and its abolition|Mémoire de l’esclavage et de son abolition||mémoire de l’esclavage,abolition de l’esclavage,traite négrière
05-18|1980|KR|2|Gwangju uprising|Soulèvement de Gwangju|Gwangju518|gwangju
05-22|2017|GB|3|Manchester Arena bombing|Attentat de Manchester|ManchesterStrong WeStandTogether PrayForManchester|manchester arena,manchester bombing
05-23|1992|IT|2|Capaci bombing|Attentat de Capaci|23maggio Capaci|strage di capaci,falcone
05-24|2022|US|3|Uvalde school shooting|Tuerie d’Uvalde|Uvalde UvaldeStrong|uvalde
05-25|2020|US|3|Murder of George Floyd|Meurtre de George Floyd|GeorgeFloyd ICantBreathe|george floyd,i can't breathe
05-29|1985|BE IT GB|2|Heysel Stadium disaster|Drame du Heysel|Heysel|heysel
05-mon-L||US|1|Memorial Day|Memorial Day|MemorialDay|memorial day,fallen heroes
06-04|1989|CN *|2|Tiananmen Square massacre|Massacre de Tian’anmen|Tiananmen June4 TiananmenSquare|tiananmen,tian'anmen,tank man
06-06|1944|FR GB US CA|2|D-Day|Débarquement de Normandie|DDay|d-day,débarquement de normandie
06-10|1944|FR|2|Oradour-sur-Glane massacre|Massacre d’Oradour-sur-Glane|Oradour|oradour
06-12|2016|US|3|Orlando nightclub shooting|Tuerie d’Orlando|OrlandoStrong PrayForOrlando OrlandoUnited|pulse nightclub,orlando shooting
06-14|2017|GB|3|Grenfell Tower fire|Incendie de la tour Grenfell|Grenfell JusticeForGrenfell|grenfell
06-17|2015|US|2|Charleston church shooting|Tuerie de Charleston|CharlestonStrong|charleston church
06-19|1865|US|2|Juneteenth|Juneteenth|Juneteenth|juneteenth
06-21||CA|1|National Indigenous Peoples Day|Journée nationale des peuples autochtones||residential schools
07-06|2013|CA|2|Lac-Mégantic rail disaster|Catastrophe de Lac-Mégantic|LacMegantic|lac-mégantic
07-07|2005|GB|3|London bombings of 7 July|Attentats de Londres du 7 juillet|77Bombings LondonBombings|7/7,london bombings
07-11|1995|BA *|3|Srebrenica genocide|Génocide de Srebrenica|Srebrenica|srebrenica
07-14|2016|FR|3|Nice truck attack|Attentat de Nice|PrayForNice JeSuisNice|attentat de nice,attentat à nice
07-16|1942|FR|3|Vel’ d’Hiv round-up|Rafle du Vel’ d’Hiv|VelDHiv|vel d'hiv,vel' d'hiv
07-17|2014|NL MY AU UA|3|Flight MH17 shot down|Vol MH17 abattu|MH17|mh17
07-20|2012|US|2|Aurora cinema shooting|Tuerie du cinéma d’Aurora|AuroraStrong|aurora shooting,aurora theater shooting
07-22|2011|NO|3|Oslo and Utøya attacks|Attentats d’Oslo et d’Utøya|Utoya 22juli|utøya,utoya
08-02|1980|IT|2|Bologna station bombing|Attentat de la gare de Bologne|2agosto1980|strage di bologna
08-04|2020|LB|3|Beirut port explosion|Explosion du port de Beyrouth|BeirutExplosion PrayForBeirut|beirut explosion,explosion de beyrouth
08-06|1945|JP *|3|Bombing of Hiroshima|Bombardement d’Hiroshima|Hiroshima|hiroshima,atomic bomb,bombe atomique
08-09|1945|JP *|3|Bombing of Nagasaki|Bombardement de Nagasaki|Nagasaki|nagasaki
08-14|2018|IT|3|Collapse of the Morandi bridge|Effondrement du pont Morandi|PonteMorandi|ponte morandi,pont morandi,morandi bridge
08-15|1998|GB IE|2|Omagh bombing|Attentat d’Omagh|Omagh|omagh
08-17|2017|ES|3|Barcelona attacks|Attentats de Barcelone|NoTincPor BarcelonaAttack|atentado de barcelona,las ramblas attack
08-29|2005|US|2|Hurricane Katrina|Ouragan Katrina|Katrina HurricaneKatrina|hurricane katrina,ouragan katrina
08-31|1997|GB|2|Death of Diana, Princess of Wales|Mort de Lady Diana|PrincessDiana LadyDi|princess diana,lady di,lady diana
09-10||*|2|World Suicide Prevention Day|Journée mondiale de prévention du suicide|WSPD WorldSuicidePreventionDay|suicide prevention,prévention du suicide
09-11|2001|US *|3|September 11 attacks|Attentats du 11 septembre 2001|911 September11 NeverForget 11septembre WeWillNeverForget PatriotDay 911Anniversary|9/11,september 11,sept. 11,11 september,11 septembre,11-s,11 de septiembre,twin tower,twin towers,tours jumelles,torres gemelas,patriot day,ground zero,world trade center
09-11|1973|CL|2|Coup d’état in Chile|Coup d’État au Chili|11deSeptiembre|golpe de estado de 1973
09-19|1985|MX|2|Mexico earthquakes of 1985 and 2017|Séismes de Mexico de 1985 et 2017|19S FuerzaMexico|19 de septiembre,terremoto de 1985
09-21|2001|FR|2|AZF factory explosion|Explosion de l’usine AZF|AZF|explosion d’azf,usine azf
09-26|2014|MX|3|Ayotzinapa kidnapping|Disparition des étudiants d’Ayotzinapa|Ayotzinapa TodosSomosAyotzinapa Faltan43|ayotzinapa
09-30||CA|3|National Day for Truth and Reconciliation|Journée de la vérité et de la réconciliation|NDTR OrangeShirtDay EveryChildMatters|truth and reconciliation,orange shirt day,every child matters
10-01|2017|US|3|Las Vegas shooting|Tuerie de Las Vegas|VegasStrong Route91|route 91,las vegas shooting
10-02|1968|MX|2|Tlatelolco massacre|Massacre de Tlatelolco|2DeOctubreNoSeOlvida|tlatelolco,2 de octubre no se olvida
10-07|2023|IL PS *|3|Attacks of 7 October and war in Gaza|Attaques du 7 octobre et guerre à Gaza|October7 7octobre BringThemHome|october 7,7 october,7 octobre
10-12|2002|AU ID|2|Bali bombings|Attentats de Bali|BaliBombings|bali bombing,bali bombings
10-13|2023|FR|3|Murder of Dominique Bernard|Assassinat de Dominique Bernard|DominiqueBernard|dominique bernard
10-16|2020|FR|3|Murder of Samuel Paty|Assassinat de Samuel Paty|SamuelPaty JeSuisProf JeSuisSamuel|samuel paty
10-17|1961|FR|2|Massacre of 17 October 1961|Massacre du 17 octobre 1961|17octobre1961|17 octobre 1961
10-21|1966|GB|2|Aberfan disaster|Catastrophe d’Aberfan|Aberfan|aberfan
10-27|2018|US|2|Pittsburgh synagogue shooting|Attentat de la synagogue de Pittsburgh|PittsburghStrong TreeOfLife|tree of life synagogue
10-29|2024|ES|3|Valencia floods|Inondations de Valence|DANA DANAValencia|dana de valencia,inondations de valence
10-29|2022|KR|3|Itaewon crowd crush|Bousculade d’Itaewon|Itaewon PrayForItaewon|itaewon
11-05|2015|BR|2|Mariana dam disaster|Rupture du barrage de Mariana||barragem de mariana
11-09|1938|DE AT *|3|November pogroms of 1938|Pogroms de novembre 1938|Reichspogromnacht Kristallnacht Pogromnacht 9November|reichspogromnacht,pogromnacht,kristallnacht,reichskristallnacht,nuit de cristal,novemberpogrome
11-11|1918|FR GB CA BE AU NZ|2|Armistice Day, Remembrance Day|Armistice du 11 novembre|RemembranceDay 11novembre LestWeForget ArmisticeDay|armistice,remembrance day,lest we forget,poilus
11-11||US|1|Veterans Day|Veterans Day|VeteransDay|veterans day
11-sun-2||GB|3|Remembrance Sunday|Remembrance Sunday|RemembranceSunday LestWeForget|remembrance sunday,lest we forget
11-13|2015|FR|3|Paris attacks of 13 November|Attentats du 13-Novembre|13novembre 13Novembre2015 Bataclan ParisAttacks PrayForParis PorteOuverte JeSuisParis|13 novembre,13-novembre,bataclan,paris attacks
11-20||*|2|Transgender Day of Remembrance|Jour du souvenir trans|TDOR TransDayOfRemembrance|transgender day of remembrance,jour du souvenir trans
11-22|1963|US|2|Assassination of President Kennedy|Assassinat du président Kennedy|JFK50 JFKAssassination|kennedy assassination,dealey plaza
11-25||*|2|Day for the Elimination of Violence against Women|Journée contre les violences faites aux femmes|25novembre NousToutes OrangeTheWorld NiUnaMenos 25N|violence against women,violences faites aux femmes,violencia de género
11-26|2008|IN|3|Mumbai attacks|Attentats de Bombay|2611Attacks MumbaiAttacks|26/11,mumbai attacks
11-29|2016|BR CO|2|Chapecoense air disaster|Crash de l’avion de Chapecoense|ForcaChape|tragédia da chapecoense
11-sat-4|1932|UA *|2|Holodomor Memorial Day|Commémoration de l’Holodomor|Holodomor|holodomor
12-01||*|2|World AIDS Day|Journée mondiale de lutte contre le sida|WorldAIDSDay|world aids day,lutte contre le sida
12-03|1984|IN|2|Bhopal disaster|Catastrophe de Bhopal|Bhopal|bhopal
12-06|1989|CA|3|École Polytechnique massacre|Tuerie de Polytechnique|6decembre PolySeSouvient|tuerie de polytechnique,polytechnique massacre
12-07|1941|US|3|Attack on Pearl Harbor|Attaque de Pearl Harbor|PearlHarbor PearlHarborDay|pearl harbor,day of infamy
12-08|1980|*|1|Murder of John Lennon|Assassinat de John Lennon||lennon's death,mort de lennon
12-09||*|2|Commemoration of the victims of genocide|Commémoration des victimes de génocide||victims of genocide
12-11|2018|FR|2|Strasbourg Christmas market attack|Attentat du marché de Noël de Strasbourg||attentat de strasbourg
12-13|1937|CN|2|Nanjing massacre|Massacre de Nankin|NanjingMassacre|nanjing massacre,nanking
12-14|2012|US|3|Sandy Hook school shooting|Tuerie de Sandy Hook|SandyHook Newtown NewtownStrong PrayForNewtown|sandy hook
12-14|2024|FR|3|Cyclone Chido in Mayotte|Cyclone Chido à Mayotte|Chido|cyclone chido
12-19|2016|DE|3|Berlin Christmas market attack|Attentat du marché de Noël de Berlin|Breitscheidplatz|breitscheidplatz
12-20|2024|DE|3|Magdeburg Christmas market attack|Attentat du marché de Noël de Magdebourg||anschlag von magdeburg
12-21|1988|GB US|2|Lockerbie bombing|Attentat de Lockerbie|Lockerbie PanAm103|lockerbie
12-26|2004|ID TH LK IN|3|Indian Ocean tsunami|Tsunami de l’océan Indien|Tsunami2004|2004 tsunami,tsunami de 2004
*|2017|*|3|Testimonies of sexual violence|Témoignages de violences sexuelles|MeToo BalanceTonPorc MoiAussi YoTambien QuellaVoltaChe MeTooInceste TimesUp|
*|2014|*|3|Testimonies of domestic violence|Témoignages de violences conjugales|WhyIStayed WhyILeft WhyIDidntReport MaybeHeDoesntHitYou YesAllWomen Cuentalo|
*|2015|*|2|Movement against femicide|Mouvement contre les féminicides|NiUnaMenos NousToutes NonUnaDiMeno|
*|2013|*|2|Movement against racist violence|Mouvement contre les violences racistes|BlackLivesMatter ICantBreathe SayHerName JusticePourAdama JusticeForNahel HandsUpDontShoot StopAsianHate|
*|2014|*|3|Schoolgirls abducted in Nigeria|Lycéennes enlevées au Nigeria|BringBackOurGirls|
*|2014|*|3|Flight MH370, lost with 239 people|Vol MH370, disparu avec 239 personnes|MH370 PrayForMH370|
*|2022|*|3|Death of Mahsa Amini|Mort de Mahsa Amini|MahsaAmini WomanLifeFreedom FemmeVieLiberte|
*||*|3|National mourning|Deuil national|DeuilNational LutoNacional MarcheBlanche|
`;
