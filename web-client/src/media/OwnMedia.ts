import type { Answered } from "../protocol/commands";
import type { Me } from "../protocol/messages.generated";
import { Observed } from "../session/Observed";
import type { Devices, Source, Trouble } from "./Devices";

export interface Own {
  microphone: "off" | "opening" | "on";
  camera: "off" | "opening" | "on";
  /** One's own picture, for oneself. */
  picture: MediaStream | null;
}

/** How long the view may lag behind the answer to a command. */
const SETTLE_MS = 5_000;

export interface OwnMediaSettings {
  devices: Devices;
  publish(source: Source, track: MediaStreamTrack | null): void;
  turn(source: Source, on: boolean): Promise<Answered>;
  onTrouble(source: Source, trouble: Trouble): void;
}

/**
 * The microphone and camera of this seat. A device is open only while the server says that it is on or
 * a person has just turned it on; off means stopped, so that the camera's light goes out.
 */
export class OwnMedia {
  readonly state = new Observed<Own>({ microphone: "off", camera: "off", picture: null });
  private readonly tracks = new Map<Source, MediaStreamTrack>();
  /** What was asked of the server and is not in the view yet. */
  private readonly asked = new Map<Source, boolean>();
  /** What a pause has stopped. */
  private readonly resting = new Set<Source>();
  private watching = false;
  private me: Me | undefined;

  constructor(private readonly settings: OwnMediaSettings) {}

  async turn(source: Source, on: boolean): Promise<void> {
    if (on) {
      await this.turnOn(source);
    } else {
      this.stop(source);
      await this.ask(source, false);
    }
  }

  /**
   * Follows what the server holds: hush and a stopped camera close the device, and nothing opens it but its
   * owner, who comes back from a pause to what was on (PA3). Who watches a scene keeps them open and sends
   * nothing, so that they come back as they were without asking the browser again.
   */
  follow(me: Me | undefined): void {
    this.me = me;
    this.watch(me?.watching === true);
    for (const source of ["microphone", "camera"] as const) {
      // A pause stops the devices themselves.
      const heldBack =
        source === "microphone" ? me?.microphoneHeld != null && !me.watching : me?.cameraStopped;
      const held = me?.[source] === true && !me.paused && !heldBack;
      if (this.asked.get(source) === me?.[source]) {
        this.asked.delete(source);
      }
      // Nor does one go live in a pause that was only just opening.
      const waitsToOpen =
        !me?.paused && (this.asked.get(source) === true || this.state.get()[source] === "opening");
      this.rest(source, me);
      if (!held && !waitsToOpen) {
        this.stop(source);
      } else if (held && !this.tracks.has(source) && !waitsToOpen && !this.asked.has(source)) {
        void (this.resting.delete(source) ? this.bringBack(source) : this.ask(source, false));
      }
    }
  }

  /** While one watches, nothing of the open devices leaves this page, nor is anything of it measured. */
  private watch(watching: boolean): void {
    if (watching === this.watching) {
      return;
    }
    this.watching = watching;
    for (const [source, track] of this.tracks) {
      this.send(source, track);
    }
  }

  private send(source: Source, track: MediaStreamTrack): void {
    track.enabled = !this.watching;
    this.settings.publish(source, this.watching ? null : track);
  }

  /** Remembers what a pause is about to stop, as long as the server has it on. */
  private rest(source: Source, me: Me | undefined): void {
    if (me?.[source] !== true) {
      this.resting.delete(source);
    } else if (me.paused && this.tracks.has(source)) {
      this.resting.add(source);
    }
  }

  private async bringBack(source: Source): Promise<void> {
    await this.turnOn(source);
    if (this.state.get()[source] === "off") {
      await this.ask(source, false);
    }
  }

  /** Another device was chosen while this one is on. */
  async reopen(source: Source): Promise<void> {
    if (!this.tracks.has(source)) {
      return;
    }
    const opened = await this.settings.devices.open(source);
    if ("track" in opened && this.tracks.has(source)) {
      this.tracks.get(source)?.stop();
      this.use(source, opened.track);
    } else if ("trouble" in opened) {
      this.settings.onTrouble(source, opened.trouble);
    } else {
      opened.track.stop();
    }
  }

  stopAll(): void {
    this.asked.clear();
    this.resting.clear();
    this.stop("microphone");
    this.stop("camera");
  }

  private async turnOn(source: Source): Promise<void> {
    if (this.state.get()[source] !== "off" || this.me?.paused) {
      return;
    }
    this.show(source, "opening");
    const opened = await this.settings.devices.open(source);
    if (this.state.get()[source] !== "opening") {
      // Stopped while the browser was asking for permission.
      if ("track" in opened) {
        opened.track.stop();
      }
      return;
    }
    if ("trouble" in opened) {
      this.show(source, "off");
      this.settings.onTrouble(source, opened.trouble);
      return;
    }
    this.use(source, opened.track);
    await this.ask(source, true);
  }

  private async ask(source: Source, on: boolean): Promise<void> {
    this.asked.set(source, on);
    const answer = await this.settings.turn(source, on);
    if (answer.type === "done") {
      setTimeout(() => this.settled(source, on), SETTLE_MS);
    } else {
      this.settled(source, on);
    }
  }

  private settled(source: Source, on: boolean): void {
    if (this.asked.get(source) === on) {
      this.asked.delete(source);
      this.follow(this.me);
    }
  }

  private use(source: Source, track: MediaStreamTrack): void {
    // Fires when a device is pulled out or taken away, never on our own stop().
    track.onended = () => {
      this.settings.onTrouble(source, "missing");
      void this.turn(source, false);
    };
    this.tracks.set(source, track);
    this.send(source, track);
    this.show(source, "on");
  }

  private stop(source: Source): void {
    const track = this.tracks.get(source);
    if (track) {
      track.onended = null;
      track.stop();
      this.tracks.delete(source);
      this.settings.publish(source, null);
    }
    this.show(source, "off");
  }

  private show(source: Source, state: Own["microphone"]): void {
    const before = this.state.get();
    const camera = this.tracks.get("camera");
    const shown = before.picture?.getVideoTracks()[0] ?? null;
    const picture =
      camera === (shown ?? undefined) ? before.picture : camera ? new MediaStream([camera]) : null;
    if (before[source] !== state || picture !== before.picture) {
      this.state.set({ ...before, [source]: state, picture });
    }
  }
}
