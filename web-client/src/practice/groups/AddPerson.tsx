import { type FormEvent, useRef, useState } from "react";
import { ask } from "../../http/ask";
import type { AccountRow, GroupPage, NewSeat, NewSeatMade } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { Field, SelectField } from "../parts/Field";
import { Trouble } from "../parts/Trouble";
import { useDoing } from "../useDoing";
import { ROLE_WORDS } from "./standing";

interface AddPersonProps {
  page: GroupPage;
  accounts: readonly AccountRow[] | null;
  onChanged: () => Promise<void>;
}

/** Adds one after another: Enter adds, and the field is ready for the next name. */
export function AddPerson({ page, accounts, onChanged }: AddPersonProps) {
  const led = page.seats.some((seat) => seat.role === "therapist" && seat.gone === null);
  const [role, setRole] = useState(led ? "member" : "therapist");
  const [name, setName] = useState("");
  const [account, setAccount] = useState("");
  const [added, setAdded] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const { busy, words, run, say } = useDoing();
  const held = new Set(page.seats.filter((s) => s.gone === null).map((s) => s.account));
  const free = (accounts ?? []).filter((each) => each.state !== "closed" && !held.has(each.account));
  const staff = role !== "member";

  function choose(chosen: string) {
    setAccount(chosen);
    // The seat is called as the account is, until somebody writes another name.
    const its = free.find((each) => each.account === chosen)?.name;
    const before = free.find((each) => each.account === account)?.name ?? "";
    if (its && (name === "" || name === before)) {
      setName(its);
    }
  }

  async function add(event: FormEvent) {
    event.preventDefault();
    const wanted = name.trim();
    field.current?.focus();
    if (wanted === "") {
      say("Please write a name.");
      return;
    }
    const seat: NewSeat = { role, name: wanted, account: staff && account !== "" ? account : null };
    if (await run(ask.post<NewSeatMade>(`/api/practice/groups/${page.group}/seats`, seat))) {
      setName("");
      setAccount("");
      setAdded(`${wanted} is in the group.`);
      await onChanged();
    }
  }

  return (
    <section className="desk-part adding" aria-labelledby="add-person">
      <h2 id="add-person">Add somebody</h2>
      <form className="fields-row add-person" onSubmit={add} noValidate>
        <SelectField label="As" value={role} choices={Object.entries(ROLE_WORDS)} onChoose={setRole} />
        {staff && accounts && (
          <SelectField
            label="Account"
            value={account}
            choices={[["", "Choose later"], ...free.map((each) => [each.account, each.name] as const)]}
            onChoose={choose}
          />
        )}
        <Field label="Name in the circle">
          {(tied) => (
            <input
              {...tied}
              ref={field}
              maxLength={80}
              autoComplete="off"
              value={name}
              onChange={(e) => setName(e.target.value)}
            />
          )}
        </Field>
        <Button type="submit" disabled={busy}>
          Add
        </Button>
      </form>
      <p className="muted" role="status">
        {added}
      </p>
      <Trouble words={words} />
    </section>
  );
}
