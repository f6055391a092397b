/** What stands around the posts: the bar with its search, the columns beside, and a private conversation. */
/** @jsxImportSource react */
// biome-ignore-all lint/a11y: roles and labels are Facebook's own, with their faults.
import { useState } from "react";
import { Box, type Draft } from "./editor.tsx";
import { Avatar, Icon, Press } from "./parts.tsx";
import { acme, ada, people } from "./people.ts";
import { link } from "./route.ts";
import style from "./style.module.css";
import { words } from "./words.ts";

export function Bar() {
  return (
    <div role="banner" className={style.bar}>
      <strong className={style.demo}>Demo</strong>
      <label className={style.search}>
        <Icon of="search" />
        <input type="search" aria-label={words.search} placeholder={words.search} autoComplete="off" />
      </label>
      <nav>
        <a className={style.tab} {...link("/")} aria-label={words.home}>
          <Icon of="home" />
        </a>
        <a className={style.tab} {...link("/groups/1")} aria-label={words.groups}>
          <Icon of="group" />
        </a>
        <a className={style.tab} {...link("/me")} aria-label={words.profile}>
          <Icon of="person" />
        </a>
        <a className={style.tab} {...link("/messages/t/2")} aria-label={words.chats}>
          <Icon of="chat" />
        </a>
      </nav>
      <Avatar of={acme} />
    </div>
  );
}

export function Side() {
  return (
    <nav className={style.side}>
      <a className={style.contact} {...link("/acme")}>
        <Avatar of={acme} small /> {acme.name}
      </a>
      <a className={style.contact} {...link("/groups/1")}>
        <Icon of="group" /> {words.groups}
      </a>
      <a
        className={style.contact}
        href={`https://business.facebook.com/latest/composer/?asset_id=1&business_id=2${location.search.replace("?", "&")}`}
      >
        <Icon of="calendar" /> {words.tools}
      </a>
    </nav>
  );
}

export function Contacts({ onChat }: { onChat(): void }) {
  return (
    <aside className={style.side}>
      <h2>{words.contacts}</h2>
      {people.map((person) => (
        <Press key={person.handle} className={style.contact} onPress={onChat}>
          <Avatar of={person} small /> {person.name}
        </Press>
      ))}
    </aside>
  );
}

/** A private conversation, in the same editor as everything else: nothing of it may ever be read. */
export function Chat({ tab = false }: { readonly tab?: boolean }) {
  const [draft] = useState<Draft>(() => ({ text: "" }));
  return (
    <div role={tab ? "dialog" : "main"} aria-label={ada.name} className={tab ? style.chatTab : style.chat}>
      <header className={style.author}>
        <Avatar of={ada} small /> <strong>{ada.name}</strong>
      </header>
      <p className={style.theirs}>{words.message === "Message" ? "Hello?" : "Hallo?"}</p>
      <div className={style.chatBox}>
        <Box label={words.message} draft={draft} onText={() => {}} onEnter={() => {}} />
        <Press label={words.send} className={style.send} onPress={() => {}}>
          <Icon of="send" />
        </Press>
      </div>
    </div>
  );
}
