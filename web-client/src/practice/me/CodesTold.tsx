import { ToldOnce } from "../parts/ToldOnce";

/** Recovery codes, as they are told once. */
export function CodesTold({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  return (
    <ToldOnce title="Your recovery codes" text={codes.join("\n")} what="codes" onDone={onDone}>
      <p>
        If your telephone or your passkey is lost, one of these lets you in instead of a code from the app or
        a passkey. Each is good once. Keep them on paper, apart from both.
      </p>
      <ol className="recovery-codes" translate="no">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="told-warning">They are shown once. You can make new ones whenever you like.</p>
    </ToldOnce>
  );
}
