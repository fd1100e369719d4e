import { Page } from "../../ui/parts/Page";
import { useTitle } from "../parts/PracticePage";

export function SetUpPage({ secret }: { secret: string }) {
  useTitle("Set up your account");
  return (
    <Page title="Set up your account">
      <p>{secret === "" ? "A part of this link is missing." : "One moment…"}</p>
    </Page>
  );
}
