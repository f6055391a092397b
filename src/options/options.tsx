/** Opens the options page. */
import { render } from "preact";
import { OptionsPage } from "./page.tsx";
import { OptionsModel } from "./state.ts";

const options = new OptionsModel();
options.open();
render(<OptionsPage options={options} />, document.getElementById("options") as HTMLElement);
