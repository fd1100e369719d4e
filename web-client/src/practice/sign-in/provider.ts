/** Another house that can say who somebody is: what came of going there, and the way back after it. */

const BACK = "hearth.back";

/** Before going there: where to go on to afterwards. */
export function leaveFor(search: string): void {
  const back = new URLSearchParams(search).get("back");
  if (back === null) {
    sessionStorage.removeItem(BACK);
  } else {
    sessionStorage.setItem(BACK, back);
  }
}

/** Where to go on to; told once. */
export function takeBack(): string | null {
  const back = sessionStorage.getItem(BACK);
  sessionStorage.removeItem(BACK);
  return back;
}

/** Whether somebody has just come back signed in. */
export function isIn(search: string): boolean {
  return new URLSearchParams(search).get("provider") === "in";
}

/** Why nobody is signed in, if they went there; null if they did not. */
export function whyNot(search: string, provider: string): string | null {
  switch (new URLSearchParams(search).get("provider")) {
    case "unknown":
      return `There is no account here that goes with yours at ${provider}. Please ask your practice's administrator.`;
    case "declined":
      return `${provider} did not sign you in. You can try again, or use your password.`;
    case "stale":
      return "That took too long, or began in another window. Please try again.";
    case "away":
      return `${provider} does not answer just now. Please try again in a moment, or use your password.`;
    case "doubted":
      return `What ${provider} said could not be trusted, so nobody was signed in. Please try again; if it stays so, tell your practice's administrator.`;
    default:
      return null;
  }
}
