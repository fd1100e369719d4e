import type { AccountRow } from "../../http/wire.generated";
import type { Role } from "../../protocol/messages.generated";
import { roleWords } from "../../session/words";
import { useMe } from "../MeContext";
import { type Column, Table } from "../parts/Table";
import { momentWords } from "../parts/times";
import { AccountChoices } from "./AccountChoices";
import type { Linked } from "./AccountsPage";

interface AccountTableProps {
  accounts: readonly AccountRow[];
  onLinked: (linked: Linked) => void;
  onChanged: () => Promise<void>;
}

export function AccountTable({ accounts, onLinked, onChanged }: AccountTableProps) {
  const { account: own } = useMe();
  const columns: Column<AccountRow>[] = [
    { name: "Name", of: (row) => <Named row={row} own={row.account === own} /> },
    { name: "State", of: (row) => <State row={row} /> },
    { name: "Groups", of: (row) => <GroupRoles row={row} /> },
    { name: "Last seen", of: ({ seen }) => (seen ? momentWords(seen) : <span className="muted">—</span>) },
    {
      name: "Choices",
      of: (row) => (
        <AccountChoices row={row} own={row.account === own} onLinked={onLinked} onChanged={onChanged} />
      ),
    },
  ];
  return <Table name="Accounts" columns={columns} rows={accounts} keyOf={(row) => row.account} />;
}

function Named({ row, own }: { row: AccountRow; own: boolean }) {
  return (
    <>
      {row.name}
      {own && <span className="here">you</span>}
      <span className="account-sign-in">{row.signInName}</span>
      {row.administrator && <span className="account-mark">administrator</span>}
    </>
  );
}

function State({ row: { state, secondFactor, setUpUntil } }: { row: AccountRow }) {
  switch (state) {
    case "active":
      return (
        <>
          Active
          <span className="account-until">{secondFactor ? "with a second factor" : "no second factor"}</span>
        </>
      );
    case "closed":
      return <span className="muted">Closed</span>;
    default:
      return (
        <>
          Invited
          <span className="account-until">
            {setUpUntil ? `link good until ${momentWords(setUpUntil)}` : "the link has expired"}
          </span>
        </>
      );
  }
}

function GroupRoles({ row: { groups } }: { row: AccountRow }) {
  return groups.length === 0 ? (
    <span className="muted">—</span>
  ) : (
    <ul>
      {groups.map(({ group, name, role }) => (
        <li key={group}>
          {name} <span className="muted">· {roleWords(role as Role)}</span>
        </li>
      ))}
    </ul>
  );
}
