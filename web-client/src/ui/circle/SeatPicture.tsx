import { useEffect, useRef } from "react";

interface SeatPictureProps {
  stream: MediaStream;
  /** performance.now() of the announcement of who plays here. */
  since: number;
  label: string;
}

/** A browser that does not say when a frame was received: let what was on its way pass. */
const LEFTOVER_MS = 400;

/** Somebody's picture. Unseen until a frame that was received after the slot was given to them. */
export function SeatPicture({ stream, since, label }: SeatPictureProps) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (element === null) {
      return;
    }
    element.removeAttribute("data-playing");
    if (element.srcObject !== stream) {
      element.srcObject = stream;
    }
    return onFrameSince(element, since, () => element.setAttribute("data-playing", ""));
  }, [stream, since]);
  return <video ref={video} className="picture picture-late" aria-label={label} autoPlay playsInline muted />;
}

/** Calls back once, at the first frame received after `since`. Returns how to stop waiting. */
function onFrameSince(video: HTMLVideoElement, since: number, then: () => void): () => void {
  let waiting = true;
  if (!("requestVideoFrameCallback" in video)) {
    const timer = setTimeout(then, LEFTOVER_MS);
    return () => clearTimeout(timer);
  }
  const seen: VideoFrameRequestCallback = (now, frame) => {
    if (!waiting) {
      return;
    }
    if ((frame.receiveTime ?? now - LEFTOVER_MS) >= since) {
      then();
    } else {
      video.requestVideoFrameCallback(seen);
    }
  };
  video.requestVideoFrameCallback(seen);
  return () => {
    waiting = false;
  };
}
