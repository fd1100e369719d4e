import { useEffect, useState } from "react";
import { join, type Nowhere } from "./ui/join/seatOf";
import { takeSecret } from "./ui/join/secret";
import { NoSeat, Welcome, Words } from "./ui/join/Words";
import { SeatScreen } from "./ui/SeatScreen";

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
