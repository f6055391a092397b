/** The views of the dashboard, in the order of the menu. Each is one file. */
import { calendarView } from "./calendar.tsx";
import { comparisonView } from "./comparison.tsx";
import { conversationView } from "./conversation.tsx";
import { listeningView } from "./listening.tsx";
import { measuresView } from "./measures.tsx";
import { reportsView } from "./reports.tsx";
import { strategyView } from "./strategy.tsx";
import { timeView } from "./time.tsx";
import type { View } from "./view.ts";

export const views: readonly View[] = [
  strategyView,
  calendarView,
  conversationView,
  listeningView,
  measuresView,
  comparisonView,
  timeView,
  reportsView,
];
