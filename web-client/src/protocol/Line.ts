import type { ClientMessageUnion, ServerMessageUnion } from "./messages.generated";

/** A ping this often keeps the server from thinking that we are lost. */
const PING_MS = 1_500;
/** Nothing heard for so long means that the socket is dead … */
const DEAD_MS = 3_500;
/** … if a ping had this long to be answered: a page in the background pings late, and hears late. */
const ANSWER_MS = 1_500;
/** From opening a socket to its welcome. */
const WELCOME_MS = 4_000;

export interface LineEvents {
  opened(): void;
  heard(message: ServerMessageUnion): void;
  /** Told once, and not after drop(). 0 when the socket was silent rather than closed. */
  lost(code: number): void;
  ping(): ClientMessageUnion;
}

/** One socket from its opening to its end; knows when it is dead before the browser does. */
export class Line {
  private readonly socket: WebSocket;
  private readonly deadline: ReturnType<typeof setTimeout>;
  private pulse: ReturnType<typeof setInterval> | undefined;
  private lastPing = 0;
  private lastHeard = 0;
  /** When the first ping was sent that nothing has followed yet. */
  private unanswered: number | null = null;

  constructor(
    url: string,
    private readonly events: LineEvents,
  ) {
    this.socket = new WebSocket(url, "hearth.v1");
    this.socket.onopen = () => events.opened();
    this.socket.onmessage = (event) => this.hear(String(event.data));
    this.socket.onclose = (event) => this.end(event.code);
    this.deadline = setTimeout(() => this.end(0), WELCOME_MS);
  }

  say(message: ClientMessageUnion): void {
    if (this.socket.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(message));
    }
  }

  /** From the welcome on. */
  keepAlive(): void {
    clearTimeout(this.deadline);
    this.lastPing = this.lastHeard = Date.now();
    this.pulse = setInterval(() => this.beat(), PING_MS / 3);
  }

  /** Let go of the socket without waiting for its end: on a dead line that can take minutes. */
  drop(): void {
    clearTimeout(this.deadline);
    clearInterval(this.pulse);
    this.socket.onopen = this.socket.onmessage = this.socket.onclose = null;
    this.socket.close(1000);
  }

  private hear(text: string): void {
    this.unanswered = null;
    this.lastHeard = Date.now();
    this.events.heard(JSON.parse(text) as ServerMessageUnion);
  }

  private beat(): void {
    const now = Date.now();
    const asked = this.unanswered !== null && now - this.unanswered >= ANSWER_MS;
    if (asked && now - this.lastHeard >= DEAD_MS) {
      this.end(0);
    } else if (now - this.lastPing >= PING_MS) {
      this.lastPing = now;
      this.unanswered ??= now;
      this.say(this.events.ping());
    }
  }

  private end(code: number): void {
    this.drop();
    this.events.lost(code);
  }
}
