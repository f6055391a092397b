/** Plays www.seismicportal.eu: its newest great earthquake is a month old. */
import type { Play } from "./world.ts";

const MONTH = 30 * 24 * 60 * 60 * 1000;

export const playEmsc: Play = () => {
  const properties = {
    time: new Date(Date.now() - MONTH).toISOString(),
    flynn_region: "FIJI REGION",
    mag: 6.1,
    magtype: "mww",
    unid: "20120101_0000001",
  };
  return {
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ type: "FeatureCollection", metadata: { count: 1 }, features: [{ type: "Feature", id: properties.unid, properties }] }),
  };
};
