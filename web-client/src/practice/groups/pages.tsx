import { PracticePage } from "../parts/PracticePage";

/** Every group there is, for administrators; on the practice's first page. */
export function AllGroups() {
  return null;
}

export function NewGroupPage() {
  return <PracticePage title="New group" />;
}

export function GroupPage({ group }: { group: string }) {
  return <PracticePage title={`Group ${group}`} />;
}

export function GroupSettingsPage({ group }: { group: string }) {
  return <PracticePage title={`Settings of ${group}`} />;
}

export function GroupAgreementPage({ group }: { group: string }) {
  return <PracticePage title={`Agreement of ${group}`} />;
}

export function PracticeAgreementPage() {
  return <PracticePage title="Agreement text" />;
}
