import { describe, expect, it } from "vitest";
import type { Invitation, SeatRow } from "../../http/wire.generated";
import { chosen, inOrder, invitationWords, signedWords, uninvited } from "./standing";

const NOW = Date.parse("2026-03-05T12:00:00Z");
const made: Invitation = {
  state: "open",
  made: "2026-02-26T12:00:00Z",
  until: "2026-03-12T12:00:00Z",
  used: null,
  pin: false,
  devices: 0,
};
const used = { ...made, state: "used", used: "2026-03-03T12:00:00Z" };

function seat(name: string, but: Partial<SeatRow> = {}): SeatRow {
  const member = { seat: name, role: "member", account: null, invitation: null, signed: 0 };
  return { ...member, name, signedAt: null, gone: null, ...but };
}

describe("how people of a group stand", () => {
  it.each([
    [null, "Not invited yet"],
    [made, "Link made, open until 12 March"],
    [{ ...made, devices: 1 }, "Link made, open until 12 March · 1 browser"],
    [{ ...used, devices: 2 }, "In since 3 March · 2 browsers"],
    [used, "Came in on 3 March, signed out everywhere since"],
    [{ ...made, state: "expired" }, "The link has expired"],
    [{ ...made, state: "revoked", devices: 1 }, "The link was taken back · 1 browser"],
  ])("says of an invitation: %#", (invitation, words) => {
    expect(invitationWords(invitation, NOW)).toBe(words);
  });

  it("knows whom nothing lets in", () => {
    expect(uninvited(seat("Ada"))).toBe(true);
    expect(uninvited(seat("Ada", { invitation: made }))).toBe(false);
    expect(uninvited(seat("Ada", { invitation: used }))).toBe(false);
    expect(uninvited(seat("Ada", { invitation: { ...made, state: "expired" } }))).toBe(true);
    expect(uninvited(seat("Ada", { invitation: { ...made, state: "revoked", devices: 1 } }))).toBe(false);
    expect(uninvited(seat("Maya", { role: "therapist" }))).toBe(false);
    expect(uninvited(seat("Ada", { gone: made.made }))).toBe(false);
  });

  it("says which text was signed", () => {
    const signed = { signed: 2, signedAt: "2026-03-03T12:00:00Z" };
    expect(signedWords(seat("Ada", signed), 2, NOW)).toBe("Signed version 2 on 3 March");
    expect(signedWords(seat("Ada", signed), 3, NOW)).toBe(
      "Has not signed version 3 yet · signed version 2 before",
    );
    expect(signedWords(seat("Ada"), 1, NOW)).toBe("Has not signed version 1 yet");
    expect(signedWords(seat("Ada"), 0, NOW)).toBe("No agreement to sign yet");
  });

  const people = [
    seat("Gone", { gone: made.made }),
    seat("Ben", { invitation: made, signed: 1 }),
    seat("Jo", { role: "coTherapist", signed: 1 }),
    seat("Ada"),
    seat("Maya", { role: "therapist" }),
  ];

  it("keeps the circle's order within each role", () => {
    expect(inOrder(people).map((s) => s.name)).toEqual(["Maya", "Jo", "Ben", "Ada", "Gone"]);
  });

  it("shows whom somebody looks for", () => {
    const names = (filter: "all" | "uninvited" | "unsigned", search = "") =>
      chosen(people, filter, search, 1).map((s) => s.name);
    expect(names("all")).toHaveLength(5);
    expect(names("uninvited")).toEqual(["Ada"]);
    expect(names("unsigned")).toEqual(["Maya", "Ada"]);
    expect(names("all", " bE")).toEqual(["Ben"]);
  });
});
