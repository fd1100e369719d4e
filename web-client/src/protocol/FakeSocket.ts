import type { ClientMessageUnion, ServerMessageUnion } from "./messages.generated";

/** A socket whose deliveries a test makes by hand. Put it in place of WebSocket with `vi.stubGlobal`. */
export class FakeSocket {
  static readonly OPEN = 1;
  static all: FakeSocket[] = [];
  readonly sent: ClientMessageUnion[] = [];
  readyState = 0;
  closedWith: number | undefined;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor(
    readonly url: string,
    readonly subprotocol: string,
  ) {
    FakeSocket.all.push(this);
  }

  static get last(): FakeSocket {
    const socket = FakeSocket.all.at(-1);
    if (socket === undefined) {
      throw new Error("no socket was opened");
    }
    return socket;
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text) as ClientMessageUnion);
  }

  close(code?: number): void {
    this.readyState = 3;
    this.closedWith = code;
  }

  accept(): void {
    this.readyState = FakeSocket.OPEN;
    this.onopen?.();
  }

  deliver(message: ServerMessageUnion): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  welcome(): void {
    this.accept();
    this.deliver({ type: "welcome", protocol: 1, seat: "s1", session: "x" });
  }

  break(code = 1006): void {
    this.readyState = 3;
    this.onclose?.({ code });
  }

  ofType<T extends ClientMessageUnion["type"]>(type: T): Extract<ClientMessageUnion, { type: T }>[] {
    return this.sent.filter((m): m is Extract<ClientMessageUnion, { type: T }> => m.type === type);
  }
}
