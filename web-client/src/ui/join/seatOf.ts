import { backoff } from "../../protocol/backoff";

/** Nobody this browser may be, or nothing to come to at the moment. */
export type Nowhere = "unknown" | "noSession";

/** Changes a personal link's secret for this browser's cookie. */
export async function join(secret: string): Promise<{ seat: string } | Nowhere> {
  const request = {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ secret, pin: null }),
  };
  return persist("/api/join", request);
}

/** The session this seat belongs to today. */
export function sessionOf(seat: string): Promise<{ session: string } | Nowhere> {
  return persist(`/api/seats/${encodeURIComponent(seat)}`, {});
}

/** Tries until the server says something; it may be starting again. */
async function persist<T>(path: string, request: RequestInit): Promise<T | Nowhere> {
  for (let attempt = 0; ; attempt++) {
    const response = await fetch(path, { ...request, credentials: "same-origin", cache: "no-store" }).catch(
      () => null,
    );
    if (response?.ok) {
      return (await response.json()) as T;
    }
    if (response !== null && response.status < 500 && response.status !== 429) {
      return response.status === 404 ? "noSession" : "unknown";
    }
    const pause = backoff(attempt, 300, 2_000, Math.random);
    await new Promise((resume) => setTimeout(resume, pause));
  }
}
