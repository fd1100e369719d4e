import { lazy, Suspense, useState } from "react";
import { KeepsPage, SignedPage } from "./ui/agreement/SeatPages";
import { JoinScreen } from "./ui/join/JoinScreen";
import { takeSecret } from "./ui/join/secret";
import { NotLoaded, Welcome } from "./ui/join/Words";
import { SeatScreen } from "./ui/SeatScreen";

// A chunk of its own: a member's page loads nothing of the practice's.
const PracticeApp = lazy(() => import("./practice/PracticeApp").catch(() => ({ default: NotLoaded })));

/** Which page this address is. */
export function App() {
  const [path, setPath] = useState(location.pathname);
  const seat = /^\/s\/([A-Za-z0-9_-]{1,64})$/.exec(path)?.[1];
  if (path === "/join") {
    return (
      <JoinScreen
        secret={secret}
        onSeat={(found) => {
          history.replaceState(null, "", `/s/${found}`);
          setPath(location.pathname);
        }}
      />
    );
  }
  const [, of, own] = /^\/s\/([A-Za-z0-9_-]{1,64})\/(agreements|keeps)$/.exec(path) ?? [];
  if (of !== undefined) {
    return own === "keeps" ? <KeepsPage seat={of} /> : <SignedPage seat={of} />;
  }
  if (/^\/(sign-in|set-up|practice)(\/|$)/.test(path)) {
    return (
      <Suspense fallback={null}>
        <PracticeApp secret={secret} />
      </Suspense>
    );
  }
  return seat === undefined ? <Welcome /> : <SeatScreen seat={seat} />;
}

const secret = takeSecret(window);
