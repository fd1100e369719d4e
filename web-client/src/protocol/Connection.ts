import { backoff } from "./backoff";
import { type Closed, meaningOf } from "./closeCodes";
import type { Command, Remark, Sent } from "./commands";
import { Line } from "./Line";
import type { Bye, ClientMessageUnion, Refused, ServerMessageUnion } from "./messages.generated";
import { Outstanding } from "./Outstanding";

const FIRST_RETRY_MS = 300;
const LONGEST_RETRY_MS = 1_500;
const SLOW_RETRY_MS = 5_000;
/** Our own earlier window may need a moment to be gone after a reload. */
const HELD_RETRY_MS = 600;
const HELD_RETRIES = 3;
/** The rule by which a second window is refused while another one holds the seat. */
const ELSEWHERE = "PR2";

export type Status =
  | { kind: "connecting" }
  | { kind: "open" }
  | { kind: "reconnecting" }
  | { kind: "elsewhere" }
  | { kind: "closed"; why: Closed };

export interface ConnectionSettings {
  url: string;
  /** Random, new for each page load: the server tells by it a return from another window. */
  client: string;
  /** Close the seat's other window at once: this one is its reload. */
  takeOver: boolean;
  /** This tab had the seat a moment ago, so a refusal may only mean that its end is not noticed yet. */
  heldBefore: boolean;
  /** Whether the server answers at all; asked before all but the first try to come back. */
  knock: () => Promise<boolean>;
  onMessage: (message: ServerMessageUnion) => void;
  onStatus: (status: Status) => void;
  random?: () => number;
}

/** The one socket of a seat: says hello, comes back by itself, and loses no command. */
export class Connection {
  private readonly outstanding = new Outstanding();
  private readonly random: () => number;
  private line: Line | null = null;
  private status: Status = { kind: "connecting" };
  private bye: Bye | null = null;
  private attempt = 0;
  private heldRetries: number;
  private ids = 0;
  private helloId = "";
  private takeOverNext: boolean;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly settings: ConnectionSettings) {
    this.random = settings.random ?? Math.random;
    this.takeOverNext = settings.takeOver;
    this.heldRetries = settings.heldBefore ? HELD_RETRIES : 0;
  }

  open(): void {
    this.drop();
    this.bye = null;
    this.line = new Line(this.settings.url, {
      opened: () => this.hello(),
      heard: (message) => this.heard(message),
      lost: (code) => this.lost(code),
      ping: () => ({ type: "ping", id: this.nextId() }),
    });
  }

  /** Sent now, and again under the same id after each return until it is answered. */
  send(command: Command): Sent {
    const id = this.nextId();
    const message = { ...command, id } as ClientMessageUnion;
    const answer = this.outstanding.add(id, message);
    if (this.status.kind === "open") {
      this.line?.say(message);
    } else if (this.status.kind === "elsewhere" || this.status.kind === "closed") {
      this.withdraw(id);
    }
    return { id, answer };
  }

  /** Said once if there is somebody to hear it. */
  remark(remark: Remark): void {
    if (this.status.kind === "open") {
      this.line?.say(remark);
    }
  }

  withdraw(id: string): void {
    this.outstanding.settle(id, { type: "withdrawn" });
  }

  /** Take the seat from its other window. */
  takeOver(): void {
    this.takeOverNext = true;
    this.become({ kind: "connecting" });
    this.open();
  }

  /** The network may be back: do not wait for the next try. */
  hurry(): void {
    if (this.retry !== undefined) {
      this.attempt = 0;
      this.open();
    }
  }

  /** What came makes no sense on this socket: begin again with a new one. */
  restart(): void {
    this.lost(0);
  }

  /** This page is going away, or has nothing more to say. */
  close(): void {
    this.outstanding.withdrawAll();
    this.drop();
  }

  private nextId(): string {
    this.ids += 1;
    return `${this.settings.client}.${this.ids}`;
  }

  private hello(): void {
    this.helloId = this.nextId();
    const takeOver = this.takeOverNext ? true : null;
    this.line?.say({ type: "hello", id: this.helloId, protocol: 1, client: this.settings.client, takeOver });
  }

  private heard(message: ServerMessageUnion): void {
    switch (message.type) {
      case "welcome":
        this.welcomed();
        break;
      case "bye":
        this.bye = message;
        break;
      case "refused":
        this.refused(message);
        break;
      case "done":
      case "answer":
        this.outstanding.settle(message.id, message);
        break;
      default:
        this.settings.onMessage(message);
    }
  }

  private welcomed(): void {
    this.attempt = 0;
    this.takeOverNext = false;
    this.heldRetries = HELD_RETRIES;
    this.become({ kind: "open" });
    this.line?.keepAlive();
    for (const message of this.outstanding.messages()) {
      this.line?.say(message);
    }
  }

  private refused(message: Refused): void {
    if (message.id !== this.helloId) {
      this.outstanding.settle(message.id, message);
    } else if (message.rule !== ELSEWHERE) {
      // Not now, for a reason that may pass: the server could not save that we came.
      this.lost(0);
    } else if (this.heldRetries > 0) {
      this.heldRetries -= 1;
      this.later(HELD_RETRY_MS);
    } else {
      this.stop({ kind: "elsewhere" });
    }
  }

  private lost(code: number): void {
    const meaning = meaningOf(code);
    switch (meaning.next) {
      case "elsewhere":
        this.stop({ kind: "elsewhere" });
        return;
      case "closed":
        this.stop({ kind: "closed", why: meaning.why });
        return;
      case "reconnect":
        this.become({ kind: this.status.kind === "connecting" ? "connecting" : "reconnecting" });
        this.later(this.pause(meaning.slowly));
    }
  }

  private pause(slowly: boolean): number {
    const first = slowly ? SLOW_RETRY_MS : FIRST_RETRY_MS;
    const pause = backoff(this.attempt, first, Math.max(first, LONGEST_RETRY_MS), this.random);
    this.attempt += 1;
    return this.bye?.mayReturn ? Math.max(this.bye.afterMs, pause) : pause;
  }

  private later(ms: number): void {
    this.drop();
    this.retry = setTimeout(() => void this.comeBack(), ms);
  }

  /** Firefox holds each new socket back, up to a minute, after others have failed: so let none fail in vain. */
  private async comeBack(): Promise<void> {
    const waiting = this.retry;
    const there = this.attempt < 2 || (await this.settings.knock());
    if (this.retry !== waiting) {
      return;
    }
    if (there) {
      this.open();
    } else {
      this.later(this.pause(false));
    }
  }

  private stop(status: Status): void {
    this.close();
    this.become(status);
  }

  private become(status: Status): void {
    if (status.kind !== this.status.kind) {
      this.status = status;
      this.settings.onStatus(status);
    }
  }

  private drop(): void {
    clearTimeout(this.retry);
    this.retry = undefined;
    this.line?.drop();
    this.line = null;
  }
}
