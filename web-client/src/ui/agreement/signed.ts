import type { SignedText } from "../../http/wire.generated";

/** A day as people say it. */
export function dayOf(at: string, locale?: string): string {
  return new Date(at).toLocaleDateString(locale, { day: "numeric", month: "long", year: "numeric" });
}

/** The signature before the text at hand, when it was of another version; undefined for none. */
export function signedBefore(signed: readonly SignedText[], version: number): SignedText | undefined {
  return signed.find((one) => one.version < version);
}

export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/);
}

/** One signed text as a file of its own: it reads in any browser, and asks nobody for anything. */
export function fileOf(one: SignedText): string {
  const lines = one.clauses.map((clause) => `<li>${escaped(clause.text)}</li>`).join("\n");
  const paragraphs = paragraphsOf(one.text)
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join("\n");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Our agreement, signed on ${escaped(dayOf(one.at))}</title>
<style>
body { max-width: 40rem; margin: 3rem auto; padding: 0 1.2rem; font: 1.06rem/1.55 system-ui, sans-serif; }
p { white-space: pre-line; }
li { margin: 0.5rem 0; }
footer { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid; }
code { overflow-wrap: anywhere; }
</style>
<h1>Our agreement</h1>
${paragraphs}
<ul>
${lines}
</ul>
<footer>
<p>Signed by ${escaped(one.fullName ?? "a name that has been erased")} on ${escaped(dayOf(one.at))} (${escaped(one.at)}).</p>
<p>Version ${one.version}. SHA-256 of the exact text: <code>${escaped(one.hash)}</code></p>
</footer>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** What the file is called where it is saved; nobody's name and no group's is in it. */
export function fileNameOf(one: SignedText): string {
  return `agreement-version-${one.version}.html`;
}

/** Made here and handed to the browser: nothing is sent anywhere. */
export function save(one: SignedText): void {
  const url = URL.createObjectURL(new Blob([fileOf(one)], { type: "text/html" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileNameOf(one);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
