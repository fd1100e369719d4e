import { backoff } from "../protocol/backoff";
import type { Answered } from "../protocol/commands";
import type { Links as LinksMessage, ServerCandidate, Source } from "../protocol/messages.generated";
import { PeerLink, type Signalling, type SlotTracks } from "./PeerLink";

const FIRST_RELINK_MS = 250;
const LONGEST_RELINK_MS = 8_000;
/** From the asking to new links; then we ask again. */
const RELINK_WAIT_MS = 5_000;

export interface LinksSettings extends Signalling {
  /** Asks the server for fresh links; null while the socket is away, whose return brings links anyway. */
  relink(): Promise<Answered> | null;
  onSlots(slots: ReadonlyMap<number, SlotTracks>): void;
  random?: () => number;
}

/** The media connections the server wants open, with the tracks of this seat on them. */
export class Links {
  private fence = -1;
  private links: PeerLink[] = [];
  private readonly tracks = new Map<Source, MediaStreamTrack>();
  private attempt = 0;
  private again: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly settings: LinksSettings) {}

  /** A higher fence: everything anew. The same: kept. A lower one is late news. */
  wanted(message: LinksMessage): void {
    if (message.fence === this.fence) {
      // The server says so on each new socket: it still has the other end.
      for (const link of this.links) {
        link.hurry();
      }
    }
    if (message.fence <= this.fence) {
      return;
    }
    this.closeAll();
    this.fence = message.fence;
    this.links = message.links.map(
      (spec) => new PeerLink(spec, message.fence, this.settings, (s) => this.changed(s)),
    );
    this.settings.onSlots(new Map(this.links.flatMap((l) => [...l.slots])));
    for (const link of this.links) {
      for (const [source, track] of this.tracks) {
        void link.publish(source, track);
      }
      link.start().catch(() => this.changed("failed"));
    }
  }

  candidate(message: ServerCandidate): void {
    if (message.fence === this.fence) {
      this.links.find((l) => l.id === message.link)?.candidate(message);
    }
  }

  publish(source: Source, track: MediaStreamTrack | null): void {
    if (track === null) {
      this.tracks.delete(source);
    } else {
      this.tracks.set(source, track);
    }
    for (const link of this.links) {
      void link.publish(source, track);
    }
  }

  /** Forget everything, the fence too. */
  close(): void {
    this.closeAll();
    this.fence = -1;
    this.settings.onSlots(new Map());
  }

  private closeAll(): void {
    clearTimeout(this.again);
    this.again = undefined;
    for (const link of this.links) {
      link.close();
    }
    this.links = [];
  }

  private changed(state: "connected" | "failed"): void {
    if (state === "connected") {
      this.attempt = 0;
      clearTimeout(this.again);
      this.again = undefined;
    } else if (this.again === undefined) {
      const random = this.settings.random ?? Math.random;
      const pause = backoff(this.attempt, FIRST_RELINK_MS, LONGEST_RELINK_MS, random);
      this.again = setTimeout(() => this.ask(), pause);
    }
  }

  private ask(): void {
    const fence = this.fence;
    this.again = undefined;
    const asked = this.settings.relink();
    this.attempt += asked === null ? 0 : 1;
    void asked?.then(() => {
      if (this.fence === fence && this.links.length > 0) {
        clearTimeout(this.again);
        this.again = setTimeout(() => this.ask(), RELINK_WAIT_MS);
      }
    });
  }
}
