/** The pages of a practice, by their address. */
export type Address =
  | {
      page: "signIn" | "setUp" | "home" | "me" | "accounts" | "newGroup" | "agreement" | "scenes" | "unknown";
    }
  | { page: "group" | "groupSettings" | "groupAgreement"; group: string };

const PLAIN: Record<string, Address> = {
  "/sign-in": { page: "signIn" },
  "/set-up": { page: "setUp" },
  "/practice": { page: "home" },
  "/practice/me": { page: "me" },
  "/practice/accounts": { page: "accounts" },
  "/practice/agreement": { page: "agreement" },
  "/practice/scenes": { page: "scenes" },
  "/practice/groups/new": { page: "newGroup" },
};

const GROUP = /^\/practice\/groups\/([A-Za-z0-9_-]{1,64})(?:\/(settings|agreement))?$/;

/** Which page stands at a path. */
export function addressOf(path: string): Address {
  const plain = Object.hasOwn(PLAIN, path) ? PLAIN[path] : undefined;
  const [, group, part] = GROUP.exec(path) ?? [];
  if (plain || group === undefined) {
    return plain ?? { page: "unknown" };
  }
  const page = part === "settings" ? "groupSettings" : part === "agreement" ? "groupAgreement" : "group";
  return { page, group };
}

const SEAT = /^\/s\/([A-Za-z0-9_-]{1,64})$/;

/** The seat whose page stands at a path. */
export function seatAt(path: string): string | null {
  return SEAT.exec(path)?.[1] ?? null;
}

/** Signing in, and back to this page afterwards. */
export function signInFrom(path: string): string {
  return path === "/practice" || wayBack(path) !== path
    ? "/sign-in"
    : `/sign-in?back=${encodeURIComponent(path)}`;
}

/** Where to go after signing in. Only a page of ours: anybody can write a link that says otherwise. */
export function wayBack(wanted: string | null): string {
  const { page } = addressOf(wanted ?? "");
  const ours = page !== "unknown" && page !== "signIn" && page !== "setUp";
  return wanted !== null && (ours || seatAt(wanted) !== null) ? wanted : "/practice";
}
