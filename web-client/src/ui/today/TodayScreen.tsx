import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "../parts/Button";
import { GatePage } from "../parts/Page";
import { Tick } from "../parts/Tick";
import { useDesk } from "../SeatContext";
import {
  type Answers,
  attest,
  type Line,
  open,
  QUESTIONS,
  type Question,
  STATEMENTS,
  type Statement,
  UNANSWERED,
} from "./answers";

const MOST_TEXT = 200;

export function TodayScreen() {
  const desk = useDesk();
  const [answers, setAnswers] = useState<Answers>(UNANSWERED);
  const [asked, setAsked] = useState(false);
  const [sending, setSending] = useState(false);
  const still = open(answers);

  async function go(event: FormEvent) {
    event.preventDefault();
    const first = still[0];
    if (first !== undefined) {
      setAsked(true);
      document.getElementById(first)?.focus();
      return;
    }
    setSending(true);
    await desk.do(attest(answers));
    setSending(false);
  }

  function notNow(line: Line) {
    const after = new Set(answers.notNow);
    if (!after.delete(line)) {
      after.add(line);
    }
    setAnswers({ ...answers, notNow: after });
  }

  const line = (id: Line, name: string, child: ReactNode) => (
    <TodayLine
      key={id}
      name={name}
      notNow={answers.notNow.has(id)}
      open={asked && still.includes(id)}
      tick={id in STATEMENTS}
      onNotNow={() => notNow(id)}
    >
      {child}
    </TodayLine>
  );

  return (
    <GatePage title="Today">
      <p className="lead">
        So that we can look after each other. Only the staff of this session see it. Any line may wait: choose{" "}
        <em>Not now</em>, and staff will ask you about it before you come in.
      </p>
      <form className="form" onSubmit={go} noValidate autoComplete="on">
        {(Object.keys(STATEMENTS) as Statement[]).map((id) =>
          line(
            id,
            STATEMENTS[id],
            <Tick
              id={id}
              disabled={answers.notNow.has(id)}
              checked={answers.ticked[id] && !answers.notNow.has(id)}
              onChange={(e) =>
                setAnswers({ ...answers, ticked: { ...answers.ticked, [id]: e.target.checked } })
              }
            >
              {STATEMENTS[id]}
            </Tick>,
          ),
        )}
        {(Object.keys(QUESTIONS) as Question[]).map((id) =>
          line(
            id,
            QUESTIONS[id].label,
            <WrittenField
              id={id}
              disabled={answers.notNow.has(id)}
              value={answers.written[id]}
              onChange={(text) => setAnswers({ ...answers, written: { ...answers.written, [id]: text } })}
            />,
          ),
        )}
        <div className="today-quiet">
          <p className="small muted">If it helps us to know:</p>
          <Tick
            className="tick-quiet"
            checked={answers.cannotSpeakFreely}
            onChange={(e) => setAnswers({ ...answers, cannotSpeakFreely: e.target.checked })}
          >
            I cannot speak freely
          </Tick>
          <Tick
            className="tick-quiet"
            checked={answers.textOnly}
            onChange={(e) => setAnswers({ ...answers, textOnly: e.target.checked })}
          >
            Do not ring me, text only
          </Tick>
        </div>
        <p className="hint" role="status">
          {asked && still.length > 0 && "Each line needs an answer, or a Not now."}
        </p>
        <Button look="main" type="submit" disabled={sending}>
          Continue
        </Button>
      </form>
    </GatePage>
  );
}

interface TodayLineProps {
  name: string;
  notNow: boolean;
  open: boolean;
  tick: boolean;
  onNotNow: () => void;
  children: ReactNode;
}

function TodayLine({ name, notNow, open, tick, onNotNow, children }: TodayLineProps) {
  return (
    <fieldset className="today-line" data-open={open || undefined} data-tick={tick || undefined}>
      <legend className="hidden">{name}</legend>
      {children}
      <Button look="quiet" className="not-now" aria-pressed={notNow} onClick={onNotNow}>
        Not now
      </Button>
    </fieldset>
  );
}

interface WrittenFieldProps {
  id: Question;
  value: string;
  disabled: boolean;
  onChange: (text: string) => void;
}

function WrittenField({ id, value, disabled, onChange }: WrittenFieldProps) {
  const { label, type, autoComplete, hint } = QUESTIONS[id];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span id={`${id}-why`} className="small muted">
          {hint}
        </span>
      )}
      <input
        id={id}
        type={type}
        autoComplete={autoComplete}
        maxLength={MOST_TEXT}
        disabled={disabled}
        value={disabled ? "" : value}
        placeholder={disabled ? "Not now" : undefined}
        aria-describedby={hint ? `${id}-why` : undefined}
        onChange={(e) => onChange(e.target.value)}
      />
    </div>
  );
}
