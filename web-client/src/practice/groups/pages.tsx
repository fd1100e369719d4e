import "../styles/agreement.css";
import "../styles/groups.css";
import "../styles/letter.css";

export { GroupAgreementPage, PracticeAgreementPage } from "../agreement/pages";
export { AllGroups } from "./AllGroups";
export { NewGroupPage } from "./NewGroupPage";
export { PeoplePage as GroupPage } from "./PeoplePage";
export { SettingsPage as GroupSettingsPage } from "./SettingsPage";
