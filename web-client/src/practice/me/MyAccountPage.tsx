import { useMe } from "../MeContext";
import { PracticePage } from "../parts/PracticePage";
import { MyName } from "./MyName";
import { MyPasskeys } from "./MyPasskeys";
import { MyPassword } from "./MyPassword";
import { MySecondFactor } from "./MySecondFactor";
import { MySignIns } from "./MySignIns";

/** Somebody's own name, and everything that keeps their account theirs. */
export function MyAccountPage() {
  const { signInName, administrator } = useMe();
  return (
    <PracticePage
      title="My account"
      lead={
        <>
          You sign in as <strong>{signInName}</strong>.{" "}
          {administrator ? "You can change that under Accounts." : "An administrator can change that."}
        </>
      }
    >
      <div className="desk-column">
        <MyName />
        <MyPassword />
        <MySecondFactor />
        <MyPasskeys />
        <MySignIns />
      </div>
    </PracticePage>
  );
}
