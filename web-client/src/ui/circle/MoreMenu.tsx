import { type ReactNode, useState } from "react";
import { choices } from "../../session/choices";
import { isStaff } from "../../session/words";
import { MySigned } from "../agreement/MySigned";
import { SIGNED } from "../agreement/SignedDocuments";
import { KEEPS, KeptWords } from "../agreement/WhatHearthKeeps";
import { DeviceChoices } from "../devices/DeviceChoices";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Confirm";
import type { IconName } from "../parts/Icon";
import { Menu } from "../parts/Menu";
import { useMedia } from "../parts/useNarrow";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { KeyboardHelp } from "../words/Keyboard";
import { LadderChoice } from "../words/LadderChoice";
import { SoundChoices } from "../words/SoundChoices";
import { isLaidOut, standingOf } from "./deskLayout";
import { WIDE } from "./useDeskLayout";

interface MoreMenuProps {
  selfHidden: boolean;
  onSelfHidden: (hidden: boolean) => void;
}

/** What a menu item opens: a window of the same name. */
interface Item {
  name: string;
  icon: IconName;
  inside: ReactNode;
}

const DEVICES = "Choose devices";
const ITEMS: readonly Item[] = [
  { name: DEVICES, icon: "settings", inside: <DeviceChoices /> },
  { name: "How I am here", icon: "steps", inside: <LadderChoice /> },
  { name: "Sounds", icon: "speaker", inside: <SoundChoices /> },
  { name: "Keyboard", icon: "keyboard", inside: <KeyboardHelp /> },
  { name: SIGNED, icon: "paper", inside: <MySigned /> },
  { name: KEEPS, icon: "lock", inside: <KeptWords /> },
];

/** The rare things, out of the way. */
export function MoreMenu({ selfHidden, onSelfHidden }: MoreMenuProps) {
  const { me } = useSections();
  const [open, setOpen] = useState<Item | null>(null);
  return (
    <>
      <Menu name="More" icon="more" className="bar-more">
        {me && !me.observing && (
          <Button look="quiet" icon={selfHidden ? "eye" : "eyeOff"} onClick={() => onSelfHidden(!selfHidden)}>
            {selfHidden ? "Show my picture to me" : "Hide my picture from me"}
          </Button>
        )}
        {isStaff(me) && <DeskChoice />}
        {ITEMS.map((item) => (
          <Button key={item.name} look="quiet" icon={item.icon} onClick={() => setOpen(item)}>
            {item.name}
          </Button>
        ))}
      </Menu>
      {open && <ItemDialog item={open} onClose={() => setOpen(null)} />}
    </>
  );
}

/** Staff: faces, course and notes side by side; kept in this browser. */
function DeskChoice() {
  const standing = standingOf(useSections());
  const chosen = isLaidOut(useObserved(choices.desk.on), standing);
  // Where there is no room for it, there is nothing to choose.
  return useMedia(WIDE) ? (
    <Button look="quiet" icon="paper" aria-pressed={chosen} onClick={() => choices.desk.set(!chosen)}>
      Desk
    </Button>
  ) : null;
}

function ItemDialog({ item, onClose }: { item: Item; onClose: () => void }) {
  const desk = useDesk();
  const done = () => {
    if (item.name === DEVICES) {
      void desk.own.reopen("microphone");
      void desk.own.reopen("camera");
    }
    onClose();
  };
  return (
    <Dialog title={item.name} onClose={onClose}>
      {item.inside}
      <div className="dialog-choices">
        <Button look="main" onClick={done}>
          Done
        </Button>
      </div>
    </Dialog>
  );
}
