import { useState } from "react";
import { ask } from "../../http/ask";
import type { AccountRow, SetUpLink } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { Menu } from "../../ui/parts/Menu";
import { Trouble } from "../parts/Trouble";
import { useUndo } from "../parts/Undo";
import { useDoing } from "../useDoing";
import type { Linked } from "./AccountsPage";
import { AccountWindow } from "./AccountWindow";
import { type Asking, Sure } from "./Sure";

interface AccountChoicesProps {
  row: AccountRow;
  own: boolean;
  onLinked: (linked: Linked) => void;
  onChanged: () => Promise<void>;
}

/** What an administrator does with one account. What cannot be taken back asks first. */
export function AccountChoices({ row, own, onLinked, onChanged }: AccountChoicesProps) {
  const { name, state, secondFactor } = row;
  const [asking, setAsking] = useState<Asking | "change" | null>(null);
  const doing = useDoing();
  const say = useUndo();
  const path = `/api/practice/accounts/${encodeURIComponent(row.account)}`;

  async function does(what: "close" | "reopen" | "second-factor/remove", words: string, undo?: () => void) {
    if (await doing.run(ask.post(`${path}/${what}`))) {
      await onChanged();
      say(words, undo);
    }
  }
  const reopen = () => void does("reopen", `${name} can sign in again.`);
  const close = () => void does("close", `The account of ${name} is closed.`, reopen);
  const removeFactor = () => void does("second-factor/remove", `The second factor of ${name} is removed.`);

  async function link() {
    const done = await doing.run(ask.post<SetUpLink>(`${path}/set-up`));
    if (done) {
      onLinked({ name, link: done.value });
    }
  }
  const sure: Record<Asking, () => void> = { close, removeFactor, link: () => void link() };

  return (
    <div className="account-choices">
      {state === "closed" ? (
        <Button className="small-button" disabled={doing.busy} aria-label={`Reopen ${name}`} onClick={reopen}>
          Reopen
        </Button>
      ) : (
        <>
          <Button className="small-button" aria-label={`Change ${name}`} onClick={() => setAsking("change")}>
            Change
          </Button>
          {!own && (
            <Menu name="More" label={`More for ${name}`} className="menu-down">
              <Button look="quiet" onClick={() => (state === "invited" ? void link() : setAsking("link"))}>
                New set-up link
              </Button>
              {secondFactor && (
                <Button look="quiet" onClick={() => setAsking("removeFactor")}>
                  Remove the second factor
                </Button>
              )}
              <Button look="quiet" onClick={() => setAsking("close")}>
                Close the account
              </Button>
            </Menu>
          )}
        </>
      )}
      <Trouble words={doing.words} />
      {asking === "change" && (
        <AccountWindow row={row} onLinked={onLinked} onChanged={onChanged} onClose={() => setAsking(null)} />
      )}
      {asking !== null && asking !== "change" && (
        <Sure asking={asking} name={name} onYes={sure[asking]} onClose={() => setAsking(null)} />
      )}
    </div>
  );
}
