import { afterEach, describe, expect, it, vi } from "vitest";
import { buttonsOf as buttons, pageOf as page } from "../../gallery/pageOf";
import { SAMPLES } from "../../gallery/samples";

// The accessible names are a contract with everyone who tests or listens to the page.

const h1 = (html: string) => [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/g)].map((m) => m[1]);

afterEach(() => void vi.unstubAllGlobals());

describe("the names on the screens", () => {
  it.each([
    ["agreement", "Our agreement"],
    ["today", "Today"],
    ["check-in", "Check-in"],
    ["devices", "Camera and sound"],
    ["waiting", "Waiting room"],
    ["waiting-staff", "Waiting room"],
    ["circle", "The circle"],
    ["staff", "The circle"],
  ])("%s has the one h1 %s", (name, title) => {
    expect(h1(page(name))).toEqual([title]);
  });

  it("has what a member does on the way in", () => {
    expect(buttons(page("agreement"))).toContain("I agree and sign");
    expect(buttons(page("today")).filter((b) => b === "Not now")).toHaveLength(6);
    expect(buttons(page("today"))).toContain("Continue");
    expect(buttons(page("devices"))).toEqual(
      expect.arrayContaining(["Test my camera", "Test my microphone", "Join the waiting room"]),
    );
  });

  it("has what everybody does in the circle", () => {
    const off = ["Turn microphone on", "Turn camera on", "Raise hand", "Hide my picture from me", "Leave"];
    expect(buttons(page("circle"))).toEqual(expect.arrayContaining(off));
    expect(buttons(page("circle", "on"))).toEqual(
      expect.arrayContaining(["Turn microphone off", "Turn camera off"]),
    );
    expect(buttons(page("held"))).toContain("Lower hand");
    expect(buttons(page("reloaded"))).toContain("Turn back on");
  });

  it("keeps the rare things behind More", () => {
    const html = page("circle");
    const inside = html.slice(html.indexOf('class="menu-items"'));
    expect(html).toMatch(/class="menu-items" hidden=""/);
    expect(buttons(html.slice(0, html.length - inside.length)).at(-1)).toBe("More");
    expect(buttons(inside).slice(0, 5)).toEqual([
      "Hide my picture from me",
      "Choose devices",
      "How I am here",
      "Sounds",
      "Keyboard",
    ]);
    expect(buttons(page("observing"))).not.toContain("Hide my picture from me");
  });

  it("has what staff do", () => {
    const names = [
      ["Admit Gwen", "Admit all", "Lower Ben's hand", "Hush Amira", "Let Dev speak", "Stop Amira's camera"],
      [
        "Give the floor to Ben",
        "Give the floor to Amira",
        "More for Amira",
        "Hush everyone",
        "Let everyone speak",
        "Lock the room",
        "End session for everyone",
      ],
    ].flat();
    expect(buttons(page("staff"))).toEqual(expect.arrayContaining(names));
    expect(buttons(page("staff")).filter((b) => b === "Give the floor to Ben")).toHaveLength(1);
    expect(page("staff")).toMatch(/1 · Ben<span[^>]*>has not spoken yet/);
    expect(buttons(page("waiting-staff"))).toEqual(
      expect.arrayContaining(["Start session", "Change the agenda"]),
    );
    expect(buttons(page("waiting"))).not.toContain("Change the agenda");
  });

  it("has the floor, the round and the agenda", () => {
    expect(buttons(page("invited"))).toEqual(expect.arrayContaining(["Accept", "Not now"]));
    expect(page("invited")).toContain("Who has the floor can be heard.");
    expect(buttons(page("round-staff"))).toEqual(
      expect.arrayContaining(["Next", "Back", "End round", "Next step", "Extend by 15 minutes"]),
    );
    expect(buttons(page("round-staff")).filter((b) => b.startsWith("Skip "))).toEqual([
      "Skip Ben",
      "Skip Chiara",
      "Skip Elif",
    ]);
    expect(page("round-staff")).toContain("Ben reads: Time to come to an end, in your own time");
    expect(page("my-turn")).toContain("About half a minute left");
    expect(page("circle")).not.toContain("half a minute");
    expect(page("staff")).toMatch(/Start with.*<option value="s2">Amira/);
    expect(page("round-staff")).toContain("Not now: Amira");
    expect(page("round-staff")).toContain('aria-label="Agenda"');
    expect(buttons(page("round-staff"))).toContain("Change the agenda");
    expect(page("agenda")).toMatch(/aria-label="Agenda".*Focus work.*We meet again.*Next: Role-play/s);
    expect(page("time-over")).toContain("The time is over");
    expect(page("ended")).toContain("We meet again");
    expect(page("removed")).not.toContain("We meet again");
  });

  it("has the stage and whom one keeps in sight", () => {
    expect(buttons(page("stage-staff"))).toEqual(
      expect.arrayContaining([
        "Take Ben off the stage",
        "Put me on stage",
        "Keep Gwen in sight for Chiara no longer",
      ]),
    );
    const html = page("stage");
    expect(html).toMatch(/Ben.*on stage.*has the floor/s);
    expect(html).toContain("Jo keeps you in sight");
    expect(html).toMatch(/aria-label="Gwen"[^>]*data-kept/);
    expect(buttons(html).filter((b) => /stage/.test(b))).toEqual([]);
  });

  it("has somebody to call at the end, whatever the end was, and where one was flagged", () => {
    for (const name of ["ended", "left", "removed", "flagged", "holding"]) {
      expect(page(name), name).toContain('<a href="tel:112" aria-label="Call Emergency: 112">112</a>');
    }
  });

  it("has support and the quick way out on every screen of a member, and on none of staff", () => {
    const screens = ["agreement", "today", "check-in", "devices", "waiting", "circle", "holding", "paused"];
    for (const name of screens) {
      expect(buttons(page(name)), name).toEqual(expect.arrayContaining(["I need support", "Leave quickly"]));
    }
    for (const name of ["waiting-staff", "staff", "alerts"]) {
      expect(buttons(page(name)), name).not.toContain("Leave quickly");
    }
  });

  it("shows nobody of the circle in a pause, and the way back", () => {
    const html = page("paused");
    expect(h1(html)).toEqual(["You have paused"]);
    expect(html).toContain("Your seat is kept.");
    expect(html).not.toMatch(/Maya|Ben|class="seat"/);
    expect(buttons(html)).toEqual(["Come back to the circle", "I need support", "Leave quickly"]);
  });

  it("has the private room: offered, open, with no pause inside", () => {
    expect(buttons(page("private-offered"))).toEqual(
      expect.arrayContaining(["Go with Maya", "Not now", "Pause"]),
    );
    expect(buttons(page("private"))).toEqual(
      expect.arrayContaining(["Leave the private room", "I need support"]),
    );
    expect(buttons(page("private"))).not.toContain("Pause");
  });

  it("marks who is flagged at the door, and says that Admit all leaves them out", () => {
    expect(page("door-flagged")).toMatch(/Ben<\/strong><span[^>]*>Safety flag</);
    expect(page("door-flagged")).not.toMatch(/Gwen<\/strong><span/);
    expect(page("door-flagged")).toContain("Admit all leaves out who has a flag nobody has taken.");
    expect(page("staff")).not.toContain("leaves out");
  });

  it("says for how long a room holds", () => {
    expect(page("holding")).toContain("It has been 4 minutes.");
    expect(page("holding"), "whose turn waits for staff").not.toContain("You have the floor");
    expect(page("dropped")).toContain("Maya’s connection dropped; they are coming back.");
  });

  it("offers a part with three answers, of which none is the filled one, and says who sees them", () => {
    const html = page("offered");
    expect(buttons(html)).toEqual(
      expect.arrayContaining(["I'm ready", "I'd rather watch", "Stay in the circle", "I need support"]),
    );
    expect(html).not.toContain("button-main");
    expect(html).toContain("Only the therapists see your answer. Nobody asks why.");
    expect(html).toContain("You play the other person Ben talks to.");
    expect(page("offered-answered")).toMatch(/aria-pressed="true"[^>]*><span>I&#x27;d rather watch/);
  });

  it("shows in a breakout those who are in it, and what one may do there", () => {
    const html = page("breakout");
    expect(html).toMatch(/<ul[^>]*aria-label="Breakout"/);
    expect([...html.matchAll(/<li class="seat" aria-label="([^"]*)"/g)].map((m) => m[1])).toEqual([
      "Ben",
      "Chiara",
      "Femi",
    ]);
    const names = ["Freeze", "Stop the scene", "Ask for help", "Swap roles", "Mark this point"];
    const always = ["I'd rather watch", "Back to the circle", "I need support", "Pause", "Leave quickly"];
    expect(buttons(html)).toEqual(expect.arrayContaining([...names, ...always]));
    expect(buttons(html)).not.toContain("Raise hand");
    expect(buttons(html)).not.toContain("Back to that point");
    expect(buttons(page("breakout-help"))).toEqual(
      expect.arrayContaining(["Back to that point", "Take it back"]),
    );
  });

  it("offers who watches neither the scene's controls nor a device to open", () => {
    for (const name of ["breakout-observer", "stage-watcher"]) {
      const html = page(name);
      expect(
        buttons(html).filter((b) => /^(Freeze|Stop|Swap|Mark)/.test(b)),
        name,
      ).toEqual([]);
      expect(/<button[^>]*aria-label="Turn camera on"[^>]*>/.exec(html)?.[0]).toMatch(
        /disabled=""[^>]*aria-describedby="held-microphone"/,
      );
      expect(html).toContain("You are watching. The others do not see or hear you now.");
    }
    expect(buttons(page("stage-watcher", "on"))).toContain("Camera rests. Turn it off");
    expect(buttons(page("stage-watcher"))).toContain("Ask to take over");
    expect(page("stage-asked")).toContain("The therapist decides with you.");
  });

  it("says that a scene is frozen, stopped or over, with the one thing to do next", () => {
    expect(buttons(page("breakout-frozen"))).toContain("Go on");
    for (const name of ["breakout-stopped", "breakout-over"]) {
      expect(buttons(page(name)), name).toContain("I'm ready to go back");
      expect(buttons(page(name)), name).not.toContain("Freeze");
    }
    expect(page("breakout-stopped")).toMatch(/stopped\..*Nobody has to say why\..*1 of 3 are ready/s);
    expect(page("breakout-over")).toContain("Say your own name: you are Chiara, here, today.");
    expect(page("breakout-help")).toMatch(/Maya to you\. Only you see this\./);
  });

  it("covers a pause in a breakout, and leads back into it", () => {
    const html = page("breakout-paused");
    expect(html).not.toMatch(/Ben|class="play"|class="seat"/);
    expect(buttons(html)).toEqual(["Come back to your room", "I need support", "Leave quickly"]);
    expect(page("stage-cast")).toContain("Gwen is watching");
  });

  it("has the way out of a part back in the circle, and the three questions of the round after it", () => {
    expect(page("back-in-circle")).toContain("You played the other person");
    expect(buttons(page("back-in-circle"))).toContain("I'm myself again");
    expect(page("feedback-round")).toMatch(/What I noticed.*What moved me.*What I would try/s);
    expect(page("others-elsewhere")).toContain("Others are in breakouts; they come back by themselves.");
    expect(page("others-elsewhere")).toContain("Ben is in a breakout");
  });

  it("writes in a breakout to those who are in it, and to staff, and not to the circle", () => {
    const html = page("breakout-chat");
    expect(html).toContain('aria-label="Message to this room"');
    expect(html).not.toContain("Message to everyone");
    expect(buttons(html)).toEqual(expect.arrayContaining(["This room", "Staff"]));
  });

  it("offers nothing of the staff to a member, and no device to who observes", () => {
    expect(buttons(page("circle")).filter((b) => /hush|admit|remove|end session|lock/i.test(b))).toEqual([]);
    expect(buttons(page("observing")).filter((b) => /^turn/i.test(b))).toEqual([]);
  });

  it("has the chat, each of its fields named by who reads it", () => {
    const html = page("chat");
    expect(buttons(html)).toEqual(
      expect.arrayContaining(["Chat", "Close chat", "Everyone", "Staff, new lines", "Send"]),
    );
    expect(html).toContain('aria-label="Message to everyone"');
    expect(page("chat-new")).toContain("new lines");
    expect(page("waiting-words")).toContain('aria-label="Message to staff"');
    expect(page("chat-staff")).toContain('aria-label="Message to the staff channel"');
    expect(buttons(page("chat-staff"))).toEqual(expect.arrayContaining(["Everyone", "Members, new lines"]));
  });

  it("has no staff channel on a member's screen, whatever came to it", () => {
    for (const name of ["circle", "chat", "chat-new", "waiting-words"]) {
      expect(page(name), name).not.toMatch(/staff channel/i);
    }
  });

  it("disables a held microphone and says why", () => {
    const html = page("held");
    const button = /<button[^>]*aria-label="Turn microphone on"[^>]*>/.exec(html)?.[0] ?? "";
    expect(button).toMatch(/disabled/);
    expect(button).toMatch(/aria-describedby="held-microphone"/);
    expect(html).toMatch(/id="held-microphone">Your microphone is held/);
  });

  it("names each seat by the person alone, in the order of the view", () => {
    const html = page("circle");
    expect(html).toMatch(/<ul[^>]*aria-label="Circle"/);
    expect(
      [...html.matchAll(/<li class="seat" aria-label="([^"]*)" data-seat="([^"]*)"/g)].map((m) => m[1]),
    ).toEqual(SAMPLES.circle?.sections.circle?.seats.map((s) => s.name));
    expect(html).toContain("Hand 1");
    expect(html).toContain("Elif is listening");
  });

  it("shows who does not fit by initial and word, never by a picture that was", () => {
    vi.stubGlobal("MediaStream", class {});
    const seats = page("resting").split("<li ").slice(1);
    const of = (name: string) => seats.find((html) => html.startsWith(`class="seat" aria-label="${name}"`));
    for (const name of ["Dev", "Hana", "Jonas"]) {
      expect(of(name)).toContain("The picture is resting");
      expect(of(name)).not.toMatch(/<video|<canvas|<img/);
    }
    expect(of("Amira")).toContain("<video");
    expect(of("Elif")).toContain("Elif is listening");
  });

  it("has at most one filled button on a screen", () => {
    for (const name of Object.keys(SAMPLES)) {
      expect([...page(name).matchAll(/button-main/g)].length, name).toBeLessThanOrEqual(1);
    }
    // Every screen there is.
  }, 20_000);
});
