/** Hertz, and seconds after the first. */
type Notes = readonly (readonly [hertz: number, after: number])[];

/** Two notes, a fifth apart: somebody is at the door; or the sound of a speaker's test. */
export const ARRIVAL: Notes = [
  [440, 0],
  [659.25, 0.18],
];
/** A third upwards: you may speak now. */
export const YOUR_TURN: Notes = [
  [523.25, 0],
  [659.25, 0.22],
];
/** Twice the same two: somebody calls for support. */
export const SUPPORT: Notes = [
  [587.33, 0],
  [440, 0.25],
  [587.33, 0.9],
  [440, 1.15],
];

/** The same two once: a breakout asks for help. */
export const HELP: Notes = SUPPORT.slice(0, 2);

export function chime(speaker = "", notes: Notes = ARRIVAL): void {
  const context = new AudioContext(speaker === "" ? undefined : ({ sinkId: speaker } as AudioContextOptions));
  for (const [hertz, after] of notes) {
    note(context, hertz, after);
  }
  setTimeout(() => void context.close(), 4_000);
}

function note(context: AudioContext, hertz: number, after: number): void {
  const start = context.currentTime + after;
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.12, start + 0.04);
  volume.gain.exponentialRampToValueAtTime(0.0005, start + 1.6);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + 1.7);
}
