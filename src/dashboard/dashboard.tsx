/** Opens the dashboard. */
import { render } from "preact";
import { Page } from "./page.tsx";
import { DashboardModel } from "./state.ts";

const dashboard = new DashboardModel();
dashboard.open();
render(<Page dashboard={dashboard} />, document.getElementById("dashboard") as HTMLElement);
