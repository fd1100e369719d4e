import { type FormEvent, useState } from "react";
import { ask } from "../../http/ask";
import { Button } from "../../ui/parts/Button";
import { useSigned } from "../MeContext";
import { TextField } from "../parts/Field";
import { Part } from "../parts/Part";
import { Trouble } from "../parts/Trouble";
import { useUndo } from "../parts/Undo";
import { useDoing } from "../useDoing";

export function MyName() {
  const { me, again } = useSigned();
  const [name, setName] = useState(me.name);
  const doing = useDoing();
  const say = useUndo();

  async function save(to: string) {
    if (await doing.run(ask.post("/api/me/name", { name: to }))) {
      setName(to);
      await again();
      const before = me.name;
      say("Your name is changed.", to === before ? undefined : () => void save(before));
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void save(name.trim());
  }

  return (
    <Part title="Name">
      <form className="form" onSubmit={submit}>
        <TextField
          label="Your name"
          hint="As colleagues know you. Each group may call you by another; that is changed with the group’s people."
          name="name"
          autoComplete="name"
          maxLength={60}
          required
          value={name}
          onText={setName}
        />
        <Trouble words={doing.words} />
        <Button type="submit" disabled={doing.busy || name.trim() === me.name || name.trim() === ""}>
          Save name
        </Button>
      </form>
    </Part>
  );
}
