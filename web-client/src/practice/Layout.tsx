import { type ReactNode, useRef, useState } from "react";
import { ask } from "../http/ask";
import { Button } from "../ui/parts/Button";
import { Mark } from "../ui/parts/Mark";
import { Link, usePath } from "./going";
import { useMe } from "./MeContext";
import { UndoLine } from "./parts/Undo";

/** The practice's header, and a page under it. */
export function Layout({ children }: { children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const path = usePath();
  return (
    <div className="practice">
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Skip to the page
      </button>
      <header className="practice-top">
        <Link to="/practice" className="practice-mark">
          <Mark />
        </Link>
        <Navigation key={path} path={path} />
      </header>
      <UndoLine key={path}>
        <main ref={main} tabIndex={-1} className="practice-body">
          {children}
        </main>
      </UndoLine>
    </div>
  );
}

function Navigation({ path }: { path: string }) {
  const me = useMe();
  const [open, setOpen] = useState(false);
  const here = (to: string) =>
    path === to || (to === "/practice" && path.startsWith("/practice/groups")) ? "page" : undefined;
  const link = (to: string, name: string) => (
    <li>
      <Link to={to} aria-current={here(to)}>
        {name}
      </Link>
    </li>
  );
  return (
    <nav aria-label="Practice" className="practice-nav" data-open={open || undefined}>
      <Button className="practice-menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        Menu
      </Button>
      <ul>
        {link("/practice", "Groups")}
        {link("/practice/scenes", "Scenes")}
        {me.administrator && link("/practice/accounts", "Accounts")}
        {me.administrator && link("/practice/agreement", "Agreement text")}
        {link("/practice/me", "My account")}
        <li>
          <Button look="quiet" onClick={() => void signOut()}>
            Sign out
          </Button>
        </li>
      </ul>
    </nav>
  );
}

/** Loads the page anew, so that nothing of the practice stays in this browser's memory. */
async function signOut(): Promise<void> {
  await ask.post("/api/sign-out", { everywhere: false });
  location.replace("/sign-in");
}
