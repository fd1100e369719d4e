import { useState } from "react";
import type { AccountRow, GroupPage, SeatRow } from "../../http/wire.generated";
import { Empty } from "../parts/Empty";
import { SearchField } from "../parts/SearchField";
import { type Column, Table } from "../parts/Table";
import { InvitationTold, type Told } from "./InvitationTold";
import { PersonChoices } from "./PersonChoices";
import {
  chosen,
  type Filter,
  invitationWords,
  ROLE_WORDS,
  signedWords,
  uninvited,
  unsigned,
} from "./standing";

interface PeopleListProps {
  page: GroupPage;
  /** Null for those who are not told of accounts. */
  accounts: readonly AccountRow[] | null;
  onChanged: () => Promise<void>;
}

/** Everybody of a group, in the order of the circle. */
export function PeopleList({ page, accounts, onChanged }: PeopleListProps) {
  const { seats, agreementVersion: version } = page;
  const [filter, setFilter] = useState<Filter>("all");
  const [search, setSearch] = useState("");
  const [told, setTold] = useState<Told | null>(null);
  const rows = chosen(seats, filter, search, version);
  const columns: Column<SeatRow>[] = [
    { name: "Name", of: (seat) => <Name seat={seat} /> },
    { name: "Comes in", of: (seat) => <ComesIn seat={seat} accounts={accounts} /> },
    { name: "Agreement", of: (seat) => (seat.gone === null ? signedWords(seat, version) : "") },
    {
      name: "What to do",
      of: (seat) => (
        <PersonChoices page={page} seat={seat} accounts={accounts} onTold={setTold} onChanged={onChanged} />
      ),
    },
  ];
  if (seats.length === 0) {
    return <Empty words="Nobody is in this group yet. Begin with the therapist, then add its members." />;
  }
  return (
    <section className="desk-part people-table" aria-label="People">
      {told && <InvitationTold page={page} told={told} onDone={() => setTold(null)} />}
      <div className="section-head people-head">
        <Filters page={page} filter={filter} onFilter={setFilter} />
        {seats.length > 8 && (
          <SearchField
            label="Search people"
            value={search}
            onText={setSearch}
            found={rows.length}
            of={seats.length}
            things="people"
          />
        )}
      </div>
      {rows.length > 0 ? (
        <Table name="People" columns={columns} rows={rows} keyOf={(seat) => seat.seat} />
      ) : (
        <p className="muted">Nobody here is like that.</p>
      )}
    </section>
  );
}

function Name({ seat }: { seat: SeatRow }) {
  return (
    <span data-gone={seat.gone !== null || undefined}>
      {seat.name}
      <span className="row-more">{ROLE_WORDS[seat.role]}</span>
    </span>
  );
}

function ComesIn({ seat, accounts }: { seat: SeatRow; accounts: readonly AccountRow[] | null }) {
  if (seat.gone !== null) {
    return "Not in the group any more";
  }
  if (seat.role === "member") {
    return invitationWords(seat.invitation);
  }
  if (seat.account === null) {
    return "Nobody signs in here yet";
  }
  const account = accounts?.find((each) => each.account === seat.account);
  return account ? `Signs in as ${account.signInName}` : "Signs in with an account";
}

interface FiltersProps {
  page: GroupPage;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

function Filters({ page, filter, onFilter }: FiltersProps) {
  const left = {
    uninvited: page.seats.filter(uninvited).length,
    unsigned: page.seats.filter((seat) => unsigned(seat, page.agreementVersion)).length,
  };
  const choices: [Filter, string][] = [
    ["all", "All"],
    ["uninvited", `Not invited (${left.uninvited})`],
    ["unsigned", `Not signed (${left.unsigned})`],
  ];
  return (
    <div className="filters" role="group" aria-label="Show">
      {choices.map(([each, name]) => (
        <button
          key={each}
          type="button"
          className="button button-plain small-button"
          aria-pressed={filter === each}
          onClick={() => onFilter(each)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
