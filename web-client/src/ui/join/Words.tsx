import type { ReactNode } from "react";
import { PracticeLine } from "../care/PracticeLine";
import { Button } from "../parts/Button";
import { Page } from "../parts/Page";
import type { Nowhere } from "./seatOf";

/** A page that only says something, with at most one thing to do. */
export function Words({
  title,
  children,
  button,
}: {
  title: string;
  children: ReactNode;
  button?: { name: string; onClick: () => void };
}) {
  return (
    <Page title={title}>
      <div className="lead">{children}</div>
      {button && (
        <Button look="main" onClick={button.onClick}>
          {button.name}
        </Button>
      )}
    </Page>
  );
}

export function Welcome() {
  return (
    <Words title="Welcome">
      <p>Hearth is the room a group meets in when it cannot sit in one place.</p>
      <p>You come in by your personal link. Please open the one you were given.</p>
      <SignInLink />
    </Words>
  );
}

export function NoSeat({ why }: { why: Nowhere }) {
  return why === "noSession" ? (
    <Words title="No session at the moment">
      <p>There is nothing to come to right now. Your link stays good: open it again when your group meets.</p>
    </Words>
  ) : (
    <Words title="This link does not open a seat">
      <p>It may have been replaced by a newer one, or a part of it may be missing.</p>
      <p>Please open your personal link once more, or ask the staff of your group for a new one.</p>
      <PracticeLine />
      <SignInLink />
    </Words>
  );
}

/** For staff, who come in by their account; and back to this very seat, if it is theirs. */
function SignInLink() {
  const here = globalThis.location?.pathname ?? "/";
  return (
    <p>
      <a
        className="quiet-link"
        href={here.startsWith("/s/") ? `/sign-in?back=${encodeURIComponent(here)}` : "/sign-in"}
      >
        Staff: sign in
      </a>
    </p>
  );
}

export function Elsewhere({ onTakeOver }: { onTakeOver: () => void }) {
  return (
    <Words
      title="This seat is open in another window"
      button={{ name: "Take over here", onClick: onTakeOver }}
    >
      <p>
        One person sits in one place. If you take over here, the other window lets go of the seat and nobody
        notices.
      </p>
    </Words>
  );
}

export function OutOfStep() {
  return (
    <Words
      title="This page is out of step"
      button={{ name: "Load the page again", onClick: () => location.reload() }}
    >
      <p>The server did not understand this page; it may have been renewed meanwhile. Your seat is kept.</p>
    </Words>
  );
}

/** The page's own files did not come. */
export function NotLoaded() {
  return (
    <Words
      title="This page has not loaded"
      button={{ name: "Load the page again", onClick: () => location.reload() }}
    >
      <p>The connection broke, or Hearth was renewed meanwhile.</p>
    </Words>
  );
}
