/** What came of asking the server: the record, or why not, in words to show as they are. */
export type Answer<T> = { ok: true; value: T } | Refused;

export interface Refused {
  ok: false;
  /** 0 when the server was not reached. */
  status: number;
  rule: string;
  words: string;
  /** In how many seconds it is worth trying again, where the server says so. */
  again?: number;
}

/** How long to wait for an answer, in ms; `lasting`: goes on when the page is closed meanwhile. */
export interface Asking {
  within: number;
  lasting?: boolean;
}

/** Nothing was heard of the server. */
export const UNREACHED: Refused = {
  ok: false,
  status: 0,
  rule: "noConnection",
  words: "Hearth cannot be reached just now. Nothing is lost: please try again in a moment.",
};

let signedOut: () => void = () => undefined;

/** Called whenever an answer says that nobody is signed in here any more. */
export function onSignedOut(listener: () => void): void {
  signedOut = listener;
}

/** The one place where the practice's pages speak to the server. */
export const ask = {
  get: <T>(path: string, how?: Asking): Promise<Answer<T>> => inTime(path, {}, how),
  /** Without a body where there is nothing to say; the answer to 204 is undefined. */
  post: <T = void>(path: string, body?: object, how?: Asking): Promise<Answer<T>> =>
    inTime(
      path,
      {
        method: "POST",
        ...(body && { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
      },
      how,
    ),
};

/** A line that loses packets may answer after minutes: then it is better to ask again. */
async function inTime<T>(path: string, request: RequestInit, how?: Asking): Promise<Answer<T>> {
  if (how === undefined) {
    return asked(path, request);
  }
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), how.within);
  try {
    return await asked(path, { ...request, keepalive: how.lasting ?? false, signal: stop.signal });
  } finally {
    clearTimeout(timer);
  }
}

async function asked<T>(path: string, request: RequestInit): Promise<Answer<T>> {
  const response = await fetch(path, { ...request, credentials: "same-origin", cache: "no-store" }).catch(
    () => null,
  );
  if (response === null) {
    return UNREACHED;
  }
  if (response.ok) {
    const value = response.status === 204 ? undefined : await response.json().catch(() => null);
    return value === null ? UNREACHED : { ok: true, value: value as T };
  }
  const refused = await refusal(response);
  if (refused.rule === "signIn") {
    signedOut();
  }
  return refused;
}

/** A proxy in between answers in its own way; then the words are ours. */
export async function refusal(response: Response): Promise<Refused> {
  const told: unknown = await response.json().catch(() => null);
  const { rule, words } = (told ?? {}) as { rule?: unknown; words?: unknown };
  const again = Number(response.headers.get("Retry-After"));
  const when = again > 0 ? { again } : {};
  return typeof rule === "string" && typeof words === "string"
    ? { ok: false, status: response.status, rule, words: words + whenAgain(again), ...when }
    : {
        ok: false,
        status: response.status,
        rule: "trouble",
        words: "Something went wrong on the server. Please try again in a moment.",
        ...when,
      };
}

/** From when on it is worth trying again, where that is not at once. */
function whenAgain(seconds: number): string {
  if (!(seconds >= 60)) {
    return "";
  }
  const at = new Date(Math.ceil((Date.now() + seconds * 1_000) / 60_000) * 60_000);
  return ` You can try again from ${at.toLocaleTimeString([], { timeStyle: "short" })}.`;
}
