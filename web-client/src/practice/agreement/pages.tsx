import type { AgreementPage, GroupPage } from "../../http/wire.generated";
import { GroupFrame } from "../groups/GroupFrame";
import { useMe } from "../MeContext";
import { PracticePage, Told } from "../parts/PracticePage";
import { useAsked } from "../useAsked";
import { AgreementReading } from "./AgreementReading";
import { Editor } from "./Editor";
import { Signers } from "./Signers";
import { Versions } from "./Versions";

/** A group's agreement: to write, and who has signed it. */
export function GroupAgreementPage({ group }: { group: string }) {
  const asked = useAsked<GroupPage>(`/api/practice/groups/${group}`);
  return <Told asked={asked}>{(page) => <OfGroup page={page} onChanged={asked.again} />}</Told>;
}

function OfGroup({ page, onChanged }: { page: GroupPage; onChanged: () => Promise<void> }) {
  const path = `/api/practice/groups/${page.group}/agreement`;
  const asked = useAsked<AgreementPage>(path);
  const again = async () => {
    await Promise.all([asked.again(), onChanged()]);
  };
  return (
    <GroupFrame page={page} at="Agreement">
      <Told asked={asked}>
        {(agreement) => <GroupAgreement path={path} page={page} agreement={agreement} again={again} />}
      </Told>
    </GroupFrame>
  );
}

interface GroupAgreementProps {
  path: string;
  page: GroupPage;
  agreement: AgreementPage;
  again: () => Promise<void>;
}

export function GroupAgreement({ path, page, agreement, again }: GroupAgreementProps) {
  return (
    <>
      {agreement.newest && <Signers seats={page.seats} version={agreement.newest.version} />}
      {page.mayLead && !page.closed ? (
        <Editor path={path} page={agreement} again={again} asksAgain />
      ) : (
        <AgreementReading newest={agreement.newest} />
      )}
      <Versions path={path} versions={agreement.versions} counts />
    </>
  );
}

const PRACTICE = "/api/practice/agreement";

/** The practice's own text, which new groups begin with. */
export function PracticeAgreementPage() {
  const asked = useAsked<AgreementPage>(PRACTICE);
  return <Told asked={asked}>{(page) => <PracticeAgreement page={page} again={asked.again} />}</Told>;
}

export function PracticeAgreement({ page, again }: { page: AgreementPage; again: () => Promise<void> }) {
  const { administrator } = useMe();
  return (
    <PracticePage
      title="Agreement text"
      lead="New groups begin with this text. Groups there are already keep theirs."
    >
      {administrator ? (
        <Editor path={PRACTICE} page={page} again={again} asksAgain={false} />
      ) : (
        <AgreementReading newest={page.newest} />
      )}
    </PracticePage>
  );
}
