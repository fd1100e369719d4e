import type { Accounts, Groups } from "../../http/wire.generated";
import { AllGroups } from "../groups/pages";
import { useMe } from "../MeContext";
import { PracticePage } from "../parts/PracticePage";
import { useAsked } from "../useAsked";
import { Checklist } from "./Checklist";
import { checklist } from "./checklist";
import { MyGroups } from "./MyGroups";

/** The first page after signing in: one's own groups and what there is to see to. */
export function HomePage() {
  return useMe().administrator ? <AdministratorsHome /> : <Home />;
}

function Home() {
  const { groups, name } = useMe();
  return (
    <PracticePage title="Groups" lead={`Good to see you, ${name}.`}>
      <MyGroups groups={groups} />
    </PracticePage>
  );
}

function AdministratorsHome() {
  const me = useMe();
  const accounts = useAsked<Accounts>("/api/practice/accounts").answer;
  const groups = useAsked<Groups>("/api/practice/groups").answer;
  return (
    <PracticePage title="Groups" lead={`Good to see you, ${me.name}.`}>
      {me.groups.length > 0 && <MyGroups groups={me.groups} />}
      {accounts?.ok && groups?.ok && groups.value.groups.length > 0 && (
        <Checklist todo={checklist(accounts.value.accounts, groups.value.groups, me.secondFactor)} />
      )}
      <AllGroups />
    </PracticePage>
  );
}
