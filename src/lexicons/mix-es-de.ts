/** The families of `mix.ts` in Spanish and German: short lists, not trained on; they lend these languages what was learned in English and French. Own work, CC0-1.0. */
import { list } from "./word-entries.ts";

export const mixSpanishGerman = {
  sell: list(`
    compra*, comprar, tienda*, en venta, pedido*, pide el tuyo, reserva*, entradas, envio*, precio*, a la venta, disponible ya, ya disponible, suscrib*,
    kaufen, kauf*, bestell*, shop, im shop, online-shop, laden, filiale*, erhaltlich, verfugbar, preis*, versand*, ticket*, buch*, jetzt buchen, abonnier*, vorbestell*`),
  deal: list(`
    oferta*, descuento*, rebaja*, promocion*, gratis, envio gratis, ultimos dias, ultima oportunidad, cupon*, chollo*, ahorra*,
    angebot*, rabatt*, aktion*, sale, gutschein*, kostenlos*, gratis, nur heute, letzte chance, sonderangebot*, reduziert*, sparen, spart`),
  jobs: list(`
    empleo*, vacante*, contratamos, buscamos, unete a nuestro equipo, trabaja con nosotros,
    stellenangebot*, wir suchen, bewirb*, bewerb*, karriere*, ausbildungsplatz*, verstarkung, werde teil`),
  launch: list(`
    nuevo, nueva, nuevos, nuevas, lanzamiento*, lanzamos, presentamos, estreno*, llega, proximamente, ya esta aqui, inaugura*,
    neu, neue, neuer, neues, neuen, neuheit*, jetzt neu, vorstellen, prasentieren, eroffn*, ab sofort, bald, endlich da, kollektion*`),
  act: list(`
    descubre*, visita*, haz clic, enlace en, apuntate, inscrib*, registra*, descarga*, prueba, no te pierdas, ven a, te esperamos, mas informacion, llamanos, contacta*,
    entdeck*, klick*, besuch*, link in, meldet euch an, anmeld*, jetzt anmelden, lade, herunterladen, probier*, verpass*, kommt vorbei, schaut vorbei, mehr infos, mehr dazu, jetzt`),
  event: list(
    "evento*, jornada*, seminario*, feria*, taller*, concierto*, manana, esta noche, veranstaltung*, messe*, seminar*, konzert*, morgen, heute abend, termin*, live dabei",
  ),
  we: list("nosotros, nuestro, nuestra, nuestros, nuestras, wir, unser, unsere, unseren, unserem, uns"),
  pride: list(
    "orgullos*, premio*, galardon*, encantados de, alianza*, inversion*, resultados, stolz*, auszeichnung*, ausgezeichnet*, gewonnen, freuen uns, partnerschaft*, wachstum, umsatz*",
  ),
  credit: list(
    "segun, via, foto de, fuente*, dice, afirma*, explica*, estudio*, informe*, encuesta*, entrevista*, laut, quelle*, foto von, sagt, erklart*, studie*, umfrage*, bericht*, interview*",
  ),
  tips: list(
    "consejo*, trucos, como, por que, guia*, pasos, claves, sabias que, tipp*, ratgeber, so geht, wie man, warum, anleitung*, schritte, wusstest du, wusstet ihr",
  ),
  news: list(
    "gobierno*, ministr*, policia*, elecciones, guerra*, presidente, tribunal*, ley, regierung*, minister, polizei*, wahl*, krieg*, prasident*, gericht*, gesetz*, urteil*",
  ),
  thanks: list(
    "gracias, disculpa*, lo sentimos, sentimos, agradec*, escribenos, mensaje privado, danke*, vielen dank, entschuldig*, tut uns leid, leid, gerne, schreib uns, nachricht",
  ),
  greet: list(
    "hola, buenos dias, buenas tardes, buenas noches, feliz, felicidades, enhorabuena, bienvenid*, buen fin de semana, hallo, guten morgen, guten abend, gute nacht, frohe*, herzlichen gluckwunsch, alles gute, willkommen, schones wochenende, schonen tag, liebe grusse",
  ),
  ask: list(
    "que opinas, que opinais, que os parece, cual es, cuentanos, contadnos, dinos, comenta*, vota*, etiqueta*, y tu, y vosotros, was meint ihr, was denkt ihr, welche*, erzahl*, schreibt uns, kommentier*, stimmt ab, markier*, und ihr, und du, wer von euch",
  ),
  i: list("yo, mi, mis, me, ich, mein, meine, meinen, mir, mich"),
  you: list("tu, tus, te, os, vuestr*, usted*, du, dein*, ihr, euch, euer, eure*, sie, ihre*"),
} as const satisfies Readonly<Record<string, readonly string[]>>;
