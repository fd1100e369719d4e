const LINKS = new Set(["/join", "/set-up"]);

/** As much of a window as a link's secret passes through. */
export interface Place {
  location: { pathname: string; hash: string; reload(): void };
  history: { replaceState(data: unknown, unused: string, url: string): void };
  addEventListener(type: "hashchange", listener: () => void): void;
}

/**
 * Takes the secret of a personal or a set-up link out of the address bar and the history before anything else
 * happens; empty when there is none. A link opened where one was opened before changes only what is
 * behind the #, which loads no page: so this does, and the new secret goes the same way.
 */
export function takeSecret(place: Place): string {
  place.addEventListener("hashchange", () => {
    if (secretOf(place) !== "") {
      place.location.reload();
    }
  });
  const secret = secretOf(place);
  if (secret !== "") {
    place.history.replaceState(null, "", place.location.pathname);
  }
  return secret;
}

function secretOf({ location }: Place): string {
  return LINKS.has(location.pathname) ? location.hash.slice(1) : "";
}
