import { describe, expect, it } from "vitest";
import type { DeskPerson } from "../http/wire.generated";
import { candidates, inserted, isWhole, type Mark, markAt } from "./marks";

const PEOPLE: DeskPerson[] = [
  { seat: "maya", name: "Maya", role: "therapist", gone: false },
  { seat: "ben", name: "Ben", role: "member", gone: false },
  { seat: "elif", name: "Élif Ben-Ari", role: "member", gone: false },
  { seat: "hana", name: "Hana", role: "member", gone: true },
];

const names = (text: string, used: string[] = []) =>
  candidates(markAt(text, text.length) as Mark, PEOPLE, used).map((c) => c.name);

describe("a mark at the caret", () => {
  it.each([
    ["Told @be", { kind: "@", query: "be", about: false }],
    ["#hom", { kind: "#", query: "hom" }],
    ["(@", { kind: "@", query: "", about: false }],
    ["@", { kind: "@", query: "", about: true }],
    ["Told\n@Élif B", { kind: "@", query: "Élif B" }],
  ])("%j", (text, mark) => {
    expect(markAt(text, text.length)).toMatchObject(mark);
  });

  it.each(["jo@example", "a#b", "plain", "##", "#two words", "at 5 # 6", "@ben\n"])(
    "is none in %j",
    (text) => {
      expect(markAt(text, text.length)).toBeNull();
    },
  );

  it("ends where the caret is, and is about nobody where words follow", () => {
    expect(markAt("@be is quiet", 3)).toMatchObject({ query: "be", until: 3, about: false });
  });
});

describe("what may be chosen", () => {
  it("is who is of the group, by the beginning of any of their names, without accents and case", () => {
    expect(names("Told @ben")).toEqual(["Ben", "Élif Ben-Ari"]);
    expect(names("Told @elif b")).toEqual(["Élif Ben-Ari"]);
    expect(names("Told @h")).toEqual(["Hana"]);
    expect(names("Told @ben was")).toEqual([]);
  });

  it("is a member or the group where the line is to be about somebody", () => {
    expect(names("@")).toEqual(["Ben", "Élif Ben-Ari", "Hana", "The group"]);
    expect(names("@m")).toEqual([]);
    expect(names("@gr")).toEqual(["The group"]);
  });

  it("is a tag, the known ones first, then those used before", () => {
    expect(names("#")[0]).toBe("homework");
    expect(names("#c", ["card", "grief"])).toEqual(["connection", "card"]);
  });
});

describe("what was chosen", () => {
  const insert = (text: string, caret: number, name: string) => {
    const mark = markAt(text, caret) as Mark;
    const chosen = candidates(mark, PEOPLE, []).find((c) => c.name === name);
    return chosen && inserted(text, mark, chosen);
  };

  it("stands in the place of the mark, with one gap after it", () => {
    expect(insert("Told @b", 7, "Ben")).toEqual({ text: "Told @Ben ", caret: 10 });
    expect(insert("Told @b again", 7, "Ben")).toEqual({ text: "Told @Ben again", caret: 10 });
    expect(insert("Try it #h", 9, "homework")).toEqual({ text: "Try it #homework ", caret: 17 });
  });

  it("leaves nothing in the text where it is whom the line is about", () => {
    expect(insert("@b", 2, "Ben")).toEqual({ text: "", caret: 0 });
  });
});

describe("a whole name", () => {
  const whole = (text: string, id: string) => {
    const mark = markAt(text, text.length);
    const chosen = mark && candidates(mark, PEOPLE, []).find((each) => each.id === id);
    return mark !== null && !!chosen && isWhole(mark, chosen);
  };

  it("needs no choosing, in whatever case; a part of it does", () => {
    expect(whole("He goes #link", "link")).toBe(true);
    expect(whole("He goes #Link", "link")).toBe(true);
    expect(whole("He goes #lin", "link")).toBe(false);
  });

  it("is still chosen where it says whom the line is about", () => {
    const [first] = PEOPLE.filter((p) => p.role === "member");
    expect(first && whole(`@${first.name}`, first.seat)).toBe(false);
  });
});
