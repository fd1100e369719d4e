import type { FloorPolicy, Turns } from "../protocol/messages.generated";
import { FEEDBACK_PROMPTS } from "./sceneWords";
import type { SessionView } from "./view";
import { listWords, nameIn } from "./words";

const HEARD: Record<FloorPolicy, string> = {
  open: "Everybody can be heard.",
  byHand: "Who has the floor can be heard.",
  roundOnly: "Whose turn it is in the round can be heard.",
};

/** Whose turn it is, the round, and who can be heard; for staff, who would rather not. */
export function ofTurns(before: SessionView, after: SessionView): string[] {
  const [was, is] = [before.sections.turns, after.sections.turns];
  if (!was || !is) {
    return [];
  }
  const words: string[] = [];
  if (!was.round && is.round) {
    words.push(
      is.feedback
        ? `A round after the role-play begins: ${listWords(FEEDBACK_PROMPTS.map(lower))}.`
        : "A round begins.",
    );
  }
  words.push(...ofTurn(was, is, after));
  if (was.round && !is.round) {
    words.push("The round is over.");
  }
  if (was.policy !== is.policy) {
    words.push(HEARD[is.policy]);
  }
  return [...words, ...ofAnswers(before, after)];
}

function ofTurn(was: Turns, is: Turns, after: SessionView): string[] {
  const [old, now] = [was.turn?.seat, is.turn?.seat];
  if (old === now) {
    return [];
  }
  const me = after.sections.me?.seat;
  if (now !== undefined) {
    return is.round
      ? [now === me ? "It is your turn." : `It is ${nameIn(after, now)}’s turn.`]
      : [now === me ? "You have the floor." : `${nameIn(after, now)} has the floor.`];
  }
  if (old === undefined || was.round) {
    return [];
  }
  return [old === me ? "Your turn is over." : `${nameIn(after, old)}’s turn is over.`];
}

function ofAnswers(before: SessionView, after: SessionView): string[] {
  const declined = ({ sections: { lead } }: SessionView) => [
    ...(lead?.notNow ?? []),
    ...(lead?.notUnmuting ?? []),
  ];
  const known = declined(before);
  return declined(after)
    .filter((seat) => !known.includes(seat))
    .map((seat) => `${nameIn(after, seat)} says: Not now.`);
}

/** Within a sentence: what I noticed. */
function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
