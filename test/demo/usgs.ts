/** Plays earthquake.usgs.gov: a week without a significant earthquake. */
import type { Play } from "./world.ts";

export const playUsgs: Play = () => ({
  headers: { "content-type": "application/json; charset=utf-8" },
  body: JSON.stringify({
    type: "FeatureCollection",
    metadata: { generated: Date.now(), title: "USGS Significant Earthquakes, Past Week", status: 200, api: "1.14.1", count: 0 },
    features: [],
  }),
});
