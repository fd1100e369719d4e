import type { MicrophoneHeld } from "../../protocol/messages.generated";
import { listWords } from "../../session/words";
import { Button } from "../parts/Button";
import { NoticeLine } from "../parts/StatusLines";
import { useDesk, useObserved, useSections } from "../SeatContext";

const HELD_WORDS: Record<MicrophoneHeld, string> = {
  hushed: "Your microphone is held by staff for now. You can turn it on again when they let you speak.",
  byHand: "Who has the floor can be heard.",
  roundOnly: "Whose turn it is in the round can be heard.",
  watching: "You watch: your microphone and camera rest, and come back as they were.",
  holding: "Microphones are held until a therapist is back.",
};

/** What is so with one's own devices, and why; and what to do about it. */
export function HoldLines() {
  const desk = useDesk();
  const { me } = useSections();
  const blocked = useObserved(desk.speakers.blocked);
  const own = useObserved(desk.own.state);
  const wasOn = me?.turnBackOn;
  const offerBack = wasOn && !me?.watching && own.microphone === "off" && own.camera === "off";
  const heldWords = me?.microphoneHeld && HELD_WORDS[me.microphoneHeld];
  return (
    <div className="lines">
      {me?.observing && (
        <p className="line line-observing">You are observing. Members see that you are here.</p>
      )}
      {me && me.pinnedBy.length > 0 && (
        <p className="line">
          {listWords(me.pinnedBy)} {me.pinnedBy.length > 1 ? "keep" : "keeps"} you in sight, as staff have
          allowed.
        </p>
      )}
      {heldWords && (
        <p className="line" id="held-microphone">
          {heldWords}
        </p>
      )}
      {me?.cameraStopped && (
        <p className="line" id="held-camera">
          Your camera is held by staff for now. You can turn it on again when they allow it.
        </p>
      )}
      {offerBack && (
        <p className="line line-offer">
          <span>{turnedOffWords(wasOn.microphone, wasOn.camera)}</span>
          <Button look="main" onClick={() => desk.turnBackOn()}>
            Turn back on
          </Button>
        </p>
      )}
      {blocked && (
        <p className="line line-offer">
          <span>Your browser waits for you before it plays sound.</span>
          <Button look={offerBack ? "plain" : "main"} icon="speaker" onClick={() => desk.speakers.resume()}>
            Turn sound on
          </Button>
        </p>
      )}
      <NoticeLine />
    </div>
  );
}

function turnedOffWords(microphone: boolean, camera: boolean): string {
  const what =
    microphone && camera
      ? "Your microphone and camera were"
      : microphone
        ? "Your microphone was"
        : "Your camera was";
  return `${what} on before this page was loaded again. Now ${microphone && camera ? "both are" : "it is"} off.`;
}
