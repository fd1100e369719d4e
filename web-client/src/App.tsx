import { lazy, Suspense, useEffect, useState } from "react";
import { join, type Nowhere } from "./ui/join/seatOf";
import { takeSecret } from "./ui/join/secret";
import { NoSeat, NotLoaded, Welcome, Words } from "./ui/join/Words";
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
        onSeat={(found) => {
          history.replaceState(null, "", `/s/${found}`);
          setPath(location.pathname);
        }}
      />
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

function JoinScreen({ onSeat }: { onSeat: (seat: string) => void }) {
  const [nowhere, setNowhere] = useState<Nowhere | null>(secret === "" ? "unknown" : null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link is exchanged once
  useEffect(() => {
    if (secret !== "") {
      void join(secret).then((found) => (typeof found === "string" ? setNowhere(found) : onSeat(found.seat)));
    }
  }, []);
  return nowhere ? (
    <NoSeat why={nowhere} />
  ) : (
    <Words title="One moment">
      <p role="status">Opening your link…</p>
    </Words>
  );
}
