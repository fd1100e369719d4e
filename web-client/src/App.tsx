import { useEffect, useState } from "react";
import { join } from "./ui/join/seatOf";
import { UnknownLink, Welcome, Words } from "./ui/join/Words";
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

/** The secret leaves the address bar and the history before anything else happens. */
const secret = location.pathname === "/join" ? location.hash.slice(1) : "";
if (secret !== "") {
  history.replaceState(null, "", "/join");
}

function JoinScreen({ onSeat }: { onSeat: (seat: string) => void }) {
  const [unknown, setUnknown] = useState(secret === "");
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link is exchanged once
  useEffect(() => {
    if (secret !== "") {
      void join(secret).then((seat) => (seat === "unknown" ? setUnknown(true) : onSeat(seat)));
    }
  }, []);
  return unknown ? (
    <UnknownLink />
  ) : (
    <Words title="One moment">
      <p role="status">Opening your link…</p>
    </Words>
  );
}
