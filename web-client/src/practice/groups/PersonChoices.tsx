import { useState } from "react";
import type { AccountRow, GroupPage, InvitationLink, SeatRow } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { Menu } from "../../ui/parts/Menu";
import { Trouble } from "../parts/Trouble";
import type { Told } from "./InvitationTold";
import { mayWith } from "./may";
import { type Asking, PersonWindow } from "./PersonWindow";
import { useSeat } from "./useSeat";

interface PersonChoicesProps {
  page: GroupPage;
  seat: SeatRow;
  accounts: readonly AccountRow[] | null;
  onTold: (told: Told) => void;
  onChanged: () => Promise<void>;
}

/** What may be done with one person: the likely thing as a button, the rare ones behind More. */
export function PersonChoices({ page, seat, accounts, onTold, onChanged }: PersonChoicesProps) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const does = useSeat(page.group, seat, onChanged);
  const may = mayWith(page, seat);
  const staff = seat.role !== "member";
  const invited = seat.invitation !== null;

  async function invite(signOut: boolean) {
    const made = await does.post<InvitationLink>("/invitation", { signOut });
    if (made) {
      onTold({ name: seat.name, seat: seat.seat, ...made.value });
    }
  }

  if (seat.gone !== null) {
    return may.change ? (
      <Button className="small-button" disabled={does.busy} onClick={() => void does.giveBack()}>
        Give back<span className="hidden"> {seat.name}’s seat</span>
      </Button>
    ) : null;
  }
  return (
    <div className="person-choices">
      {may.invite && (
        <Button
          className="small-button"
          disabled={does.busy}
          aria-label={`${invited ? "New link" : "Invite"} for ${seat.name}`}
          onClick={() => (invited ? setAsking("invite") : void invite(false))}
        >
          {invited ? "New link" : "Invite"}
        </Button>
      )}
      {staff && may.change && accounts && (
        <Button
          className="small-button"
          aria-label={`Account for ${seat.name}`}
          onClick={() => setAsking("hold")}
        >
          Account
        </Button>
      )}
      {(may.change || may.signOut || (may.invite && seat.invitation?.state === "open")) && (
        <Menu name="More" label={`More for ${seat.name}`} className="menu-down">
          {may.invite && seat.invitation?.state === "open" && (
            <Button look="quiet" onClick={() => setAsking("revoke")}>
              Take the link back
            </Button>
          )}
          {may.signOut && (
            <Button look="quiet" onClick={() => setAsking("signOut")}>
              Sign out their browsers
            </Button>
          )}
          {may.change && (
            <Button look="quiet" onClick={() => setAsking("rename")}>
              Rename
            </Button>
          )}
          {may.change && (
            <Button look="quiet" onClick={() => setAsking("takeBack")}>
              Take out of the group
            </Button>
          )}
        </Menu>
      )}
      <Trouble words={does.words} />
      {asking && (
        <PersonWindow
          asking={asking}
          seat={seat}
          accounts={accounts ?? []}
          does={does}
          onInvite={invite}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}
