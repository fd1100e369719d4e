import { afterEach, describe, expect, it, vi } from "vitest";
import type { Alerts } from "../protocol/messages.generated";
import { alarmWords, titled, untitled } from "./alarm";
import type { SessionView } from "./view";

function view(alerts?: Alerts): SessionView {
  return { seq: 1, stage: "circle", sections: alerts ? { alerts } : {}, clockOffset: 0 };
}

const call = { seat: "s2", name: "Chiara", at: "2026-11-23T18:00:00Z", takenBy: null };

afterEach(() => void vi.unstubAllGlobals());

describe("the title of a staff page", () => {
  it("names who needs support until somebody comes", () => {
    expect(alarmWords(view({ flags: [], calls: [call] }))).toBe("● Support: Chiara");
    expect(alarmWords(view({ flags: [], calls: [{ ...call, takenBy: "Maya" }] }))).toBeNull();
    expect(alarmWords(view())).toBeNull();
  });

  it("changes with the message, and is calm again after", () => {
    vi.stubGlobal("document", { title: "Hearth" });
    titled(view({ flags: [], calls: [call] }));
    expect(document.title).toBe("● Support: Chiara · Hearth");
    titled(view());
    expect(document.title).toBe("Hearth");
  });

  it("is calm where the page has the seat no more", () => {
    vi.stubGlobal("document", { title: "Hearth" });
    titled(view({ flags: [], calls: [call] }));
    untitled();
    expect(document.title).toBe("Hearth");
  });
});
