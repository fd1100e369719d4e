import { Page } from "../../ui/parts/Page";
import { useTitle } from "../parts/PracticePage";

export function SignInPage() {
  useTitle("Sign in");
  return (
    <Page title="Sign in">
      <p />
    </Page>
  );
}
