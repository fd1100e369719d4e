import { type ReactNode, useRef } from "react";
import { Link } from "../practice/going";
import { Mark } from "../ui/parts/Mark";
import { useGroup } from "./GroupContext";
import { beforePage, type DeskAddress, notesPage } from "./paths";

/** The desk's header, and a page under it. */
export function DeskFrame({ address, children }: { address: DeskAddress; children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const { group, seat } = useGroup();
  const wide = address.page === "notes";
  return (
    <div className="practice" data-desk={wide ? "wide" : "narrow"}>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Skip to the page
      </button>
      <header className="practice-top">
        <a href="/practice" className="practice-mark">
          <Mark />
        </a>
        <nav aria-label={group} className="desk-nav">
          <p className="desk-nav-group">{group}</p>
          <ul>
            <li>
              <Link to={notesPage(seat)} aria-current={address.page === "notes" ? "page" : undefined}>
                Notes
              </Link>
            </li>
            <li>
              <Link to={beforePage(seat)} aria-current={address.page === "before" ? "page" : undefined}>
                Before the session
              </Link>
            </li>
            <li>
              <a href={`/s/${encodeURIComponent(seat)}`}>To the session</a>
            </li>
          </ul>
        </nav>
      </header>
      <main ref={main} tabIndex={-1} className="practice-body">
        {children}
      </main>
    </div>
  );
}
