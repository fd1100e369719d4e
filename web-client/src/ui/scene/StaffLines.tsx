import type { Me, SceneCard } from "../../protocol/messages.generated";
import { listWords } from "../../session/words";

/** Who of staff is in the room, and what they wrote to all rooms or to this person alone. */
export function StaffLines({ scene: { visiting, said, whispered }, me }: { scene: SceneCard; me: Me }) {
  const others = visiting.filter((name) => name !== me.name);
  if (others.length === 0 && !said && !whispered) {
    return null;
  }
  return (
    <div className="play-staff">
      {others.length > 0 && (
        <p className="play-visiting">
          {listWords(others)} {others.length > 1 ? "are" : "is"} here.
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
