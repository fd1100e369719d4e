import type { Answered } from "../protocol/commands";
import type { Link, Links as LinksMessage, ServerCandidate, Source } from "../protocol/messages.generated";
import { Observed } from "../session/Observed";
import { usable } from "./iceServers";
import { PeerLink, type Routes, type Signalling, type SlotTracks } from "./PeerLink";
import { Relinking } from "./Relinking";
import type { PictureSize } from "./Sending";

/** So many connections are being made at a time: a phone with fifteen people to hear stays usable. */
const AT_ONCE = 4;

export interface LinksSettings extends Signalling {
  /** Asks the server for fresh links; null while the socket is away, whose return brings links anyway. */
  relink(): Promise<Answered> | null;
  onSlots(slots: ReadonlyMap<number, SlotTracks>): void;
  /** Whether the server wants to be told how loud the microphone is. */
  onLevels(wanted: boolean): void;
  /** Whether somebody is to be heard or seen in this slot. */
  plays(slot: number): boolean;
  random?: () => number;
}

/** Which ways are open at this moment: ours to the others, and theirs to us. */
export interface Ways {
  out: boolean;
  in: boolean;
}

/** The media connections the server wants open, with the tracks of this seat on them. */
export class Links {
  readonly ways = new Observed<Ways>({ out: false, in: false });
  private fence = -1;
  private routes: Routes = { iceServers: [], iceTransportPolicy: "all" };
  /** Still to be made. */
  private waiting: Link[] = [];
  private links: readonly PeerLink[] = [];
  /** Those whose slots were told last. */
  private told: readonly PeerLink[] = [];
  private readonly tracks = new Map<Source, MediaStreamTrack>();
  private size: PictureSize | null = null;
  private sends = true;
  private returned = false;
  private readonly relinking: Relinking;

  constructor(private readonly settings: LinksSettings) {
    this.relinking = new Relinking({
      relink: () => settings.relink(),
      random: settings.random ?? Math.random,
    });
  }

  /** A higher fence: everything anew. The same: only what differs. A lower one is late news. */
  wanted(message: LinksMessage): void {
    if (message.fence < this.fence) {
      return;
    }
    if (message.fence > this.fence) {
      this.closeAll();
    }
    this.fence = message.fence;
    this.routes = {
      iceServers: usable(message.iceServers),
      iceTransportPolicy: message.relayOnly ? "relay" : "all",
    };
    this.keep(message.links);
    if (this.returned) {
      this.returned = false;
      for (const link of this.links) {
        link.hurry();
      }
    }
    this.settings.onLevels(message.levels && message.links.length > 0);
    this.changed();
  }

  /** The socket is open again: what the links that come next leave as it is shall work at once. */
  socketIsBack(): void {
    this.returned = true;
  }

  candidate(message: ServerCandidate): void {
    if (message.fence === this.fence) {
      this.links.find((l) => l.spec.id === message.link)?.candidate(message);
    }
  }

  publish(source: Source, track: MediaStreamTrack | null): void {
    if (track === null) {
      this.tracks.delete(source);
    } else {
      this.tracks.set(source, track);
    }
    for (const link of this.links) {
      link.publish(source, this.sent(source));
    }
  }

  /** How large one's own picture may be, on these links and on all later ones. */
  picture(size: PictureSize): void {
    this.size = size;
    for (const link of this.links) {
      link.picture(size);
    }
  }

  /** Whether one's own camera is sent at all; what plays here goes on. */
  sendPicture(sends: boolean): void {
    this.sends = sends;
    for (const link of this.links) {
      link.publish("camera", this.sent("camera"));
    }
  }

  reports(): Promise<[string, RTCStats[]][]> {
    return Promise.all(this.links.filter((l) => l.state === "connected").map((l) => l.report()));
  }

  /** Forget everything, the fence too. */
  close(): void {
    this.closeAll();
    this.fence = -1;
    this.size = null;
    this.settings.onLevels(false);
    this.changed();
  }

  private sent(source: Source): MediaStreamTrack | null {
    return source === "camera" && !this.sends ? null : (this.tracks.get(source) ?? null);
  }

  private keep(specs: readonly Link[]): void {
    const named = new Set(specs.map(nameOf));
    for (const link of this.links.filter((l) => !named.has(nameOf(l.spec)))) {
      link.close();
    }
    this.links = this.links.filter((l) => named.has(nameOf(l.spec)));
    const kept = new Set(this.links.map((l) => nameOf(l.spec)));
    this.waiting = specs.filter((spec) => !kept.has(nameOf(spec)));
  }

  private closeAll(): void {
    this.relinking.stop();
    this.keep([]);
  }

  private changed(): void {
    this.openSome();
    const states = this.links.map((link) => link.state);
    if (states.includes("failed")) {
      this.relinking.soon();
    } else if (this.waiting.length === 0 && states.length > 0 && states.every((s) => s === "connected")) {
      this.relinking.allWell();
    } else {
      this.relinking.stop();
    }
    this.tell();
  }

  private openSome(): void {
    const opening = this.links.filter((link) => link.state === "opening").length;
    for (const spec of this.waiting
      .sort((a, b) => this.rank(a) - this.rank(b))
      .splice(0, AT_ONCE - opening)) {
      const link = new PeerLink(spec, this.fence, this.routes, this.settings, () => this.changed());
      this.links = [...this.links, link];
      for (const source of this.tracks.keys()) {
        link.publish(source, this.sent(source));
      }
      if (this.size) {
        link.picture(this.size);
      }
      link.start();
    }
  }

  /** First to be heard, then to hear who is there, then the places that are still empty. */
  private rank({ publishes, slots }: Link): number {
    return publishes.length > 0 ? 0 : slots.some((slot) => this.settings.plays(slot)) ? 1 : 2;
  }

  private tell(): void {
    if (this.told !== this.links) {
      this.told = this.links;
      this.settings.onSlots(new Map(this.links.flatMap((l) => [...l.slots])));
    }
    const connected = this.links.filter((link) => link.state === "connected");
    const ways = {
      out: connected.some((link) => link.spec.publishes.length > 0),
      in: connected.some((link) => link.spec.slots.length > 0),
    };
    const before = this.ways.get();
    if (before.out !== ways.out || before.in !== ways.in) {
      this.ways.set(ways);
    }
  }
}

function nameOf(spec: Link): string {
  return JSON.stringify([spec.id, spec.publishes, spec.slots]);
}
