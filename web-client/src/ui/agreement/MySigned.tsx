import { useAsked } from "../../http/useAsked";
import type { Signed } from "../../http/wire.generated";
import { useSections } from "../SeatContext";
import { SIGNED, SignedOf } from "./SignedDocuments";
import { seatPage, seatPath } from "./seatPath";
import { dayOf, signedBefore } from "./signed";

/** Within a session, which goes on meanwhile: the page with all of it opens beside. */
export function MySigned() {
  const { me } = useSections();
  return me ? (
    <>
      <SignedOf seat={me.seat} />
      <p>
        <SignedLink seat={me.seat} words="Open it as a page, to print" />
      </p>
    </>
  ) : null;
}

export function SignedLink({ seat, words = SIGNED }: { seat: string; words?: string }) {
  return (
    <a className="page-link" href={seatPage(seat, "agreements")} target="_blank" rel="noopener">
      {words}
      <span className="hidden"> (in a new window)</span>
    </a>
  );
}

/** To who has signed an older text: that it has changed, and what they signed then. */
export function ChangedSince({ version }: { version: number }) {
  const { me } = useSections();
  return me ? <ChangedFor seat={me.seat} version={version} /> : null;
}

function ChangedFor({ seat, version }: { seat: string; version: number }) {
  const { answer } = useAsked<Signed>(seatPath(seat, "agreements"));
  // Nobody is kept from signing because this did not come.
  const before = answer?.ok ? signedBefore(answer.value.signed, version) : undefined;
  return before ? <Changed seat={seat} at={before.at} /> : null;
}

export function Changed({ seat, at }: { seat: string; at: string }) {
  return (
    <div className="changed" role="status">
      <p>Our agreement has changed since you signed it on {dayOf(at)}. Please read it once more.</p>
      <SignedLink seat={seat} words="What you signed before" />
    </div>
  );
}
