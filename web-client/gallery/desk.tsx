import type { ReactNode } from "react";
import type { Me } from "../src/http/wire.generated";
import { AccountList, SetUpTold } from "../src/practice/accounts/AccountsPage";
import { AccountWindow } from "../src/practice/accounts/AccountWindow";
import { Sure } from "../src/practice/accounts/Sure";
import { Checklist } from "../src/practice/home/Checklist";
import { checklist } from "../src/practice/home/checklist";
import { MyGroups } from "../src/practice/home/MyGroups";
import { Layout } from "../src/practice/Layout";
import { MeContext } from "../src/practice/MeContext";
import { AddPasskey } from "../src/practice/me/AddPasskey";
import { CodesTold } from "../src/practice/me/CodesTold";
import { MyAccountPage } from "../src/practice/me/MyAccountPage";
import { SetUpFactor } from "../src/practice/me/SetUpFactor";
import { Part } from "../src/practice/parts/Part";
import { PracticePage } from "../src/practice/parts/PracticePage";
import { CodeStep } from "../src/practice/sign-in/CodeStep";
import { PasskeyStep } from "../src/practice/sign-in/PasskeyStep";
import { PasswordStep } from "../src/practice/sign-in/PasswordStep";
import { ChoosePassword, NoSetUp } from "../src/practice/sign-in/SetUpPage";
import "../src/practice/styles/practice.css";
import "../src/practice/styles/desk.css";
import "../src/practice/styles/print.css";
import { Page } from "../src/ui/parts/Page";
import { ACCOUNTS, CODES, GROUP_ROWS, MAYA, QR, RUTH, RUTH_WITH_KEYS } from "./deskSamples";

// Signing in and the practice's own pages, without a server.

const nothing = () => undefined;
const done = async () => undefined;

function inside(me: Me, page: ReactNode) {
  return (
    <MeContext value={{ me, again: done }}>
      <Layout>{page}</Layout>
    </MeContext>
  );
}

const signIn = (words: string | null, provider: string | null) => (
  <Page title="Sign in">
    <PasswordStep words={words} provider={provider} onTicket={nothing} onDone={nothing} />
  </Page>
);
const accounts = <AccountList accounts={ACCOUNTS} onChanged={done} />;
const begun = {
  secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
  uri: "otpauth://totp/Hearth:maya?secret=JBSWY3DPEHPK3PXP&issuer=Hearth",
  qr: QR,
};
const link = { account: "a3", secret: "a3.W7cX0m9qTz3nLrP5vKbEoQ", until: "2026-12-12T09:00:00Z" };
const home = (title: ReactNode) => <PracticePage title="Groups">{title}</PracticePage>;

export const DESK: Record<string, () => ReactNode> = {
  "sign-in": () => signIn(null, null),
  "sign-in-wrong": () =>
    signIn("This name and password do not fit together. Please try again.", "Alder Lane"),
  "sign-in-second": () => (
    <Page title="Your second factor">
      <CodeStep ticket="t" app={true} onPasskey={null} onDone={nothing} onStartAgain={nothing} />
    </Page>
  ),
  "sign-in-passkey": () => (
    <Page title="Your second factor">
      <PasskeyStep ticket="t" onCode={nothing} onDone={nothing} onStartAgain={nothing} />
    </Page>
  ),
  "set-up": () => (
    <ChoosePassword secret="s" whose={{ name: "Jo Marsh", signInName: "jo@alderlane.example" }} />
  ),
  "set-up-none": () => (
    <NoSetUp
      words="This link was used already or is too old. Please ask for a new one."
      onAgain={undefined}
    />
  ),
  home: () => inside(MAYA, home(<MyGroups groups={MAYA.groups} />)),
  "home-none": () => inside({ ...MAYA, groups: [] }, home(<MyGroups groups={[]} />)),
  "home-administrator": () =>
    inside(
      RUTH,
      home(
        <>
          <MyGroups groups={MAYA.groups.slice(0, 1)} />
          <Checklist todo={checklist(ACCOUNTS, GROUP_ROWS, false)} />
        </>,
      ),
    ),
  "my-account": () => inside(MAYA, <MyAccountPage />),
  "my-account-second": () => inside(RUTH, <MyAccountPage />),
  "my-account-passkeys": () => inside(RUTH_WITH_KEYS, <MyAccountPage />),
  "my-account-passkey": () =>
    inside(
      RUTH,
      <PracticePage title="My account">
        <Part title="Passkeys">
          <AddPasskey onDone={nothing} onClose={nothing} />
        </Part>
      </PracticePage>,
    ),
  "my-account-scan": () =>
    inside(
      MAYA,
      <PracticePage title="My account">
        <Part title="Second factor">
          <SetUpFactor begun={begun} onCodes={nothing} onClose={nothing} />
        </Part>
      </PracticePage>,
    ),
  "my-account-codes": () =>
    inside(
      MAYA,
      <PracticePage title="My account">
        <CodesTold codes={CODES} onDone={nothing} />
      </PracticePage>,
    ),
  accounts: () => inside(RUTH, accounts),
  "accounts-one": () => inside(RUTH, <AccountList accounts={ACCOUNTS.slice(0, 1)} onChanged={done} />),
  "accounts-told": () =>
    inside(
      RUTH,
      <PracticePage title="Accounts">
        <SetUpTold linked={{ name: "Jo Marsh", link }} onDone={nothing} />
      </PracticePage>,
    ),
  "account-new": () =>
    inside(
      RUTH,
      <>
        {accounts}
        <AccountWindow onLinked={nothing} onClose={nothing} />
      </>,
    ),
  "account-close": () =>
    inside(
      RUTH,
      <>
        {accounts}
        <Sure asking="close" name="Maya Lindqvist" onYes={nothing} onClose={nothing} />
      </>,
    ),
};
