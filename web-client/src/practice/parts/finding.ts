const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether each word that was typed stands somewhere in a text, accents and case aside. */
export function finds(typed: string, text: string): boolean {
  const within = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

/** "3 of 12 accounts" */
export function foundWords(found: number, of: number, things: string): string {
  return found === of ? `${of} ${things}` : `${found} of ${of} ${things}`;
}
