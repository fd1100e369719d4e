// Made from the server's records by `./hearth types`; do not edit.

export interface Ways {
  provider: string | null;
}

export interface SignIn {
  signInName: string;
  password: string;
}

export interface SignedIn {
  ticket: string | null;
  passkey: boolean;
  code: boolean;
}

export interface SecondFactor {
  ticket: string;
  code: string;
}

export interface Ticket {
  ticket: string;
}

export interface PasskeyAsked {
  challenge: string;
  host: string;
  held: string[];
}

export interface PasskeyShown {
  ticket: string;
  credential: string;
  clientData: string;
  authenticatorData: string;
  signature: string;
  user: string | null;
}

export interface SignOut {
  everywhere: boolean;
}

export interface SetUpLook {
  secret: string;
}

export interface SetUpFor {
  name: string;
  signInName: string;
}

export interface SetUp {
  secret: string;
  password: string;
}

export interface Me {
  account: string;
  name: string;
  signInName: string;
  administrator: boolean;
  secondFactor: boolean;
  app: boolean;
  passkeys: PasskeyRow[];
  recoveryCodes: number;
  signIns: SignInRow[];
  groups: MyGroup[];
}

export interface SignInRow {
  id: string;
  agent: string;
  since: string;
  seen: string;
  here: boolean;
}

export interface MyGroup {
  group: string;
  name: string;
  role: string;
  seat: string;
  session: number | null;
  of: number;
  next: string | null;
}

export interface Enter {
  group: string;
}

export interface Entered {
  seat: string;
}

export interface MyName {
  name: string;
}

export interface ChangePassword {
  current: string;
  next: string;
}

export interface Confirmed {
  password: string;
}

export interface SecondFactorBegun {
  secret: string;
  uri: string;
  qr: string[];
}

export interface Code {
  code: string;
}

export interface PasskeyRow {
  id: string;
  name: string;
  since: string;
  seen: string | null;
}

export interface PasskeyToMake {
  challenge: string;
  host: string;
  user: string;
  algorithms: number[];
  held: string[];
}

export interface PasskeyMade {
  name: string;
  clientData: string;
  attestation: string;
}

export interface PasskeyRemoved {
  id: string;
  password: string;
}

export interface RecoveryCodes {
  codes: string[];
}

export interface Accounts {
  accounts: AccountRow[];
}

export interface AccountRow {
  account: string;
  name: string;
  signInName: string;
  administrator: boolean;
  state: string;
  secondFactor: boolean;
  setUpUntil: string | null;
  seen: string | null;
  groups: GroupRole[];
}

export interface GroupRole {
  group: string;
  name: string;
  role: string;
}

export interface AccountDetails {
  name: string;
  signInName: string;
  administrator: boolean;
}

export interface SetUpLink {
  account: string;
  secret: string;
  until: string;
}

export interface Groups {
  groups: GroupRow[];
}

export interface GroupRow {
  group: string;
  name: string;
  session: number | null;
  of: number;
  members: number;
  unsigned: number;
  uninvited: number;
  schedule: Schedule | null;
  next: string | null;
  closed: boolean;
  role: string | null;
}

export interface Schedule {
  first: string;
  time: string;
  zone: string;
}

export interface GroupDetails {
  name: string;
  of: number;
  initialUntil: number;
  finalFrom: number;
  minutes: number;
  schedule: Schedule | null;
  phq9: boolean;
  pin: boolean;
}

export interface GroupPage {
  group: string;
  details: GroupDetails;
  session: number | null;
  started: boolean;
  next: string | null;
  closed: boolean;
  role: string | null;
  ownSeat: string | null;
  mayLead: boolean;
  agreementVersion: number;
  seats: SeatRow[];
}

export interface SeatRow {
  seat: string;
  role: string;
  name: string;
  account: string | null;
  invitation: Invitation | null;
  signed: number;
  signedAt: string | null;
  gone: string | null;
}

export interface Invitation {
  state: string;
  made: string;
  until: string;
  used: string | null;
  pin: boolean;
  devices: number;
}

export interface NewSeat {
  role: string;
  name: string;
  account: string | null;
}

export interface NewSeatMade {
  seat: string;
}

export interface Founded {
  group: string;
}

export interface Hold {
  account: string | null;
}

export interface Rename {
  name: string;
}

export interface Invite {
  signOut: boolean;
}

export interface InvitationLink {
  secret: string;
  pin: string | null;
  until: string;
}

export interface AgreementPage {
  newest: AgreementText | null;
  versions: AgreementVersion[];
  suggested: ClauseText[];
  people: number;
  running: boolean;
}

export interface AgreementText {
  version: number;
  text: string;
  clauses: ClauseText[];
  hash: string;
}

export interface ClauseText {
  id: string;
  text: string;
}

export interface AgreementVersion {
  version: number;
  hash: string;
  at: string;
  by: string | null;
  signed: number;
}

export interface Publish {
  after: number;
  text: string;
  clauses: ClauseText[];
}

export interface Published {
  text: AgreementText;
  at: string;
}

export interface Join {
  secret: string;
  pin: string | null;
}

export interface Joined {
  seat: string;
}

export interface Seated {
  seat: string;
  session: string;
}

export interface Signed {
  signed: SignedText[];
}

export interface SignedText {
  version: number;
  text: string;
  clauses: ClauseText[];
  hash: string;
  at: string;
  fullName: string | null;
  newest: boolean;
}

export interface Keeps {
  kept: Kept[];
  never: string[];
  server: string[];
}

export interface Kept {
  what: string;
  which: string;
  who: string;
  until: string;
}

export interface SceneLibrary {
  scenes: SceneRow[];
  dropped: SceneRow[];
}

export interface SceneRow {
  scene: string;
  area: ProblemArea | null;
  title: string;
  situation: string;
  aim: string;
  prompts: string[];
  shipped: boolean;
  first: SceneWords | null;
}

export interface SceneWords {
  area: ProblemArea | null;
  title: string;
  situation: string;
  aim: string;
  prompts: string[];
}

export interface NoteLine {
  session: string;
  author: string;
  line: string;
  version: number;
  at: string;
  writtenAt: string;
  changedAt: string | null;
  about: string | null;
  part: NotePart | null;
  text: string | null;
  tags: string[];
  mentions: string[];
  area: ProblemArea | null;
  step: string | null;
  speaker: string | null;
  scene: string | null;
  struck: boolean;
  redacted: boolean;
  earlier: number;
}

export interface WriteNote {
  after: number;
  save: string;
  sitting: string;
  about: string | null;
  part: NotePart | null;
  text: string;
  begun: string;
  heard: string | null;
}

export interface ChangeNote {
  after: number;
  save: string;
}

export interface RedactNote {
  author: string;
  after: number;
  save: string;
  text: string;
}

export interface NoteHistory {
  earlier: EarlierNote[];
}

export interface EarlierNote {
  until: string;
  text: string | null;
}

export interface SearchNotes {
  text: string | null;
  tag: string | null;
  about: string | null;
  mentions: string | null;
  area: ProblemArea | null;
}

export interface FoundNotes {
  lines: NoteLine[];
  more: boolean;
}

export interface ExportNotes {
  session: string | null;
  about: string | null;
  format: PaperFormat;
  hideOthers: boolean;
}

export interface DraftKey {
  key: string;
}

export interface DeskSessions {
  group: string;
  own: string;
  people: DeskPerson[];
  sessions: DeskSession[];
}

export interface DeskPerson {
  seat: string;
  name: string;
  role: Role;
  gone: boolean;
}

export interface DeskSession {
  session: string;
  number: number;
  of: number;
  phase: Phase;
  startedAt: string | null;
  endedAt: string | null;
}

export interface Desk {
  session: DeskSession;
  now: string;
  cursor: string;
  course: CourseOf | null;
  lines: NoteLine[];
}

export interface CourseOf {
  spans: CourseSpan[];
  attendance: Attended[];
}

export interface CourseSpan {
  kind: SpanKind;
  from: string;
  until: string | null;
  seats: string[];
  title: string | null;
}

export interface Attended {
  seat: string;
  stays: Stay[];
}

export interface Stay {
  from: string;
  until: string | null;
}

export interface Before {
  number: number | null;
  of: number;
  phase: Phase | null;
  at: string | null;
  last: DeskSession | null;
  since: NoteLine[];
  flags: BeforeFlag[];
  homework: NoteLine[];
  quiet: QuietMember[];
}

export interface BeforeFlag {
  seat: string;
  at: string;
  session: number;
  notSafe: boolean;
  ninth: number | null;
}

export interface QuietMember {
  seat: string;
  absent: boolean;
  turns: number;
  passes: number;
}

export type ProblemArea = "grief" | "roleDispute" | "roleTransition" | "interpersonalDeficits";

export type NotePart = "opening" | "round" | "work" | "rolePlay" | "closing" | "subjective" | "objective" | "data" | "assessment" | "plan";

export type PaperFormat = "markdown" | "pdf";

export type Role = "therapist" | "coTherapist" | "member";

export type Phase = "initial" | "middle" | "final";

export type SpanKind = "step" | "turn" | "pass" | "round" | "breakout" | "stage" | "privateRoom" | "support" | "flag" | "holding" | "visit";
