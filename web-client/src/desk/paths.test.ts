import { describe, expect, it } from "vitest";
import { beforePage, deskAddress, notesPage } from "./paths";

describe("the addresses of the desk's pages", () => {
  it.each([
    [notesPage("s1"), { page: "notes", seat: "s1", session: null }],
    [notesPage("s1", "g1-5"), { page: "notes", seat: "s1", session: "g1-5" }],
    [beforePage("s1"), { page: "before", seat: "s1" }],
    ["/s/s1", null],
    ["/s/s1/keeps", null],
    ["/s/s1/before/g1-5", null],
    ["/s/s1/notes/a/b", null],
    ["/practice/notes", null],
  ])("%s is %o", (path, address) => expect(deskAddress(path)).toEqual(address));
});
