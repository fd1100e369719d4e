import { beforeEach, describe, expect, it } from "vitest";
import { Loudness } from "./Loudness";

let said: number[];
let hear: ((dBov: number) => void) | null;
let loudness: Loudness;
const track = () => ({}) as MediaStreamTrack;

/** What is measured, one after the other. */
function heard(...levels: number[]): void {
  for (const level of levels) {
    hear?.(level);
  }
}

beforeEach(() => {
  [said, hear] = [[], null];
  loudness = new Loudness({
    say: (dBov) => said.push(dBov),
    measure: (_, __, onLevel) => {
      hear = onLevel;
      return () => {
        hear = null;
      };
    },
  });
});

describe("how loud one's own microphone is", () => {
  it("is not even measured unless the server asks for it and the microphone is on", () => {
    loudness.microphone(track());
    expect(hear).toBeNull();
    loudness.wanted(true);
    expect(hear).not.toBeNull();
    loudness.microphone(null);
    expect(hear).toBeNull();
    loudness.microphone(track());
    loudness.wanted(false);
    expect(hear).toBeNull();
    expect(said).toEqual([]);
  });

  it("is told in whole dBov while somebody speaks, and silence once", () => {
    loudness.wanted(true);
    loudness.microphone(track());
    heard(-70, -20.4, -20.3, -31, -55, -62, -80, -70);
    expect(said).toEqual([-20, -20, -31, -127]);
  });

  it("ends with silence when the microphone goes off while somebody speaks", () => {
    loudness.wanted(true);
    loudness.microphone(track());
    heard(-20);
    loudness.microphone(null);
    expect(said).toEqual([-20, -127]);
    loudness.microphone(track());
    loudness.microphone(null);
    expect(said).toHaveLength(2);
  });

  it("is said again after the links were told anew, for a silence may have been lost with the socket", () => {
    loudness.wanted(true);
    loudness.microphone(track());
    heard(-70);
    loudness.wanted(true);
    heard(-70, -70);
    expect(said).toEqual([-127]);
  });

  it("is measured on the microphone at hand", () => {
    loudness.wanted(true);
    loudness.microphone(track());
    const first = hear;
    loudness.microphone(track());
    expect(hear).not.toBeNull();
    expect(hear).not.toBe(first);
  });
});
