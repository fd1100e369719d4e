import type { GroupPage } from "../../http/wire.generated";
import { meetingWords } from "./days";

/** Session 5 of 14, and when the group meets next. */
export function GroupLead({ page }: { page: GroupPage }) {
  const { session, started, next, closed, details } = page;
  if (closed) {
    return "This group is closed. Nobody comes in; what was kept stays kept.";
  }
  if (session === null) {
    return `The programme is over: ${details.of} sessions were held.`;
  }
  const at = `Session ${session} of ${details.of}`;
  if (started) {
    return `${at} is going on now.`;
  }
  if (next === null) {
    return `${at}. The next meeting is not set yet.`;
  }
  const { here, there } = meetingWords(next, details.schedule?.zone ?? null);
  return `${at}. Next meeting: ${here}${there ? `, which is ${there}` : ""}.`;
}
