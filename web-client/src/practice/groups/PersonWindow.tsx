import { type FormEvent, useState } from "react";
import type { AccountRow, SeatRow } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { Confirm, Dialog } from "../../ui/parts/Confirm";
import { Tick } from "../../ui/parts/Tick";
import { SelectField, TextField } from "../parts/Field";
import type { DoesWithSeat } from "./useSeat";
import { counted } from "./words";

/** What is asked before something is done with a person. */
export type Asking = "invite" | "revoke" | "signOut" | "rename" | "takeBack" | "hold";

interface PersonWindowProps {
  asking: Asking;
  seat: SeatRow;
  accounts: readonly AccountRow[];
  does: DoesWithSeat;
  onInvite: (signOut: boolean) => Promise<void>;
  onClose: () => void;
}

export function PersonWindow({ asking, ...props }: PersonWindowProps) {
  const { seat, does, onClose } = props;
  switch (asking) {
    case "invite":
      return <NewLink {...props} />;
    case "rename":
      return <Renaming {...props} />;
    case "hold":
      return <Holding {...props} />;
    case "revoke":
      return (
        <Confirm
          title={`Take back the link for ${seat.name}?`}
          yes="Take the link back"
          no="Leave it"
          onYes={() => void does.revoke()}
          onClose={onClose}
        >
          <p>It opens nothing from now on. You can make a new one at any time.</p>
        </Confirm>
      );
    case "signOut":
      return (
        <Confirm
          title={`Sign out ${seat.name}’s browsers?`}
          yes="Sign out their browsers"
          no="Leave them"
          onYes={() => void does.signOut()}
          onClose={onClose}
        >
          <p>
            {counted(seat.invitation?.devices ?? 0, "browser")} may sit in this seat now. All of them lose it
            at once, in a session too. To come in again, {seat.name} needs a new link.
          </p>
        </Confirm>
      );
    case "takeBack":
      return (
        <Confirm
          title={`Take ${seat.name} out of the group?`}
          yes="Take out of the group"
          no="Keep in the group"
          onYes={() => void does.takeBack()}
          onClose={onClose}
        >
          <p>
            {seat.name} cannot come in any more. What was written and signed stays kept. You can give the seat
            back later.
          </p>
        </Confirm>
      );
  }
}

type OwnProps = Omit<PersonWindowProps, "asking">;

function NewLink({ seat, onInvite, onClose }: OwnProps) {
  const [signOut, setSignOut] = useState(false);
  const devices = seat.invitation?.devices ?? 0;
  return (
    <Dialog title={`A new link for ${seat.name}`} onClose={onClose}>
      <p>The link before opens nothing from then on.</p>
      {devices > 0 && (
        <Tick checked={signOut} onChange={(e) => setSignOut(e.target.checked)}>
          Also sign out {devices === 1 ? "the browser" : `the ${devices} browsers`} that came in before
        </Tick>
      )}
      <div className="dialog-choices">
        <Button onClick={onClose}>Cancel</Button>
        <Button
          look="main"
          onClick={() => {
            void onInvite(signOut);
            onClose();
          }}
        >
          Make a new link
        </Button>
      </div>
    </Dialog>
  );
}

function Renaming({ seat, does, onClose }: OwnProps) {
  const [name, setName] = useState(seat.name);
  return (
    <Asked
      title={`Another name for ${seat.name}`}
      yes="Rename"
      onYes={() => void (name.trim() !== "" && name.trim() !== seat.name && does.rename(name.trim()))}
      onClose={onClose}
    >
      <TextField
        label="Name in the circle"
        hint="Everybody in the group reads it. A first name, or one they chose, is enough."
        maxLength={80}
        autoComplete="off"
        value={name}
        onText={setName}
      />
    </Asked>
  );
}

function Holding({ seat, accounts, does, onClose }: OwnProps) {
  const [account, setAccount] = useState(seat.account ?? "");
  const open = accounts.filter((each) => each.state !== "closed" || each.account === seat.account);
  return (
    <Asked
      title={`Who signs in for ${seat.name}?`}
      yes="Save"
      onYes={() => void (account !== (seat.account ?? "") && does.hold(account === "" ? null : account))}
      onClose={onClose}
    >
      <SelectField
        label="Account"
        value={account}
        choices={[["", "Nobody"], ...open.map((each) => [each.account, each.name] as const)]}
        onChoose={setAccount}
      />
    </Asked>
  );
}

interface AskedProps {
  title: string;
  yes: string;
  onYes: () => void;
  onClose: () => void;
  children: React.ReactNode;
}

function Asked({ title, yes, onYes, onClose, children }: AskedProps) {
  function send(event: FormEvent) {
    event.preventDefault();
    onYes();
    onClose();
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="form" onSubmit={send}>
        {children}
        <div className="dialog-choices">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="main" type="submit">
            {yes}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
