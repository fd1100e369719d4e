import type { AccountRow, GroupRow } from "../../http/wire.generated";

/** One thing a practice needs before a group can meet. */
export interface Todo {
  /** What to do, or what is so once it is done. */
  words: string;
  done: boolean;
  /** The page where it is done. */
  to: string;
}

const people = (n: number) => (n === 1 ? "1 person" : `${n} people`);

/** What an administrator still has to see to, in the order in which it is done. */
export function checklist(
  accounts: readonly AccountRow[],
  groups: readonly GroupRow[],
  secondFactor: boolean,
): Todo[] {
  const open = groups.filter((group) => !group.closed);
  const first = (wanted: (group: GroupRow) => boolean) => groupPath(open.find(wanted) ?? open[0]);
  const sum = (of: (group: GroupRow) => number) => open.reduce((all, group) => all + of(group), 0);
  const empty = open.find((group) => group.members === 0);
  const [uninvited, unsigned] = [sum((g) => g.uninvited), sum((g) => g.unsigned)];
  const filled = sum((g) => g.members) > 0;
  return [
    {
      words: secondFactor ? "Your account has a second factor" : "Protect your account with a second factor",
      done: secondFactor,
      to: "/practice/me",
    },
    accountsTodo(accounts),
    {
      words: open.length > 0 ? "There is a group" : "Make the first group",
      done: open.length > 0,
      to: "/practice/groups/new",
    },
    {
      words: empty
        ? `Add the people of ${empty.name}`
        : filled
          ? "Each group has its people"
          : "Add its people",
      done: filled && !empty,
      to: first((g) => g.members === 0),
    },
    {
      words:
        uninvited > 0
          ? `Invite ${people(uninvited)} who ${uninvited === 1 ? "has" : "have"} no link yet`
          : filled
            ? "Every member has been invited"
            : "Send the invitations",
      done: filled && uninvited === 0,
      to: first((g) => g.uninvited > 0),
    },
    {
      words:
        unsigned > 0
          ? `${people(unsigned)} ${unsigned === 1 ? "has" : "have"} not signed the newest agreement`
          : filled
            ? "Everybody has read and signed the agreement"
            : "Everybody reads and signs the agreement when they first come in",
      done: filled && unsigned === 0,
      to: first((g) => g.unsigned > 0),
    },
  ];
}

function accountsTodo(accounts: readonly AccountRow[]): Todo {
  const active = accounts.filter((account) => account.state !== "closed");
  const waiting = active.filter((account) => account.state === "invited");
  const [one] = waiting;
  const words =
    active.length < 2
      ? "Make accounts for your therapists"
      : one && waiting.length === 1
        ? `${one.name} has not set a password yet`
        : one
          ? `${people(waiting.length)} have not set a password yet`
          : "Everybody of staff can sign in";
  return { words, done: active.length > 1 && waiting.length === 0, to: "/practice/accounts" };
}

function groupPath(group: GroupRow | undefined): string {
  return group ? `/practice/groups/${group.group}` : "/practice/groups/new";
}
