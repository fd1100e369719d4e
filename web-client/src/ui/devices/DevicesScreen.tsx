import { useState } from "react";
import { isStaff } from "../../session/words";
import { FlagLine } from "../care/FlagLine";
import { Button } from "../parts/Button";
import { GatePage } from "../parts/Page";
import { useDesk, useSections } from "../SeatContext";
import { DeviceChoices } from "./DeviceChoices";
import { MicrophoneMeter } from "./MicrophoneMeter";
import { Picture } from "./Picture";
import { useTestTrack } from "./useTestTrack";

export function DevicesScreen() {
  const desk = useDesk();
  const { me } = useSections();
  const camera = useTestTrack("camera");
  const microphone = useTestTrack("microphone");
  const [sending, setSending] = useState(false);

  async function join() {
    setSending(true);
    camera.stop();
    microphone.stop();
    await desk.do({ type: "deviceReady" });
    setSending(false);
  }

  return (
    <GatePage title="Camera and sound" look="wide">
      <FlagLine />
      <p className="lead">
        Try them here if you like; nobody else sees or hears this. You come in with both off
        {isStaff(me) ? "." : ", and you may take part without either."}
      </p>
      <div className="devices">
        <div className="preview" data-on={camera.stream !== null || undefined}>
          {camera.stream ? (
            <Picture stream={camera.stream} mirrored label="Your camera, as you see yourself" />
          ) : (
            <p className="preview-empty">Your camera is off</p>
          )}
        </div>
        <div className="device-side">
          <div className="device-tests">
            <Button
              icon={camera.track ? "camera" : "cameraOff"}
              aria-pressed={camera.track !== null}
              onClick={camera.toggle}
            >
              Test my camera
            </Button>
            <Button
              icon={microphone.track ? "microphone" : "microphoneOff"}
              aria-pressed={microphone.track !== null}
              onClick={microphone.toggle}
            >
              Test my microphone
            </Button>
          </div>
          <MicrophoneMeter track={microphone.track} />
          <div role="status">
            {[camera.trouble, microphone.trouble].map(
              (words) =>
                words && (
                  <p key={words} className="device-trouble">
                    {words}
                  </p>
                ),
            )}
          </div>
          <DeviceChoices />
        </div>
      </div>
      <Button look="main" disabled={sending} onClick={join}>
        Join the waiting room
      </Button>
    </GatePage>
  );
}
