import type { PartAnswer, ScenePart } from "../../protocol/messages.generated";
import { Icon } from "../parts/Icon";
import { Menu } from "../parts/Menu";
import { PlaceItems } from "./PlaceItems";
import { ANSWER_WORDS, inRoom } from "./words";

export interface Chip {
  seat: string;
  name: string;
  here: boolean;
  staff: boolean;
  /** Null for the circle. */
  breakout: string | null;
  part: ScenePart | null;
  /** Null for none; undefined while nobody was asked. */
  answer?: PartAnswer | null | undefined;
}

/** One person where they are placed: carried by the grip, unless `still`, or moved by the menu behind the name. */
export function PersonChip({ chip, still = false }: { chip: Chip; still?: boolean }) {
  const { seat, name, part, breakout } = chip;
  const where = breakout === null ? "in the circle" : inRoom("breakouts", breakout);
  return (
    <li className="chip" data-drag={still ? undefined : seat}>
      {!still && (
        <span className="chip-grip">
          <Icon name="grip" />
        </span>
      )}
      <Menu
        name={<ChipWords chip={chip} />}
        label={`${name}, ${part ?? where}${chip.here ? "" : ", not here yet"}: move or change part`}
        className="chip-menu"
      >
        <PlaceItems seat={seat} breakout={breakout} part={part} />
      </Menu>
      {chip.answer !== undefined && <AnswerWords answer={chip.answer} />}
    </li>
  );
}

function ChipWords({ chip: { name, here, staff, part } }: { chip: Chip }) {
  return (
    <>
      <span className="chip-name">
        {name}
        {staff && <span className="small muted"> of staff</span>}
        {!here && <span className="small muted"> not here yet</span>}
      </span>
      {part && (
        <span className="chip-part" data-part={part}>
          {part}
        </span>
      )}
    </>
  );
}

function AnswerWords({ answer }: { answer: PartAnswer | null }) {
  return (
    <p className="chip-answer small" data-answer={answer ?? "none"}>
      {answer === "ready" && <Icon name="tick" />}
      {answer === null ? "no answer yet" : ANSWER_WORDS[answer]}
    </p>
  );
}
