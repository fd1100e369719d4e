/** Measures a microphone on this computer alone: 0 is silence, 1 a loud voice. Returns how to stop. */
export function measure(track: MediaStreamTrack, onLevel: (level: number) => void): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    onLevel(levelOf(samples));
  }, 60);
  return () => {
    clearInterval(timer);
    void context.close();
  };
}

/** Root mean square in dB, with −60 dB at 0 and −10 dB at 1. */
export function levelOf(samples: Float32Array): number {
  const power = samples.reduce((sum, s) => sum + s * s, 0) / Math.max(1, samples.length);
  const dB = 10 * Math.log10(Math.max(power, 1e-10));
  return Math.min(1, Math.max(0, (dB + 60) / 50));
}
