import { backoff } from "../../protocol/backoff";

/** Where a link or a seat's address leads. */
export type Found = { seat: string; session: string } | "unknown";

/** Changes a personal link's secret for this browser's cookie. */
export async function join(secret: string): Promise<string | "unknown"> {
  const request = {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ secret }),
  };
  const answer = await persist("/api/join", request);
  return answer === "unknown" ? "unknown" : answer.seat;
}

/** The session this seat belongs to today. */
export function sessionOf(seat: string): Promise<Found> {
  return persist(`/api/seats/${encodeURIComponent(seat)}`, {});
}

/** Tries until the server says something; it may be starting again. */
async function persist(path: string, request: RequestInit): Promise<Found> {
  for (let attempt = 0; ; attempt++) {
    const response = await fetch(path, { ...request, credentials: "same-origin", cache: "no-store" }).catch(
      () => null,
    );
    if (response?.ok) {
      return (await response.json()) as { seat: string; session: string };
    }
    if (response !== null && response.status < 500 && response.status !== 429) {
      return "unknown";
    }
    const pause = backoff(attempt, 300, 2_000, Math.random);
    await new Promise((resume) => setTimeout(resume, pause));
  }
}
