import { Observed } from "../session/Observed";

export type Source = "microphone" | "camera";

/** Why a device did not open, in kinds a person can do something about. */
export type Trouble = "denied" | "missing" | "busy" | "unsupported";

export type Opened = { track: MediaStreamTrack } | { trouble: Trouble };

export interface Choice {
  id: string;
  label: string;
}

export interface Choices {
  microphone: Choice[];
  camera: Choice[];
  speaker: Choice[];
}

export type Chosen = { microphone: string; camera: string; speaker: string };

const REMEMBERED = "hearth-devices";
const NOTHING: Choices = { microphone: [], camera: [], speaker: [] };

/** The camera, microphone and speaker of this computer, and which of them the person chose. */
export class Devices {
  readonly choices = new Observed<Choices>(NOTHING);
  readonly chosen = new Observed<Chosen>(remembered());
  /** Choosing a speaker is not possible in every browser. */
  readonly speakerCanBeChosen =
    typeof HTMLMediaElement !== "undefined" && "setSinkId" in HTMLMediaElement.prototype;

  async look(): Promise<void> {
    const media = navigator.mediaDevices;
    if (!media?.enumerateDevices) {
      return;
    }
    const all = await media.enumerateDevices().catch(() => []);
    const of = (kind: MediaDeviceKind): Choice[] =>
      all.filter((d) => d.kind === kind && d.label !== "").map((d) => ({ id: d.deviceId, label: d.label }));
    this.choices.set({ microphone: of("audioinput"), camera: of("videoinput"), speaker: of("audiooutput") });
  }

  /** Looks again whenever something is plugged in or out. Returns how to stop. */
  watch(): () => void {
    const again = () => void this.look();
    again();
    navigator.mediaDevices?.addEventListener?.("devicechange", again);
    return () => navigator.mediaDevices?.removeEventListener?.("devicechange", again);
  }

  choose(kind: keyof Chosen, id: string): void {
    this.chosen.set({ ...this.chosen.get(), [kind]: id });
    try {
      localStorage.setItem(REMEMBERED, JSON.stringify(this.chosen.get()));
    } catch {
      // A browser that keeps nothing only means choosing again next time.
    }
  }

  async open(source: Source): Promise<Opened> {
    const media = navigator.mediaDevices;
    if (!media?.getUserMedia) {
      return { trouble: "unsupported" };
    }
    try {
      const stream = await media.getUserMedia(constraints(source, this.chosen.get()[source]));
      void this.look();
      const track = stream.getTracks()[0];
      return track ? { track } : { trouble: "missing" };
    } catch (error) {
      return { trouble: troubleOf(error) };
    }
  }
}

function constraints(source: Source, id: string): MediaStreamConstraints {
  // `ideal`, so that a device that is gone gives way to the one that is there.
  const device = id === "" ? {} : { deviceId: { ideal: id } };
  return source === "microphone"
    ? { audio: { ...device, echoCancellation: true, noiseSuppression: true, autoGainControl: true } }
    : {
        video: {
          ...device,
          width: { ideal: 640 },
          height: { ideal: 480 },
          frameRate: { ideal: 24, max: 30 },
        },
      };
}

function troubleOf(error: unknown): Trouble {
  const name = error instanceof DOMException ? error.name : "";
  switch (name) {
    case "NotAllowedError":
    case "SecurityError":
      return "denied";
    case "NotFoundError":
    case "OverconstrainedError":
      return "missing";
    default:
      return "busy";
  }
}

function remembered(): Chosen {
  const none = { microphone: "", camera: "", speaker: "" };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(REMEMBERED) ?? "{}");
    return { ...none, ...(kept as Partial<Chosen>) };
  } catch {
    return none;
  }
}
