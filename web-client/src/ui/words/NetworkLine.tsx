import type { NetworkState } from "../../protocol/messages.generated";
import { useDesk, useObserved } from "../SeatContext";

/** Why the picture is not there, and that nothing has to be done. */
export function NetworkLine() {
  const words = networkWords(useObserved(useDesk().network.state));
  return (
    <div className="lines" role="status">
      {words && <p className="line">{words}</p>}
    </div>
  );
}

function networkWords(state: NetworkState): string | null {
  switch (state) {
    case "good":
      return null;
    case "noPictureOut":
      return "Your network is weak: your picture rests for now. It comes back by itself.";
    case "soundOnly":
      return "Your network is weak: sound only for now. The picture comes back by itself.";
  }
}
