// How old the last spare copy is that was tried, and how much is not in it.
import { useEffect, useState } from "preact/hooks";
import { askKeeper } from "../client.ts";
import { useSaid } from "../words.ts";
import type { SpareStanding } from "../worker/protocol.ts";

const daySeconds = 86_400;

export const SpareLine = () => {
  const { say } = useSaid();
  const [standing, setStanding] = useState<SpareStanding | null>(null);
  useEffect(() => {
    void askKeeper("spareStanding", undefined as never).then((asked) => asked.ok && setStanding(asked.value));
  }, []);
  if (!standing) return null;
  const { tried, placesSince } = standing;
  // A clock that was set back since makes it today, never a day to come.
  const days = tried && Math.max(0, Math.floor((Date.now() / 1000 - tried.atSeconds) / daySeconds));
  return (
    <p class="small standing">
      {days === null ? say("spare-never") : say("spare-tried", { days, since: Math.max(0, placesSince) })}
    </p>
  );
};
