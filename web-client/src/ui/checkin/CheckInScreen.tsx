import { type FormEvent, useState } from "react";
import { Button } from "../parts/Button";
import { GatePage } from "../parts/Page";
import { Tick } from "../parts/Tick";
import { useDesk, useSections } from "../SeatContext";
import { type Answers, checkIn, halfAnswered, UNANSWERED } from "./answers";
import { Choice } from "./Choice";
import { Phq9 } from "./Phq9";

const MOOD = Array.from({ length: 11 }, (_, i) => String(i));
const MOST_TEXT = 1_000;

const QUESTIONS = {
  event: "What happened between you and someone this week?",
  withWhom: "With whom?",
  touched: "How did it touch you?",
} as const;

/** The week, in private: staff of this session alone read it, and every line may stay open. */
export function CheckInScreen() {
  const desk = useDesk();
  const { checkIn: asks } = useSections();
  const [answers, setAnswers] = useState<Answers>(UNANSWERED);
  const [asked, setAsked] = useState(false);
  const [sending, setSending] = useState(false);
  const half = halfAnswered(answers);

  async function go(event: FormEvent) {
    event.preventDefault();
    if (half && !asked) {
      setAsked(true);
      return;
    }
    setSending(true);
    await desk.do(checkIn(answers));
    setSending(false);
  }

  return (
    <GatePage title="Check-in">
      <p className="lead">
        How your week was. Only the staff of this session read it. Whatever you leave open is all right.
      </p>
      <form className="form" onSubmit={go} noValidate>
        <Choice
          name="Mood"
          ends={["0 · as low as it gets", "10 · as good as it gets"]}
          choices={MOOD}
          chosen={answers.mood}
          onChoose={(mood) => setAnswers({ ...answers, mood })}
        />
        {(Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[]).map((id) => (
          <label key={id} className="field">
            <span>{QUESTIONS[id]}</span>
            <textarea
              rows={id === "withWhom" ? 1 : 3}
              maxLength={MOST_TEXT}
              value={answers[id]}
              onChange={(e) => setAnswers({ ...answers, [id]: e.target.value })}
            />
          </label>
        ))}
        {asks?.phq9 && <Phq9 answers={answers.phq9} onAnswers={(phq9) => setAnswers({ ...answers, phq9 })} />}
        <Tick
          checked={answers.notSafe}
          onChange={(e) => setAnswers({ ...answers, notSafe: e.target.checked })}
        >
          I am not safe today
        </Tick>
        <p className="hint" role="status">
          {asked && half && "The nine questions count together. Answer the rest, or continue without them."}
        </p>
        <Button look="main" type="submit" disabled={sending}>
          Continue
        </Button>
      </form>
    </GatePage>
  );
}
