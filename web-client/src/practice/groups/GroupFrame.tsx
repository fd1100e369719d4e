import type { ReactNode } from "react";
import type { GroupPage } from "../../http/wire.generated";
import { Link } from "../going";
import { PracticePage } from "../parts/PracticePage";
import { Trouble } from "../parts/Trouble";
import { useEntering } from "../useEntering";
import { DeskButtons } from "./DeskButtons";
import { GroupLead } from "./GroupLead";

const PARTS = [
  ["", "People"],
  ["/agreement", "Agreement"],
  ["/settings", "Settings"],
] as const;

interface GroupFrameProps {
  page: GroupPage;
  at: (typeof PARTS)[number][1];
  children: ReactNode;
}

/** A group's name, when it meets, and its pages; each shows only what its reader may do. */
export function GroupFrame({ page, at, children }: GroupFrameProps) {
  const { group, details, mayLead } = page;
  return (
    <PracticePage
      title={at === "People" ? details.name : `${details.name}: ${at.toLowerCase()}`}
      above={<Link to="/practice">All groups</Link>}
      action={at === "People" && page.ownSeat !== null && <Desk page={page} />}
      lead={<GroupLead page={page} />}
    >
      <nav className="parts-nav" aria-label="Group">
        {PARTS.filter(([, name]) => mayLead || name !== "Settings").map(([path, name]) => (
          <Link
            key={name}
            to={`/practice/groups/${group}${path}`}
            aria-current={name === at ? "page" : undefined}
          >
            {name}
          </Link>
        ))}
      </nav>
      {children}
    </PracticePage>
  );
}

function Desk({ page: { group, session, closed } }: { page: GroupPage }) {
  const entering = useEntering(group);
  return (
    <div className="choices">
      <DeskButtons entering={entering} goesOn={session !== null && !closed} />
      <Trouble words={entering.words} />
    </div>
  );
}
