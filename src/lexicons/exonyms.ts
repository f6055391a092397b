/** Towns that the press calls otherwise in each language, so that their news is one. None whose other name is a town of its own (Valence, Vienne). Own work, CC0-1.0. */
export const exonyms: readonly (readonly string[])[] =
  "London Londres Londra,Moscow Moscou Moscú Moskau Moscovo Mosca,Brussels Bruxelles Bruselas Brüssel,Geneva Genève Ginebra Genf Ginevra,Genoa Gênes Génova Genova Genua,Venice Venise Venecia Venedig Venezia,Naples Nápoles Neapel Napoli,Milan Milano Milán Mailand,Turin Torino,Rome Roma Rom,Munich München Múnich Munique,Cologne Köln Colonia,Hamburg Hambourg Hamburgo,Nuremberg Nürnberg,Warsaw Varsovie Varsovia Warschau,Prague Praha Praga Prag,Copenhagen Copenhague København Kopenhagen,Lisbon Lisbonne Lisboa Lissabon,Seville Séville Sevilla,Saragossa Saragosse Zaragoza,Athens Athènes Atenas Athen,Bucharest Bucarest Bukarest,Belgrade Belgrado Belgrad,Kyiv Kiev Kiew,Kharkiv Kharkov,Odesa Odessa,Cairo Caire,Algiers Alger Argel Algier,Jerusalem Jérusalem Jerusalén Gerusalemme,Beirut Beyrouth,Damascus Damas Damasco Damaskus,Aleppo Alep Alepo,Baghdad Bagdad,Kabul Kaboul,Tehran Téhéran Teherán Teheran,Beijing Pékin Pekín Peking Pequim,Seoul Séoul,Tokyo Tokio Tóquio,Bombay Mumbai,Calcutta Kolkata,Manila Manille,Singapore Singapour Singapur,Antwerp Anvers Antwerpen,Ghent Gand Gent,Strasbourg Straßburg Estrasburgo,Marrakesh Marrakech,Mogadishu Mogadiscio,Edinburgh Édimbourg Edimburgo"
    .split(",")
    .map((town) => town.split(" "));
/** Named by the code of a larger country, and places of their own: what happens in one has not happened in the other. */
export const parts: readonly string[] =
  "England,Scotland,Wales,Northern Ireland,Angleterre,Écosse,Inglaterra,Gaza,Gaza Strip,bande de Gaza,West Bank,Cisjordanie,Tibet,Trinidad".split(
    ",",
  );
