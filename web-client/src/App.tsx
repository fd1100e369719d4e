import { lazy, Suspense, useState } from "react";
import { deskAddress } from "./desk/paths";
import { KeepsPage, SignedPage } from "./ui/agreement/SeatPages";
import { JoinScreen } from "./ui/join/JoinScreen";
import { takeSecret } from "./ui/join/secret";
import { NotLoaded, Welcome } from "./ui/join/Words";
import { SeatScreen } from "./ui/SeatScreen";

// Chunks of their own: a member's page loads nothing of the practice's, and nothing of the staff's desk.
const PracticeApp = lazy(() => import("./practice/PracticeApp").catch(() => ({ default: NotLoaded })));
const DeskApp = lazy(() => import("./desk/DeskApp").catch(() => ({ default: NotLoaded })));

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
  const desk = deskAddress(path);
  if (desk !== null) {
    return (
      <Suspense fallback={null}>
        <DeskApp address={desk} />
      </Suspense>
    );
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
