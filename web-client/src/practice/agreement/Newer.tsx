import type { AgreementText } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { Reading } from "./AgreementReading";
import { Changes } from "./Changes";
import { draftOf } from "./draft";
import type { Writing } from "./useWriting";

/** Somebody else has published meanwhile: both texts stay, and the writer decides. */
export function Newer({ newer, writing }: { newer: AgreementText; writing: Writing }) {
  return (
    <section className="card newer" aria-labelledby="newer">
      <h3 id="newer">Version {newer.version} was published while you were writing</h3>
      <p>
        Your text is still here, below. You can publish it in place of the newer one, or begin again from
        that.
      </p>
      <details>
        <summary>Read version {newer.version}</summary>
        <Reading text={newer} />
      </details>
      <Changes before={draftOf(newer)} after={writing.draft} version={newer.version} />
      <div className="choices">
        <Button onClick={writing.keepMine}>Go on with my text</Button>
        <Button look="quiet" onClick={writing.startAgain}>
          {`Begin again from version ${newer.version}`}
        </Button>
      </div>
    </section>
  );
}
