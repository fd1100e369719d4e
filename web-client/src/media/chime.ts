/** Two soft notes, a fifth apart: somebody is at the door; or the sound of a speaker's test. */
export function chime(speaker = ""): void {
  const context = new AudioContext(speaker === "" ? undefined : ({ sinkId: speaker } as AudioContextOptions));
  note(context, 440, 0);
  note(context, 659.25, 0.18);
  setTimeout(() => void context.close(), 2_500);
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
