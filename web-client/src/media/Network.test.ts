import { describe, expect, it } from "vitest";
import { Measuring } from "./Measuring";
import { AT_FIRST, type Judgement, judge, type Measured } from "./Network";

const home: Measured = { loss: 0.001, roundTripMs: 32, jitterMs: 6, availableOutBps: 2_400_000 };
const train: Measured = { loss: 0.1, roundTripMs: 280, jitterMs: 70, availableOutBps: 210_000 };
const tunnel: Measured = { loss: 0.34, roundTripMs: 1_900, jitterMs: 240, availableOutBps: 30_000 };

/** So many measurings of two seconds, one after another. */
function over(held: Judgement, measured: Measured, seconds: number): Judgement {
  let now = held;
  for (let s = 0; s < seconds; s += 2) {
    now = judge(now, measured, 2_000);
  }
  return now;
}

describe("the judgement of the own network", () => {
  it("stays good at home, and through one bad measuring", () => {
    expect(over(AT_FIRST, home, 600).state).toBe("good");
    expect(over(over(AT_FIRST, tunnel, 4), home, 2).state).toBe("good");
  });

  it("stops the picture first, and asks for sound only when that does not help", () => {
    expect(over(AT_FIRST, train, 60).state).toBe("noPictureOut");
    expect(over(AT_FIRST, tunnel, 6).state).toBe("noPictureOut");
    expect(over(AT_FIRST, tunnel, 12).state).toBe("soundOnly");
  });

  it("comes back by itself, one step after the other", () => {
    const low = over(AT_FIRST, tunnel, 12);
    expect(over(low, home, 14).state).toBe("soundOnly");
    expect(over(low, home, 16).state).toBe("noPictureOut");
    expect(over(low, home, 34).state).toBe("good");
  });

  it("does not rise between calm and bad: no flicker at an edge", () => {
    const edge: Measured = { ...train, loss: 0.05 };
    expect(over(over(AT_FIRST, train, 6), edge, 300).state).toBe("noPictureOut");
  });

  it("waits longer after a rise that was in vain", () => {
    const again = over(over(over(AT_FIRST, train, 6), home, 16), train, 6);
    expect(again).toMatchObject({ state: "noPictureOut", patienceMs: 30_000 });
    expect(over(again, home, 28).state).toBe("noPictureOut");
    expect(over(again, home, 30).state).toBe("good");
  });

  it("takes no picture away because a computer is busy: jitter and little room alone lose nothing", () => {
    const busy: Measured = { loss: 0, roundTripMs: 700, jitterMs: 180, availableOutBps: 40_000 };
    let held = AT_FIRST;
    for (let i = 0; i < 30; i++) {
      held = judge(held, busy, 2_000);
    }
    expect(held.state).toBe("good");
  });

  it("does not rise while nothing is measured", () => {
    const nothing = { loss: null, roundTripMs: null, jitterMs: null, availableOutBps: null };
    expect(over(over(AT_FIRST, train, 6), nothing, 300).state).toBe("noPictureOut");
  });
});

describe("the reading of reports", () => {
  const inbound = (packetsLost: number, packetsReceived: number) => ({
    id: "in",
    type: "inbound-rtp",
    packetsLost,
    packetsReceived,
    jitter: 0.012,
  });

  it("tells what was lost since the last reading, not since the beginning", () => {
    const measuring = new Measuring();
    expect(measuring.read([["a", [inbound(500, 500)]]]).loss).toBeNull();
    expect(measuring.read([["a", [inbound(510, 590)]]])).toMatchObject({ loss: 0.1, jitterMs: 12 });
    expect(measuring.read([["a", [inbound(510, 595)]]]).loss).toBeNull();
  });

  it("takes the room and the round trip from the pair in use", () => {
    const pair = { id: "p", type: "candidate-pair", nominated: true, currentRoundTripTime: 0.25 };
    const other = { ...pair, id: "q", nominated: false, currentRoundTripTime: 9 };
    const read = new Measuring().read([["a", [other, { ...pair, availableOutgoingBitrate: 300_000 }]]]);
    expect(read).toMatchObject({ roundTripMs: 250, availableOutBps: 300_000 });
  });
});
