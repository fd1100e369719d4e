import { type ReactNode, useEffect } from "react";
import type { DeskSessions } from "../http/wire.generated";
import { usePath } from "../practice/going";
import { Told } from "../practice/parts/PracticePage";
import { useAsked } from "../practice/useAsked";
import "../practice/styles/practice.css";
import "../practice/styles/print.css";
import "./styles/desk-pages.css";
import "./styles/strip.css";
import "./styles/course.css";
import "./styles/before.css";
import { BeforePage } from "./BeforePage";
import { DeskFrame } from "./DeskFrame";
import { GroupContext, groupOf } from "./GroupContext";
import { NotesPage } from "./NotesPage";
import { OnlyStaff } from "./OnlyStaff";
import { type DeskAddress, deskAddress, deskPath } from "./paths";
import { SessionPage } from "./SessionPage";

/** The pages of a group's notes and of what is to come, for the browser of a seat of staff. */
export default function DeskApp({ address }: { address: DeskAddress }) {
  const at = deskAddress(usePath()) ?? address;
  useFreshPages();
  return (
    <OfGroup seat={at.seat} key={at.seat}>
      <DeskFrame address={at}>
        <Page address={at} />
      </DeskFrame>
    </OfGroup>
  );
}

function Page({ address }: { address: DeskAddress }) {
  if (address.page === "before") {
    return <BeforePage />;
  }
  return address.session === null ? (
    <NotesPage />
  ) : (
    <SessionPage key={address.session} session={address.session} />
  );
}

/** Who is not of the group's staff is told so, and nothing else. */
function OfGroup({ seat, children }: { seat: string; children: ReactNode }) {
  const asked = useAsked<DeskSessions>(deskPath(seat, "sessions"));
  const { answer } = asked;
  if (answer?.ok === false && answer.status >= 400 && answer.status < 500) {
    return <OnlyStaff seat={seat} refused={answer} />;
  }
  return (
    <Told asked={asked}>{(told) => <GroupContext value={groupOf(seat, told)}>{children}</GroupContext>}</Told>
  );
}

/** A page kept aside by the browser shows nothing to whoever comes back to it: it is loaded anew. */
function useFreshPages() {
  useEffect(() => {
    const shown = (event: PageTransitionEvent) => event.persisted && location.reload();
    addEventListener("pageshow", shown);
    return () => removeEventListener("pageshow", shown);
  }, []);
}
