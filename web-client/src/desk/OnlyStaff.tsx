import type { Refused } from "../http/ask";
import { Page } from "../ui/parts/Page";

/** Nothing of the group, not even its name. */
export function OnlyStaff({ seat, refused }: { seat: string; refused: Refused }) {
  return (
    <Page title={refused.rule === "staff" ? "This page is for staff" : "Not open here"}>
      <p className="lead">
        {refused.rule === "staff"
          ? "There is nothing for you to do here, and nothing has happened."
          : refused.words}
      </p>
      <p>
        <a className="page-link" href={`/s/${encodeURIComponent(seat)}`}>
          To my seat
        </a>
      </p>
      {refused.status === 401 && (
        <p>
          <a className="quiet-link" href={`/sign-in?back=${encodeURIComponent(location.pathname)}`}>
            Staff: sign in
          </a>
        </p>
      )}
    </Page>
  );
}
