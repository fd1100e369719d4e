import { type FormEvent, useState } from "react";
import { ask } from "../../http/ask";
import type { AccountDetails, AccountRow, SetUpLink } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { Dialog } from "../../ui/parts/Confirm";
import { Tick } from "../../ui/parts/Tick";
import { useSigned } from "../MeContext";
import { TextField } from "../parts/Field";
import { Trouble } from "../parts/Trouble";
import { useUndo } from "../parts/Undo";
import { useDoing } from "../useDoing";
import type { Linked } from "./AccountsPage";

interface AccountWindowProps {
  /** The account that is changed; none for a new one. */
  row?: AccountRow;
  onLinked: (linked: Linked) => void;
  onChanged?: () => Promise<void>;
  onClose: () => void;
}

/** A new account, or another name, sign-in name or standing for one there is. */
export function AccountWindow({ row, onLinked, onChanged, onClose }: AccountWindowProps) {
  const { me, again } = useSigned();
  const [details, setDetails] = useState<AccountDetails>({
    name: row?.name ?? "",
    signInName: row?.signInName ?? "",
    administrator: row?.administrator ?? false,
  });
  const doing = useDoing();
  const say = useUndo();
  const put = (change: Partial<AccountDetails>) => setDetails({ ...details, ...change });

  async function save(event: FormEvent) {
    event.preventDefault();
    const body = { ...details, name: details.name.trim(), signInName: details.signInName.trim() };
    if (row === undefined) {
      const made = await doing.run(ask.post<SetUpLink>("/api/practice/accounts", body));
      if (made) {
        onLinked({ name: body.name, link: made.value });
        onClose();
      }
    } else if (await doing.run(ask.post(`/api/practice/accounts/${encodeURIComponent(row.account)}`, body))) {
      await Promise.all([onChanged?.(), row.account === me.account ? again() : undefined]);
      say(`The account of ${body.name} is changed.`);
      onClose();
    }
  }

  return (
    <Dialog title={row ? `Change ${row.name}` : "New account"} onClose={onClose}>
      <form className="form" onSubmit={save}>
        <TextField
          label="Name"
          hint="As colleagues know them."
          autoComplete="off"
          maxLength={60}
          required
          value={details.name}
          onText={(name) => put({ name })}
        />
        <TextField
          label="Sign-in name"
          hint="An e-mail address or a short name. Hearth sends no e-mail to it."
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          required
          value={details.signInName}
          onText={(signInName) => put({ signInName })}
        />
        <Tick
          className="tick-quiet"
          checked={details.administrator}
          onChange={(e) => put({ administrator: e.target.checked })}
        >
          Administrator: makes accounts, groups, invitations and agreement texts; never reads notes or
          check-ins.
        </Tick>
        <Trouble words={doing.words} />
        <div className="dialog-choices">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="main" type="submit" disabled={doing.busy}>
            {row ? "Save" : "Make the account"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
