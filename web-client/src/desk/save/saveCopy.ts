import type { Answer } from "../../http/ask";
import { askFile } from "../../http/askFile";
import type { ExportNotes } from "../../http/wire.generated";
import { deskPath } from "../paths";

/** Long enough for a browser to have begun to save. */
const KEPT_MS = 10_000;

/** Asks for the file and hands it to the browser to save; this page keeps nothing of it. */
export async function saveCopy(seat: string, asked: ExportNotes): Promise<Answer<void>> {
  const answer = await askFile(deskPath(seat, "notes/export"), asked);
  if (!answer.ok) {
    return answer;
  }
  const { blob, name } = answer.value;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name ?? `notes.${asked.format === "pdf" ? "pdf" : "md"}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
  return { ok: true, value: undefined };
}
