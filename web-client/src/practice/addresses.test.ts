import { describe, expect, it } from "vitest";
import { addressOf, seatAt, signInFrom, wayBack } from "./addresses";

describe("the addresses of a practice", () => {
  it.each([
    ["/practice", { page: "home" }],
    ["/practice/me", { page: "me" }],
    ["/practice/scenes", { page: "scenes" }],
    ["/practice/groups/new", { page: "newGroup" }],
    ["/practice/groups/g1", { page: "group", group: "g1" }],
    ["/practice/groups/g1/settings", { page: "groupSettings", group: "g1" }],
    ["/practice/groups/g1/agreement", { page: "groupAgreement", group: "g1" }],
    ["/practice/groups/g1/notes", { page: "unknown" }],
    ["/practice/toString", { page: "unknown" }],
    ["toString", { page: "unknown" }],
  ])("%s", (path, address) => expect(addressOf(path)).toEqual(address));

  it("lead to signing in and back", () => {
    expect(signInFrom("/practice")).toBe("/sign-in");
    expect(signInFrom("/practice/groups/g1")).toBe("/sign-in?back=%2Fpractice%2Fgroups%2Fg1");
    expect(signInFrom("/practice/nothing")).toBe("/sign-in");
    expect(seatAt("/s/s4")).toBe("s4");
    expect(seatAt("/s/s4/x")).toBeNull();
  });

  it.each(["/practice/me", "/practice/groups/g1/agreement", "/s/s4"])("lead back to %s", (path) =>
    expect(wayBack(path)).toBe(path),
  );

  it.each([
    null,
    "",
    "https://elsewhere.example/practice",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/practice/../api/sign-out",
    "/practice//elsewhere.example",
    "javascript:alert(1)",
    "/sign-in",
    "/set-up",
    "/practice/me\n//elsewhere.example",
    "/s/s4?x=//elsewhere.example",
  ])("never lead out: %j", (wanted) => expect(wayBack(wanted)).toBe("/practice"));
});
