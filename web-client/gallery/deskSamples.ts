import type { AccountRow, GroupRow, Me, MyGroup } from "../src/http/wire.generated";

// A practice as the server tells of it to those who are signed in.

const now = Date.now();
const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

const tuesday: MyGroup = {
  group: "g1",
  name: "Tuesday group",
  role: "therapist",
  seat: "s1",
  session: 5,
  of: 14,
  next: ago(-7 * 60),
};

export const MAYA: Me = {
  account: "a2",
  name: "Maya Lindqvist",
  signInName: "maya@alderlane.example",
  administrator: false,
  secondFactor: false,
  app: false,
  passkeys: [],
  recoveryCodes: 0,
  signIns: [
    { id: "1", agent: "Firefox, Linux", since: ago(40), seen: ago(0), here: true },
    { id: "2", agent: "Safari, iPhone", since: ago(4 * 1440), seen: ago(1500), here: false },
  ],
  groups: [
    tuesday,
    {
      ...tuesday,
      group: "g2",
      name: "Thursday morning, the group by the lake",
      role: "coTherapist",
      session: 12,
      next: null,
    },
    { ...tuesday, group: "g3", name: "Spring group", session: null, next: null },
  ],
};

export const RUTH: Me = {
  ...MAYA,
  account: "a1",
  name: "Ruth Adler",
  signInName: "ruth",
  administrator: true,
  secondFactor: true,
  app: true,
  passkeys: [],
  recoveryCodes: 2,
  groups: [],
};

/** With passkeys beside the app. */
export const RUTH_WITH_KEYS: Me = {
  ...RUTH,
  passkeys: [
    { id: "p1", name: "My laptop", since: ago(12 * 1440), seen: ago(90) },
    { id: "p2", name: "The blue key on my ring, for when the laptop is at home", since: ago(40), seen: null },
  ],
};

const row: AccountRow = {
  account: "a1",
  name: "Ruth Adler",
  signInName: "ruth",
  administrator: true,
  state: "active",
  secondFactor: true,
  setUpUntil: null,
  seen: ago(2),
  groups: [],
};
const tuesdayRole = (role: string) => ({ group: "g1", name: "Tuesday group", role });

export const ACCOUNTS: AccountRow[] = [
  row,
  {
    ...row,
    account: "a2",
    name: "Maya Lindqvist",
    signInName: "maya@alderlane.example",
    administrator: false,
    secondFactor: false,
    seen: ago(1500),
    groups: [tuesdayRole("therapist"), { group: "g2", name: "Thursday morning", role: "coTherapist" }],
  },
  {
    ...row,
    account: "a3",
    name: "Jo Marsh",
    signInName: "jo",
    administrator: false,
    state: "invited",
    secondFactor: false,
    setUpUntil: ago(-2 * 1440),
    seen: null,
    groups: [tuesdayRole("coTherapist")],
  },
  {
    ...row,
    account: "a4",
    name: "Tomasz Zieliński",
    signInName: "tomasz.zielinski@alderlane.example",
    administrator: false,
    seen: ago(30_000),
  },
  {
    ...row,
    account: "a5",
    name: "Inge Holm",
    signInName: "inge",
    administrator: false,
    state: "invited",
    secondFactor: false,
    seen: null,
  },
  {
    ...row,
    account: "a6",
    name: "Ade Okafor",
    signInName: "ade",
    administrator: false,
    state: "closed",
    secondFactor: false,
    seen: null,
  },
  { ...row, account: "a7", name: "Sana Qureshi", signInName: "sana", administrator: false, seen: ago(200) },
];

export const GROUP_ROWS: GroupRow[] = [
  {
    group: "g1",
    name: "Tuesday group",
    session: 5,
    of: 14,
    members: 8,
    unsigned: 2,
    uninvited: 1,
    schedule: null,
    next: null,
    closed: false,
    role: null,
  },
];

/** A picture with the finders of a real one; no camera reads it. */
export const QR: string[] = Array.from({ length: 25 }, (_, y) =>
  Array.from({ length: 25 }, (_, x) => {
    const finder = [
      [3, 3],
      [21, 3],
      [3, 21],
    ].map(([cx = 0, cy = 0]) => Math.max(Math.abs(x - cx), Math.abs(y - cy)));
    const near = Math.min(...finder);
    return (near <= 4 ? near < 2 || near === 3 : (x * 7 + y * 13 + x * y) % 3 === 0) ? "#" : " ";
  }).join(""),
);

export const CODES = Array.from({ length: 10 }, (_, i) => `7k${i}m-x9p4-w${i}cd-h2vq`);
