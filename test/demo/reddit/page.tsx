/** The demo's Reddit: the pages of today, or those of old.reddit.com. */
/** @jsxImportSource preact */
import { render } from "preact";
import { NewReddit } from "./new.tsx";
import { OldReddit } from "./old.tsx";
import style from "./style.css?inline";

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets = [sheet];

render(location.hostname === "old.reddit.com" ? <OldReddit /> : <NewReddit />, document.getElementById("root") as HTMLElement);
