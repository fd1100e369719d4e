import { describe, expect, it, vi } from "vitest";
import { HelpBook, type Shelf } from "./HelpBook";
import { EMBEDDED, grouped, type HelpLines, type Region, telOf, understood } from "./helpLines";

const line = (number: string, name = "Emergency") => ({ name, number, hours: null, note: null });
const region = (id: string, number: string): Region => ({ id, name: id, lines: [line(number)] });
const told: HelpLines = {
  practice: { name: "Alder Lane", phone: "+44 20 7946 0018", hours: null },
  defaultRegion: "eu",
  regions: [region("eu", "112"), region("gb", "999"), region("de", "110")],
};

/** A browser in London that keeps what it is given; the server answers once it is told to. */
function browser(more: Partial<Shelf> = {}) {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const answers = async () => ({ ok: true, json: async () => told });
  const shelf: Shelf = { storage, fetch: answers, languages: ["en-GB"], zone: "UTC", ...more };
  return { kept, shelf };
}

const offline = { fetch: () => Promise.reject(new TypeError("no network")) };

describe("whom to call", () => {
  it("has a number before any server was asked", async () => {
    const book = new HelpBook(browser(offline).shelf);
    await book.renew();
    expect(book.region.get().lines[0]?.number).toBe("112");
    expect(book.lines.get()).toBe(EMBEDDED);
  });

  it("shows what the server tells, and tells those who look", async () => {
    const book = new HelpBook(browser().shelf);
    const heard = vi.fn();
    book.region.subscribe(heard);
    await book.renew();
    expect(book.region.get().id).toBe("gb");
    expect(book.lines.get().practice?.name).toBe("Alder Lane");
    expect(heard).toHaveBeenCalled();
  });

  it("keeps it: the next page has it without a connection", async () => {
    const { shelf } = browser();
    await new HelpBook(shelf).renew();
    const later = new HelpBook({ ...shelf, ...offline });
    await later.renew();
    expect(later.region.get().lines[0]?.number).toBe("999");
    expect(later.lines.get().practice?.phone).toBe("+44 20 7946 0018");
  });

  it("lets nothing take its place that is not whole", async () => {
    const { shelf, kept } = browser();
    await new HelpBook(shelf).renew();
    const before = kept.get("hearth-help");
    for (const answer of [null, {}, [], "x", { ...told, regions: [] }, { ...told, defaultRegion: "xx" }]) {
      const book = new HelpBook({ ...shelf, fetch: async () => ({ ok: true, json: async () => answer }) });
      await book.renew();
      expect(book.region.get().id).toBe("gb");
    }
    const apology = new HelpBook({ ...shelf, fetch: async () => ({ ok: false, json: async () => told }) });
    await apology.renew();
    expect(kept.get("hearth-help")).toBe(before);
  });

  it("begins anew where something else was kept", () => {
    const { shelf, kept } = browser();
    for (const text of ["", "{", "null", '{"regions":[{"id":"gb"}]}']) {
      kept.set("hearth-help", text);
      expect(new HelpBook(shelf).lines.get()).toBe(EMBEDDED);
    }
  });

  it("stands by the region somebody chose, on the next page too", async () => {
    const { shelf } = browser();
    const book = new HelpBook(shelf);
    await book.renew();
    book.choose("de");
    expect(book.region.get().id).toBe("de");
    expect(new HelpBook(shelf).region.get().id).toBe("de");
  });

  it("guesses again where the chosen region is told no more", async () => {
    const { shelf, kept } = browser();
    kept.set("hearth-help-region", "fr");
    const book = new HelpBook(shelf);
    await book.renew();
    expect(book.region.get().id).toBe("gb");
  });

  it("works in a browser that keeps nothing", async () => {
    const refuses = () => {
      throw new DOMException("denied", "SecurityError");
    };
    for (const storage of [null, { getItem: refuses, setItem: refuses }]) {
      const book = new HelpBook(browser({ storage }).shelf);
      await book.renew();
      book.choose("de");
      expect(book.region.get().id).toBe("de");
    }
  });
});

describe("a number", () => {
  it("is dialled without its blanks", () => {
    expect(telOf("+49 30 123-456")).toBe("tel:+4930123456");
    expect(telOf("116 123")).toBe("tel:116123");
  });

  it("stands beside the others of the same name", () => {
    const lines = [line("112"), line("142", "Line"), line("143", "Line"), line("144", "Other")];
    expect(grouped(lines).map((g) => g.map((l) => l.number))).toEqual([["112"], ["142", "143"], ["144"]]);
  });

  it("is there from the first page on", () => {
    expect(understood(JSON.parse(JSON.stringify(EMBEDDED)))).toEqual(EMBEDDED);
  });
});
