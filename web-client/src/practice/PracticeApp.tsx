import { type ReactNode, useEffect, useRef } from "react";
import { onSignedOut } from "../http/ask";
import type { Me } from "../http/wire.generated";
import "./styles/practice.css";
import "./styles/desk.css";
import "./styles/print.css";
import { AccountsPage } from "./accounts/AccountsPage";
import { type Address, addressOf, signInFrom } from "./addresses";
import { go, Link, usePath } from "./going";
import {
  GroupAgreementPage,
  GroupPage,
  GroupSettingsPage,
  NewGroupPage,
  PracticeAgreementPage,
} from "./groups/pages";
import { HomePage } from "./home/HomePage";
import { Layout } from "./Layout";
import { MeContext } from "./MeContext";
import { MyAccountPage } from "./me/MyAccountPage";
import { PracticePage, Told } from "./parts/PracticePage";
import { ScenesPage } from "./scenes/ScenesPage";
import { SetUpPage } from "./sign-in/SetUpPage";
import { SignInPage } from "./sign-in/SignInPage";
import { useAsked } from "./useAsked";

/** The pages of staff and administrators; `secret` is that of the link the page was opened by. */
export default function PracticeApp({ secret }: { secret: string }) {
  const path = usePath();
  const address = addressOf(path);
  useEffect(() => onSignedOut(() => go(signInFrom(location.pathname), { instead: true })), []);
  useEffect(() => {
    // A page kept aside by the browser may be of somebody who has signed out since.
    const shown = (event: PageTransitionEvent) => event.persisted && location.reload();
    addEventListener("pageshow", shown);
    return () => removeEventListener("pageshow", shown);
  }, []);
  switch (address.page) {
    case "signIn":
      return <SignInPage />;
    case "setUp":
      return <SetUpPage secret={secret} />;
    default:
      return (
        <Inside path={path}>
          <Layout>
            <Page key={path} address={address} />
          </Layout>
        </Inside>
      );
  }
}

/**
 * Only for those who are signed in; others have been sent to sign in. Each page asks who that is anew: they may
 * have been signed out elsewhere, or given a seat.
 */
function Inside({ path, children }: { path: string; children: ReactNode }) {
  const asked = useAsked<Me>("/api/me");
  const { again } = asked;
  const before = useRef(path);
  useEffect(() => {
    if (before.current !== path) {
      before.current = path;
      void again();
    }
  }, [path, again]);
  if (asked.answer?.ok === false && asked.answer.rule === "signIn") {
    return null;
  }
  return (
    <Told asked={asked}>{(me) => <MeContext value={{ me, again: asked.again }}>{children}</MeContext>}</Told>
  );
}

function Page({ address }: { address: Address }) {
  switch (address.page) {
    case "home":
      return <HomePage />;
    case "me":
      return <MyAccountPage />;
    case "accounts":
      return <AccountsPage />;
    case "agreement":
      return <PracticeAgreementPage />;
    case "scenes":
      return <ScenesPage />;
    case "newGroup":
      return <NewGroupPage />;
    case "group":
      return <GroupPage group={address.group} />;
    case "groupSettings":
      return <GroupSettingsPage group={address.group} />;
    case "groupAgreement":
      return <GroupAgreementPage group={address.group} />;
    default:
      return <NothingHere />;
  }
}

function NothingHere() {
  return (
    <PracticePage title="Nothing here" lead="There is no page at this address. It may have been moved.">
      <p>
        <Link to="/practice">To your groups</Link>
      </p>
    </PracticePage>
  );
}
