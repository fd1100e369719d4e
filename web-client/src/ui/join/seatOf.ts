import type { Join } from "../../http/wire.generated";
import { backoff } from "../../protocol/backoff";

/** Nobody this browser may be, or nothing to come to at the moment. */
export type Nowhere = "unknown" | "noSession";

/** A seat; or the link's six digits are asked for, or not yet again; or nowhere. */
export type Entry = { seat: string } | "pin" | "wait" | Nowhere;

/** Changes a personal link's secret for this browser's cookie. */
export async function join(secret: string, pin: string | null): Promise<Entry> {
  const asked: Join = { secret, pin };
  const response = await persist(
    "/api/join",
    { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(asked) },
    // Who types is told to wait; a page that only loads tries again by itself.
    pin === null,
  );
  if (response.status === 429) {
    return "wait";
  }
  if (response.ok) {
    return (await response.json()) as { seat: string };
  }
  return (await ruleOf(response)) === "pin" ? "pin" : "unknown";
}

/** The session this seat belongs to today. */
export async function sessionOf(seat: string): Promise<{ session: string } | Nowhere> {
  const response = await persist(`/api/seats/${encodeURIComponent(seat)}`, {}, true);
  if (response.ok) {
    return (await response.json()) as { session: string };
  }
  return response.status === 404 ? "noSession" : "unknown";
}

async function ruleOf(response: Response): Promise<string | null> {
  const body: unknown = await response.json().catch(() => null);
  return typeof body === "object" && body !== null && "rule" in body ? String(body.rule) : null;
}

/** Tries until the server says something; it may be starting again. */
async function persist(path: string, request: RequestInit, patient: boolean): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    const response = await fetch(path, { ...request, credentials: "same-origin", cache: "no-store" }).catch(
      () => null,
    );
    if (response !== null && response.status < 500 && !(patient && response.status === 429)) {
      return response;
    }
    const pause = backoff(attempt, 300, 2_000, Math.random);
    await new Promise((resume) => setTimeout(resume, pause));
  }
}
