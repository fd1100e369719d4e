import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Call } from "../protocol/messages.generated";
import { Ringing } from "./Ringing";
import type { SessionView } from "./view";

const call: Call = { seat: "s2", name: "Chiara", at: "2026-11-23T18:00:00Z", takenBy: null };
const view = (...calls: Call[]): SessionView => ({
  seq: 1,
  stage: "circle",
  sections: { alerts: { flags: [], calls } },
  clockOffset: 0,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the sound of a call for support", () => {
  it("comes again every 15 s until somebody is coming", () => {
    const ring = vi.fn();
    const ringing = new Ringing(ring);
    ringing.follow(view(call));
    vi.advanceTimersByTime(10_000);
    ringing.follow(view(call));
    vi.advanceTimersByTime(5_000);
    expect(ring).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(15_000);
    expect(ring).toHaveBeenCalledTimes(2);
    ringing.follow(view({ ...call, takenBy: "Maya" }));
    vi.advanceTimersByTime(60_000);
    expect(ring).toHaveBeenCalledTimes(2);
  });

  it("ends with the page, and begins anew with the next call", () => {
    const ring = vi.fn();
    const ringing = new Ringing(ring);
    ringing.follow(view(call));
    ringing.stop();
    vi.advanceTimersByTime(60_000);
    expect(ring).not.toHaveBeenCalled();
    ringing.follow(view(call));
    vi.advanceTimersByTime(15_000);
    expect(ring).toHaveBeenCalledTimes(1);
  });
});
