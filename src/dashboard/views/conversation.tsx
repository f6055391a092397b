/** The conversation: who waits for an answer, how quickly people are answered, and one shift's word to the next. */
import { useEffect, useState } from "preact/hooks";
import { inDesk } from "../../store/desk.ts";
import { HandOver } from "../conversation/hand-over.tsx";
import { Queue } from "../conversation/queue.tsx";
import { useRead } from "../load.ts";
import { TeamNote } from "../team-note.tsx";
import type { View, ViewProps } from "./view.ts";

const MINUTE = 60_000;
/** Answered ones of so long ago still count in the response times. */
const MEMORY = 30 * 86_400_000;

function Conversation({ dashboard }: ViewProps) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(clock);
  }, []);
  const read = useRead(
    dashboard,
    () =>
      inDesk(async (desk) => ({
        cases: (await desk.read("case")).filter(({ at, value }) => value.answeredAt === undefined || at > Date.now() - MEMORY),
        handovers: await desk.read("handover", Date.now() - MEMORY),
        plans: (await desk.read("plan", Date.now(), Date.now() + 86_400_000)).filter(({ value }) => value.post === undefined),
      })),
    [],
  );
  if (!read) return null;
  return (
    <>
      <TeamNote team={dashboard.team.value} />
      <Queue dashboard={dashboard} cases={read.cases} now={now} />
      <HandOver dashboard={dashboard} {...read} now={now} />
    </>
  );
}

export const conversationView: View = { id: "conversation", title: "conversationTitle", lead: "conversationLead", View: Conversation };
