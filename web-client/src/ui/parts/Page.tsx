import type { ReactNode } from "react";
import { WhatHearthKeeps } from "../agreement/WhatHearthKeeps";
import { CareFoot } from "../care/CareBar";
import { useDesk, useObserved } from "../SeatContext";
import { Heading } from "./Heading";
import { Mark } from "./Mark";

interface PageProps {
  title: string;
  above?: ReactNode;
  look?: "centred" | "wide" | undefined;
  /** What stays at hand however far the page is scrolled. */
  foot?: ReactNode;
  children: ReactNode;
}

/** A calm page with one thing on it. */
export function Page({ title, above, look, foot, children }: PageProps) {
  return (
    <div className="page" data-look={look}>
      <header className="page-top">
        <Mark />
        {above}
      </header>
      <main className="page-body">
        <Heading>{title}</Heading>
        {children}
      </main>
      {foot}
    </div>
  );
}

const STEPS = ["Our agreement", "Today", "Check-in", "Camera and sound", "Waiting room"] as const;
const STAFF_STEPS = STEPS.filter((s) => s !== "Today" && s !== "Check-in");

/** A page on the way in, with how far one has come. */
export function GatePage({ title, look, children }: PageProps & { title: (typeof STEPS)[number] }) {
  const sections = useObserved(useDesk().view)?.sections;
  const steps: readonly string[] = sections?.me?.role === "member" ? STEPS : STAFF_STEPS;
  const at = steps.indexOf(title);
  return (
    <Page
      title={title}
      look={look}
      foot={<CareFoot />}
      above={
        <div className="page-where">
          {sections?.session && (
            <p className="page-group">
              <strong>{sections.session.group}</strong> · Session {sections.session.number} of{" "}
              {sections.session.of}
            </p>
          )}
          <p className="page-steps">
            <span className="hidden">
              Step {at + 1} of {steps.length}
            </span>
            {steps.map((step, i) => (
              <span key={step} aria-hidden="true" data-done={i <= at || undefined} />
            ))}
          </p>
        </div>
      }
    >
      {children}
      <WhatHearthKeeps />
    </Page>
  );
}
