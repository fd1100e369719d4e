import type { Schedule } from "../../http/wire.generated";
import { dayWords, weeklyWords } from "./days";

interface LetterProps {
  name: string;
  link: string;
  until: string;
  /** Whether six digits are told besides, another way. */
  pin: boolean;
  schedule: Schedule | null;
  minutes: number;
}

/** One page on paper. Whoever finds it learns of a meeting, and nothing of what it is for. */
export function Letter({ name, link, until, pin, schedule, minutes }: LetterProps) {
  return (
    <article className="letter" aria-label="Letter">
      <p className="letter-to">For {name}</p>
      <p className="letter-title">Your way in</p>
      <p>You are expected, and there is a seat for you. This page has all you need to come.</p>

      <p className="letter-head">Your personal link</p>
      <p className="letter-link">{link}</p>
      <p>
        Type it into the browser you will use for the meetings, until {dayWords(until)} at the latest. It
        opens once, and only for you; please keep this page to yourself. From then on that browser knows your
        seat.
      </p>
      {pin && <p>You will be asked for six digits. You are given them another way.</p>}

      <p className="letter-head">When we meet</p>
      <p>
        {schedule
          ? `${weeklyWords(schedule)}, for ${minutes} minutes, from ${dayWords(`${schedule.first}T12:00:00`)} on.`
          : "You are told the day and the time."}
      </p>

      <p className="letter-head">What you need</p>
      <ul>
        <li>a quiet place where nobody overhears you</li>
        <li>headphones</li>
        <li>a telephone, tablet or computer with a camera and a microphone, and its charger</li>
      </ul>
      <p>
        Come ten minutes early the first time. You come in with camera and microphone off, and turn them on
        when you are ready.
      </p>
      <p>Something does not work? That happens. Ask the person who gave you this page.</p>
    </article>
  );
}
