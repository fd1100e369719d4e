import { book } from "../../help/book";
import { grouped, type HelpLine, telOf } from "../../help/helpLines";
import { useObserved } from "../SeatContext";

/** Whom to call, where this person is; on the screen without asking any server. */
export function Helplines() {
  const region = useObserved(book.region);
  return (
    <section className="helplines" aria-label="Helplines">
      <div className="helplines-top">
        <p>In danger now? Call:</p>
        <RegionChoice />
      </div>
      <ul role="list">
        {grouped(region.lines).map((lines) => (
          <Entry key={lines[0]?.number} lines={lines} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ lines }: { lines: readonly HelpLine[] }) {
  const [first] = lines;
  const more = [first?.hours, first?.note].filter((words) => words);
  return (
    <li className="helpline">
      <span className="helpline-name">
        {first?.name}
        {more.length > 0 && <span className="small muted">{more.join(" · ")}</span>}
      </span>
      <span className="helpline-numbers">
        {lines.map(({ name, number }) => (
          <a key={number} href={telOf(number)} aria-label={`Call ${name}: ${number}`}>
            {number}
          </a>
        ))}
      </span>
    </li>
  );
}

function RegionChoice() {
  const { regions } = useObserved(book.lines);
  const region = useObserved(book.region);
  return regions.length > 1 ? (
    <label className="helplines-region">
      <span>Numbers for</span>
      <select value={region.id} onChange={(e) => book.choose(e.target.value)}>
        {regions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  ) : null;
}
