import { type Answer, type Asking, ask } from "../http/ask";
import type {
  ChangeNote,
  Desk,
  DeskSessions,
  DraftKey,
  NoteHistory,
  NoteLine,
  RedactNote,
  WriteNote,
} from "../http/wire.generated";

const SAVE: Asking = { within: 8_000, lasting: true };
const READ: Asking = { within: 8_000 };

/** What notes ask of the server, for one seat of staff. */
export function noteServer(seat: string) {
  const root = `/api/seats/${encodeURIComponent(seat)}`;
  const notes = (session: string) => `${root}/sessions/${encodeURIComponent(session)}/notes`;
  return {
    draftKey: (): Promise<Answer<DraftKey>> => ask.get(`${root}/drafts/key`, READ),
    sessions: (): Promise<Answer<DeskSessions>> => ask.get(`${root}/sessions`, READ),
    desk: (session: string, opening: string, after: string | null): Promise<Answer<Desk>> => {
      const query = new URLSearchParams({ opening, ...(after !== null && { after }) });
      return ask.get(`${root}/sessions/${encodeURIComponent(session)}/desk?${query}`, READ);
    },
    write: (session: string, line: string, body: WriteNote): Promise<Answer<NoteLine>> =>
      ask.post(`${notes(session)}/${line}`, body, SAVE),
    change: (
      session: string,
      line: string,
      what: "strike" | "restore",
      body: ChangeNote,
    ): Promise<Answer<NoteLine>> => ask.post(`${notes(session)}/${line}/${what}`, body, SAVE),
    redact: (session: string, line: string, body: RedactNote): Promise<Answer<NoteLine>> =>
      ask.post(`${notes(session)}/${line}/redact`, body, SAVE),
    history: (session: string, author: string, line: string): Promise<Answer<NoteHistory>> =>
      ask.get(`${notes(session)}/${encodeURIComponent(author)}/${line}/history`, READ),
  };
}

export type NoteServer = ReturnType<typeof noteServer>;
