import { type KeyboardEvent, useState } from "react";
import { isStaff } from "../../session/words";
import { IconButton } from "../parts/Button";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { NewMark } from "./NewMark";
import { ThreadView } from "./ThreadView";
import { isNew, members, ofThePlace, type Person, tabOf, threadsOf, toMember, toStaff } from "./threads";
import { CHAT_BUTTON, CHAT_PANEL } from "./WordsButton";

/** The chat beside the circle. */
export function WordsPanel() {
  const { chat } = useDesk();
  return useObserved(chat.shown) ? <Panel /> : null;
}

function Panel() {
  const { chat } = useDesk();
  const sections = useSections();
  const { me } = sections;
  const feeds = useObserved(chat.feeds);
  const read = useObserved(chat.marks.read);
  const place = ofThePlace(sections, feeds);
  const [other, setOther] = useState<string | null>(null);
  // Whoever comes into a breakout or out of it finds the thread of those who are there.
  const tab = other ?? tabOf(place);
  const tabs = [tabOf(place), isStaff(me) ? "Members" : "Staff"];
  const setTab = (name: string) => setOther(name === tabOf(place) ? null : name);
  const fresh = (name: string) =>
    name !== tab && threadsOf(me, sections, feeds).some((t) => tabOf(t) === name && isNew(t, read, me));

  function close() {
    chat.shown.set(false);
    document.getElementById(CHAT_BUTTON)?.focus();
  }

  function onTabKey(event: KeyboardEvent) {
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      const next = tabs.find((t) => t !== tab) ?? tab;
      setTab(next);
      document.getElementById(idOf(next))?.focus();
    }
  }

  return (
    <aside
      id={CHAT_PANEL}
      className="words"
      aria-label="Chat"
      onKeyDown={(e) => e.key === "Escape" && close()}
    >
      <header className="words-top">
        <h2>Chat</h2>
        <IconButton name="Close chat" icon="close" onClick={close} />
      </header>
      <div role="tablist" aria-label="Who reads it" className="words-tabs">
        {tabs.map((name) => (
          <button
            key={name}
            id={idOf(name)}
            type="button"
            role="tab"
            aria-selected={name === tab}
            aria-controls="chat-thread"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => setTab(name)}
            onKeyDown={onTabKey}
          >
            {name}
            {fresh(name) && <NewMark />}
          </button>
        ))}
      </div>
      <div id="chat-thread" role="tabpanel" aria-labelledby={idOf(tab)} className="words-thread">
        {tab === tabOf(place) && <ThreadView key={place.key} thread={place} focused />}
        {tab === "Staff" && <ThreadView key="staff" thread={toStaff(feeds)} />}
        {tab === "Members" && <MemberThreads />}
      </div>
    </aside>
  );
}

/** Of a tab; an id has no spaces. */
function idOf(tab: string): string {
  return `chat-tab-${tab.replaceAll(" ", "-")}`;
}

/** One thread for each member; staff choose whose. */
function MemberThreads() {
  const { chat } = useDesk();
  const sections = useSections();
  const feeds = useObserved(chat.feeds);
  const read = useObserved(chat.marks.read);
  const people = members(sections, feeds);
  const wroteLast = [...feeds.staff].reverse().find((l) => people.some((p) => p.seat === l.with))?.with;
  const [chosen, setChosen] = useState(wroteLast ?? people[0]?.seat);
  const person = people.find((p) => p.seat === chosen);
  const news = (p: Person) => p.seat !== chosen && isNew(toMember(feeds, p), read, sections.me);
  return (
    <>
      <fieldset className="words-members">
        <legend className="hidden">Whom to write to</legend>
        {people.map((p) => (
          <button
            key={p.seat}
            type="button"
            aria-pressed={p.seat === chosen}
            onClick={() => setChosen(p.seat)}
          >
            To {p.name}
            {news(p) && <NewMark />}
          </button>
        ))}
      </fieldset>
      {person ? (
        <ThreadView key={person.seat} thread={toMember(feeds, person)} />
      ) : (
        <p className="muted">No member is here to write to.</p>
      )}
    </>
  );
}
