import { meetingWords } from "./meeting";

/** When the group meets again; nothing while that is open. */
export function NextMeeting({ at }: { at: string | null | undefined }) {
  return at ? (
    <p className="next-meeting">
      We meet again <time dateTime={at}>{meetingWords(at)}</time>.
    </p>
  ) : null;
}
