export const FEWEST_SIGNS = 12;
const MOST_SIGNS = 128;

/** What to do about a password that is not long enough; null when it will do. */
export function passwordTrouble(password: string): string | null {
  const signs = [...password].length;
  if (signs > MOST_SIGNS) {
    return `A password has at most ${MOST_SIGNS} characters.`;
  }
  const missing = FEWEST_SIGNS - signs;
  return missing > 0 ? `A password has at least ${FEWEST_SIGNS} characters: ${missing} more, please.` : null;
}

/** True of any password: length is what makes it strong, not odd signs. */
export const PASSWORD_HELP =
  "At least 12 characters. Four or five words that have nothing to do with each other are easy to remember and hard to guess.";

/** What somebody typed or pasted as a code, without the spaces that apps and paper put in. */
export function codeIn(typed: string): string {
  return typed.replace(/\s/g, "");
}
