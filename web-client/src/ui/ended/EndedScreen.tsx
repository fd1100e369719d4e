import { notesPage } from "../../desk/paths";
import type { Why } from "../../protocol/messages.generated";
import { isStaff } from "../../session/words";
import { NextMeeting } from "../agenda/NextMeeting";
import { SignedLink } from "../agreement/MySigned";
import { Helplines } from "../care/Helplines";
import { PracticeLine } from "../care/PracticeLine";
import { StaffAlerts } from "../care/StaffAlerts";
import { Button } from "../parts/Button";
import { DeskLink } from "../parts/DeskLink";
import { Page } from "../parts/Page";
import { useDesk, useObserved, useSections } from "../SeatContext";

const WORDS: Record<Why, { title: string; lines: string[] }> = {
  ended: {
    title: "The session has ended",
    lines: [
      "Thank you for being here today.",
      "Your camera and microphone are off, and nothing of what was said is kept here. You can close this page.",
    ],
  },
  closed: {
    title: "The session has closed",
    lines: [
      "No therapist could come back, so the room has closed for everyone. Nobody did anything wrong.",
      "Your camera and microphone are off. The practice will be in touch about the next session.",
    ],
  },
  left: {
    title: "You have left the circle",
    lines: [
      "Your camera and microphone are off. Leaving is always all right, and nobody was told a reason.",
      "While the session lasts you can come back; staff will let you in.",
    ],
  },
  removed: {
    title: "A pause from the circle",
    lines: [
      "The staff of your group asked you to step out for now. Your camera and microphone are off, and the others were told no reason.",
      "They will be glad to talk with you about it: you reach them in the way they gave you when you joined the group.",
    ],
  },
};

/** The end of a session for this person: calm, and never a bare word. */
export function EndedScreen({ why, onComeBack }: { why: Why; onComeBack?: (() => void) | undefined }) {
  const { title, lines } = WORDS[why];
  const desk = useDesk();
  const { ended, me } = useSections();
  return (
    <Page title={title}>
      {lines.map((line) => (
        <p key={line} className="lead">
          {line}
        </p>
      ))}
      {why === "removed" && <MayComeBack />}
      <NextMeeting at={ended?.nextMeeting} />
      {why === "left" && onComeBack && <Button onClick={onComeBack}>Come back</Button>}
      {me && isStaff(me) && (
        <p>
          <DeskLink href={notesPage(me.seat, desk.session)}>Go on writing notes</DeskLink>
        </p>
      )}
      {me && <SignedLink seat={me.seat} />}
      <StaffAlerts />
      <section className="support" aria-label="If things are hard right now">
        <p>If things are hard right now, you need not wait for the next session.</p>
        <PracticeLine />
        <Helplines />
      </section>
    </Page>
  );
}

/** Only while there is a session to come back to, and this is the page that would. */
function MayComeBack() {
  const status = useObserved(useDesk().status);
  return status.kind === "closed" || status.kind === "elsewhere" ? null : (
    <p className="lead">You can leave this page open: if they let you back in, it changes by itself.</p>
  );
}
