/** Opens the dashboard. */
import { render } from "preact";
import { DashboardPage } from "./page.tsx";
import { DashboardModel } from "./state.ts";

const dashboard = new DashboardModel();
dashboard.open();
render(<DashboardPage dashboard={dashboard} />, document.getElementById("dashboard") as HTMLElement);
