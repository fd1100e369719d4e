import { backoff } from "./backoff";
import { type Closed, meaningOf } from "./closeCodes";
import type { Command, Remark, Sent } from "./commands";
import type { Bye, ClientMessageUnion, ServerMessageUnion } from "./messages.generated";
import { Outstanding } from "./Outstanding";

/** A ping this often keeps the server from thinking that we are lost. */
const PING_MS = 1_500;
/** A ping unanswered for so long, with no other traffic since, means that the socket is dead. */
const DEAD_MS = 3_500;
/** From opening a socket to its welcome. */
const WELCOME_MS = 4_000;
const FIRST_RETRY_MS = 300;
const LONGEST_RETRY_MS = 2_000;
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
  onMessage: (message: ServerMessageUnion) => void;
  onStatus: (status: Status) => void;
  random?: () => number;
}

/** The one socket of a seat: says hello, stays alive, comes back by itself, and loses no command. */
export class Connection {
  private readonly outstanding = new Outstanding();
  private readonly random: () => number;
  private socket: WebSocket | null = null;
  private status: Status = { kind: "connecting" };
  private bye: Bye | null = null;
  private attempt = 0;
  private heldRetries = 0;
  private commands = 0;
  private helloId = "";
  private takeOverNext: boolean;
  private lastPing = 0;
  private pingedAt: number | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private deadline: ReturnType<typeof setTimeout> | undefined;
  private pulse: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly settings: ConnectionSettings) {
    this.random = settings.random ?? Math.random;
    this.takeOverNext = settings.takeOver;
    this.heldRetries = settings.heldBefore ? HELD_RETRIES : 0;
  }

  open(): void {
    this.drop();
    this.bye = null;
    const socket = new WebSocket(this.settings.url, "hearth.v1");
    this.socket = socket;
    socket.onopen = () => this.hello();
    socket.onmessage = (event) => this.receive(String(event.data));
    socket.onclose = (event) => this.lost(event.code);
    this.deadline = setTimeout(() => this.lost(0), WELCOME_MS);
  }

  /** Sent now, and again under the same id after each return until it is answered. */
  send(command: Command): Sent {
    const id = this.nextId();
    const message = { ...command, id } as ClientMessageUnion;
    const answer = this.outstanding.add(id, message);
    if (this.status.kind === "open") {
      this.write(message);
    } else if (this.status.kind !== "connecting" && this.status.kind !== "reconnecting") {
      this.withdraw(id);
    }
    return { id, answer };
  }

  /** Said once if there is somebody to hear it. */
  remark(remark: Remark): void {
    if (this.status.kind === "open") {
      this.write(remark);
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
    this.commands += 1;
    return `${this.settings.client}.${this.commands}`;
  }

  private hello(): void {
    this.helloId = this.nextId();
    const takeOver = this.takeOverNext ? true : null;
    this.write({ type: "hello", id: this.helloId, protocol: 1, client: this.settings.client, takeOver });
  }

  private write(message: ClientMessageUnion): void {
    if (this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(message));
    }
  }

  private receive(text: string): void {
    this.pingedAt = null;
    const message = JSON.parse(text) as ServerMessageUnion;
    switch (message.type) {
      case "welcome":
        this.welcomed();
        break;
      case "bye":
        this.bye = message;
        break;
      case "refused":
        if (message.id === this.helloId) {
          this.helloRefused(message.rule);
          return;
        }
        this.outstanding.settle(message.id, message);
        break;
      case "done":
      case "answer":
        this.outstanding.settle(message.id, message);
        break;
      default:
    }
    this.settings.onMessage(message);
  }

  private welcomed(): void {
    clearTimeout(this.deadline);
    this.attempt = 0;
    this.takeOverNext = false;
    this.heldRetries = HELD_RETRIES;
    this.become({ kind: "open" });
    this.pulse = setInterval(() => this.beat(), PING_MS / 3);
    this.lastPing = Date.now();
    for (const message of this.outstanding.messages()) {
      this.write(message);
    }
  }

  private beat(): void {
    const now = Date.now();
    if (this.pingedAt !== null && now - this.pingedAt >= DEAD_MS) {
      this.lost(0);
    } else if (now - this.lastPing >= PING_MS) {
      this.lastPing = now;
      this.pingedAt ??= now;
      this.write({ type: "ping", id: this.nextId() });
    }
  }

  private helloRefused(rule: string): void {
    if (rule !== ELSEWHERE) {
      // Not now, for a reason that may pass: the server could not save that we came.
      this.lost(0);
      return;
    }
    this.drop();
    if (this.heldRetries > 0) {
      this.heldRetries -= 1;
      this.retry = setTimeout(() => this.open(), HELD_RETRY_MS);
    } else {
      this.stop({ kind: "elsewhere" });
    }
  }

  private lost(code: number): void {
    const bye = this.bye;
    this.drop();
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
        this.retry = setTimeout(() => this.open(), this.pause(meaning.slowly, bye));
    }
  }

  private pause(slowly: boolean, bye: Bye | null): number {
    const first = slowly ? SLOW_RETRY_MS : FIRST_RETRY_MS;
    const pause = backoff(this.attempt, first, Math.max(first, LONGEST_RETRY_MS), this.random);
    this.attempt += 1;
    return bye?.mayReturn ? Math.max(bye.afterMs, pause) : pause;
  }

  private stop(status: Status): void {
    this.outstanding.withdrawAll();
    this.become(status);
  }

  private become(status: Status): void {
    if (status.kind !== this.status.kind) {
      this.status = status;
      this.settings.onStatus(status);
    }
  }

  /** Let go of the socket without waiting for its end: on a dead line that can take minutes. */
  private drop(): void {
    clearTimeout(this.retry);
    clearTimeout(this.deadline);
    clearInterval(this.pulse);
    this.retry = undefined;
    this.pingedAt = null;
    const socket = this.socket;
    this.socket = null;
    if (socket !== null) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close(1000);
    }
  }
}
