import { type Answer, refusal, UNREACHED } from "./ask";

/** A file, and the name the server gives it. */
export interface ServedFile {
  blob: Blob;
  name: string | null;
}

/** Asks for a file, which is answered by its bytes, or by why not. */
export async function askFile(path: string, body: object): Promise<Answer<ServedFile>> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    credentials: "same-origin",
    cache: "no-store",
  }).catch(() => null);
  if (response === null) {
    return UNREACHED;
  }
  if (!response.ok) {
    return refusal(response);
  }
  const blob = await response.blob().catch(() => null);
  const name = /filename="([^"/\\]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? null;
  return blob === null ? UNREACHED : { ok: true, value: { blob, name } };
}
