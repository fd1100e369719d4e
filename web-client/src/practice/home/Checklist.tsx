import { Link } from "../going";
import type { Todo } from "./checklist";

/** Short, and gone from the page once nothing is open. */
export function Checklist({ todo }: { todo: readonly Todo[] }) {
  const open = todo.filter((each) => !each.done);
  if (open.length === 0) {
    return null;
  }
  return (
    <section className="card desk-part checklist" aria-labelledby="todo">
      <h2 id="todo">Still to do</h2>
      <ul>
        {todo.map(({ words, done, to }) => (
          <li key={words} data-done={done || undefined}>
            <span className="checklist-mark" aria-hidden="true" />
            {done ? (
              <span>
                <span className="hidden">Done: </span>
                {words}
              </span>
            ) : (
              <Link to={to}>{words}</Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
