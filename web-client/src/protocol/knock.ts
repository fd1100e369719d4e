const PATIENCE_MS = 2_000;

/** Whether the server answers at all, asked by plain HTTP. */
export async function knock(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch("/", { method: "HEAD", cache: "no-store", signal });
    return answer.status < 500;
  } catch {
    return false;
  }
}
