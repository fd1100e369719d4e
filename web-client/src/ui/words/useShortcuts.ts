import { isStaff } from "../../session/words";
import { useDesk, useObserved, useSections } from "../SeatContext";
import type { Shortcut } from "./keys";

/** What single keys do on this person's screen. Each is a button too. */
export function useShortcuts(onHelp: () => void): Shortcut[] {
  const desk = useDesk();
  const { me, circle, turns, door } = useSections();
  const own = useObserved(desk.own.state);
  const handUp = circle?.seats.find((s) => s.seat === me?.seat)?.hand != null;
  const micHeld = me?.hushed || me?.microphoneHeld != null;

  const list: Shortcut[] = [];
  if (me && !me.observing) {
    const turn = (source: "microphone" | "camera", held: boolean) => () =>
      held || own[source] === "opening" ? undefined : void desk.own.turn(source, own[source] === "off");
    list.push({ key: "M", words: "Microphone on or off", does: turn("microphone", micHeld ?? false) });
    list.push({ key: "C", words: "Camera on or off", does: turn("camera", me.cameraStopped) });
  }
  list.push({
    key: "H",
    words: "Raise or lower your hand",
    does: () => void desk.do(handUp ? { type: "lowerHand", seat: null } : { type: "raiseHand" }),
  });
  list.push({
    key: "T",
    words: "Open or close the chat",
    does: () => desk.chat.shown.set(!desk.chat.shown.get()),
  });
  if (isStaff(me)) {
    const at = turns?.round ? turns.turn?.seat : undefined;
    list.push({
      key: "N",
      words: "Write notes",
      does: () => desk.notes.call(),
    });
    list.push({
      key: "G",
      words: "Go on to the next turn of the round",
      does: () => at && void desk.do({ type: "nextTurn", from: at }),
    });
    list.push({
      key: "R",
      words: "Open or close role-play",
      does: () => desk.studio.shown.set(!desk.studio.shown.get()),
    });
    list.push({
      key: "A",
      words: "Admit all who wait",
      does: () => door && door.waiting.length > 0 && void desk.do({ type: "admitAll" }),
    });
  }
  list.push({ key: "?", words: "This help", does: onHelp });
  return list;
}
