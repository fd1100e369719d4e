import { describe, expect, it } from "vitest";
import type { AccountRow, GroupRow } from "../../http/wire.generated";
import { checklist } from "./checklist";

const account = (name: string, state = "active"): AccountRow => ({
  account: name.toLowerCase(),
  name,
  signInName: name.toLowerCase(),
  administrator: false,
  state,
  secondFactor: false,
  setUpUntil: null,
  seen: null,
  groups: [],
});

const group = (name: string, more: Partial<GroupRow> = {}): GroupRow => ({
  group: name.toLowerCase(),
  name,
  session: 1,
  of: 14,
  members: 8,
  unsigned: 0,
  uninvited: 0,
  schedule: null,
  next: null,
  closed: false,
  role: null,
  ...more,
});

const open = (...of: Parameters<typeof checklist>) =>
  checklist(...of)
    .filter((todo) => !todo.done)
    .map(({ words, to }) => [words, to]);

describe("what a practice still has to see to", () => {
  it("begins with accounts and the first group", () => {
    expect(open([account("Nour")], [], false)).toEqual([
      ["Protect your account with a second factor", "/practice/me"],
      ["Make accounts for your therapists", "/practice/accounts"],
      ["Make the first group", "/practice/groups/new"],
      ["Add its people", "/practice/groups/new"],
      ["Send the invitations", "/practice/groups/new"],
      ["Everybody reads and signs the agreement when they first come in", "/practice/groups/new"],
    ]);
  });

  it("names who and which group it is about", () => {
    const accounts = [account("Nour"), account("Jo", "invited"), account("Old", "closed")];
    const groups = [
      group("Tuesday", { uninvited: 1, unsigned: 0 }),
      group("Friday", { members: 0, unsigned: 2 }),
      group("Closed", { closed: true, members: 0, uninvited: 9, unsigned: 9 }),
    ];
    expect(open(accounts, groups, true)).toEqual([
      ["Jo has not set a password yet", "/practice/accounts"],
      ["Add the people of Friday", "/practice/groups/friday"],
      ["Invite 1 person who has no link yet", "/practice/groups/tuesday"],
      ["2 people have not signed the newest agreement", "/practice/groups/friday"],
    ]);
  });

  it("comes to an end", () => {
    expect(open([account("Nour"), account("Jo")], [group("Tuesday")], true)).toEqual([]);
  });
});
