/** Opens the options page. */
import { render } from "preact";
import { Page } from "./page.tsx";
import { OptionsModel } from "./state.ts";

const options = new OptionsModel();
options.open();
render(<Page options={options} />, document.getElementById("options") as HTMLElement);
