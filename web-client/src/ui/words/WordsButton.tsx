import { useEffect, useState } from "react";
import { Button } from "../parts/Button";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { isNew, threadsOf } from "./threads";

export const CHAT_BUTTON = "chat-button";
export const CHAT_PANEL = "chat-panel";
/** The server takes one sign in as many seconds. */
const REST_MS = 3_000;

/** Opens the chat, and says when there is something new in it; beside it the quiet sign to who speaks. */
export function WordsButton() {
  const { chat } = useDesk();
  const sections = useSections();
  const shown = useObserved(chat.shown);
  const feeds = useObserved(chat.feeds);
  const read = useObserved(chat.marks.read);
  const fresh = threadsOf(sections.me, sections, feeds).some((t) => isNew(t, read, sections.me));
  return (
    <>
      <WithYou />
      <Button
        look="quiet"
        icon="chat"
        id={CHAT_BUTTON}
        className="bar-chat"
        aria-expanded={shown}
        aria-controls={shown ? CHAT_PANEL : undefined}
        aria-describedby={fresh && !shown ? "chat-new" : undefined}
        onClick={() => chat.shown.set(!shown)}
      >
        Chat
        {fresh && !shown && <span className="new-dot" aria-hidden="true" />}
      </Button>
      <span id="chat-new" className="hidden">
        {fresh && !shown ? "new lines" : ""}
      </span>
    </>
  );
}

function WithYou() {
  const desk = useDesk();
  const [resting, setResting] = useState(false);
  useEffect(() => {
    if (resting) {
      const timer = setTimeout(() => setResting(false), REST_MS);
      return () => clearTimeout(timer);
    }
  }, [resting]);
  return (
    <Button
      look="quiet"
      icon="with"
      className="bar-with"
      aria-disabled={resting || undefined}
      onClick={() => {
        if (!resting) {
          desk.withYou();
          setResting(true);
        }
      }}
    >
      With you
    </Button>
  );
}
