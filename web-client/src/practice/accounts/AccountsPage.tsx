import { PracticePage } from "../parts/PracticePage";

export function AccountsPage() {
  return <PracticePage title="Accounts" />;
}
