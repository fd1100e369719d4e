import { describe, expect, it } from "vitest";
import { SAMPLES } from "../../gallery/samples";
import type { SceneCard, Sections } from "../protocol/messages.generated";
import { ofScene } from "./sceneNews";
import type { SessionView } from "./view";

const sections = SAMPLES.breakout?.sections ?? {};
const card = sections.scene as SceneCard;
const view = (more: Partial<Sections>): SessionView => ({
  seq: 1,
  stage: "circle",
  sections: { ...sections, ...more },
  clockOffset: 0,
});
const circle: SessionView = view({ scene: null, circle: SAMPLES.circle?.sections.circle ?? null });
const inCircle = (more: Partial<SceneCard>) =>
  view({ scene: { ...card, ...more }, circle: circle.sections.circle ?? null });
const scene = (more: Partial<SceneCard> = {}) => view({ scene: { ...card, ...more } });
const changed = (more: Partial<SceneCard>) => ofScene(scene(), scene(more));

describe("the news of a scene", () => {
  it("tell where one is, with whom and as what, and that one is back", () => {
    expect(ofScene(circle, scene())).toEqual([
      "You are in a breakout with Ben and Femi: Asking for help at home. You are yourself in this.",
    ]);
    expect(ofScene(scene(), circle)).toEqual(["You are back in the circle."]);
    const stage = { kind: "stage", breakout: null, mine: "observer" } as const;
    expect(ofScene(circle, inCircle(stage))).toEqual([
      "A scene opens on the stage: Asking for help at home. You watch.",
    ]);
    expect(ofScene(inCircle(stage), circle)).toEqual(["The scene on the stage is over."]);
  });

  it("tell a part that is offered, once, and again when it is another", () => {
    const offered = { state: "offered", mine: "other" } as const;
    const words = "You are offered a part in a scene: Asking for help at home.";
    expect(ofScene(circle, inCircle(offered))).toEqual([
      `${words} You play the other person Chiara talks to.`,
    ]);
    expect(ofScene(inCircle(offered), inCircle({ ...offered, answer: "watch" }))).toEqual([]);
    expect(ofScene(inCircle(offered), inCircle({ ...offered, mine: "self" }))).toEqual([
      `${words} You are yourself in this.`,
    ]);
    expect(ofScene(inCircle(offered), circle)).toEqual(["The scene is not offered any more."]);
  });

  it("tell what is done in it", () => {
    expect(changed({ state: "frozen" })).toEqual(["The scene is frozen."]);
    expect(ofScene(scene({ state: "frozen" }), scene())).toEqual(["The scene goes on."]);
    expect(changed({ state: "stopped" })).toEqual(["The scene has been stopped. Step out of your part."]);
    expect(changed({ state: "steppingOut" })).toEqual(["The scene is over. Step out of your part."]);
    expect(changed({ mine: "other" })).toEqual([
      "Parts have changed. You play the other person Chiara talks to now.",
    ]);
    expect(changed({ markedAt: "2026-11-24T18:05:00Z" })).toEqual([
      "This point is marked. You can come back to it.",
    ]);
    expect(changed({ rewinds: 1 })).toEqual(["Back at the marked point. Begin again from there."]);
    expect(changed({ helpAsked: true })).toEqual(["The therapists see your call for help."]);
    expect(changed({ visiting: ["Maya"] })).toEqual(["Maya is here."]);
    expect(changed({ returning: true, endsAt: card.endsAt })).toEqual([
      "The therapists call everyone back. The scene ends within a minute.",
    ]);
    expect(changed({ endsAt: "2099-01-01T00:00:00Z" })).toEqual(["There is more time."]);
  });

  it("read out what was said to all rooms, and never what was whispered", () => {
    const line = { name: "Maya", at: "2026-11-24T18:05:00Z", text: "Halfway." };
    expect(changed({ said: line })).toEqual(["Maya says to all rooms: Halfway."]);
    expect(changed({ whispered: line }).join()).not.toContain("Halfway");
    expect(changed({ whispered: line })).toHaveLength(1);
  });

  it("say nothing behind the door of a private room, nor at its end", () => {
    const apart = view({ scene: null, privateRoom: SAMPLES.private?.sections.privateRoom ?? null });
    expect(ofScene(scene(), apart)).toEqual([]);
    expect(ofScene(apart, scene())).toEqual([]);
  });

  it("tell those in the circle that others have gone, and are back", () => {
    const others = view({ scene: null, circle: SAMPLES["others-elsewhere"]?.sections.circle ?? null });
    expect(ofScene(circle, others)).toEqual(["Others are in breakouts. They come back by themselves."]);
    expect(ofScene(others, circle)).toEqual(["Everyone is back from the breakouts."]);
  });
});
