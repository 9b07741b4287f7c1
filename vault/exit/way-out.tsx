// The way out on every screen: under the thumb, above everything, and by keyboard.
import { useEffect, useState } from "preact/hooks";
import { useSaid } from "../words.ts";
import { leave } from "./guard.ts";
import { listenForLeaving } from "./keys.ts";

export const WayOut = () => {
  const { say } = useSaid();
  const [announced, announce] = useState<{ key: "Escape" | "Shift"; left: number } | null>(null);
  useEffect(() => listenForLeaving((key, left) => announce({ key, left })), []);
  return (
    <div class="leave">
      <button type="button" onClick={leave}>
        {say("leave")}
      </button>
      <span class="for-readers" role="status">
        {announced &&
          say(announced.key === "Escape" ? "leave-escape" : "leave-shift", { left: announced.left })}
      </span>
    </div>
  );
};
