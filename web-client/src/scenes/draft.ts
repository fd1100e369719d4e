import type { ProblemArea, SceneRow, SceneWords } from "../http/wire.generated";
import { areaWords } from "./areas";

/** A scene as it is being written. */
export interface Draft {
  area: ProblemArea | null;
  title: string;
  situation: string;
  aim: string;
  /** Blank ones are not yet written, and are left out in the end. */
  prompts: readonly string[];
}

export const BLANK: Draft = { area: null, title: "", situation: "", aim: "", prompts: ["", ""] };

export function draftOf({ area, title, situation, aim, prompts }: SceneWords | SceneRow): Draft {
  return { area, title, situation, aim, prompts };
}

/** What is sent: no blanks around anything, and one line where there is to be one. */
export function wordsOf({ area, title, situation, aim, prompts }: Draft): SceneWords {
  return {
    area,
    title: line(title),
    situation: situation.trim(),
    aim: line(aim),
    prompts: prompts.map(line).filter((prompt) => prompt !== ""),
  };
}

function line(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}

/** What is missing, in words for whoever writes; null for nothing. */
export function faultOf(draft: Draft): string | null {
  const { title, situation, aim } = wordsOf(draft);
  if (title === "") {
    return "Please give the scene a title.";
  }
  if (situation === "") {
    return "Please tell the situation in a sentence or two.";
  }
  return aim === "" ? "Please say what is practised in it." : null;
}

/** Whether both say the same. */
export function same(one: Draft, other: Draft): boolean {
  return JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other));
}

/** What is searched in a scene. */
export function textOf({ area, title, situation, aim, prompts }: SceneRow): string {
  return [areaWords(area), title, situation, aim, ...prompts].join(" ");
}
