import { HelpBook } from "./HelpBook";

/** This browser's book. */
export const book = new HelpBook({
  storage: storage(),
  fetch: (path) => fetch(path),
  languages: typeof navigator === "undefined" ? [] : navigator.languages,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
});

/** Renewed at the start and whenever the network is back. */
export function renewBook(): void {
  void book.renew();
  window.addEventListener("online", () => void book.renew());
}

/** A browser may refuse the very question. */
function storage(): Storage | null {
  try {
    return typeof localStorage === "undefined" ? null : localStorage;
  } catch {
    return null;
  }
}
