import type { Measured } from "./Network";

interface Count {
  lost: number;
  all: number;
}

/** The parts of a browser's report that are read; each browser leaves some out. */
interface Entry {
  id: string;
  type: string;
  packetsLost?: number;
  packetsReceived?: number;
  fractionLost?: number;
  jitter?: number;
  currentRoundTripTime?: number;
  availableOutgoingBitrate?: number;
  nominated?: boolean;
}

/** Reads the reports of all connections; counters are turned into what was since the last reading. */
export class Measuring {
  private before = new Map<string, Count>();

  read(reports: Iterable<[string, Iterable<Entry>]>): Measured {
    const counts = new Map<string, Count>();
    const [sent, trips, jitters, rooms]: number[][] = [[], [], [], []];
    for (const [link, entries] of reports) {
      for (const e of entries) {
        if (e.type === "inbound-rtp") {
          counts.set(`${link} ${e.id}`, {
            lost: e.packetsLost ?? 0,
            all: (e.packetsLost ?? 0) + (e.packetsReceived ?? 0),
          });
          keep(jitters, e.jitter, 1_000);
        } else if (e.type === "remote-inbound-rtp") {
          keep(sent, e.fractionLost, 1);
        } else if (e.type === "candidate-pair" && e.nominated) {
          keep(trips, e.currentRoundTripTime, 1_000);
          keep(rooms, e.availableOutgoingBitrate, 1);
        }
      }
    }
    const received = this.lossSince(counts);
    this.before = counts;
    const losses = [...(sent ?? []), ...(received === null ? [] : [received])];
    return {
      loss: highest(losses),
      roundTripMs: median(trips ?? []),
      jitterMs: median(jitters ?? []),
      availableOutBps: rooms && rooms.length > 0 ? Math.max(...rooms) : null,
    };
  }

  private lossSince(counts: Map<string, Count>): number | null {
    let [lost, all] = [0, 0];
    for (const [id, now] of counts) {
      const was = this.before.get(id);
      if (was && now.all >= was.all) {
        lost += Math.max(0, now.lost - was.lost);
        all += now.all - was.all;
      }
    }
    // A few packets say nothing: silence sends hardly any.
    return all < 20 ? null : lost / all;
  }
}

function keep(into: number[] | undefined, value: number | undefined, times: number): void {
  if (value !== undefined) {
    into?.push(value * times);
  }
}

function highest(values: number[]): number | null {
  return values.length === 0 ? null : Math.max(...values);
}

function median(values: number[]): number | null {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
