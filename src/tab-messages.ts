/** The door between contexts, and what tabs say and hear through it: one schema for what is asked and one for what is answered, checked on both sides. What pages of ours say beside is in `messages.ts`, which no tab needs to load. */
import browser, { type Runtime } from "webextension-polyfill";
import * as z from "zod/mini";
import { Failure } from "./core/feed.ts";
import { LANGS, MOMENT_KINDS, SITE_IDS } from "./core/model.ts";
import { AsideShape, CrisisShape, MutedShape, PauseShape, PolicyShape, RuledAccountShape } from "./core/policy/policy.ts";
import { Post } from "./core/post.ts";

export const Headline = z.object({ headline: z.string(), source: z.string(), at: z.number(), url: z.optional(z.string()) });
const Moment = z.object({
  id: z.string(),
  kind: z.enum(MOMENT_KINDS),
  names: z.readonly(z.array(z.object({ name: z.string(), reach: z.enum(["event", "place", "person", "region", "country"]) }))),
  words: z.readonly(z.array(z.string())),
  headlines: z.readonly(z.array(z.extend(Headline, { deeds: z.optional(z.readonly(z.array(z.string()))) }))),
  dead: z.optional(z.number()),
  countries: z.optional(z.readonly(z.array(z.string()))),
  firstAt: z.number(),
  lastAt: z.number(),
});

export const Sentence = z.object({ en: z.string(), fr: z.string() });
const Day = z.object({
  name: Sentence,
  at: z.optional(z.number()),
  since: z.optional(z.number()),
  countries: z.readonly(z.array(z.string())),
  weight: z.literal([1, 2, 3]),
  tags: z.readonly(z.array(z.string())),
  phrases: z.readonly(z.array(z.string())),
});

const Evidence = z.object({
  source: z.string(),
  year: z.number(),
  url: z.optional(z.string()),
  strength: z.enum(["A", "B", "C", "D"]),
  says: Sentence,
  against: z.optional(Sentence),
});

export const SourceStates = z.array(
  z.object({ id: z.string(), feed: z.string(), part: z.optional(z.string()), checkedAt: z.optional(z.number()), failed: z.optional(Failure) }),
);

/** All that a tab needs to judge drafts by itself: made by the background, kept by the tab, replaced when the world changes. */
export const Snapshot = z.object({
  lang: z.optional(z.enum(LANGS)),
  /** ms to add to the tab's own clock. */
  clockOffset: z.number(),
  rehearsal: z.optional(z.string()),
  policy: PolicyShape,
  accounts: z.array(RuledAccountShape),
  pause: z.optional(PauseShape),
  crisis: z.optional(CrisisShape),
  asides: z.array(AsideShape),
  /** How the balance counts weeks; as in `Facts`. */
  week: z.optional(z.union([z.literal("rolling"), z.number()])),
  /** When the team was last asked, by the real clock, and whether that failed of late; unset where there is no team. */
  team: z.optional(z.object({ syncedAt: z.optional(z.number()), isAway: z.boolean() })),
  /** Which news the moments tell. */
  newsId: z.optional(z.string()),
  /** Left out where the other side has those of this id already: they are the bulk of it. */
  moments: z.optional(z.array(Moment)),
  /** Left out where there is none. */
  ownNews: z.optional(z.array(z.object({ name: z.string(), account: z.optional(z.string()), headlines: z.readonly(z.array(Headline)) }))),
  days: z.array(Day),
  sources: SourceStates,
  /** What corrections taught, by account: see `Taste`. */
  tastes: z.optional(z.record(z.string(), z.record(z.string(), z.readonly(z.tuple([z.number(), z.number(), z.number()]))))),
  recent: z.array(z.pick(Post, { id: true, at: true, site: true, account: true, kind: true, class: true, text: true, sketch: true })),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** What the tab can say of itself, for the popup: never what is written in it. */
export const TabState = z.object({
  site: z.enum(SITE_IDS),
  state: z.enum(["watching", "blind", "paused"]),
  account: z.optional(z.string()),
  composers: z.number(),
});
export type TabState = z.infer<typeof TabState>;

const Told = z.extend(Headline, { about: z.optional(z.readonly(z.array(z.string()))) });
/** What a look-up found, or why it could not be made. */
export const Found = z.union([z.object({ headlines: z.array(Headline) }), z.object({ failed: Failure })]);
export type Found = z.infer<typeof Found>;

const ruleIds = z.array(z.string());
const nothing = z.undefined();
/** What can be said between contexts, by name. */
type Exchanges = Readonly<Record<string, { readonly ask: z.ZodMiniType; readonly answer: z.ZodMiniType }>>;
type Names<E> = Extract<keyof E, string>;
type Ask<E extends Exchanges, N extends keyof E> = z.infer<E[N]["ask"]>;
type Answer<E extends Exchanges, N extends keyof E> = z.infer<E[N]["answer"]>;

export const tabExchanges = {
  /** Tab → background: somebody begins to write here, send the engine. */
  engine: { ask: z.object({ kind: z.literal("engine") }), answer: nothing },
  /** Tab → background: a policy asks for rules that the engine does not bring along. */
  optionalRules: { ask: z.object({ kind: z.literal("optionalRules") }), answer: nothing },
  /** Tab → background: a policy has regular expressions, send what matches them. */
  expressions: { ask: z.object({ kind: z.literal("expressions") }), answer: nothing },
  /** Tab → background: what do I judge by? */
  facts: { ask: z.object({ kind: z.literal("facts"), site: z.enum(SITE_IDS), knows: z.optional(z.string()) }), answer: Snapshot },
  /** Tab or page of ours → background: a policy asks how long ago a text went out, on a site or anywhere; what is known of a year, as sketches. */
  past: {
    ask: z.object({ kind: z.literal("past"), site: z.optional(z.enum(SITE_IDS)) }),
    answer: z.object({ accounts: z.array(z.string()), packed: z.string() }),
  },
  /** Tab → background: where does this rule come from? */
  basis: {
    ask: z.object({ kind: z.literal("basis"), rule: z.string() }),
    answer: z.optional(z.object({ why: Sentence, fix: Sentence, evidence: z.array(Evidence) })),
  },
  /** Tab → background: this went out, on that rehearsed day if one was being rehearsed. */
  published: {
    ask: z.object({ kind: z.literal("published"), post: Post, rehearsal: z.optional(z.string()) }),
    answer: z.object({ recorded: z.string() }),
  },
  /** Tab → background: somebody is about to publish, does the team know of a crisis? */
  crisis: { ask: z.object({ kind: z.literal("crisis") }), answer: z.object({ known: z.pick(Snapshot, { crisis: true, team: true }) }) },
  /** Tab → background: all that the press has said of late. What of it matters is looked for in the tab. */
  headlines: { ask: z.object({ kind: z.literal("headlines") }), answer: z.array(Told) },
  /** Tab → background, on a click that says so: look this hashtag up in the press. */
  press: { ask: z.object({ kind: z.literal("press"), tag: z.string().check(z.minLength(1), z.maxLength(100)) }), answer: Found },
  /** Tab → background: hold nothing against this moment any more. */
  mute: { ask: z.object({ kind: z.literal("mute"), moment: z.string() }), answer: z.optional(MutedShape) },
  /** Tab → background: hear again what was muted then. */
  hear: { ask: z.object({ kind: z.literal("hear"), mutedAt: z.number() }), answer: nothing },
  /** Tab → background, on a click that says so: never show me this again. The key may hold the word that the finding is about. */
  setAside: { ask: z.object({ kind: z.literal("setAside"), aside: AsideShape }), answer: nothing },
  /** Tab → background: show me that again. */
  takeBack: { ask: z.object({ kind: z.literal("takeBack"), aside: AsideShape }), answer: nothing },
  /** Tab → background: what came of the rules that spoke about a draft that went out. */
  outcomes: {
    ask: z.object({ kind: z.literal("outcomes"), heeded: ruleIds, ignored: ruleIds, anyway: ruleIds, useless: ruleIds }),
    answer: nothing,
  },
  /** Tab → background: show the sources in the options. */
  showSources: { ask: z.object({ kind: z.literal("showSources") }), answer: nothing },
  /** Background → tab: the world changed, judge again. */
  news: { ask: z.object({ kind: z.literal("news"), snapshot: Snapshot }), answer: nothing },
  /** Popup → tab: how do you do? */
  state: { ask: z.object({ kind: z.literal("state") }), answer: TabState },
} as const satisfies Exchanges;

/** Said by a script that only those have who asked for it. */
export const begunExchanges = {
  /** Tab → background: a reply to that post was begun, or is still being typed. */
  begun: {
    ask: z.object({
      kind: z.literal("begun"),
      url: z.url({ protocol: /^https$/ }).check(z.maxLength(4_000)),
      account: z.optional(z.string().check(z.maxLength(200))),
      at: z.number(),
    }),
    answer: nothing,
  },
} as const satisfies Exchanges;

/** A door through which these things, and no others, are said. */
export function door<E extends Exchanges>(exchanges: E) {
  // Both are applied where a message leaves and where it arrives: what the schema does not name stays where it was.
  const askOf = <N extends Names<E>>(name: N, message: unknown) => agreed<Ask<E, N>>(exchanges[name]?.ask, message, `malformed message: ${name}`);
  /** Nothing arrives as null in some browsers. */
  const answerOf = <N extends Names<E>>(name: N, given: unknown) =>
    agreed<Answer<E, N>>(exchanges[name]?.answer, given ?? undefined, `malformed answer: ${name}`);
  const respond = async (name: Names<E>, handle: Handle, message: unknown, sender: Runtime.MessageSender) =>
    answerOf(name, await handle(askOf(name, message), sender));
  return {
    /** Asks the background. @throws when nobody answers, or when question or answer is not of the agreed shape */
    async ask<N extends Names<E>>(name: N, rest: Omit<Ask<E, N>, "kind">): Promise<Answer<E, N>> {
      return answerOf(name, await browser.runtime.sendMessage(askOf(name, { kind: name, ...rest })));
    },
    /** Asks one tab: one frame of it, its page if nothing else is said; and for `news` every frame in it. @throws as `ask` */
    async askTab<N extends Names<E>>(tab: number, name: N, rest: Omit<Ask<E, N>, "kind">, frameId = 0): Promise<Answer<E, N>> {
      const where = name === "news" ? {} : { frameId };
      return answerOf(name, await browser.tabs.sendMessage(tab, askOf(name, { kind: name, ...rest }), where));
    },
    /** Answers what is asked of this context. Anything that is not one of our messages, from our own extension, is left alone. */
    answer(handlers: { [N in Names<E>]?: (ask: Ask<E, N>, sender: Runtime.MessageSender) => Promise<Answer<E, N>> }): void {
      const byName = new Map(Object.entries(handlers) as [Names<E>, Handle][]);
      browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
        const name = (message as { kind?: unknown } | null | undefined)?.kind as Names<E>;
        const handle = sender.id === browser.runtime.id ? byName.get(name) : undefined;
        return handle && respond(name, handle, message, sender);
      });
    },
  };
}
type Handle = (ask: unknown, sender: Runtime.MessageSender) => Promise<unknown>;

function agreed<T>(schema: z.ZodMiniType = z.never(), value: unknown, otherwise: string): T {
  const { success, data } = z.safeParse(schema, value);
  if (!success) throw new Error(otherwise);
  return data as T;
}

/** For tabs. */
export const { ask, answer } = door(tabExchanges);
