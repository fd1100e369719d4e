import { isStaff } from "../../session/words";
import { companyOf } from "../circle/company";
import { usePanelFolded } from "../parts/PanelFolded";
import { useSections } from "../SeatContext";
import { FlagLine } from "./FlagLine";
import { HoldingLine } from "./HoldingLine";
import { PrivateRoomLine } from "./PrivateRoomLine";
import { StaffAlerts } from "./StaffAlerts";

/** What is so for a moment: a flag, a private room, a room without staff. */
export function MomentLayer() {
  const folded = usePanelFolded();
  return (
    <section className="moments" aria-label="Just now">
      {/* Where the panel is folded away. */}
      {folded && <StaffAlerts brief />}
      <OthersLine />
      <ElsewhereLine />
      <Moments />
    </section>
  );
}

/** Of it what concerns this person wherever they are, in a pause as well. */
export function Moments() {
  return (
    <>
      <FlagLine />
      <PrivateRoomLine />
      <HoldingLine />
    </>
  );
}

function ElsewhereLine() {
  const sections = useSections();
  const { seats, place } = companyOf(sections);
  // Staff have the rooms in their panel.
  return !isStaff(sections.me) && place === "circle" && seats.some((seat) => seat.elsewhere) ? (
    <p className="line">Others are in breakouts; they come back by themselves.</p>
  ) : null;
}

function OthersLine() {
  const { circle, privateRoom } = useSections();
  const away = circle?.seats.filter((seat) => seat.inPrivateRoom) ?? [];
  return away.length > 0 && !privateRoom?.open ? (
    <p className="line">
      {away.map((seat) => seat.name).join(" and ")} are taking a moment.
      {circle?.circleWaits && " The circle waits."}
    </p>
  ) : null;
}
