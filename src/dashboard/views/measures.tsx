/** The measures: how the goals stand, with honest doubt; what was read off each post, by hand or by file; one's own posts held against the rules; campaign tags. */

import { useRead } from "../load.ts";
import { ByHand } from "../measures/by-hand.tsx";
import { Communities } from "../measures/communities.tsx";
import { Evidence } from "../measures/evidence.tsx";
import { FromFile } from "../measures/from-file.tsx";
import { Goals } from "../measures/goals.tsx";
import { readMeasures } from "../measures/read.ts";
import { UtmBuilder } from "../measures/utm-builder.tsx";
import type { View, ViewProps } from "./view.ts";

function Measures({ dashboard, settings }: ViewProps) {
  const { goals } = dashboard.strategy.value;
  const measured = useRead(dashboard, () => readMeasures(goals, settings, Date.now()), [goals, settings]);
  return (
    <>
      {measured && (
        <>
          <Goals followed={measured.goals} />
          <Communities dashboard={dashboard} settings={settings} measured={measured} />
          <ByHand dashboard={dashboard} measured={measured} />
          <FromFile dashboard={dashboard} />
          <Evidence measured={measured} />
        </>
      )}
      <UtmBuilder />
    </>
  );
}

export const measuresView: View = { id: "measures", title: "measuresTitle", lead: "measuresLead", View: Measures };
