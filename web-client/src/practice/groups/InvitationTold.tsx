import type { GroupPage, InvitationLink } from "../../http/wire.generated";
import { linkOf } from "../parts/CopyLink";
import { Field } from "../parts/Field";
import { ToldOnce } from "../parts/ToldOnce";
import { dayWords } from "./days";
import { Letter } from "./Letter";

/** A link as it was just made, and for whom. */
export interface Told extends InvitationLink {
  seat: string;
  name: string;
}

interface InvitationToldProps {
  page: GroupPage;
  told: Told;
  onDone: () => void;
}

/** The link, told once: to copy, or to print as a letter. */
export function InvitationTold({ page, told, onDone }: InvitationToldProps) {
  const link = linkOf("/join", told.secret);
  return (
    <ToldOnce
      key={told.secret}
      title={`The link for ${told.name}`}
      text={link}
      what="link"
      print="a letter"
      onDone={onDone}
    >
      <p>
        It opens {told.name}’s seat in one browser, until {dayWords(told.until)}. Give it to nobody else.
      </p>
      <Field label="Link">
        {(tied) => <input {...tied} readOnly value={link} onFocus={(e) => e.target.select()} />}
      </Field>
      {told.pin && (
        <p>
          PIN: <strong className="told-pin">{told.pin.replace(/^(\d{3})(\d{3})$/, "$1 $2")}</strong>{" "}
          <span className="muted">
            Tell it by another way, for instance by telephone. It is not in the letter.
          </span>
        </p>
      )}
      <p className="told-warning">
        Both are shown once. Hearth keeps no copy; you can always make a new link.
      </p>
      <Letter
        name={told.name}
        link={link}
        until={told.until}
        pin={told.pin !== null}
        schedule={page.details.schedule}
        minutes={page.details.minutes}
      />
    </ToldOnce>
  );
}
