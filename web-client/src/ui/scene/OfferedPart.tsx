import { useId } from "react";
import type { PartAnswer, SceneCard } from "../../protocol/messages.generated";
import { companyWords, myPartWords } from "../../session/sceneWords";
import { Button } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { Middle } from "./Middle";
import { SceneParts } from "./SceneParts";

const ANSWERS: readonly [PartAnswer, string][] = [
  ["ready", "I'm ready"],
  ["watch", "I'd rather watch"],
  ["stay", "Stay in the circle"],
];

/** A part in a scene that is still to open: what it is, and three answers of which none is the better one. */
export function OfferedPart({ scene }: { scene: SceneCard }) {
  const desk = useDesk();
  const titled = useId();
  return (
    <section className="play play-offered" aria-labelledby={titled}>
      <header className="play-top">
        <p className="play-kind">You are offered a part</p>
        <h2 id={titled}>{scene.text.title}</h2>
        <p className="play-mine">{myPartWords(scene)}.</p>
      </header>
      <Middle>
        <WhereWords scene={scene} />
        <SceneParts scene={scene} />
      </Middle>
      <div className="play-answer">
        <p className="small" role="status">
          {answerWords(scene.answer)}
        </p>
        <fieldset className="play-answers">
          <legend className="hidden">Your answer</legend>
          {ANSWERS.map(([answer, words]) => (
            <Button
              key={answer}
              aria-pressed={scene.answer === answer}
              onClick={() => desk.do({ type: "answerPart", answer })}
            >
              {words}
            </Button>
          ))}
        </fieldset>
      </div>
    </section>
  );
}

function WhereWords({ scene }: { scene: SceneCard }) {
  const { me } = useSections();
  const others = companyWords(scene, me?.seat);
  return (
    <p className="small play-where">
      {scene.kind === "stage"
        ? "It is played here, and the circle watches."
        : `In a room apart${others && ` with ${others}`}. Only a therapist may come in, and you see who it is.`}
    </p>
  );
}

function answerWords(answer: PartAnswer | null): string {
  return answer === null
    ? "Only the therapists see your answer. Nobody asks why."
    : "Only the therapists see it. You can change it until the scene opens.";
}
