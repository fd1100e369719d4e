import { Confirm } from "../../ui/parts/Confirm";

export type Asking = "close" | "removeFactor" | "link";

interface SureProps {
  asking: Asking;
  name: string;
  onYes: () => void;
  onClose: () => void;
}

/** Says what will happen to somebody's account, and asks whether it shall. */
export function Sure({ asking, name, onYes, onClose }: SureProps) {
  const { title, yes, words } = SURE[asking];
  return (
    <Confirm title={title(name)} yes={yes} no="Leave it" onYes={onYes} onClose={onClose}>
      <p>{words(name)}</p>
    </Confirm>
  );
}

const SURE: Record<
  Asking,
  { title: (name: string) => string; yes: string; words: (name: string) => string }
> = {
  close: {
    title: (name) => `Close the account of ${name}?`,
    yes: "Close the account",
    words: (name) =>
      `${name} is signed out everywhere at once and cannot sign in. Notes and the places in groups stay as they are. You can reopen it.`,
  },
  removeFactor: {
    title: (name) => `Remove the second factor of ${name}?`,
    yes: "Remove the second factor",
    words: (name) =>
      `Their password alone opens the account then. Do this only when ${name} asked you for it, and you are sure that it is ${name}.`,
  },
  link: {
    title: (name) => `A new set-up link for ${name}?`,
    yes: "Make a new link",
    words: (name) =>
      `The password of ${name} stops working now, and every browser is signed out, from a session too. With the link they choose a new one.`,
  },
};
