import type { ReactNode } from "react";
import type { GroupDetails, SceneLibrary } from "../src/http/wire.generated";
import { Editor } from "../src/practice/agreement/Editor";
import { keep } from "../src/practice/agreement/kept";
import { GroupAgreement, PracticeAgreement } from "../src/practice/agreement/pages";
import { GroupsSection } from "../src/practice/groups/AllGroups";
import { BEGINNING } from "../src/practice/groups/details";
import { GroupForm } from "../src/practice/groups/GroupForm";
import { GroupFrame } from "../src/practice/groups/GroupFrame";
import { InvitationTold } from "../src/practice/groups/InvitationTold";
import { Letter } from "../src/practice/groups/Letter";
import { People } from "../src/practice/groups/PeoplePage";
import { Settings } from "../src/practice/groups/SettingsPage";
import "../src/practice/groups/pages";
import "../src/practice/styles/practice.css";
import "../src/practice/styles/print.css";
import { Layout } from "../src/practice/Layout";
import { MeContext } from "../src/practice/MeContext";
import { PracticePage } from "../src/practice/parts/PracticePage";
import { DroppedScenes } from "../src/practice/scenes/DroppedScenes";
import { SceneItem } from "../src/practice/scenes/SceneItem";
import { SceneList } from "../src/practice/scenes/ScenesPage";
import type { Scenes } from "../src/scenes/useSceneLibrary";
import { PinScreen } from "../src/ui/join/PinScreen";
import { ACCOUNTS, ADMINISTRATOR, AGREEMENT, GROUPS, PAGE } from "./groupSamples";
import { LIBRARY } from "./sceneSamples";

// The practice's pages of groups, without a server. Those under a header say who is signed in.

const done = async () => undefined;
const nothing = () => undefined;
const saved = async () => null;
const refused = async (_: GroupDetails) => ({
  ok: false as const,
  status: 409,
  rule: "PG21",
  words: "A programme cannot have fewer sessions than were planned already.",
});
const FULL = "The library has 100 scenes. Please drop one of them first.";
const observer = { ...PAGE, role: "coTherapist", mayLead: false };
const told = {
  seat: "s6",
  name: "Dev",
  secret: "W7cX0m9qTz3nLrP5vKbEoQ",
  pin: "402918",
  until: "2026-12-12T09:00:00Z",
};

/** A library in which nothing happens, and where what is written is refused. */
function library(told: SceneLibrary): Scenes {
  const answer = { ok: false as const, status: 409, rule: "SC6", words: FULL };
  return {
    asked: { answer: { ok: true, value: told }, again: done },
    ...told,
    busy: false,
    save: async () => answer,
    drop: async (value) => ({ ok: true, value }),
    restore: async () => answer,
  };
}

/** A text begun on top of a version that is not the newest any more. */
function begin(path: string, after: number) {
  const newest = AGREEMENT.newest;
  if (newest) {
    const clauses = [
      ...newest.clauses.slice(1),
      { id: "own-1", text: "I come on time, or say that I am late." },
    ];
    keep(path, { after, draft: { text: newest.text, clauses } }, newest);
  }
}

const WITHIN: Record<string, () => ReactNode> = {
  groups: () => (
    <PracticePage title="Groups">
      <GroupsSection groups={GROUPS} />
    </PracticePage>
  ),
  "groups-none": () => (
    <PracticePage title="Groups">
      <GroupsSection groups={[]} />
    </PracticePage>
  ),
  "group-new": () => (
    <PracticePage title="New group" lead="You can change all of this later. Its people come next.">
      <GroupForm
        details={{ ...BEGINNING, schedule: PAGE.details.schedule }}
        save="Found the group"
        onSave={saved}
      />
    </PracticePage>
  ),
  "group-new-refused": () => (
    <PracticePage title="New group" lead="You can change all of this later. Its people come next.">
      <GroupForm details={PAGE.details} save="Found the group" onSave={refused} />
    </PracticePage>
  ),
  "group-settings": () => <Settings page={PAGE} onChanged={done} />,
  "group-settings-closed": () => <Settings page={{ ...PAGE, closed: true }} onChanged={done} />,
  "group-people": () => <People page={PAGE} accounts={ACCOUNTS} onChanged={done} />,
  "group-people-none": () => (
    <People page={{ ...PAGE, seats: [], session: 1, next: null }} accounts={ACCOUNTS} onChanged={done} />
  ),
  "group-people-observer": () => <People page={observer} accounts={null} onChanged={done} />,
  "group-told": () => (
    <GroupFrame page={PAGE} at="People">
      <InvitationTold page={PAGE} told={told} onDone={nothing} />
    </GroupFrame>
  ),
  "group-agreement": () => (
    <GroupFrame page={PAGE} at="Agreement">
      <GroupAgreement path="/gallery/a" page={PAGE} agreement={AGREEMENT} again={done} />
    </GroupFrame>
  ),
  "group-agreement-changed": () => {
    begin("/gallery/b", 2);
    return (
      <PracticePage title="Tuesday group: agreement">
        <Editor path="/gallery/b" page={AGREEMENT} again={done} asksAgain />
      </PracticePage>
    );
  },
  "group-agreement-newer": () => {
    begin("/gallery/c", 1);
    return (
      <PracticePage title="Tuesday group: agreement">
        <Editor path="/gallery/c" page={AGREEMENT} again={done} asksAgain />
      </PracticePage>
    );
  },
  "group-agreement-observer": () => (
    <GroupFrame page={observer} at="Agreement">
      <GroupAgreement path="/gallery/d" page={observer} agreement={AGREEMENT} again={done} />
    </GroupFrame>
  ),
  scenes: () => <SceneList library={library(LIBRARY)} told={LIBRARY} />,
  "scenes-open": () => (
    <PracticePage title="Scenes">
      <div className="scene-area">
        <ul>
          {LIBRARY.scenes.slice(2, 6).map((row) => (
            <SceneItem
              key={row.scene}
              row={row}
              library={library(LIBRARY)}
              fresh
              onWriting={nothing}
              onDropped={nothing}
            />
          ))}
        </ul>
      </div>
      <DroppedScenes library={library(LIBRARY)} dropped={LIBRARY.dropped} onRestored={nothing} />
    </PracticePage>
  ),
  "scenes-none": () => {
    const none = { scenes: [], dropped: LIBRARY.scenes };
    return <SceneList library={library(none)} told={none} />;
  },
  "practice-agreement": () => (
    <PracticeAgreement page={{ ...AGREEMENT, newest: null, versions: [] }} again={done} />
  ),
};

/** Without the practice's header: a member's, and paper. */
const OUTSIDE: Record<string, () => ReactNode> = {
  pin: () => <PinScreen answer="none" sending={false} onPin={nothing} />,
  "pin-wrong": () => <PinScreen answer="wrong" sending={false} onPin={nothing} />,
  letter: () => (
    <div className="page">
      <Letter
        name="Dev"
        link={`https://hearth.example/join#${told.secret}`}
        until={told.until}
        pin
        schedule={PAGE.details.schedule}
        minutes={90}
      />
    </div>
  ),
};

const signed = { me: ADMINISTRATOR, again: done };

function within(page: ReactNode) {
  return (
    <MeContext value={signed}>
      <Layout>{page}</Layout>
    </MeContext>
  );
}

export const GROUP_PAGES: Record<string, () => ReactNode> = {
  ...OUTSIDE,
  ...Object.fromEntries(Object.entries(WITHIN).map(([name, page]) => [name, () => within(page())])),
};
