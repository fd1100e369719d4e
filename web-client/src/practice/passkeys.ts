import { type Answer, ask, type Refused } from "../http/ask";
import type { PasskeyAsked, PasskeyToMake, RecoveryCodes, SignedIn } from "../http/wire.generated";

// How long the browser waits for a finger, a face or a key; the server's challenge lives as long.
const PATIENCE = 5 * 60_000;

/** Whether this browser has passkeys for this page; none has them for an address of numbers. */
export function passkeysHere(): boolean {
  return "PublicKeyCredential" in globalThis && !/^([\d.]+|\[.*)$/.test(location.hostname);
}

/** Begins with the password, has the browser make one, and tells the server. */
export async function addPasskey(
  account: string,
  name: string,
  password: string,
): Promise<Answer<RecoveryCodes>> {
  const begun = await ask.post<PasskeyToMake>("/api/me/passkeys/begin", { password });
  if (!begun.ok) {
    return begun;
  }
  const made = await navigator.credentials.create({ publicKey: toMake(begun.value, account) }).catch(whyNot);
  if (!(made instanceof PublicKeyCredential)) {
    return not(
      made === "InvalidStateError"
        ? "This device has a passkey for your account already."
        : "No passkey was made. You can try again whenever you like.",
    );
  }
  const response = made.response as AuthenticatorAttestationResponse;
  return ask.post<RecoveryCodes>("/api/me/passkeys/finish", {
    name,
    clientData: text(response.clientDataJSON),
    attestation: text(response.attestationObject),
  });
}

/** Has a passkey answer what the server asks of whoever has this ticket. */
export async function signInByPasskey(ticket: string): Promise<Answer<SignedIn>> {
  const asked = await ask.post<PasskeyAsked>("/api/sign-in/passkey/begin", { ticket });
  if (!asked.ok) {
    return asked;
  }
  const shown = await navigator.credentials.get({ publicKey: toSign(asked.value) }).catch(whyNot);
  if (!(shown instanceof PublicKeyCredential)) {
    return not("Your passkey was not used. Please try again, or use a code instead.");
  }
  const response = shown.response as AuthenticatorAssertionResponse;
  return ask.post<SignedIn>("/api/sign-in/passkey", {
    ticket,
    credential: text(shown.rawId),
    clientData: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
    ...(response.userHandle?.byteLength && { user: text(response.userHandle) }),
  });
}

function toMake(asked: PasskeyToMake, account: string): PublicKeyCredentialCreationOptions {
  return {
    challenge: bytes(asked.challenge),
    rp: { id: asked.host, name: "Hearth" },
    user: { id: bytes(asked.user), name: account, displayName: account },
    pubKeyCredParams: asked.algorithms.map((alg) => ({ type: "public-key", alg })),
    excludeCredentials: known(asked.held),
    authenticatorSelection: { residentKey: "discouraged", userVerification: "preferred" },
    attestation: "none",
    timeout: PATIENCE,
  };
}

function toSign(asked: PasskeyAsked): PublicKeyCredentialRequestOptions {
  return {
    challenge: bytes(asked.challenge),
    rpId: asked.host,
    allowCredentials: known(asked.held),
    userVerification: "preferred",
    timeout: PATIENCE,
  };
}

function known(held: readonly string[]): PublicKeyCredentialDescriptor[] {
  return held.map((id) => ({ type: "public-key", id: bytes(id) }));
}

function whyNot(error: unknown): string {
  return error instanceof DOMException ? error.name : "";
}

function not(words: string): Refused {
  return { ok: false, status: 0, rule: "passkey", words };
}

/** Base64url without padding, as the server writes bytes. */
export function text(buffer: ArrayBuffer): string {
  const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

export function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
