/** Opens the popup. */
import { render } from "preact";
import { stayLive } from "../messages.ts";
import { Page } from "./page.tsx";
import { PopupModel } from "./state.ts";

const popup = new PopupModel();
popup.open();
stayLive();
render(<Page popup={popup} />, document.getElementById("popup") as HTMLElement);
