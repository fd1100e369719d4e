import type { NetworkState } from "../protocol/messages.generated";

/** What one measuring of all connections came to. Ratios are 0–1; null is what was not told. */
export interface Measured {
  /** Of what was sent and received since the last measuring. */
  loss: number | null;
  roundTripMs: number | null;
  jitterMs: number | null;
  availableOutBps: number | null;
}

/** What is thought of the network, and for how long it has been worse or better than that. */
export interface Judgement {
  state: NetworkState;
  worseMs: number;
  calmMs: number;
  /** How long it has to be calm before more is tried; longer after each try in vain. */
  patienceMs: number;
  sinceRiseMs: number;
}

const WORSE_FOR_MS = 5_000;
const PATIENCE_MS = 15_000;
const LONGEST_PATIENCE_MS = 120_000;
/** A fall so soon after a rise means that the rise was too early. */
const IN_VAIN_MS = 30_000;

export const AT_FIRST: Judgement = {
  state: "good",
  worseMs: 0,
  calmMs: 0,
  patienceMs: PATIENCE_MS,
  sinceRiseMs: LONGEST_PATIENCE_MS,
};

const ORDER: readonly NetworkState[] = ["good", "noPictureOut", "soundOnly"];

/** The judgement after `ms` more. One step at a time, down after seconds, up only after a long calm. */
export function judge(held: Judgement, measured: Measured, ms: number): Judgement {
  const at = ORDER.indexOf(held.state);
  const worse = ORDER.indexOf(bears(measured)) > at;
  const next = {
    ...held,
    worseMs: worse ? held.worseMs + ms : 0,
    calmMs: isCalm(measured) ? held.calmMs + ms : 0,
    sinceRiseMs: Math.min(LONGEST_PATIENCE_MS, held.sinceRiseMs + ms),
  };
  if (next.worseMs >= WORSE_FOR_MS) {
    const inVain = next.sinceRiseMs < IN_VAIN_MS;
    const patienceMs = inVain ? Math.min(LONGEST_PATIENCE_MS, held.patienceMs * 2) : held.patienceMs;
    return { ...next, state: ORDER[at + 1] ?? held.state, worseMs: 0, calmMs: 0, patienceMs };
  }
  if (at > 0 && next.calmMs >= held.patienceMs) {
    return { ...next, state: ORDER[at - 1] ?? "good", worseMs: 0, calmMs: 0, sinceRiseMs: 0 };
  }
  return at === 0 && next.calmMs >= LONGEST_PATIENCE_MS ? { ...next, patienceMs: PATIENCE_MS } : next;
}

/**
 * How much a network like this one can carry. Jitter alone takes no picture away, and little room
 * only where something is lost besides: a busy computer looks like that, too.
 */
function bears({ loss, roundTripMs, availableOutBps }: Measured): NetworkState {
  const [lost, trip, room] = [loss ?? 0, roundTripMs ?? 0, availableOutBps ?? 1e9];
  const narrow = lost > 0.03 && room < 60_000;
  if (lost > 0.2 || trip > 2_000) {
    return "soundOnly";
  }
  return lost > 0.08 || trip > 1_200 || narrow ? "noPictureOut" : "good";
}

/** Well below what made it worse. The room is not asked: it is not measured while nothing fills it. */
function isCalm({ loss, roundTripMs, jitterMs }: Measured): boolean {
  return (
    (loss ?? 0) < 0.03 && (roundTripMs ?? 0) < 350 && (jitterMs ?? 0) < 50 && (loss ?? roundTripMs) !== null
  );
}
