import type { SeatRow } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { inOrder, ROLE_WORDS, signedWords, unsigned } from "../groups/standing";

/** Who has signed the newest version and who has not, to look at and to print. */
export function Signers({ seats, version }: { seats: readonly SeatRow[]; version: number }) {
  const here = inOrder(seats).filter((seat) => seat.gone === null);
  const missing = here.filter((seat) => unsigned(seat, version));
  const signed = here.filter((seat) => !unsigned(seat, version));
  if (here.length === 0) {
    return null;
  }
  return (
    <section className="desk-part signers" aria-labelledby="signers">
      <div className="section-head">
        <h2 id="signers">
          {signed.length} of {here.length} have signed version {version}
        </h2>
        <Button className="small-button" onClick={() => print()}>
          Print who has signed
        </Button>
      </div>
      <div className="signers-lists">
        <People name="Has not signed yet" seats={missing} version={version} none="Nobody is missing." />
        <People name="Has signed" seats={signed} version={version} none="Nobody so far." />
      </div>
    </section>
  );
}

interface PeopleProps {
  name: string;
  seats: readonly SeatRow[];
  version: number;
  none: string;
}

function People({ name, seats, version, none }: PeopleProps) {
  return (
    <div className="card">
      <h3>{name}</h3>
      {seats.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <ul aria-label={name}>
          {seats.map((seat) => (
            <li key={seat.seat}>
              {seat.name}
              <span className="row-more">
                {ROLE_WORDS[seat.role]} · {signedWords(seat, version)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
