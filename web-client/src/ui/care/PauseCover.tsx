import { Button } from "../parts/Button";
import { Page } from "../parts/Page";
import { NoticeLine } from "../parts/StatusLines";
import { useDesk } from "../SeatContext";
import { Seats } from "../waiting/Seats";
import { CareFoot } from "./CareBar";
import { Moments } from "./MomentLayer";

/** Instead of the circle, which is neither seen nor heard meanwhile. */
export function PauseCover() {
  const desk = useDesk();
  return (
    <Page title="You have paused" look="centred" foot={<CareFoot />}>
      <Seats />
      <p className="waiting-words">Your seat is kept.</p>
      <p className="muted">
        Nobody sees or hears you, and you see and hear nobody. The circle knows that you have paused, and no
        reason. Take the time you need.
      </p>
      <div className="pause-back">
        <Button look="main" onClick={() => desk.do({ type: "resume" })}>
          Come back to the circle
        </Button>
      </div>
      <div className="pause-moments">
        <Moments />
      </div>
      <NoticeLine />
    </Page>
  );
}
