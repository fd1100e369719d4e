/** From here on a word is worth it, in ms. */
const NEARLY_MS = 30_000;

/** What the speaker reads of their time; nothing while there is enough, for a clock would hurry them. */
export function ownTimeWords(left: number): string | null {
  if (left > NEARLY_MS) {
    return null;
  }
  return left > 0 ? "About half a minute left" : "Time to come to an end, in your own time";
}

/** What staff read of a speaker's time; over, it is what the speaker reads. */
export function othersTimeWords(left: number, name: string): string {
  if (left > NEARLY_MS) {
    const minutes = Math.round(left / 60_000);
    return minutes < 2 ? "About a minute left" : `About ${minutes} minutes left`;
  }
  const own = ownTimeWords(left);
  return left > 0 ? `${own}` : `${name} reads: ${own}`;
}
