import type { SceneCard } from "../../protocol/messages.generated";
import { partHelp, partWords, selfOf } from "../../session/sceneWords";
import { useSections } from "../SeatContext";

/** What the scene is: what has happened, what is practised, how to begin, and who plays what. */
export function SceneParts({ scene }: { scene: SceneCard }) {
  const { me } = useSections();
  const { situation, aim, prompts } = scene.text;
  const self = selfOf(scene);
  const help = partHelp(scene.mine);
  return (
    <div className="play-parts">
      {help && <p className="play-help">{help}</p>}
      {situation && (
        <section>
          <h3>
            {self && self.seat !== me?.seat
              ? `What has happened, as told to ${self.name}`
              : "What has happened"}
          </h3>
          <p>{situation}</p>
        </section>
      )}
      {aim && (
        <section>
          <h3>What is practised</h3>
          <p>{aim}</p>
        </section>
      )}
      {prompts.length > 0 && (
        <section>
          <h3>A way to begin</h3>
          <ul role="list" className="play-prompts">
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </section>
      )}
      {scene.cast.length > 0 && (
        <section>
          <h3>Who is in it</h3>
          <ul role="list" className="play-cast">
            {scene.cast.map(({ seat, name, part }) => (
              <li key={seat}>
                {seat === me?.seat ? `${name} (you)` : name}{" "}
                <span>{partWords(part, self && self.seat !== seat ? self.name : null)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
