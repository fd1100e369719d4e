/** Below this is silence: a peak of nothing in 16 bits. */
const SILENCE_DBOV = -127;

/** So that most of the time between two looks is heard. */
const WINDOW_SAMPLES = { short: 1024, long: 8192 };

/**
 * Measures a microphone on this computer alone, in dBov; nothing of it is kept. Returns how to stop.
 */
export function measure(
  track: MediaStreamTrack,
  everyMs: number,
  onLevel: (dBov: number) => void,
): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = everyMs < 100 ? WINDOW_SAMPLES.short : WINDOW_SAMPLES.long;
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    onLevel(dBovOf(samples));
  }, everyMs);
  return () => {
    clearInterval(timer);
    void context.close();
  };
}

/** Root mean square against full scale, −127 … 0 as in RFC 6464. */
export function dBovOf(samples: Float32Array): number {
  const power = samples.reduce((sum, s) => sum + s * s, 0) / Math.max(1, samples.length);
  return power > 0 ? Math.min(0, Math.max(SILENCE_DBOV, 10 * Math.log10(power))) : SILENCE_DBOV;
}

/** For the eye: 0 at −60 dBov and below, 1 at −10 and above. */
export function levelOf(dBov: number): number {
  return Math.min(1, Math.max(0, (dBov + 60) / 50));
}
