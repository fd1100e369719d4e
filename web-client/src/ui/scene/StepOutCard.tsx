import { useId } from "react";
import type { ScenePart, SteppingOut } from "../../protocol/messages.generated";
import { stepOutWords } from "../../session/sceneWords";
import { Button } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";

/** Back in the circle: the part is left behind before anything else is. */
export function StepOutCard() {
  const { me, stepOut } = useSections();
  return stepOut && me ? <Card stepOut={stepOut} name={me.name ?? "yourself"} /> : null;
}

function Card({ stepOut, name }: { stepOut: SteppingOut; name: string }) {
  const desk = useDesk();
  const titled = useId();
  return (
    <section className="line play-back" aria-labelledby={titled}>
      <div>
        <h2 id={titled}>{WAS[stepOut.part]}</h2>
        <p className="small play-back-title">{stepOut.title}</p>
        {stepOutWords(stepOut.part, name).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Button look="main" onClick={() => desk.do({ type: "stepOut" })}>
        I'm myself again
      </Button>
    </section>
  );
}

const WAS: Record<ScenePart, string> = {
  self: "You come out of your scene",
  other: "You played the other person",
  double: "You stood beside someone",
  observer: "You watched a scene",
};
