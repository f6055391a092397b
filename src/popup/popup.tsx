/** Opens the popup. */
import { render } from "preact";
import { Page } from "./page.tsx";
import { PopupModel } from "./state.ts";

const popup = new PopupModel();
popup.open();
render(<Page popup={popup} />, document.getElementById("popup") as HTMLElement);
