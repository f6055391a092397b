/** The popup as the browser's side panel: it stays open, goes along from tab to tab, and hears of what goes out. */
import { render } from "preact";
import { stayLive } from "../messages.ts";
import { goAlong } from "./go-along.ts";
import { Page } from "./page.tsx";
import { PopupModel } from "./state.ts";

const popup = new PopupModel();
popup.open();
goAlong(popup);
stayLive();
render(<Page popup={popup} staysOpen />, document.getElementById("popup") as HTMLElement);
