import type { SceneCard } from "../protocol/messages.generated";
import { companyWords, myPartWords, selfOf } from "./sceneWords";
import { breakoutOf, type SessionView } from "./view";

/** What changed in the scene one is in or is offered a part in. */
export function ofScene(before: SessionView, after: SessionView): string[] {
  if (before.sections.privateRoom?.open || after.sections.privateRoom?.open) {
    // In a private room nothing of the scene is there, and it has not ended by that.
    return [];
  }
  const [was, is] = [before.sections.scene ?? null, after.sections.scene ?? null];
  const me = after.sections.me?.seat;
  return [...(is === null ? over(was) : sceneNews(was, is, me)), ...ofElsewhere(before, after)];
}

/** What was done in the scene just now, for the eye. */
export function happened(was: SceneCard, is: SceneCard): string[] {
  const same = was.breakout === is.breakout && was.state !== "offered" && is.state !== "offered";
  return same ? [...ofParts(was, is), ...ofPoints(was, is)] : [];
}

function sceneNews(was: SceneCard | null, is: SceneCard, me: string | undefined): string[] {
  if (is.state === "offered") {
    const same = was?.state === "offered" && was.mine === is.mine && was.text.title === is.text.title;
    return same ? [] : [`You are offered a part in a scene: ${is.text.title}. ${myPartWords(is)}.`];
  }
  if (was === null || was.state === "offered" || was.breakout !== is.breakout) {
    return [opened(is, me)];
  }
  return [
    ...ofState(was, is),
    ...ofParts(was, is),
    ...ofPoints(was, is),
    ...ofCalls(was, is),
    ...ofTime(was, is),
    ...ofStaff(was, is),
  ];
}

function over(was: SceneCard | null): string[] {
  if (was === null) {
    return [];
  }
  if (was.state === "offered") {
    return ["The scene is not offered any more."];
  }
  return [was.breakout === null ? "The scene on the stage is over." : "You are back in the circle."];
}

function opened(is: SceneCard, me: string | undefined): string {
  if (is.breakout === null) {
    const mine = is.mine === null ? "" : ` ${myPartWords(is)}.`;
    return `A scene opens on the stage: ${is.text.title}.${mine}`;
  }
  const others = companyWords(is, me);
  return `You are in a breakout${others && ` with ${others}`}: ${is.text.title}. ${myPartWords(is)}.`;
}

function ofState({ state: was }: SceneCard, { state: is, mine }: SceneCard): string[] {
  const plays = mine !== null && mine !== "observer";
  const out = plays ? " Step out of your part." : "";
  if (was === is) {
    return [];
  }
  switch (is) {
    case "frozen":
      return ["The scene is frozen."];
    case "playing":
      return [was === "steppingOut" ? "There is more time. The scene goes on." : "The scene goes on."];
    case "stopped":
      return [`The scene has been stopped.${out}`];
    case "steppingOut":
      return [`The scene is over.${out}`];
    case "offered":
      return [];
  }
}

function ofParts(was: SceneCard, is: SceneCard): string[] {
  if (was.mine !== is.mine) {
    return [`Parts have changed. ${myPartWords(is)} now.`];
  }
  return selfOf(was)?.seat === selfOf(is)?.seat ? [] : ["The roles are swapped."];
}

function ofPoints(was: SceneCard, is: SceneCard): string[] {
  if (is.rewinds > was.rewinds) {
    return ["Back at the marked point. Begin again from there."];
  }
  return is.markedAt !== null && is.markedAt !== was.markedAt
    ? ["This point is marked. You can come back to it."]
    : [];
}

function ofCalls(was: SceneCard, is: SceneCard): string[] {
  const words: string[] = [];
  if (was.helpAsked !== is.helpAsked) {
    words.push(is.helpAsked ? "The therapists see your call for help." : "The call for help is over.");
  }
  if (was.tapIn !== null && is.tapIn === null && is.mine === "observer") {
    words.push("You do not ask to take over any more.");
  }
  return words;
}

function ofTime(was: SceneCard, is: SceneCard): string[] {
  if (is.returning && !was.returning) {
    return ["The therapists call everyone back. The scene ends within a minute."];
  }
  const longer = was.endsAt !== null && is.endsAt !== null && Date.parse(is.endsAt) > Date.parse(was.endsAt);
  return longer && was.state === is.state ? ["There is more time."] : [];
}

function ofStaff(was: SceneCard, is: SceneCard): string[] {
  const words = [
    ...is.visiting.filter((name) => !was.visiting.includes(name)).map((name) => `${name} is here.`),
    ...was.visiting.filter((name) => !is.visiting.includes(name)).map((name) => `${name} has left the room.`),
  ];
  if (is.said !== null && is.said.at !== was.said?.at) {
    words.push(`${is.said.name} says to all rooms: ${is.said.text}`);
  }
  // Never read out: what a loudspeaker says, others may hear.
  if (is.whispered !== null && is.whispered.at !== was.whispered?.at) {
    words.push(`${is.whispered.name} writes to you alone. It stands on the scene’s card.`);
  }
  return words;
}

/** For who stays in the circle while others are in breakouts. */
function ofElsewhere(before: SessionView, after: SessionView): string[] {
  if (breakoutOf(before) !== null || breakoutOf(after) !== null) {
    return [];
  }
  const some = ({ sections }: SessionView) => sections.circle?.seats.some((s) => s.elsewhere) ?? false;
  if (some(before) === some(after)) {
    return [];
  }
  return [
    some(after)
      ? "Others are in breakouts. They come back by themselves."
      : "Everyone is back from the breakouts.",
  ];
}
