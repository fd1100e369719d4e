import { type FormEvent, useEffect, useRef, useState } from "react";
import { ask } from "../../http/ask";
import type { RecoveryCodes, SecondFactorBegun } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { Field } from "../parts/Field";
import { codeIn } from "../parts/passwords";
import { Trouble } from "../parts/Trouble";
import { useDoing } from "../useDoing";
import { grouped, qrPath } from "./qr";

interface SetUpFactorProps {
  begun: SecondFactorBegun;
  onCodes: (codes: RecoveryCodes) => void;
  onClose: () => void;
}

/** A picture for the app's camera, the same for typing, and a code to see that it worked. */
export function SetUpFactor({ begun, onCodes, onClose }: SetUpFactorProps) {
  const [code, setCode] = useState("");
  const first = useRef<HTMLParagraphElement>(null);
  const doing = useDoing();
  useEffect(() => first.current?.focus(), []);

  async function confirm(event: FormEvent) {
    event.preventDefault();
    const body = { code: codeIn(code) };
    const done = await doing.run(ask.post<RecoveryCodes>("/api/me/second-factor/confirm", body));
    if (done) {
      onCodes(done.value);
    }
  }

  return (
    <form className="form" onSubmit={confirm}>
      <p ref={first} tabIndex={-1}>
        Open an authenticator app on your telephone and add an account by this picture.
      </p>
      <div className="factor">
        <Qr rows={begun.qr} />
        <div className="desk-part">
          <p>
            No camera? Type this secret into the app instead:
            <code className="factor-secret" translate="no">
              {grouped(begun.secret)}
            </code>
          </p>
          <p>
            Is the app on this device? <a href={begun.uri}>Open it from here</a>.
          </p>
        </div>
      </div>
      <Field label="Code from your app" hint="The six digits it shows now. They change every half minute.">
        {(tied) => (
          <input
            {...tied}
            className="code"
            type="text"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            maxLength={10}
            value={code}
            onChange={(e) => setCode(e.target.value)}
          />
        )}
      </Field>
      <Trouble words={doing.words} />
      <div className="choices">
        <Button look="main" type="submit" disabled={doing.busy}>
          Turn on the second factor
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function Qr({ rows }: { rows: readonly string[] }) {
  const { path, size } = qrPath(rows);
  return (
    <svg
      className="qr"
      role="img"
      aria-label="QR code"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
