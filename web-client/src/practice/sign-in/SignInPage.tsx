import { useEffect, useState } from "react";
import { ask } from "../../http/ask";
import type { Me, Ways } from "../../http/wire.generated";
import { Page } from "../../ui/parts/Page";
import { seatAt, wayBack } from "../addresses";
import { go } from "../going";
import { useTitle } from "../parts/PracticePage";
import { useAsked } from "../useAsked";
import { PasswordStep } from "./PasswordStep";
import { isIn, takeBack, whyNot } from "./provider";
import { SecondStep, type Waiting } from "./SecondStep";

/** A password, and the second factor where there is one; then on to where one wanted to go. */
export function SignInPage() {
  useTitle("Sign in");
  const { answer } = useAsked<Ways>("/api/sign-in");
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [words, setWords] = useState<string | null>(null);

  const provider = answer?.ok ? answer.value.provider : null;
  const [cameIn] = useState(() => isIn(location.search));
  useEffect(() => {
    if (cameIn) {
      void goBack(takeBack());
    }
  }, [cameIn]);

  function startAgain(why: string | null) {
    setWords(why);
    setWaiting(null);
  }

  if (cameIn) {
    return (
      <Page key="in" title="Signed in">
        <p role="status">One moment…</p>
      </Page>
    );
  }
  return waiting === null ? (
    <Page key="password" title="Sign in">
      <PasswordStep
        words={words ?? (provider && whyNot(location.search, provider))}
        provider={provider}
        onTicket={setWaiting}
        onDone={() => void goBack()}
      />
    </Page>
  ) : (
    <Page key="second" title="Your second factor">
      <SecondStep waiting={waiting} onDone={() => void goBack()} onStartAgain={startAgain} />
    </Page>
  );
}

/** To the page that asked to sign in; to a seat of one's own with its cookie. */
async function goBack(wanted = new URLSearchParams(location.search).get("back")): Promise<void> {
  const back = wayBack(wanted);
  const seat = seatAt(back);
  if (seat === null) {
    go(back, { instead: true });
    return;
  }
  const me = await ask.get<Me>("/api/me");
  const group = me.ok ? me.value.groups.find((each) => each.seat === seat)?.group : undefined;
  const entered = group === undefined ? null : await ask.post("/api/me/enter", { group });
  if (entered?.ok) {
    location.replace(back);
  } else {
    go("/practice", { instead: true });
  }
}
