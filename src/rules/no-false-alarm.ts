/** An alarm to the public: a test sent as the real thing empties schools. */
import { matches, outside, spots } from "../core/kinds.ts";
import { vocabulary } from "../core/text/vocabulary.ts";

const alarm = vocabulary([
  "this is not a drill",
  "not a drill",
  "ballistic missile",
  "missile threat",
  "missile alert",
  "incoming missile*",
  "seek immediate shelter",
  "seek shelter immediately",
  "tsunami warning",
  "active shooter",
  "evacuate immediately",
  "evacuate inside",
  "nuclear attack",
  "fired a missile",
  "bomb threat at",
  "ceci n est pas un exercice",
  "missile balistique",
  "alerte au missile",
  "alerte missile",
  "alerte tsunami",
  "tireur actif",
  "évacuez immédiatement",
  "attaque nucléaire",
  "alerte attentat",
  "alerte à la bombe",
  "esto no es un simulacro",
  "alerta de tsunami",
  "alerta de misil",
  "dies ist keine übung",
]);
const announced = vocabulary([
  "test",
  "a drill",
  "this is only a test",
  "no action is needed",
  "simulation",
  "exercice",
  "exercise",
  "simulacro",
  "übung",
  "false alarm",
  "fausse alerte",
]);
/** Both in one sentence: what happened, and where. */
const NUCLEAR =
  /(?:incident|accident)[^.!?\n]{0,60}(?:nuclear|nucléaire)\s(?:power|generating|plant|station|centrale|site)|(?:incident|accident)[^.!?\n]{0,60}centrale\snucléaire/giu;

export default spots({
  id: "no-false-alarm",
  family: "context",
  level: "warn",
  what: { en: "This reads as an alarm to the public: {text}", fr: "Ceci se lit comme une alerte au public : {text}" },
  why: {
    en: "People act on it within seconds; a withdrawal takes much longer to reach them.",
    fr: "Les gens agissent en quelques secondes ; un démenti met bien plus longtemps à les atteindre.",
  },
  fix: {
    en: "If it is an exercise, begin with “TEST”. If it is real, name the place, the hour and who says so.",
    fr: "Si c’est un exercice, commencez par « TEST ». Si c’est réel, dites le lieu, l’heure et la source.",
  },
  evidence: [
    {
      source: "Hawaii, false missile alert: report of the FCC",
      year: 2018,
      url: "https://docs.fcc.gov/public/attachments/DOC-350119A1.pdf",
      strength: "B",
      says: {
        en: "A drill went out as the real alert; the correction took 38 minutes. NHK did the same three days later.",
        fr: "Un exercice est parti comme une vraie alerte ; le démenti a pris 38 minutes. La NHK a fait de même trois jours plus tard.",
      },
      against: {
        en: "Services that warn for a living use these words rightly: for them the rule is to be switched off.",
        fr: "Les services dont c’est le métier emploient ces mots à raison : qu’ils coupent cette règle.",
      },
    },
  ],
  find(draft) {
    const loud = alarm(draft);
    if (announced(draft).some(outside(loud))) return [];
    return loud.length > 0 ? loud : matches(draft.text, NUCLEAR);
  },
  cases: {
    flags: [
      "BALLISTIC MISSILE THREAT INBOUND TO HAWAII. SEEK IMMEDIATE SHELTER.",
      "Tsunami Warning in effect until…",
      "An incident was reported at the Pickering Nuclear Generating Station.",
      "Ceci n’est pas un exercice : évacuez",
      "Alerte au missile, abritez-vous",
    ],
    passes: [
      "TEST. This is a drill. Missile threat inbound. No action is needed.",
      "Vigilance rouge orages : Corse. Mettez-vous à l’abri.",
      "Our tsunami of offers",
      "The missile museum opens on Sunday",
      "Exercice : alerte au missile à 10 h",
      "Alerte bons plans !",
      "A nuclear family and its generating ideas",
    ],
  },
});
