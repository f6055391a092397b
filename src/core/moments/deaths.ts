/** Who has died, by a headline whose subject is one person: "Prince found dead", "Décès de X", "X est mort". A toll is none. */

import { key } from "../text/text.ts";
import { type NameRun, nameRuns } from "./names.ts";
import { isTelling, withoutTitles } from "./telling.ts";

export interface Died {
  /** Names by which the person goes: the whole, then the surname. */
  readonly names: readonly string[];
  /** One word at the head of the sentence may be any noun ("Hiker found dead"): another headline has to bear it out. */
  readonly sure: boolean;
}

/** After the name, perhaps with an apposition between commas. */
const AFTER =
  /^(?:,|,[^,.;:]{2,120},)?\s+(?:(?:has|is|was|have|est|était|a|ha|ist)\s+)?(?:dies|died|dead|found dead|passes away|passed away|passing|mort|morte|décédé|décédée|meurt|décède|s[’']éteint|s[’']est éteinte?|muere|murió|muerto|muerta|fallece|falleció|fallecido|fallecida|morre|morreu|falece|faleceu|stirbt|gestorben|tot|è morto|è morta|muore|morto|morta)(?![\p{L}\p{N}])/iu;
/** Titles that stand small before a name: "le pape François est mort", "mort du pape François". */
const SMALL_TITLE =
  /(?:^|\s)(pape|papa|roi|reine|prince|princesse|rey|reina|rainha|rei|papst|königin|könig|sultan|émir|chanteur|chanteuse|acteur|actrice)\s$/iu;
const OF_THE =
  /(?:^|[^\p{L}])(?:morte?|muerte|décès|disparition|obsèques|funérailles|assassinat|meurtre|tod)\s(?:du|de la|del|de la|do|da|des)\s\p{L}+\s$/iu;
const POSSESSED = /^['’]s?\s+(?:sudden\s+|tragic\s+|untimely\s+)?(?:death|passing|funeral|killing|murder)\b/iu;
const BEFORE =
  /(?:^|[^\p{L}])(?:deaths? of|passing of|killing of|murder of|funeral (?:of|for)|mourns?|mourning|tributes? to|r\.?i\.?p\.?|décès d[e’']|mort d[e’']|disparition d[e’']|obsèques d[e’']|hommage(?:s| national)? à|assassinat d[e’']|meurtre d[e’']|muerte de|muere|murió|fallece|falleció|fallecimiento de|asesinato de|morre|morreu|faleceu|morte d[eio]|falecimento d[eo]|tod von|trauer um|è morto|è morta|morto|morta|addio a)\s*(?:the |la |le |l[’'])?$/iu;
/** "Who was X, the murdered teacher?" */
const PROFILE = /^(?:who was|qui était|quién era|quem era|chi era|wer war)\s+$/iu;
/** "X, 47, murdered": the victim before the verb; only with a full name, for places and armies are killed too. */
const SLAIN =
  /^(?:,[^.;:]{2,60},?)?\s+(?:(?:has been|was|is|est|a été|ha sido|fue|foi)\s+)?(?:killed|murdered|assassinated|slain|shot dead|tué|tuée|assassiné|assassinée|asesinado|asesinada|assassinado|assassinada|ermordet)(?![\p{L}\p{N}])/iu;

/**
 * @param runs the headline's names, when they are known already
 * @returns undefined when the headline tells of nobody's death, or of somebody without a name
 */
export function diedIn(headline: string, runs: readonly NameRun[] = nameRuns(headline)): Died | undefined {
  for (const run of runs) {
    const before = headline.slice(0, run.start);
    const after = headline.slice(run.end).replace(/^['’]s(?=\s)/, "'s");
    const several = /\s/.test(run.name);
    const title = SMALL_TITLE.exec(before)?.[1];
    const mourned = POSSESSED.test(after) || BEFORE.test(before) || (title && OF_THE.test(before)) || (several && PROFILE.test(before));
    const told = mourned || (!run.placed && (AFTER.test(after) || (several && SLAIN.test(after))));
    const person = withoutTitles(run.name);
    if (!told || !isTelling(person)) continue;
    const surname = person.split(" ").at(-1) ?? "";
    const alone = several && surname.length > 3 && /^\p{Lu}\p{Ll}/u.test(surname) && !/^\p{Lu}+$/u.test(surname) ? [surname] : [];
    const titled = key(run.name) !== key(person) ? [run.name] : title ? [`${title} ${person}`] : [];
    return { names: [...titled, person, ...alone], sure: several || !run.opens };
  }
  return undefined;
}
