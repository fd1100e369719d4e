import type { Slots as SlotsMessage } from "../protocol/messages.generated";
import { Observed } from "../session/Observed";
import type { SlotTracks } from "./PeerLink";

/** What arrives of one person. */
export interface SeatMedia {
  slot: number;
  tracks: SlotTracks;
  /** The picture alone; sound is played by Speakers. The same object while the track is the same. */
  picture: MediaStream;
  microphone: boolean;
  camera: boolean;
  /** performance.now() of the announcement: what was received before it is of somebody else. */
  since: number;
}

/** Which person each slot plays. Follows the server's announcements; decides nothing. */
export class Slots {
  readonly bySeat = new Observed<ReadonlyMap<string, SeatMedia>>(new Map());
  private tracks: ReadonlyMap<number, SlotTracks> = new Map();
  private pictures = new Map<number, MediaStream>();
  private announced: SlotsMessage = { type: "slots", version: -1, slots: [] };

  constructor(private readonly now: () => number = () => performance.now()) {}

  connected(tracks: ReadonlyMap<number, SlotTracks>): void {
    const pictures = new Map<number, MediaStream>();
    for (const [slot, { video }] of tracks) {
      const picture = this.tracks.get(slot)?.video === video ? this.pictures.get(slot) : undefined;
      pictures.set(slot, picture ?? new MediaStream([video]));
    }
    this.tracks = tracks;
    this.pictures = pictures;
    this.work();
  }

  announce(message: SlotsMessage): void {
    this.announced = message;
    this.work();
  }

  /** Whether somebody is to be heard or seen in this slot. */
  plays(slot: number): boolean {
    return this.announced.slots.some((s) => s.slot === slot && (s.microphone || s.camera));
  }

  clear(): void {
    this.announce({ type: "slots", version: -1, slots: [] });
  }

  private work(): void {
    const before = this.bySeat.get();
    const after = new Map<string, SeatMedia>();
    for (const { slot, seat, microphone, camera } of this.announced.slots) {
      const tracks = this.tracks.get(slot);
      const picture = this.pictures.get(slot);
      if (tracks && picture) {
        const was = before.get(seat);
        const same = was?.slot === slot && was.picture === picture;
        const unchanged = same && was.microphone === microphone && was.camera === camera;
        const since = same && (was.camera || !camera) ? was.since : this.now();
        after.set(seat, unchanged ? was : { slot, tracks, picture, microphone, camera, since });
      }
    }
    if (after.size !== before.size || [...after].some(([seat, media]) => before.get(seat) !== media)) {
      this.bySeat.set(after);
    }
  }
}
