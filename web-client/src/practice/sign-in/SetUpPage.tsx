import { type FormEvent, useEffect, useState } from "react";
import { type Answer, ask } from "../../http/ask";
import type { SetUpFor, SignedIn } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { Page } from "../../ui/parts/Page";
import { go, Link } from "../going";
import { PasswordField, SignInName } from "../parts/PasswordField";
import { useTitle } from "../parts/PracticePage";
import { PASSWORD_HELP, passwordTrouble } from "../parts/passwords";
import { Trouble } from "../parts/Trouble";
import { useDoing } from "../useDoing";
import { SecondStep, type Waiting } from "./SecondStep";

/** Opened by a set-up link: somebody chooses their password, and is signed in by that. */
export function SetUpPage({ secret }: { secret: string }) {
  useTitle("Set up your account");
  const [looked, setLooked] = useState<Answer<SetUpFor> | null>(null);
  const look = async () => setLooked(await ask.post<SetUpFor>("/api/set-up/look", { secret }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link is looked at once
  useEffect(() => {
    if (secret !== "") {
      void look();
    }
  }, []);
  if (secret === "" || looked?.ok === false) {
    const lasting = looked?.ok === false && looked.status !== 403 && looked.status !== 404;
    return (
      <NoSetUp
        words={looked?.ok === false ? looked.words : null}
        onAgain={lasting ? () => void look() : undefined}
      />
    );
  }
  return looked ? (
    <ChoosePassword secret={secret} whose={looked.value} />
  ) : (
    <Page key="wait" title="One moment">
      <p role="status">Opening your link…</p>
    </Page>
  );
}

export function NoSetUp({ words, onAgain }: { words: string | null; onAgain: (() => void) | undefined }) {
  return (
    <Page key="none" title="This link does not open an account">
      <p className="lead">
        {words ?? "A part of it may be missing. Please open the whole link, as it was given to you."}
      </p>
      {onAgain ? (
        <Button look="main" onClick={onAgain}>
          Try again
        </Button>
      ) : (
        <p className="muted">
          A set-up link is good once. If your password is set already, you can{" "}
          <Link to="/sign-in">sign in</Link>. Otherwise an administrator of your practice gives you a new
          link.
        </p>
      )}
    </Page>
  );
}

export function ChoosePassword({ secret, whose }: { secret: string; whose: SetUpFor }) {
  const [password, setPassword] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const doing = useDoing();
  const onDone = () => go("/practice", { instead: true });

  async function choose(event: FormEvent) {
    event.preventDefault();
    const trouble = passwordTrouble(password);
    setWrong(trouble);
    const done =
      trouble === null ? await doing.run(ask.post<SignedIn>("/api/set-up", { secret, password })) : undefined;
    if (done?.value.ticket) {
      setWaiting({ ...done.value, ticket: done.value.ticket });
    } else if (done) {
      onDone();
    }
  }

  if (waiting !== null) {
    return (
      <Page key="second" title="Your second factor">
        <p className="lead">Your new password is set.</p>
        <SecondStep
          waiting={waiting}
          onDone={onDone}
          onStartAgain={() => go("/sign-in", { instead: true })}
        />
      </Page>
    );
  }

  return (
    <Page key="choose" title={`Welcome, ${whose.name}`}>
      <p className="lead">
        Choose a password. You sign in with it and with your sign-in name, <strong>{whose.signInName}</strong>
        .
      </p>
      <form className="form" onSubmit={choose} noValidate>
        <SignInName name={whose.signInName} />
        <PasswordField
          label="New password"
          kind="new-password"
          hint={PASSWORD_HELP}
          error={wrong}
          value={password}
          onText={(text) => {
            setPassword(text);
            setWrong(null);
          }}
        />
        <Trouble words={doing.words} />
        <Button look="main" type="submit" disabled={doing.busy}>
          Set password and sign in
        </Button>
      </form>
    </Page>
  );
}
