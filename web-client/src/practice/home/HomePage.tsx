import { PracticePage } from "../parts/PracticePage";

export function HomePage() {
  return <PracticePage title="Groups" />;
}
