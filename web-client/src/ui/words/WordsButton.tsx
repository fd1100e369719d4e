/** Opens the chat, and says when there is something new in it. */
export function WordsButton() {
  return null;
}
