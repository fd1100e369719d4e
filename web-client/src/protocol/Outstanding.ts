import type { Answered } from "./commands";
import type { ClientMessageUnion } from "./messages.generated";

/** More unanswered commands than a person can click while a connection is away. */
const MOST = 64;

interface Waiting {
  message: ClientMessageUnion;
  settle: (answer: Answered) => void;
}

/** Commands the server has not answered yet, in the order they were sent. */
export class Outstanding {
  private readonly waiting = new Map<string, Waiting>();

  add(id: string, message: ClientMessageUnion): Promise<Answered> {
    if (this.waiting.size >= MOST) {
      return Promise.resolve({ type: "withdrawn" });
    }
    return new Promise((settle) => this.waiting.set(id, { message, settle }));
  }

  /** True when this id was waited for. */
  settle(id: string, answer: Answered): boolean {
    const held = this.waiting.get(id);
    this.waiting.delete(id);
    held?.settle(answer);
    return held !== undefined;
  }

  messages(): ClientMessageUnion[] {
    return [...this.waiting.values()].map((w) => w.message);
  }

  withdrawAll(): void {
    for (const id of [...this.waiting.keys()]) {
      this.settle(id, { type: "withdrawn" });
    }
  }
}
