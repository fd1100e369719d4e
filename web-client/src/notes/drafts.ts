import type { Answer } from "../http/ask";
import type { DraftKey } from "../http/wire.generated";
import { type Draft, isDraft } from "./draft";
import { prefixOf } from "./left";

/** Where drafts outlive a reload: this tab's own storage, which ends with the tab. */
export type DraftShelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

export interface DraftsSettings {
  seat: string;
  shelf: DraftShelf;
  fetchKey: () => Promise<Answer<DraftKey>>;
}

/** What came of reading the shelf; null while there is no key to read it with. */
export interface Left {
  drafts: Draft[];
  /** How many could not be opened any more, and are gone. */
  lost: number;
}

interface Keeping {
  latest: Draft;
  running: Promise<boolean>;
}

/** The unsaved lines of one seat, sealed with a key that is never stored: AES-256-GCM, 12 bytes of nonce. */
export class Drafts {
  private key: CryptoKey | null = null;
  private asking: Promise<CryptoKey | null> | null = null;
  private readonly keeping = new Map<string, Keeping>();
  /** Written before there was a key. */
  private readonly waiting = new Map<string, Draft>();

  constructor(private readonly settings: DraftsSettings) {}

  /** Whether all that was given to be kept is, or will be: without a key it is only in this page's memory. */
  get sealed(): boolean {
    return this.waiting.size === 0;
  }

  /** Whether it is on the shelf. The newest wording of a line wins, however fast the keys come. */
  keep(draft: Draft): Promise<boolean> {
    const at = this.place(draft.session, draft.line);
    if (this.key === null) {
      this.waiting.set(at, draft);
      return Promise.resolve(false);
    }
    const before = this.keeping.get(at);
    if (before) {
      before.latest = draft;
      return before.running;
    }
    const keeping: Keeping = { latest: draft, running: Promise.resolve(false) };
    this.keeping.set(at, keeping);
    keeping.running = this.seal(at, keeping, this.key);
    return keeping.running;
  }

  drop(session: string, line: string): void {
    const at = this.place(session, line);
    this.waiting.delete(at);
    this.keeping.delete(at);
    this.settings.shelf.removeItem(at);
  }

  /** The one goes as the other comes, so that a reload between finds one of them. */
  async replace(old: Draft, next: Draft): Promise<void> {
    await this.keep(next);
    this.drop(old.session, old.line);
  }

  /** All that is on the shelf, of whatever session; null while there is no key. */
  async open(): Promise<Left | null> {
    const key = await this.getKey();
    if (key === null) {
      return null;
    }
    const left: Left = { drafts: [], lost: 0 };
    for (const at of this.places()) {
      const draft = await this.opened(at, key);
      if (draft === "gone") {
        continue;
      }
      if (draft === null) {
        this.settings.shelf.removeItem(at);
        left.lost++;
      } else {
        left.drafts.push(draft);
      }
    }
    return left;
  }

  /** Asks for the key, once it is had never again. */
  private getKey(): Promise<CryptoKey | null> {
    this.asking ??= this.fetchedKey().then((key) => {
      this.asking = null;
      return key;
    });
    return this.key ? Promise.resolve(this.key) : this.asking;
  }

  private async fetchedKey(): Promise<CryptoKey | null> {
    const answer = await this.settings.fetchKey();
    // Without a secure context there is no WebCrypto, and nothing is kept.
    if (!answer.ok || !globalThis.crypto?.subtle) {
      return null;
    }
    this.key = await imported(answer.value.key).catch(() => null);
    if (this.key) {
      const waiting = [...this.waiting.values()];
      this.waiting.clear();
      await Promise.all(waiting.map((draft) => this.keep(draft)));
    }
    return this.key;
  }

  private async seal(at: string, keeping: Keeping, key: CryptoKey): Promise<boolean> {
    for (;;) {
      const draft = keeping.latest;
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const words = new TextEncoder().encode(JSON.stringify(draft));
      const sealed = await crypto.subtle
        .encrypt({ name: "AES-GCM", iv, additionalData: aad(at) }, key, words)
        .catch(() => null);
      if (this.keeping.get(at) !== keeping) {
        // Saved, and dropped, meanwhile.
        return false;
      }
      if (keeping.latest === draft) {
        this.keeping.delete(at);
        return sealed !== null && this.put(at, `${base64(iv)}.${base64(new Uint8Array(sealed))}`);
      }
    }
  }

  private put(at: string, sealed: string): boolean {
    try {
      this.settings.shelf.setItem(at, sealed);
      return true;
    } catch {
      // The shelf is full, or there is none: the words stay on the page.
      return false;
    }
  }

  /** Null when it cannot be opened; "gone" when it was saved meanwhile. */
  private async opened(at: string, key: CryptoKey): Promise<Draft | "gone" | null> {
    const [iv, sealed] = (this.settings.shelf.getItem(at) ?? "").split(".");
    if (!iv || !sealed) {
      return this.settings.shelf.getItem(at) === null ? "gone" : null;
    }
    try {
      const words = await crypto.subtle.decrypt(
        { name: "AES-GCM", iv: bytesOf(iv), additionalData: aad(at) },
        key,
        bytesOf(sealed),
      );
      const draft: unknown = JSON.parse(new TextDecoder().decode(words));
      return isDraft(draft) && this.place(draft.session, draft.line) === at ? draft : null;
    } catch {
      return null;
    }
  }

  private places(): string[] {
    const { shelf, seat } = this.settings;
    return [...Array(shelf.length).keys()]
      .map((i) => shelf.key(i) ?? "")
      .filter((at) => at.startsWith(prefixOf(seat)));
  }

  private place(session: string, line: string): string {
    return `${prefixOf(this.settings.seat)}${session}:${line}`;
  }
}

async function imported(key: string): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", bytesOf(key), "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** The place holds seat, session and line: sealed for one, it opens at no other. */
function aad(at: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(at);
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(""));
}

function bytesOf(base: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base), (c) => c.charCodeAt(0));
}
