import type { SceneCard } from "../../protocol/messages.generated";
import { listWords } from "../../session/words";

/** Who of staff is in the room, and what they wrote to all rooms or to this person alone. */
export function StaffLines({ scene: { visiting, said, whispered } }: { scene: SceneCard }) {
  if (visiting.length === 0 && !said && !whispered) {
    return null;
  }
  return (
    <div className="play-staff">
      {visiting.length > 0 && (
        <p className="play-visiting">
          {listWords(visiting)} {visiting.length > 1 ? "are" : "is"} here.
        </p>
      )}
      {said && (
        <p>
          <span className="small">{said.name} to all rooms</span>
          {said.text}
        </p>
      )}
      {whispered && (
        <p className="play-whisper">
          <span className="small">{whispered.name} to you. Only you see this.</span>
          {whispered.text}
        </p>
      )}
    </div>
  );
}
