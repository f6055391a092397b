/** Plays www.gdacs.org: a quiet day, with a green alert, of the many that are on the real list every day. */
import type { Play } from "./world.ts";

const HOUR = 60 * 60 * 1000;

export const playGdacs: Play = () => {
  const felt = new Date(Date.now() - 3 * HOUR).toUTCString();
  const body = `\uFEFF<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:gdacs="http://www.gdacs.org">
  <channel>
    <title>GDACS RSS information</title>
    <!--Records number 1-->
    <item>
      <title>Green earthquake alert (Magnitude 5.1M, Depth:10km) in Fiji</title>
      <link>https://www.gdacs.org/report.aspx?eventtype=EQ&amp;eventid=1</link>
      <pubDate>${felt}</pubDate>
      <gdacs:iscurrent>true</gdacs:iscurrent>
      <gdacs:fromdate>${felt}</gdacs:fromdate>
      <gdacs:todate>${felt}</gdacs:todate>
      <gdacs:eventtype>EQ</gdacs:eventtype>
      <gdacs:alertlevel>Green</gdacs:alertlevel>
      <gdacs:country>Fiji</gdacs:country>
    </item>
  </channel>
</rss>`;
  return { headers: { "content-type": "text/xml; charset=utf-8" }, body };
};
