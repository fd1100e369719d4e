// Made from the server's records by `./hearth types`; do not edit.

export interface ClientMessage {
  type: "hello" | "signAgreement" | "attest" | "deviceReady" | "startSession" | "admit" | "admitAll" | "hush" | "hushAll" | "letSpeak" | "letAllSpeak" | "stopCamera" | "allowCamera" | "promote" | "remove" | "lock" | "unlock" | "endSession" | "turnMicrophone" | "turnCamera" | "raiseHand" | "lowerHand" | "leave" | "relink" | "offer" | "candidate" | "prefer" | "level" | "ping";
}

export interface ServerMessage {
  type: "welcome" | "view" | "done" | "refused" | "links" | "picture" | "answer" | "candidate" | "slots" | "levels" | "pong" | "bye";
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

export interface Remove extends ClientMessage {
  type: "remove";
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
  waiting: Waiting | null;
  circle: Circle | null;
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

export interface Me {
  seat: string;
  role: Role;
  name: string | null;
  observing: boolean;
  microphone: boolean;
  camera: boolean;
  hushed: boolean;
  cameraStopped: boolean;
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

export interface Waiting {
  waitingFor: string[];
  started: boolean;
  locked: boolean;
}

export interface Circle {
  seats: Seat[];
  startedAt: string;
  endsAt: string;
  locked: boolean;
}

export interface Door {
  waiting: AtDoor[];
  arriving: AtDoor[];
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
  hand: number | null;
}

export interface AtDoor {
  seat: string;
  name: string;
  role: Role;
  stage: Stage;
  here: boolean;
}

export interface Card {
  seat: string;
  name: string;
  attestation: Attestation | null;
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

export type Stage = "agreement" | "attestation" | "checkIn" | "deviceCheck" | "waiting" | "circle" | "ended";

export type Quality = "low" | "medium" | "high";

export type Source = "microphone" | "camera" | "screen";

export type Role = "therapist" | "coTherapist" | "member";

export type Phase = "initial" | "middle" | "final";

export type Why = "ended" | "removed" | "left";

export type Presence = "here" | "trouble";

export type ClientMessageUnion = Hello | SignAgreement | Attest | DeviceReady | StartSession | Admit | AdmitAll | Hush | HushAll | LetSpeak | LetAllSpeak | StopCamera | AllowCamera | Promote | Remove | Lock | Unlock | EndSession | TurnMicrophone | TurnCamera | RaiseHand | LowerHand | Leave | Relink | Offer | ClientCandidate | Prefer | ClientLevel | Ping;

export type ServerMessageUnion = Welcome | ViewChanged | Done | Refused | Links | Picture | Answer | ServerCandidate | Slots | Levels | Pong | Bye;
