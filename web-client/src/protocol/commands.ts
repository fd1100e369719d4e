import type { Answer, ClientMessageUnion, Done, Refused } from "./messages.generated";

type Identified = Extract<ClientMessageUnion, { id: string }>;
type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;

/** What is answered and may be sent again: everything with an id, but for what the connection itself says. */
export type Command = WithoutId<Exclude<Identified, { type: "hello" | "ping" }>>;

/** What is not answered and is not worth sending late. */
export type Remark = Exclude<ClientMessageUnion, Identified>;

/** Nobody waits for the answer any more, or it can no longer come. */
export interface Withdrawn {
  type: "withdrawn";
}

export type Answered = Done | Refused | Answer | Withdrawn;

export interface Sent {
  id: string;
  answer: Promise<Answered>;
}
