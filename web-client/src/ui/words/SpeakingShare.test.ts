import { expect, it } from "vitest";
import { shareWords } from "./SpeakingShare";

it.each([
  [0, 900, "has not spoken yet"],
  [10, 900, "heard a little"],
  [300, 900, "about a third of the time"],
  [450, 900, "about half of the time"],
  [800, 900, "most of the time"],
  [0, 0, "has not spoken yet"],
])("%i of %i seconds is “%s”", (seconds, all, words) => {
  expect(shareWords(seconds, all)).toBe(words);
});
