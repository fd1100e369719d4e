import { PracticePage } from "../parts/PracticePage";

export function MyAccountPage() {
  return <PracticePage title="My account" />;
}
