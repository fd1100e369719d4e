// Made from the server's records by `./hearth types`; do not edit.

export interface ClientMessage {
  type: "hello" | "signAgreement" | "attest" | "deviceReady" | "startSession" | "admit" | "admitAll" | "hush" | "hushAll" | "letSpeak" | "letAllSpeak" | "stopCamera" | "allowCamera" | "promote" | "sendBack" | "remove" | "allowBack" | "lock" | "unlock" | "endSession" | "turnMicrophone" | "turnCamera" | "raiseHand" | "lowerHand" | "leave" | "giveFloor" | "endFloor" | "acceptFloor" | "declineFloor" | "finishTurn" | "pass" | "askToUnmute" | "declineUnmute" | "setFloorPolicy" | "setTurnTimer" | "startRound" | "nextTurn" | "backTurn" | "skipTurn" | "endRound" | "hushOthers" | "putStep" | "dropStep" | "goToStep" | "extendSession" | "setNextMeeting" | "checkIn" | "sayNotSafe" | "readFlag" | "takeFlag" | "callSupport" | "withdrawCall" | "takeCall" | "pause" | "resume" | "chooseLadder" | "offerPrivateRoom" | "acceptPrivateRoom" | "declinePrivateRoom" | "leavePrivateRoom" | "putOnStage" | "takeOffStage" | "grantPin" | "revokePin" | "say" | "sayToWaiting" | "arrange" | "addBreakout" | "dropBreakout" | "place" | "setScene" | "setSceneMinutes" | "showParts" | "answerPart" | "openScenes" | "dropPlan" | "keepApart" | "letTogether" | "freezeScene" | "goOnScene" | "swapRoles" | "markScene" | "rewindScene" | "stopScene" | "askForHelp" | "withdrawHelp" | "visit" | "leaveVisit" | "sayToRooms" | "whisper" | "bringBack" | "readyToReturn" | "extendScenes" | "mergeBreakouts" | "askTapIn" | "withdrawTapIn" | "letTapIn" | "declineTapIn" | "stepOut" | "startFeedback" | "waiveFeedback" | "withYou" | "network" | "relink" | "offer" | "candidate" | "prefer" | "level" | "ping";
}

export interface ServerMessage {
  type: "welcome" | "view" | "done" | "refused" | "links" | "picture" | "answer" | "candidate" | "slots" | "levels" | "feed" | "shares" | "voices" | "warmth" | "networks" | "pong" | "bye";
}

export interface View {
  stage: Stage;
  sections: Sections;
}

export interface Hello extends ClientMessage {
  type: "hello";
  id: string;
  protocol: number;
  client: string;
  takeOver: boolean | null;
}

export interface SignAgreement extends ClientMessage {
  type: "signAgreement";
  id: string;
  version: number;
  clauses: string[];
  fullName: string;
}

export interface Attest extends ClientMessage {
  type: "attest";
  id: string;
  alone: boolean | null;
  notRecording: boolean | null;
  place: string | null;
  callBackNumber: string | null;
  emergencyContact: string | null;
  emergencyNumber: string | null;
  cannotSpeakFreely: boolean | null;
  textOnly: boolean | null;
}

export interface DeviceReady extends ClientMessage {
  type: "deviceReady";
  id: string;
}

export interface StartSession extends ClientMessage {
  type: "startSession";
  id: string;
}

export interface Admit extends ClientMessage {
  type: "admit";
  id: string;
  seat: string;
}

export interface AdmitAll extends ClientMessage {
  type: "admitAll";
  id: string;
}

export interface Hush extends ClientMessage {
  type: "hush";
  id: string;
  seat: string;
}

export interface HushAll extends ClientMessage {
  type: "hushAll";
  id: string;
}

export interface LetSpeak extends ClientMessage {
  type: "letSpeak";
  id: string;
  seat: string;
}

export interface LetAllSpeak extends ClientMessage {
  type: "letAllSpeak";
  id: string;
}

export interface StopCamera extends ClientMessage {
  type: "stopCamera";
  id: string;
  seat: string;
}

export interface AllowCamera extends ClientMessage {
  type: "allowCamera";
  id: string;
  seat: string;
}

export interface Promote extends ClientMessage {
  type: "promote";
  id: string;
  seat: string;
}

export interface SendBack extends ClientMessage {
  type: "sendBack";
  id: string;
  seat: string;
}

export interface Remove extends ClientMessage {
  type: "remove";
  id: string;
  seat: string;
}

export interface AllowBack extends ClientMessage {
  type: "allowBack";
  id: string;
  seat: string;
}

export interface Lock extends ClientMessage {
  type: "lock";
  id: string;
}

export interface Unlock extends ClientMessage {
  type: "unlock";
  id: string;
}

export interface EndSession extends ClientMessage {
  type: "endSession";
  id: string;
}

export interface TurnMicrophone extends ClientMessage {
  type: "turnMicrophone";
  id: string;
  on: boolean;
}

export interface TurnCamera extends ClientMessage {
  type: "turnCamera";
  id: string;
  on: boolean;
}

export interface RaiseHand extends ClientMessage {
  type: "raiseHand";
  id: string;
}

export interface LowerHand extends ClientMessage {
  type: "lowerHand";
  id: string;
  seat: string | null;
}

export interface Leave extends ClientMessage {
  type: "leave";
  id: string;
}

export interface GiveFloor extends ClientMessage {
  type: "giveFloor";
  id: string;
  seat: string;
}

export interface EndFloor extends ClientMessage {
  type: "endFloor";
  id: string;
}

export interface AcceptFloor extends ClientMessage {
  type: "acceptFloor";
  id: string;
}

export interface DeclineFloor extends ClientMessage {
  type: "declineFloor";
  id: string;
}

export interface FinishTurn extends ClientMessage {
  type: "finishTurn";
  id: string;
}

export interface Pass extends ClientMessage {
  type: "pass";
  id: string;
}

export interface AskToUnmute extends ClientMessage {
  type: "askToUnmute";
  id: string;
  seat: string;
}

export interface DeclineUnmute extends ClientMessage {
  type: "declineUnmute";
  id: string;
}

export interface SetFloorPolicy extends ClientMessage {
  type: "setFloorPolicy";
  id: string;
  policy: FloorPolicy;
}

export interface SetTurnTimer extends ClientMessage {
  type: "setTurnTimer";
  id: string;
  seconds: number | null;
}

export interface StartRound extends ClientMessage {
  type: "startRound";
  id: string;
  from: string | null;
}

export interface NextTurn extends ClientMessage {
  type: "nextTurn";
  id: string;
  from: string;
}

export interface BackTurn extends ClientMessage {
  type: "backTurn";
  id: string;
  from: string;
}

export interface SkipTurn extends ClientMessage {
  type: "skipTurn";
  id: string;
  seat: string;
}

export interface EndRound extends ClientMessage {
  type: "endRound";
  id: string;
}

export interface HushOthers extends ClientMessage {
  type: "hushOthers";
  id: string;
}

export interface PutStep extends ClientMessage {
  type: "putStep";
  id: string;
  step: string;
  kind: StepKind;
  title: string;
  minutes: number;
  before: string | null;
}

export interface DropStep extends ClientMessage {
  type: "dropStep";
  id: string;
  step: string;
}

export interface GoToStep extends ClientMessage {
  type: "goToStep";
  id: string;
  step: string;
}

export interface ExtendSession extends ClientMessage {
  type: "extendSession";
  id: string;
  minutes: number;
}

export interface SetNextMeeting extends ClientMessage {
  type: "setNextMeeting";
  id: string;
  at: number | null;
}

export interface GiveCheckIn extends ClientMessage {
  type: "checkIn";
  id: string;
  mood: number | null;
  event: string | null;
  withWhom: string | null;
  touched: string | null;
  phq9: number[] | null;
  notSafe: boolean | null;
}

export interface SayNotSafe extends ClientMessage {
  type: "sayNotSafe";
  id: string;
}

export interface ReadFlag extends ClientMessage {
  type: "readFlag";
  id: string;
  flag: string;
}

export interface TakeFlag extends ClientMessage {
  type: "takeFlag";
  id: string;
  flag: string;
  answer: FlagAnswer;
}

export interface CallSupport extends ClientMessage {
  type: "callSupport";
  id: string;
}

export interface WithdrawCall extends ClientMessage {
  type: "withdrawCall";
  id: string;
}

export interface TakeCall extends ClientMessage {
  type: "takeCall";
  id: string;
  seat: string;
}

export interface Pause extends ClientMessage {
  type: "pause";
  id: string;
}

export interface Resume extends ClientMessage {
  type: "resume";
  id: string;
}

export interface ChooseLadder extends ClientMessage {
  type: "chooseLadder";
  id: string;
  ladder: Ladder;
}

export interface OfferPrivateRoom extends ClientMessage {
  type: "offerPrivateRoom";
  id: string;
  seat: string;
}

export interface AcceptPrivateRoom extends ClientMessage {
  type: "acceptPrivateRoom";
  id: string;
}

export interface DeclinePrivateRoom extends ClientMessage {
  type: "declinePrivateRoom";
  id: string;
}

export interface LeavePrivateRoom extends ClientMessage {
  type: "leavePrivateRoom";
  id: string;
}

export interface PutOnStage extends ClientMessage {
  type: "putOnStage";
  id: string;
  seat: string;
}

export interface TakeOffStage extends ClientMessage {
  type: "takeOffStage";
  id: string;
  seat: string;
}

export interface GrantPin extends ClientMessage {
  type: "grantPin";
  id: string;
  seat: string;
  of: string;
}

export interface RevokePin extends ClientMessage {
  type: "revokePin";
  id: string;
  seat: string;
  of: string;
}

export interface Say extends ClientMessage {
  type: "say";
  id: string;
  to: Audience;
  seat: string | null;
  text: string;
}

export interface SayToWaiting extends ClientMessage {
  type: "sayToWaiting";
  id: string;
  text: string;
}

export interface Arrange extends ClientMessage {
  type: "arrange";
  id: string;
  kind: SceneKind;
  how: Arrangement;
  size: number;
}

export interface AddBreakout extends ClientMessage {
  type: "addBreakout";
  id: string;
}

export interface DropBreakout extends ClientMessage {
  type: "dropBreakout";
  id: string;
  breakout: string;
}

export interface Place extends ClientMessage {
  type: "place";
  id: string;
  seat: string;
  breakout: string | null;
  part: ScenePart | null;
}

export interface SetScene extends ClientMessage {
  type: "setScene";
  id: string;
  breakout: string | null;
  area: ProblemArea | null;
  title: string;
  situation: string;
  aim: string;
  prompts: string[];
}

export interface SetSceneMinutes extends ClientMessage {
  type: "setSceneMinutes";
  id: string;
  minutes: number;
}

export interface ShowParts extends ClientMessage {
  type: "showParts";
  id: string;
}

export interface AnswerPart extends ClientMessage {
  type: "answerPart";
  id: string;
  answer: PartAnswer;
}

export interface OpenScenes extends ClientMessage {
  type: "openScenes";
  id: string;
}

export interface DropPlan extends ClientMessage {
  type: "dropPlan";
  id: string;
}

export interface KeepApart extends ClientMessage {
  type: "keepApart";
  id: string;
  seat: string;
  other: string;
}

export interface LetTogether extends ClientMessage {
  type: "letTogether";
  id: string;
  seat: string;
  other: string;
}

export interface FreezeScene extends ClientMessage {
  type: "freezeScene";
  id: string;
  breakout: string | null;
}

export interface GoOnScene extends ClientMessage {
  type: "goOnScene";
  id: string;
  breakout: string | null;
}

export interface SwapRoles extends ClientMessage {
  type: "swapRoles";
  id: string;
  breakout: string | null;
}

export interface MarkScene extends ClientMessage {
  type: "markScene";
  id: string;
  breakout: string | null;
}

export interface RewindScene extends ClientMessage {
  type: "rewindScene";
  id: string;
  breakout: string | null;
}

export interface StopScene extends ClientMessage {
  type: "stopScene";
  id: string;
  breakout: string | null;
}

export interface AskForHelp extends ClientMessage {
  type: "askForHelp";
  id: string;
}

export interface WithdrawHelp extends ClientMessage {
  type: "withdrawHelp";
  id: string;
}

export interface Visit extends ClientMessage {
  type: "visit";
  id: string;
  breakout: string;
}

export interface LeaveVisit extends ClientMessage {
  type: "leaveVisit";
  id: string;
}

export interface SayToRooms extends ClientMessage {
  type: "sayToRooms";
  id: string;
  text: string;
}

export interface Whisper extends ClientMessage {
  type: "whisper";
  id: string;
  seat: string;
  text: string;
}

export interface BringBack extends ClientMessage {
  type: "bringBack";
  id: string;
  breakout: string | null;
}

export interface ReadyToReturn extends ClientMessage {
  type: "readyToReturn";
  id: string;
}

export interface ExtendScenes extends ClientMessage {
  type: "extendScenes";
  id: string;
  breakout: string | null;
  minutes: number;
}

export interface MergeBreakouts extends ClientMessage {
  type: "mergeBreakouts";
  id: string;
  breakout: string;
  into: string;
}

export interface AskTapIn extends ClientMessage {
  type: "askTapIn";
  id: string;
  part: ScenePart;
}

export interface WithdrawTapIn extends ClientMessage {
  type: "withdrawTapIn";
  id: string;
}

export interface LetTapIn extends ClientMessage {
  type: "letTapIn";
  id: string;
  seat: string;
}

export interface DeclineTapIn extends ClientMessage {
  type: "declineTapIn";
  id: string;
  seat: string;
}

export interface StepOut extends ClientMessage {
  type: "stepOut";
  id: string;
}

export interface StartFeedback extends ClientMessage {
  type: "startFeedback";
  id: string;
}

export interface WaiveFeedback extends ClientMessage {
  type: "waiveFeedback";
  id: string;
}

export interface WithYou extends ClientMessage {
  type: "withYou";
}

export interface Network extends ClientMessage {
  type: "network";
  state: NetworkState;
}

export interface Relink extends ClientMessage {
  type: "relink";
  id: string;
}

export interface Offer extends ClientMessage {
  type: "offer";
  id: string;
  fence: number;
  link: string;
  sdp: string;
}

export interface ClientCandidate extends ClientMessage {
  type: "candidate";
  fence: number;
  link: string;
  candidate: string;
  mid: string | null;
  mLineIndex: number;
}

export interface Prefer extends ClientMessage {
  type: "prefer";
  slot: number;
  quality: Quality;
}

export interface ClientLevel extends ClientMessage {
  type: "level";
  dBov: number;
}

export interface Ping extends ClientMessage {
  type: "ping";
  id: string;
}

export interface Welcome extends ServerMessage {
  type: "welcome";
  protocol: number;
  seat: string;
  session: string;
}

export interface ViewChanged extends ServerMessage {
  type: "view";
  seq: number;
  stage: Stage;
  sections: Partial<Sections>;
  now: string;
}

export interface Done extends ServerMessage {
  type: "done";
  id: string;
}

export interface Refused extends ServerMessage {
  type: "refused";
  id: string;
  rule: string;
  words: string;
}

export interface Links extends ServerMessage {
  type: "links";
  fence: number;
  links: Link[];
  levels: boolean;
  iceServers: IceServer[];
  relayOnly: boolean;
}

export interface Picture extends ServerMessage {
  type: "picture";
  height: number;
  framesPerSecond: number;
  bitsPerSecond: number;
}

export interface Answer extends ServerMessage {
  type: "answer";
  id: string;
  fence: number;
  link: string;
  sdp: string;
}

export interface ServerCandidate extends ServerMessage {
  type: "candidate";
  fence: number;
  link: string;
  candidate: string;
  mid: string | null;
  mLineIndex: number;
}

export interface Slots extends ServerMessage {
  type: "slots";
  version: number;
  slots: Slot[];
}

export interface Levels extends ServerMessage {
  type: "levels";
  levels: SpeakingLevel[];
}

export interface Feed extends ServerMessage {
  type: "feed";
  name: FeedName;
  whole: boolean;
  lines: Line[];
}

export interface Shares extends ServerMessage {
  type: "shares";
  measured: boolean;
  shares: Share[];
}

export interface Voices extends ServerMessage {
  type: "voices";
  seats: string[];
}

export interface Warmth extends ServerMessage {
  type: "warmth";
  seat: string;
}

export interface Networks extends ServerMessage {
  type: "networks";
  networks: NetworkOf[];
}

export interface Pong extends ServerMessage {
  type: "pong";
  id: string;
  now: string;
}

export interface Bye extends ServerMessage {
  type: "bye";
  why: string;
  mayReturn: boolean;
  afterMs: number;
}

export interface Sections {
  me: Me;
  agreement: Agreement | null;
  session: Session | null;
  checkIn: CheckInForm | null;
  waiting: Waiting | null;
  circle: Circle | null;
  turns: Turns | null;
  turnEnds: TurnEnds | null;
  invited: Invited | null;
  lead: Lead | null;
  agenda: Agenda | null;
  care: Care | null;
  privateRoom: PrivateRoom | null;
  scene: SceneCard | null;
  stepOut: SteppingOut | null;
  studio: StudioView | null;
  holding: Holding | null;
  alerts: Alerts | null;
  door: Door | null;
  cards: Cards | null;
  holds: Holds | null;
  ended: Ended | null;
}

export interface Link {
  id: string;
  publishes: Source[];
  slots: number[];
}

export interface IceServer {
  urls: string[];
  username: string | null;
  credential: string | null;
}

export interface Slot {
  slot: number;
  seat: string;
  microphone: boolean;
  camera: boolean;
}

export interface SpeakingLevel {
  seat: string;
  dBov: number;
}

export interface Line {
  line: number;
  from: string;
  name: string;
  with: string | null;
  at: string;
  text: string;
}

export interface Share {
  seat: string;
  seconds: number;
}

export interface NetworkOf {
  seat: string;
  state: NetworkState;
}

export interface Me {
  seat: string;
  role: Role;
  name: string | null;
  observing: boolean;
  microphone: boolean;
  camera: boolean;
  hushed: boolean;
  cameraStopped: boolean;
  microphoneHeld: MicrophoneHeld | null;
  watching: boolean;
  paused: boolean;
  ladder: Ladder;
  pins: string[];
  pinnedBy: string[];
  turnBackOn: TurnBackOn | null;
}

export interface Agreement {
  version: number;
  text: string;
  clauses: Clause[];
  hash: string;
}

export interface Session {
  group: string;
  number: number;
  of: number;
  phase: Phase;
}

export interface CheckInForm {
  phq9: boolean;
}

export interface Waiting {
  waitingFor: string[];
  started: boolean;
  locked: boolean;
  again: boolean;
}

export interface Circle {
  seats: Seat[];
  startedAt: string;
  endsAt: string;
  locked: boolean;
  leads: string[];
  circleWaits: boolean;
}

export interface Turns {
  policy: FloorPolicy;
  turn: Turn | null;
  round: Round | null;
  feedback: boolean;
}

export interface TurnEnds {
  at: string;
}

export interface Invited {
  toSpeak: string | null;
  toUnmute: string | null;
}

export interface Lead {
  invited: string | null;
  notNow: string[];
  askedToUnmute: string[];
  notUnmuting: string[];
  turnSeconds: number | null;
  keptInSight: KeptInSight[];
}

export interface Agenda {
  steps: Step[];
  current: string | null;
  currentSince: string | null;
  nextMeeting: string | null;
}

export interface Care {
  flagged: boolean;
  readBy: string | null;
  called: boolean;
  callTakenBy: string | null;
}

export interface PrivateRoom {
  with: string;
  name: string;
  open: boolean;
  offeredByMe: boolean;
  since: string;
  callBackNumber: string | null;
}

export interface SceneCard {
  kind: SceneKind;
  state: SceneState;
  breakout: string | null;
  text: SceneText;
  cast: InCast[];
  mine: ScenePart | null;
  answer: PartAnswer | null;
  endsAt: string | null;
  returning: boolean;
  directs: boolean;
  stops: boolean;
  helpAsked: boolean;
  markedAt: string | null;
  rewinds: number;
  visiting: string[];
  ready: string[];
  tapIn: ScenePart | null;
  said: SceneLine | null;
  whispered: SceneLine | null;
}

export interface SteppingOut {
  title: string;
  part: ScenePart;
}

export interface StudioView {
  prepared: Prepared | null;
  playing: Playing | null;
  people: Castable[];
  apart: Apart[];
  stageFirst: boolean;
  lastTime: boolean;
  feedback: boolean;
  steppingOut: string[];
}

export interface Holding {
  away: AwayStaff[];
  since: string;
  holdsAt: string;
  holding: boolean;
  closesAt: string;
}

export interface Alerts {
  flags: Flag[];
  calls: Call[];
}

export interface Door {
  waiting: AtDoor[];
  arriving: AtDoor[];
  gone: Gone[];
  started: boolean;
  locked: boolean;
}

export interface Cards {
  cards: Card[];
}

export interface Holds {
  hushed: string[];
  cameraStopped: string[];
  everyone: boolean;
}

export interface Ended {
  why: Why;
  nextMeeting: string | null;
}

export interface TurnBackOn {
  microphone: boolean;
  camera: boolean;
}

export interface Clause {
  id: string;
  text: string;
}

export interface Seat {
  seat: string;
  name: string;
  role: Role;
  observing: boolean;
  presence: Presence;
  microphone: boolean;
  camera: boolean;
  paused: boolean;
  inPrivateRoom: boolean;
  elsewhere: boolean;
  onStage: boolean;
  ladder: Ladder;
  hand: number | null;
}

export interface Turn {
  seat: string;
  since: string;
}

export interface Round {
  places: InRound[];
}

export interface KeptInSight {
  seat: string;
  of: string;
}

export interface Step {
  id: string;
  kind: StepKind;
  title: string;
  minutes: number;
}

export interface SceneText {
  area: ProblemArea | null;
  title: string;
  situation: string;
  aim: string;
  prompts: string[];
}

export interface InCast {
  seat: string;
  name: string;
  part: ScenePart;
}

export interface SceneLine {
  name: string;
  at: string;
  text: string;
}

export interface Prepared {
  kind: SceneKind;
  minutes: number;
  shown: boolean;
  rooms: PreparedRoom[];
}

export interface Playing {
  kind: SceneKind;
  rooms: PlayingRoom[];
  tapIns: TapIn[];
}

export interface Castable {
  seat: string;
  name: string;
  here: boolean;
}

export interface Apart {
  one: string;
  other: string;
}

export interface AwayStaff {
  name: string;
  left: boolean;
}

export interface Flag {
  id: string;
  seat: string;
  name: string;
  at: string;
  session: number;
  notSafe: boolean;
  ninth: number | null;
  ninthBefore: number | null;
  readBy: string | null;
  againAt: string | null;
}

export interface Call {
  seat: string;
  name: string;
  at: string;
  takenBy: string | null;
}

export interface AtDoor {
  seat: string;
  name: string;
  role: Role;
  stage: Stage;
  here: boolean;
  flagged: boolean;
  again: boolean;
}

export interface Gone {
  seat: string;
  name: string;
  role: Role;
  why: Why;
  at: string;
}

export interface Card {
  seat: string;
  name: string;
  attestation: Attestation | null;
  checkIn: CheckIn | null;
  checkInBefore: CheckIn | null;
}

export interface InRound {
  seat: string;
  state: RoundState;
}

export interface PreparedRoom {
  breakout: string;
  text: SceneText | null;
  cast: PreparedPart[];
}

export interface PlayingRoom {
  breakout: string;
  text: SceneText;
  cast: PlayingPart[];
  state: SceneState;
  endsAt: string;
  returning: boolean;
  helpAt: string | null;
  helpBy: string | null;
  markedAt: string | null;
  visiting: string[];
  ready: string[];
}

export interface TapIn {
  seat: string;
  part: ScenePart;
}

export interface Attestation {
  alone: boolean | null;
  notRecording: boolean | null;
  place: string | null;
  callBackNumber: string | null;
  emergencyContact: string | null;
  emergencyNumber: string | null;
  cannotSpeakFreely: boolean;
  textOnly: boolean;
}

export interface CheckIn {
  mood: number | null;
  event: string | null;
  withWhom: string | null;
  touched: string | null;
  phq9: number[] | null;
  notSafe: boolean;
}

export interface PreparedPart {
  seat: string;
  part: ScenePart;
  answer: PartAnswer | null;
}

export interface PlayingPart {
  seat: string;
  part: ScenePart;
}

export type Stage = "agreement" | "attestation" | "checkIn" | "deviceCheck" | "waiting" | "circle" | "ended";

export type FloorPolicy = "open" | "byHand" | "roundOnly";

export type StepKind = "checkInRound" | "linking" | "focusWork" | "review" | "rolePlay" | "closing" | "other";

export type FlagAnswer = "spoke" | "privateRoom" | "calledContact" | "emergencyService" | "agreedToStay";

export type Ladder = "video" | "still" | "audio" | "text";

export type Audience = "everyone" | "breakout" | "staff" | "member" | "team";

export type SceneKind = "breakouts" | "stage";

export type Arrangement = "byHand" | "atRandom" | "lastTime";

export type ScenePart = "self" | "other" | "double" | "observer";

export type ProblemArea = "grief" | "roleDispute" | "roleTransition" | "interpersonalDeficits";

export type PartAnswer = "ready" | "watch" | "stay";

export type NetworkState = "good" | "noPictureOut" | "soundOnly";

export type Quality = "low" | "medium" | "high";

export type FeedName = "circle" | "breakout" | "staff" | "team";

export type Source = "microphone" | "camera" | "screen";

export type Role = "therapist" | "coTherapist" | "member";

export type MicrophoneHeld = "hushed" | "byHand" | "roundOnly" | "holding" | "watching";

export type Phase = "initial" | "middle" | "final";

export type SceneState = "offered" | "playing" | "frozen" | "stopped" | "steppingOut";

export type Why = "ended" | "closed" | "removed" | "left";

export type Presence = "here" | "trouble";

export type RoundState = "toCome" | "now" | "spoke" | "passed" | "skipped" | "away";

export type ClientMessageUnion = Hello | SignAgreement | Attest | DeviceReady | StartSession | Admit | AdmitAll | Hush | HushAll | LetSpeak | LetAllSpeak | StopCamera | AllowCamera | Promote | SendBack | Remove | AllowBack | Lock | Unlock | EndSession | TurnMicrophone | TurnCamera | RaiseHand | LowerHand | Leave | GiveFloor | EndFloor | AcceptFloor | DeclineFloor | FinishTurn | Pass | AskToUnmute | DeclineUnmute | SetFloorPolicy | SetTurnTimer | StartRound | NextTurn | BackTurn | SkipTurn | EndRound | HushOthers | PutStep | DropStep | GoToStep | ExtendSession | SetNextMeeting | GiveCheckIn | SayNotSafe | ReadFlag | TakeFlag | CallSupport | WithdrawCall | TakeCall | Pause | Resume | ChooseLadder | OfferPrivateRoom | AcceptPrivateRoom | DeclinePrivateRoom | LeavePrivateRoom | PutOnStage | TakeOffStage | GrantPin | RevokePin | Say | SayToWaiting | Arrange | AddBreakout | DropBreakout | Place | SetScene | SetSceneMinutes | ShowParts | AnswerPart | OpenScenes | DropPlan | KeepApart | LetTogether | FreezeScene | GoOnScene | SwapRoles | MarkScene | RewindScene | StopScene | AskForHelp | WithdrawHelp | Visit | LeaveVisit | SayToRooms | Whisper | BringBack | ReadyToReturn | ExtendScenes | MergeBreakouts | AskTapIn | WithdrawTapIn | LetTapIn | DeclineTapIn | StepOut | StartFeedback | WaiveFeedback | WithYou | Network | Relink | Offer | ClientCandidate | Prefer | ClientLevel | Ping;

export type ServerMessageUnion = Welcome | ViewChanged | Done | Refused | Links | Picture | Answer | ServerCandidate | Slots | Levels | Feed | Shares | Voices | Warmth | Networks | Pong | Bye;
