import { breakoutOf } from "../../session/view";
import { Button } from "../parts/Button";
import { Page } from "../parts/Page";
import { NoticeLine } from "../parts/StatusLines";
import { useDesk, useSections } from "../SeatContext";
import { Seats } from "../waiting/Seats";
import { CareFoot } from "./CareBar";
import { Moments } from "./MomentLayer";

/** Instead of the circle or of the breakout one is in, which is neither seen nor heard meanwhile. */
export function PauseCover() {
  const desk = useDesk();
  const room = breakoutOf({ sections: useSections() }) !== null;
  return (
    <Page title="You have paused" look="centred" foot={<CareFoot />}>
      <Seats />
      <p className="waiting-words">Your seat is kept.</p>
      <p className="muted">
        Nobody sees or hears you, and you see and hear nobody.{" "}
        {room ? "Those in your room know" : "The circle knows"} that you have paused, and no reason. Take the
        time you need.
      </p>
      <div className="pause-back">
        <Button look="main" onClick={() => desk.do({ type: "resume" })}>
          {room ? "Come back to your room" : "Come back to the circle"}
        </Button>
      </div>
      <div className="pause-moments">
        <Moments />
      </div>
      <NoticeLine />
    </Page>
  );
}
