import { type ReactNode, useEffect } from "react";
import { Heading } from "../../ui/parts/Heading";
import type { Asked } from "../useAsked";
import { Trouble } from "./Trouble";

interface PracticePageProps {
  title: string;
  /** A line under the heading. */
  lead?: ReactNode;
  /** A link back to the page this one belongs to. */
  above?: ReactNode;
  /** The page's main thing to do, beside its heading. */
  action?: ReactNode;
  children?: ReactNode;
}

/** What stands under the practice's header. The heading takes the focus when the page comes. */
export function PracticePage({ title, lead, above, action, children }: PracticePageProps) {
  useTitle(title);
  return (
    <div className="desk">
      {above && <p className="desk-above">{above}</p>}
      <div className="desk-head">
        <Heading>{title}</Heading>
        {action}
      </div>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}

/** What the browser's tab is called. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Hearth`;
    return () => {
      document.title = "Hearth";
    };
  }, [title]);
}

interface ToldProps<T> {
  asked: Asked<T>;
  /** A part of a page that stands already. */
  part?: boolean;
  children: (value: T) => ReactNode;
}

/** A page drawn from what the server told; until then, and when it told nothing, a calm line. */
export function Told<T>({ asked, part, children }: ToldProps<T>) {
  const { answer, again } = asked;
  if (answer === null) {
    return (
      <p className="desk-wait" role="status">
        One moment…
      </p>
    );
  }
  if (answer.ok) {
    return children(answer.value);
  }
  return part ? (
    <Trouble words={answer.words} onAgain={() => void again()} />
  ) : (
    <PracticePage title={answer.status === 404 ? "Nothing here" : "Not just now"}>
      <Trouble words={answer.words} onAgain={answer.status === 404 ? undefined : () => void again()} />
    </PracticePage>
  );
}
