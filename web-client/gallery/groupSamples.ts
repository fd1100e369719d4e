import type {
  AccountRow,
  AgreementPage,
  ClauseText,
  GroupPage,
  GroupRow,
  Invitation,
  Me,
  SeatRow,
} from "../src/http/wire.generated";

// Groups of a practice as the server tells them.

export const ADMINISTRATOR: Me = {
  account: "a1",
  name: "Ruth Adler",
  signInName: "ruth",
  administrator: true,
  secondFactor: true,
  app: true,
  passkeys: [],
  recoveryCodes: 8,
  signIns: [],
  groups: [],
};

const schedule = { first: "2026-11-03", time: "18:30", zone: "Europe/Berlin" };

const row: GroupRow = {
  group: "g1",
  name: "Tuesday group",
  session: 5,
  of: 14,
  members: 8,
  unsigned: 0,
  uninvited: 0,
  schedule,
  next: "2026-12-01T17:30:00Z",
  closed: false,
  role: null,
};

export const GROUPS: GroupRow[] = [
  { ...row, unsigned: 2, uninvited: 1 },
  { ...row, group: "g2", name: "Thursday morning", session: 12, members: 6 },
  {
    ...row,
    group: "g3",
    name: "New year group",
    session: 1,
    members: 0,
    unsigned: 2,
    schedule: null,
    next: null,
  },
  {
    ...row,
    group: "g4",
    name: "Group by the lake",
    schedule: { ...schedule, zone: "America/New_York" },
    next: "2026-12-03T23:30:00Z",
  },
  { ...row, group: "g5", name: "Spring group", session: null, closed: true },
];

const invitation: Invitation = {
  state: "open",
  made: "2026-11-20T09:00:00Z",
  until: "2026-12-12T09:00:00Z",
  used: null,
  pin: true,
  devices: 0,
};
const used: Invitation = { ...invitation, state: "used", used: "2026-11-03T09:00:00Z", devices: 1 };

const person = (seat: string, name: string, but: Partial<SeatRow>): SeatRow => ({
  seat,
  role: "member",
  name,
  account: null,
  invitation: used,
  signed: 2,
  signedAt: "2026-11-03T09:30:00Z",
  gone: null,
  ...but,
});

export const SEATS: SeatRow[] = [
  person("s1", "Maya", { role: "therapist", account: "a2", invitation: null }),
  person("s2", "Jo", { role: "coTherapist", account: null, invitation: null, signed: 0, signedAt: null }),
  person("s3", "Amira", { invitation: { ...used, devices: 2 } }),
  person("s4", "Ben", { signed: 1 }),
  person("s5", "Chiara", { invitation, signed: 0, signedAt: null }),
  person("s6", "Dev", { invitation: null, signed: 0, signedAt: null }),
  person("s7", "Elif", { invitation: { ...invitation, state: "expired" }, signed: 0, signedAt: null }),
  person("s8", "Gwen Ó Súilleabháin-Featherstone", {}),
  person("s9", "Hana", {}),
  person("s10", "Jonas", { gone: "2026-11-15T09:00:00Z" }),
];

export const PAGE: GroupPage = {
  group: "g1",
  details: {
    name: "Tuesday group",
    of: 14,
    initialUntil: 3,
    finalFrom: 12,
    minutes: 90,
    schedule,
    phq9: true,
    pin: true,
  },
  session: 5,
  started: false,
  next: "2026-12-01T17:30:00Z",
  closed: false,
  role: null,
  ownSeat: null,
  mayLead: true,
  agreementVersion: 2,
  seats: SEATS,
};

const account = (id: string, name: string): AccountRow => ({
  account: id,
  name,
  signInName: name.split(" ")[0]?.toLowerCase() ?? "",
  administrator: false,
  state: "open",
  secondFactor: false,
  setUpUntil: null,
  seen: null,
  groups: [],
});

export const ACCOUNTS: AccountRow[] = [account("a2", "Maya Linden"), account("a3", "Jo Brandt")];

const line = (id: string, text: string): ClauseText => ({ id, text });

export const AGREEMENT: AgreementPage = {
  newest: {
    version: 2,
    text: "We meet to help one another with what weighs on us. That needs trust, and trust needs a few promises.\n\nPlease read them slowly. If one of them is hard for you to keep, tell your therapist before you sign.",
    clauses: [
      line("stays", "What is said here stays here. I tell nobody outside who is in this group."),
      line("no-recording", "I do not record, photograph or take screenshots."),
      line("respect", "I meet everyone with respect, and leave everyone their own pace."),
    ],
    hash: "",
  },
  versions: [
    { version: 1, hash: "", at: "2026-10-20T09:00:00Z", by: "Maya Okafor", signed: 6 },
    { version: 2, hash: "", at: "2026-11-02T09:00:00Z", by: "Maya Okafor", signed: 5 },
  ],
  people: 7,
  running: false,
  suggested: [
    line("stays", "What is said here stays here. I tell nobody outside who is in this group."),
    line("nobody-else", "Nobody else is in the room with me, and nobody can overhear us."),
    line("after-the-end", "These promises bind me after the group has ended too."),
  ],
};
