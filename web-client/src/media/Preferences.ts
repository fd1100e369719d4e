import type { Quality } from "../protocol/messages.generated";
import type { SlotTracks } from "./PeerLink";

/** Tells the server how large each slot is on this screen: once for each connection, and when it changes. */
export class Preferences {
  private tracks: ReadonlyMap<number, SlotTracks> = new Map();
  private wanted: ReadonlyMap<number, Quality> = new Map();
  private readonly said = new Map<number, { quality: Quality; on: SlotTracks }>();

  constructor(private readonly say: (slot: number, quality: Quality) => void) {}

  connected(tracks: ReadonlyMap<number, SlotTracks>): void {
    this.tracks = tracks;
    this.work();
  }

  prefer(wanted: ReadonlyMap<number, Quality>): void {
    this.wanted = wanted;
    this.work();
  }

  /** What was said into a broken socket may not have been heard. */
  socketIsBack(): void {
    this.said.clear();
  }

  private work(): void {
    for (const [slot, quality] of this.wanted) {
      const on = this.tracks.get(slot);
      const said = this.said.get(slot);
      if (on && (said?.quality !== quality || said.on !== on)) {
        this.said.set(slot, { quality, on });
        this.say(slot, quality);
      }
    }
  }
}
