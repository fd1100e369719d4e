import { ARRIVAL, chime, HELP, SUPPORT, YOUR_TURN } from "../media/chime";
import type { Devices, Source } from "../media/Devices";
import type { Ways } from "../media/Links";
import type { NetworkWatch } from "../media/NetworkWatch";
import type { OwnMedia } from "../media/OwnMedia";
import type { Slots } from "../media/Slots";
import type { Speakers } from "../media/Speakers";
import type { Speaking } from "../media/Speaking";
import { Connection, type Status } from "../protocol/Connection";
import type { Answered, Command } from "../protocol/commands";
import { knock } from "../protocol/knock";
import type {
  Feed,
  NetworkState,
  Quality,
  ServerMessageUnion,
  Shares,
  ViewChanged,
} from "../protocol/messages.generated";
import { titled, untitled } from "./alarm";
import { Chat } from "./Chat";
import { choices } from "./choices";
import type { NotesDesk } from "./NotesDesk";
import { news } from "./news";
import { Observed } from "./Observed";
import type { ReadMarks } from "./ReadMarks";
import { Ringing } from "./Ringing";
import { SeatMedia } from "./SeatMedia";
import { StudioDesk } from "./StudioDesk";
import { type Tone, toneOf } from "./tones";
import { apply, breakoutOf, follows, type SessionView } from "./view";
import { Warmth } from "./Warmth";

/** A sign that comes often is told once in a while. */
const WARMTH_TOLD_MS = 60_000;

/** A line for the person, until they have read it. */
export interface Notice {
  words: string;
}

/** The same words twice are two pieces of news. */
export interface News {
  seq: number;
  lines: readonly string[];
}

export interface SeatSessionSettings {
  url: string;
  /** The session's id. */
  session: string;
  client: string;
  takeOver: boolean;
  heldBefore: boolean;
  /** Whether this tab has the seat, to be remembered across a reload. */
  onHeld(held: boolean): void;
  marks: ReadMarks;
  notes: NotesDesk;
}

/** One person's page in one session: the socket, the view, the media; all that the screens draw from. */
export class SeatSession {
  readonly status = new Observed<Status>({ kind: "connecting" });
  readonly view = new Observed<SessionView | null>(null);
  readonly notice = new Observed<Notice | null>(null);
  readonly news = new Observed<News>({ seq: 0, lines: [] });
  readonly chat: Chat;
  readonly warmth = new Warmth();
  readonly studio = new StudioDesk();
  readonly notes: NotesDesk;
  /** For how long each was heard; null for those who are not told. */
  readonly shares = new Observed<Omit<Shares, "type"> | null>(null);
  /** Whose network bears less than all. */
  readonly networks = new Observed<ReadonlyMap<string, NetworkState>>(new Map());
  readonly network: NetworkWatch;
  readonly devices: Devices;
  readonly slots: Slots;
  readonly speakers: Speakers;
  readonly speaking: Speaking;
  readonly own: OwnMedia;
  readonly ways: Observed<Ways>;
  private readonly connection: Connection;
  private readonly media: SeatMedia;
  private readonly ringing = new Ringing((call) => this.ring(call));
  private warmthToldAt = 0;

  constructor(private readonly settings: SeatSessionSettings) {
    this.chat = new Chat(settings.marks);
    this.notes = settings.notes;
    this.connection = new Connection({
      ...settings,
      knock,
      onMessage: (message) => this.receive(message),
      onStatus: (status) => this.became(status),
    });
    this.media = new SeatMedia({
      connection: this.connection,
      isOpen: () => this.status.get().kind === "open",
      do: (command) => this.do(command),
      tell: (words) => this.tell(words),
    });
    this.devices = this.media.devices;
    this.slots = this.media.slots;
    this.speakers = this.media.speakers;
    this.speaking = this.media.speaking;
    this.own = this.media.own;
    this.network = this.media.network;
    this.ways = this.media.links.ways;
  }

  get session(): string {
    return this.settings.session;
  }

  open(): void {
    this.connection.open();
  }

  /** Sends a command; a refusal is shown in the server's words. */
  async do(command: Command): Promise<Answered> {
    const answer = await this.connection.send(command).answer;
    if (answer.type === "refused") {
      this.tell(answer.words);
    }
    return answer;
  }

  tell(words: string | null): void {
    this.notice.set(words === null ? null : { words });
  }

  /** How large the slots are on the screen. */
  prefer(wanted: ReadonlyMap<number, Quality>): void {
    this.media.prefer(wanted);
  }

  /** A quiet sign to who speaks. */
  withYou(): void {
    this.connection.remark({ type: "withYou" });
  }

  takeOver(): void {
    this.connection.takeOver();
  }

  hurry(): void {
    this.connection.hurry();
  }

  /** Camera and microphone stop before anything else is asked or answered. */
  async leave(): Promise<void> {
    this.silence();
    await this.do({ type: "leave" });
  }

  async turnBackOn(): Promise<void> {
    const before = this.view.get()?.sections.me?.turnBackOn;
    this.speakers.resume();
    const wanted = (["microphone", "camera"] as Source[]).filter((source) => before?.[source]);
    await Promise.all(wanted.map((source) => this.own.turn(source, true)));
  }

  close(): void {
    this.hushAlarm();
    this.silence();
    this.connection.close();
  }

  private receive(message: ServerMessageUnion): void {
    switch (message.type) {
      case "view":
        this.changed(message);
        break;
      case "feed":
        this.wrote(message);
        break;
      case "shares":
        this.shares.set({ measured: message.measured, shares: message.shares });
        break;
      case "voices":
        this.studio.heard(message.seats);
        break;
      case "warmth":
        this.warmed(message.seat);
        break;
      case "networks":
        this.networks.set(new Map(message.networks.map((n) => [n.seat, n.state])));
        break;
      default:
        this.media.receive(message);
    }
  }

  private changed(message: ViewChanged): void {
    const before = this.view.get();
    if (!follows(before, message)) {
      this.connection.restart();
      return;
    }
    const after = apply(before, message, Date.now());
    this.view.set(after);
    titled(after);
    this.ringing.follow(after);
    this.media.follow(after);
    if (!after.sections.privateRoom?.open) {
      // Behind the door of a private room one's breakout is kept.
      this.chat.inBreakout(breakoutOf(after));
    }
    const lines = news(before, after);
    this.announce(lines);
    this.welcomedBack(before, after);
    this.ring(toneOf(before, after));
    if (after.stage === "ended" && (after.sections.alerts || after.sections.ended?.why === "removed")) {
      // Flags stand before staff after the end, and who was removed may be allowed back: the channel stays.
      this.chat.clear();
      this.silence();
    } else if (after.stage === "ended") {
      this.settings.onHeld(false);
      this.chat.clear();
      this.close();
    } else if (after.stage !== "circle") {
      this.outside(before);
    }
  }

  /** Their page changed under their eyes: a word on why. */
  private welcomedBack(before: SessionView | null, after: SessionView): void {
    if (before?.sections.ended?.why === "removed" && after.stage !== "ended") {
      this.tell("You can come back now. Look at your camera and sound, and staff will let you in.");
    }
  }

  /** Of the circle nothing stays in this page, should it have been there. */
  private outside(before: SessionView | null): void {
    this.shares.set(null);
    this.networks.set(new Map());
    this.warmth.clear();
    this.studio.clear();
    if (before?.stage === "circle") {
      this.chat.leaveCircle();
      this.silence();
    }
  }

  private warmed(seat: string): void {
    this.warmth.felt(seat);
    if (seat === this.view.get()?.sections.me?.seat && Date.now() - this.warmthToldAt > WARMTH_TOLD_MS) {
      this.warmthToldAt = Date.now();
      this.announce(["Somebody is with you."]);
    }
  }

  private ring(tone: Tone | null): void {
    if (
      tone !== null &&
      (tone === "support" || tone === "help" ? choices.supportSound : choices.softSounds).on.get()
    ) {
      const notes = { arrival: ARRIVAL, yourTurn: YOUR_TURN, support: SUPPORT, help: HELP }[tone];
      chime(this.devices.chosen.get().speaker, notes);
    }
  }

  private wrote(feed: Feed): void {
    this.announce(this.chat.take(feed, this.view.get()?.sections.me));
  }

  private announce(lines: readonly string[]): void {
    if (lines.length > 0) {
      this.news.set({ seq: this.news.get().seq + 1, lines });
    }
  }

  private became(status: Status): void {
    this.status.set(status);
    if (status.kind === "open") {
      this.media.socketIsBack();
      this.settings.onHeld(true);
    } else if (status.kind === "elsewhere" || status.kind === "closed") {
      this.settings.onHeld(false);
      this.hushAlarm();
      this.silence();
    }
  }

  private hushAlarm(): void {
    this.ringing.stop();
    untitled();
  }

  private silence(): void {
    this.media.silence();
  }
}
