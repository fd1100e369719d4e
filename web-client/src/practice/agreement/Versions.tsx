import { useState } from "react";
import { ask } from "../../http/ask";
import type { AgreementVersion, Published } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { Dialog } from "../../ui/parts/Confirm";
import { dayWords } from "../groups/days";
import { type Column, Table } from "../parts/Table";
import { Trouble } from "../parts/Trouble";
import { useDoing } from "../useDoing";
import { Reading } from "./AgreementReading";

interface VersionsProps {
  path: string;
  versions: readonly AgreementVersion[];
  /** Whether people sign here. */
  counts: boolean;
}

/** Every version there was, the newest first, to read again. */
export function Versions({ path, versions, counts }: VersionsProps) {
  const [read, setRead] = useState<Published | null>(null);
  const { busy, words, run } = useDoing();

  async function open(version: number) {
    const found = await run(ask.get<Published>(`${path}/${version}`));
    setRead(found?.value ?? null);
  }

  const columns: Column<AgreementVersion>[] = [
    { name: "Version", of: (each) => `Version ${each.version}` },
    { name: "Published", of: (each) => `${dayWords(each.at)}${each.by ? `, ${each.by}` : ""}` },
    ...(counts ? [{ name: "Signed by", of: (each: AgreementVersion) => each.signed }] : []),
    {
      name: "Text",
      of: (each) => (
        <Button className="small-button" disabled={busy} onClick={() => void open(each.version)}>
          Read<span className="hidden"> version {each.version}</span>
        </Button>
      ),
    },
  ];
  if (versions.length === 0) {
    return null;
  }
  const newestFirst = [...versions].sort((a, b) => b.version - a.version);
  return (
    <section className="desk-part versions" aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <Table name="Versions" columns={columns} rows={newestFirst} keyOf={(each) => String(each.version)} />
      <Trouble words={words} />
      {read && (
        <Dialog
          title={`Version ${read.text.version}, published ${dayWords(read.at)}`}
          onClose={() => setRead(null)}
        >
          <Reading text={read.text} />
          <div className="dialog-choices">
            <Button autoFocus onClick={() => setRead(null)}>
              Close
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
