import type { Command } from "../../protocol/commands";

export const STATEMENTS = {
  alone: "I am alone and cannot be overheard",
  notRecording: "I am not recording",
} as const;

export const QUESTIONS = {
  place: {
    label: "Where are you right now?",
    type: "text",
    autoComplete: "street-address",
    hint: "An address or a place, so that help could find you.",
  },
  callBackNumber: {
    label: "Call-back number",
    type: "tel",
    autoComplete: "tel",
    hint: "If the connection breaks, we ring you here.",
  },
  emergencyContact: {
    label: "Emergency contact",
    type: "text",
    autoComplete: "off",
    hint: "Someone we may turn to if we are worried about you.",
  },
  emergencyNumber: {
    label: "Emergency contact's number",
    type: "tel",
    autoComplete: "off",
    hint: "So that we can reach them.",
  },
} as const;

export type Statement = keyof typeof STATEMENTS;
export type Question = keyof typeof QUESTIONS;
export type Line = Statement | Question;

export const LINES = [...Object.keys(STATEMENTS), ...Object.keys(QUESTIONS)] as Line[];

/** What stands on the page so far. */
export interface Answers {
  ticked: Record<Statement, boolean>;
  written: Record<Question, string>;
  notNow: ReadonlySet<Line>;
  cannotSpeakFreely: boolean;
  textOnly: boolean;
}

export const UNANSWERED: Answers = {
  ticked: { alone: false, notRecording: false },
  written: { place: "", callBackNumber: "", emergencyContact: "", emergencyNumber: "" },
  notNow: new Set(),
  cannotSpeakFreely: false,
  textOnly: false,
};

/** The lines that have neither an answer nor a Not now, in the order of the page. */
export function open(answers: Answers): Line[] {
  return LINES.filter((line) => !answers.notNow.has(line) && !answered(answers, line));
}

/** Not now is sent as null. */
export function attest(answers: Answers): Command {
  const said = <T>(line: Line, value: T): T | null => (answers.notNow.has(line) ? null : value);
  const { ticked, written } = answers;
  return {
    type: "attest",
    alone: said("alone", ticked.alone),
    notRecording: said("notRecording", ticked.notRecording),
    place: said("place", written.place.trim()),
    callBackNumber: said("callBackNumber", written.callBackNumber.trim()),
    emergencyContact: said("emergencyContact", written.emergencyContact.trim()),
    emergencyNumber: said("emergencyNumber", written.emergencyNumber.trim()),
    cannotSpeakFreely: answers.cannotSpeakFreely,
    textOnly: answers.textOnly,
  };
}

function answered(answers: Answers, line: Line): boolean {
  return line in STATEMENTS
    ? answers.ticked[line as Statement]
    : answers.written[line as Question].trim() !== "";
}
