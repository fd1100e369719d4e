import type { AccountRow, Accounts, GroupPage } from "../../http/wire.generated";
import { useMe } from "../MeContext";
import { Told } from "../parts/PracticePage";
import { useAsked } from "../useAsked";
import { AddPerson } from "./AddPerson";
import { GroupFrame } from "./GroupFrame";
import { PeopleList } from "./PeopleList";

/** The people of a group, their invitations, and who has signed. */
export function PeoplePage({ group }: { group: string }) {
  const asked = useAsked<GroupPage>(`/api/practice/groups/${group}`);
  const { administrator } = useMe();
  return (
    <Told asked={asked}>
      {(page) =>
        administrator ? (
          <WithAccounts page={page} onChanged={asked.again} />
        ) : (
          <People page={page} accounts={null} onChanged={asked.again} />
        )
      }
    </Told>
  );
}

interface PeopleProps {
  page: GroupPage;
  onChanged: () => Promise<void>;
}

/** Administrators alone know who has an account, and so who may sign in to a seat. */
function WithAccounts(props: PeopleProps) {
  const { answer } = useAsked<Accounts>("/api/practice/accounts");
  return <People {...props} accounts={answer?.ok ? answer.value.accounts : []} />;
}

export function People({
  page,
  accounts,
  onChanged,
}: PeopleProps & { accounts: readonly AccountRow[] | null }) {
  const here = { page, accounts, onChanged };
  return (
    <GroupFrame page={page} at="People">
      <PeopleList {...here} />
      {page.mayLead && !page.closed && <AddPerson {...here} />}
    </GroupFrame>
  );
}
