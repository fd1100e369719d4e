import { useEffect, useState } from "react";
import { ask } from "../../http/ask";
import type { AgreementPage, AgreementText, Publish } from "../../http/wire.generated";
import { useAskingBeforeClosing } from "../useAskingBeforeClosing";
import { useDoing } from "../useDoing";
import { type Draft, draftOf, faultOf, same, trimmed } from "./draft";
import { begun, keep } from "./kept";

/** A new version being written on top of the newest one. */
export interface Writing {
  draft: Draft;
  /** What it becomes, from what it is then: an undo may come late. */
  change: (edit: (now: Draft) => Draft) => void;
  /** Whether anything is another than in the newest version. */
  changed: boolean;
  /** The newest version, when it was published while this text was being written. */
  newer: AgreementText | null;
  keepMine: () => void;
  startAgain: () => void;
  publish: () => Promise<boolean>;
  busy: boolean;
  words: string | null;
}

export function useWriting(path: string, page: AgreementPage, again: () => Promise<void>): Writing {
  const published = draftOf(page.newest);
  const version = page.newest?.version ?? 0;
  const [{ draft, after }, setBegun] = useState(() => begun(path) ?? { draft: published, after: version });
  const { busy, words, run, say } = useDoing();
  const changed = !same(draft, published);
  const newer = after < version && changed ? page.newest : null;

  const set = (edit: (now: Draft) => Draft, from?: number) =>
    setBegun((now) => ({ draft: edit(now.draft), after: from ?? now.after }));

  useEffect(() => keep(path, { draft, after }, draftOf(page.newest)), [path, draft, after, page.newest]);

  async function publish() {
    const fault = faultOf(draft);
    if (fault !== null) {
      say(fault);
      return false;
    }
    const text: Publish = { after, ...trimmed(draft) };
    const done = await run(ask.post<unknown>(path, text));
    if (done) {
      setBegun({ draft: trimmed(draft), after: after + 1 });
    }
    // Refused, it may be that another version came meanwhile: the page shows it.
    await again();
    return done !== undefined;
  }

  // Other pages of the practice lose nothing; the tab's end would.
  useAskingBeforeClosing(changed);
  return {
    draft,
    change: (edit) => set(edit),
    changed,
    newer,
    keepMine: () => set((now) => now, version),
    startAgain: () => set(() => published, version),
    publish,
    busy,
    words,
  };
}
