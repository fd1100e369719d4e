import { useState } from "react";
import type { Arrangement, SceneKind, StudioView } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { useDesk } from "../SeatContext";
import { Segments } from "./Segments";
import { useStudio } from "./useStudio";
import { companyWords, KIND_WORDS } from "./words";

const HOW: readonly (readonly [Arrangement, string])[] = [
  ["byHand", "By hand"],
  ["atRandom", "At random"],
  ["lastTime", "Like last time"],
];

interface ArrangeFormProps {
  studio: StudioView;
  /** What is prepared already would be arranged anew. */
  again?: boolean;
  onArranged?: () => void;
}

/** Breakouts or the stage; how many together, and who with whom. */
export function ArrangeForm({ studio, again = false, onArranged }: ArrangeFormProps) {
  const desk = useDesk();
  const first = studio.stageFirst ? "stage" : "breakouts";
  const [kind, setKind] = useState<SceneKind>(studio.prepared?.kind ?? first);
  const [size, setSize] = useState<"2" | "3">("2");
  const [chosen, setHow] = useState<Arrangement>("byHand");
  const how = chosen === "lastTime" && !studio.lastTime ? "byHand" : chosen;

  async function arrange() {
    const answer = await desk.do({ type: "arrange", kind, how, size: Number(size) });
    if (answer.type === "done") {
      onArranged?.();
    }
  }

  return (
    <div className="arrange">
      <Segments legend="Where" value={kind} choices={kinds(first)} onChoose={setKind}>
        {kind === "stage"
          ? "One scene in the circle; the others watch, microphone and camera held."
          : "Each pair or triad in a room of its own. What is said there stays there."}{" "}
        <StageFirst studio={studio} />
      </Segments>
      {kind === "breakouts" && (
        <>
          <Segments legend="Together" value={size} choices={SIZES} onChoose={setSize}>
            <Company size={Number(size)} />
          </Segments>
          <Segments
            legend="Who with whom"
            value={how}
            choices={HOW.filter(([each]) => each !== "lastTime" || studio.lastTime)}
            onChoose={setHow}
          />
        </>
      )}
      <div className="studio-choices">
        <Button look={again ? "plain" : "main"} onClick={() => void arrange()}>
          {again ? "Arrange anew" : "Prepare"}
        </Button>
        {again && <p className="small muted">The scene and the time are kept.</p>}
      </div>
    </div>
  );
}

const SIZES = [
  ["2", "Pairs"],
  ["3", "Triads"],
] as const;

/** What is proposed stands first. */
function kinds(first: SceneKind): readonly (readonly [SceneKind, string])[] {
  const all: readonly (readonly [SceneKind, string])[] = [
    ["breakouts", KIND_WORDS.breakouts],
    ["stage", KIND_WORDS.stage],
  ];
  return first === "stage" ? all.toReversed() : all;
}

/** Why the stage is the better beginning, when it is. */
function StageFirst({ studio }: { studio: StudioView }) {
  const parts = useStudio();
  if (!studio.stageFirst || parts === null) {
    return null;
  }
  const here = parts.members.filter(parts.isHere).length;
  return here < 4
    ? "With fewer than four here, the stage is the better beginning."
    : "With one of staff here, the stage is the better beginning: you are with everyone.";
}

function Company({ size }: { size: number }) {
  const parts = useStudio();
  const here = parts?.members.filter(parts.isHere).length ?? 0;
  const words = companyWords(here, size);
  return words === null ? "It takes two." : `${here} members are here: ${words}.`;
}
