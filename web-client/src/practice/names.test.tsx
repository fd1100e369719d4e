import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DESK } from "../../gallery/desk";

// The accessible names are a contract with everyone who tests or listens to the page.

function page(name: string): string {
  const scene = DESK[name];
  if (!scene) {
    throw new Error(`no scene ${name}`);
  }
  return renderToStaticMarkup(scene());
}

const text = (html: string) => html.replace(/<[^>]*>/g, "").replaceAll("&#x27;", "'");

/** The names of all elements of a kind: aria-label, or else what is written on them. */
function names(html: string, tag: string): string[] {
  const all = html.matchAll(new RegExp(`<${tag}\\b([^>]*)>(.*?)</${tag}>`, "gs"));
  return [...all].map(([, attributes = "", inside = ""]) =>
    text(/aria-label="([^"]*)"/.exec(attributes)?.[1] ?? inside),
  );
}

afterEach(() => void vi.unstubAllGlobals());

describe("the names on the practice's pages", () => {
  it.each([
    ["sign-in", "Sign in"],
    ["sign-in-second", "Your second factor"],
    ["set-up", "Welcome, Jo Marsh"],
    ["set-up-none", "This link does not open an account"],
    ["home", "Groups"],
    ["my-account", "My account"],
    ["accounts", "Accounts"],
  ])("%s has the one h1 %s", (scene, title) => expect(names(page(scene), "h1")).toEqual([title]));

  it("has what one signs in with, as password managers know it", () => {
    const html = page("sign-in");
    expect(names(html, "label")).toEqual(["Sign-in name", "Password"]);
    expect(names(html, "button")).toEqual(["Show password", "Sign in"]);
    expect(html).toContain('autoComplete="username"');
    expect(html).toContain('autoComplete="current-password"');
    expect(page("sign-in-second")).toContain('autoComplete="one-time-code"');
    expect(names(page("sign-in-second"), "button")).toEqual([
      "Sign in",
      "Use a recovery code instead",
      "Start again",
    ]);
    expect(names(page("sign-in-passkey"), "button")).toEqual([
      "Use your passkey",
      "Use a code instead",
      "Start again",
    ]);
    expect(page("set-up")).toContain('autoComplete="new-password"');
    expect(names(page("set-up"), "button")).toContain("Set password and sign in");
  });

  it("links to another house only where there is one", () => {
    expect(page("sign-in")).not.toContain("/api/sign-in/oidc");
    expect(names(page("sign-in-wrong"), "a")).toEqual(["Sign in with Alder Lane"]);
  });

  it("shows administrators what is theirs, and nobody else", () => {
    const links = (scene: string) => names(page(scene).split("<main")[0] ?? "", "a");
    expect(links("home")).toEqual(["Hearth", "Groups", "Scenes", "My account"]);
    expect(links("accounts")).toEqual([
      "Hearth",
      "Groups",
      "Scenes",
      "Accounts",
      "Agreement text",
      "My account",
    ]);
    expect(names(page("home"), "button")).toContain("Sign out");
  });

  it("lets staff enter a session, and none of a programme that is over", () => {
    expect(names(page("home"), "h2")).toEqual([
      "Tuesday group",
      "Thursday morning, the group by the lake",
      "Spring group",
    ]);
    expect(names(page("home"), "button").filter((b) => b === "Enter the session")).toHaveLength(2);
  });

  it("has what one does with one's own account", () => {
    const off = ["Save name", "Change password", "Set up a second factor", "Sign out everywhere"];
    expect(names(page("my-account"), "button")).toEqual(expect.arrayContaining(off));
    expect(names(page("my-account-second"), "button")).toEqual(
      expect.arrayContaining(["Make new recovery codes", "Remove the second factor"]),
    );
    expect(page("my-account")).not.toContain("passkey");
    expect(names(page("my-account-passkeys"), "button")).toEqual(
      expect.arrayContaining(["Remove the app", "Remove My laptop"]),
    );
    expect(names(page("my-account-passkey"), "label")).toEqual(["A name for it", "Your password"]);
    expect(names(page("my-account-scan"), "svg")).toContain("QR code");
    expect(page("my-account-scan")).not.toMatch(/style=|data:/);
    expect(names(page("my-account-codes"), "button")).toEqual(
      expect.arrayContaining(["Copy codes", "Print", "Done"]),
    );
  });

  it("has what administrators do with an account, not with their own", () => {
    vi.stubGlobal("location", { origin: "https://hearth.example" });
    const all = names(page("accounts"), "button");
    expect(all).toEqual(expect.arrayContaining(["New account", "Change Jo Marsh", "More for Jo Marsh"]));
    expect(all).toContain("Reopen Ade Okafor");
    expect(all).not.toContain("More for Ruth Adler");
    expect(names(page("accounts"), "label")).toEqual(["Find an account"]);
    expect(names(page("accounts-told"), "button")).toEqual(
      expect.arrayContaining(["Copy link", "Print", "Done"]),
    );
    expect(page("accounts-told")).toContain(
      'value="https://hearth.example/set-up#a3.W7cX0m9qTz3nLrP5vKbEoQ"',
    );
  });
});
