import { useState } from "react";
import type { AccountRow, Accounts, SetUpLink } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { CopyLink, linkOf } from "../parts/CopyLink";
import { Empty } from "../parts/Empty";
import { PracticePage, Told } from "../parts/PracticePage";
import { SearchField, useSearch } from "../parts/SearchField";
import { momentWords } from "../parts/times";
import { useAsked } from "../useAsked";
import { AccountTable } from "./AccountTable";
import { AccountWindow } from "./AccountWindow";

/** Everybody of the practice who can sign in; for administrators. */
export function AccountsPage() {
  const asked = useAsked<Accounts>("/api/practice/accounts");
  return (
    <Told asked={asked}>{({ accounts }) => <AccountList accounts={accounts} onChanged={asked.again} />}</Told>
  );
}

/** A link that was made just now, and whose it is. */
export interface Linked {
  name: string;
  link: SetUpLink;
}

interface AccountListProps {
  accounts: readonly AccountRow[];
  onChanged: () => Promise<void>;
}

export function AccountList({ accounts, onChanged }: AccountListProps) {
  const [making, setMaking] = useState(false);
  const [linked, setLinked] = useState<Linked | null>(null);
  const { typed, setTyped, found } = useSearch(accounts, textOf);

  function tell(told: Linked) {
    setLinked(told);
    void onChanged();
  }

  return (
    <PracticePage
      title="Accounts"
      lead="Therapists, co-therapists and administrators. Members of a group have no account: they come in by their personal link."
      action={
        <Button look={linked ? "plain" : "main"} onClick={() => setMaking(true)}>
          New account
        </Button>
      }
    >
      {linked && <SetUpTold key={linked.link.secret} linked={linked} onDone={() => setLinked(null)} />}
      {accounts.length > 6 && (
        <SearchField
          label="Find an account"
          value={typed}
          onText={setTyped}
          found={found.length}
          of={accounts.length}
          things="accounts"
        />
      )}
      {found.length > 0 ? (
        <AccountTable accounts={found} onLinked={tell} onChanged={onChanged} />
      ) : (
        <Empty words="Nobody by that name. Try a part of it." />
      )}
      {accounts.length === 1 && (
        <Empty words="So far it is you alone. Make an account for each therapist and co-therapist; they choose their own password." />
      )}
      {making && <AccountWindow onLinked={tell} onClose={() => setMaking(false)} />}
    </PracticePage>
  );
}

function textOf({ name, signInName, groups }: AccountRow): string {
  return [name, signInName, ...groups.map((group) => group.name)].join(" ");
}

export function SetUpTold({ linked, onDone }: { linked: Linked; onDone: () => void }) {
  const { name, link } = linked;
  return (
    <CopyLink title={`Set-up link for ${name}`} link={linkOf("/set-up", link.secret)} onDone={onDone}>
      <p>
        Give it to {name} alone, on a way you trust. They choose their own password with it. It is good once,
        until {momentWords(link.until)}.
      </p>
    </CopyLink>
  );
}
