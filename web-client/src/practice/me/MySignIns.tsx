import { useState } from "react";
import { ask } from "../../http/ask";
import { Button } from "../../ui/parts/Button";
import { Confirm } from "../../ui/parts/Confirm";
import { useMe } from "../MeContext";
import { Part } from "../parts/Part";
import { Trouble } from "../parts/Trouble";
import { momentWords } from "../parts/times";
import { useDoing } from "../useDoing";

/** The browsers that are signed in, so that a strange one is noticed. */
export function MySignIns() {
  const { signIns } = useMe();
  const [asking, setAsking] = useState(false);
  const doing = useDoing();

  async function everywhere() {
    if (await doing.run(ask.post("/api/sign-out", { everywhere: true }))) {
      location.replace("/sign-in");
    }
  }

  return (
    <Part title="Where you are signed in">
      <ul className="sign-ins">
        {signIns.map(({ id, agent, since, seen, here }) => (
          <li key={id}>
            <strong>{agent}</strong>
            {here && <span className="here">this browser</span>}
            <p className="muted">
              Since {momentWords(since)}
              {!here && `, last used ${momentWords(seen)}`}
            </p>
          </li>
        ))}
      </ul>
      <p className="muted">Is one of them not yours? Sign out everywhere, then change your password.</p>
      <Trouble words={doing.words} />
      <div className="choices">
        <Button disabled={doing.busy} onClick={() => setAsking(true)}>
          Sign out everywhere
        </Button>
      </div>
      {asking && (
        <Confirm
          title="Sign out everywhere?"
          yes="Sign out everywhere"
          no="Stay signed in"
          onYes={() => void everywhere()}
          onClose={() => setAsking(false)}
        >
          <p>
            Every browser is signed out at once, this one with them. If you are in a session in one of them,
            you leave it.
          </p>
        </Confirm>
      )}
    </Part>
  );
}
