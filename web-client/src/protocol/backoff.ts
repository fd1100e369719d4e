/** How long to wait before the next try: doubles from `first` to `most`, then shortened at random by up to half. */
export function backoff(attempt: number, first: number, most: number, random: () => number): number {
  const whole = Math.min(most, first * 2 ** Math.min(attempt, 16));
  return Math.round(whole * (1 - random() / 2));
}
