import type { PasskeyRow } from "../../http/wire.generated";
import { useMe } from "../MeContext";
import { ConfirmedByPassword } from "./ConfirmedByPassword";

interface RemovePasskeyProps {
  passkey: PasskeyRow;
  onDone: () => void;
  onClose: () => void;
}

export function RemovePasskey({ passkey, onDone, onClose }: RemovePasskeyProps) {
  const { app, passkeys } = useMe();
  const last = !app && passkeys.length === 1;
  return (
    <ConfirmedByPassword
      action="Remove the passkey"
      words={
        last
          ? `Without “${passkey.name}” your password alone opens your account, and your recovery codes end.`
          : `“${passkey.name}” opens your account no more.`
      }
      path="/api/me/passkeys/remove"
      also={{ id: passkey.id }}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
