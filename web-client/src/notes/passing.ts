import { vi } from "vitest";

const { setImmediate: immediate } = globalThis as unknown as { setImmediate: (go: () => void) => void };
let sealing = 0;

/** Time stands still but for `pass`; sealing, which takes true time, is waited for. For tests. */
export function stopTime(): void {
  vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "Date"],
    now: Date.parse("2026-03-02T18:00:00Z"),
  });
  for (const name of ["encrypt", "decrypt", "importKey"] as const) {
    const real = crypto.subtle[name].bind(crypto.subtle) as (...all: unknown[]) => Promise<never>;
    vi.spyOn(crypto.subtle, name).mockImplementation((...all: unknown[]) => {
      sealing++;
      return real(...all).finally(() => sealing--);
    });
  }
}

/** All that is due within so many ms, and all that comes of it. */
export async function pass(ms: number): Promise<void> {
  await settle();
  for (let left = ms; left > 0; left -= 50) {
    vi.advanceTimersByTime(Math.min(50, left));
    await settle();
  }
}

export async function settle(): Promise<void> {
  do {
    for (let i = 0; i < 4; i++) {
      await new Promise<void>((go) => immediate(go));
    }
  } while (sealing > 0);
}
