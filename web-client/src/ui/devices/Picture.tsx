import { useEffect, useRef } from "react";

/** A picture that is ours to show at once: one's own. */
export function Picture({
  stream,
  mirrored,
  label,
}: {
  stream: MediaStream;
  mirrored?: boolean;
  label: string;
}) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) {
      video.current.srcObject = stream;
    }
  }, [stream]);
  return (
    <video
      ref={video}
      className="picture"
      data-mirrored={mirrored || undefined}
      aria-label={label}
      autoPlay
      playsInline
      muted
    />
  );
}
