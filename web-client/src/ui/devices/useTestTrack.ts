import { useEffect, useRef, useState } from "react";
import type { Source } from "../../media/Devices";
import { troubleWords } from "../../session/words";
import { useDesk, useObserved } from "../SeatContext";

/** A device opened for trying alone. It stops when the screen goes. */
export function useTestTrack(source: Source) {
  const { devices } = useDesk();
  const chosen = useObserved(devices.chosen)[source];
  const [on, setOn] = useState(false);
  const [track, setTrack] = useState<MediaStreamTrack | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const stream = useRef<MediaStream | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice opens another device
  useEffect(() => {
    if (!on) {
      return;
    }
    let gone = false;
    let opened: MediaStreamTrack | null = null;
    void devices.open(source).then((result) => {
      if ("trouble" in result) {
        setTrouble(troubleWords(source, result.trouble));
        setOn(false);
      } else if (gone) {
        result.track.stop();
      } else {
        opened = result.track;
        stream.current = new MediaStream([opened]);
        setTrouble(null);
        setTrack(opened);
      }
    });
    return () => {
      gone = true;
      opened?.stop();
      stream.current = null;
      setTrack(null);
    };
  }, [on, source, chosen, devices]);

  return {
    track,
    stream: track ? stream.current : null,
    trouble,
    toggle: () => setOn(!on),
    stop: () => setOn(false),
  };
}
