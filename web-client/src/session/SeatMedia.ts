import { Devices, type Source } from "../media/Devices";
import { Links } from "../media/Links";
import { Loudness } from "../media/Loudness";
import { NetworkWatch } from "../media/NetworkWatch";
import { OwnMedia } from "../media/OwnMedia";
import { Preferences } from "../media/Preferences";
import { Slots } from "../media/Slots";
import { Speakers } from "../media/Speakers";
import { Speaking } from "../media/Speaking";
import type { Connection } from "../protocol/Connection";
import type { Answered, Command } from "../protocol/commands";
import type { NetworkState, Quality, ServerMessageUnion } from "../protocol/messages.generated";
import type { SessionView } from "./view";
import { troubleWords } from "./words";

/** The page's side of it. */
export interface MediaDesk {
  connection: Connection;
  /** Whether the socket stands just now. */
  isOpen(): boolean;
  do(command: Command): Promise<Answered>;
  tell(words: string): void;
}

/** One person's sound and picture, out and in: everything between the socket and the screens. */
export class SeatMedia {
  readonly devices = new Devices();
  readonly slots = new Slots();
  readonly speakers = new Speakers();
  readonly speaking = new Speaking();
  readonly network: NetworkWatch;
  readonly own: OwnMedia;
  readonly links: Links;
  private readonly loudness: Loudness;
  private readonly preferences: Preferences;
  private inCircle = false;

  constructor(private readonly desk: MediaDesk) {
    const { connection } = desk;
    this.loudness = new Loudness({ say: (dBov) => connection.remark({ type: "level", dBov }) });
    this.preferences = new Preferences((slot, quality) =>
      connection.remark({ type: "prefer", slot, quality }),
    );
    this.links = this.linked();
    this.network = new NetworkWatch(() => this.links.reports());
    this.network.state.subscribe(() => this.carries(this.network.state.get()));
    this.own = new OwnMedia({
      devices: this.devices,
      publish: (source, track) => this.publish(source, track),
      turn: (source, on) => desk.do({ type: source === "microphone" ? "turnMicrophone" : "turnCamera", on }),
      onTrouble: (source, trouble) => desk.tell(troubleWords(source, trouble)),
    });
    this.slots.bySeat.subscribe(() => this.speakers.play(this.slots.bySeat.get()));
    this.devices.chosen.subscribe(() => this.speakers.through(this.devices.chosen.get().speaker));
    this.speakers.through(this.devices.chosen.get().speaker);
  }

  /** Takes what is about media; the rest is not for here. */
  receive(message: ServerMessageUnion): void {
    switch (message.type) {
      case "links":
        this.links.wanted(message);
        break;
      case "picture":
        this.links.picture(message);
        break;
      case "candidate":
        this.links.candidate(message);
        break;
      case "slots":
        this.slots.announce(message);
        break;
      case "levels":
        this.speaking.heard(message);
        break;
      default:
    }
  }

  follow({ stage, sections }: SessionView): void {
    this.own.follow(sections.me);
    this.inCircle = stage === "circle";
    if (this.inCircle) {
      this.network.start();
    } else {
      this.network.stop();
      this.slots.clear();
    }
  }

  /** How large the slots are on the screen. */
  prefer(wanted: ReadonlyMap<number, Quality>): void {
    this.preferences.prefer(wanted);
  }

  /** What was said into a broken socket may not have been heard. */
  socketIsBack(): void {
    this.links.socketIsBack();
    if (this.inCircle) {
      this.carries(this.network.state.get());
    }
    this.preferences.socketIsBack();
  }

  silence(): void {
    this.own.stopAll();
    this.network.stop();
    this.links.close();
    this.slots.clear();
    this.speakers.close();
  }

  private linked(): Links {
    const { connection } = this.desk;
    return new Links({
      offer: (fence, link, sdp) => connection.send({ type: "offer", fence, link, sdp }),
      withdraw: (id) => connection.withdraw(id),
      relink: () => (this.desk.isOpen() ? connection.send({ type: "relink" }).answer : null),
      candidate: (fence, link, c) =>
        connection.remark({
          type: "candidate",
          fence,
          link,
          candidate: c?.candidate ?? "",
          mid: c?.sdpMid ?? null,
          mLineIndex: c?.sdpMLineIndex ?? 0,
        }),
      onSlots: (tracks) => {
        this.slots.connected(tracks);
        this.preferences.connected(tracks);
      },
      onLevels: (wanted) => this.loudness.wanted(wanted),
      plays: (slot) => this.slots.plays(slot),
    });
  }

  /** A weak network carries sound first; the picture comes back by itself. */
  private carries(state: NetworkState): void {
    this.links.sendPicture(state === "good");
    this.desk.connection.remark({ type: "network", state });
  }

  private publish(source: Source, track: MediaStreamTrack | null): void {
    this.links.publish(source, track);
    if (source === "microphone") {
      this.loudness.microphone(track);
    }
  }
}
