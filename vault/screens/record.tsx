// The open record: one thing at a time, and always the same way back to the timeline.
import { useState } from "preact/hooks";
import { Notice } from "../parts/notice.tsx";
import { SpareLine } from "../parts/spare-line.tsx";
import { useSaid, type WordKey } from "../words.ts";
import { ImportScreen } from "./import/import.tsx";
import { ShareScreen } from "./share/share.tsx";
import { SpareScreen } from "./spare/spare.tsx";
import { TimelineScreen } from "./timeline/timeline.tsx";
import { WriteScreen } from "./write/write.tsx";

type View = "timeline" | "write" | "import" | "share" | "spare";

export const Record = (props: { readonly isPersistent: boolean | null; readonly notice: WordKey | null }) => {
  const { say } = useSaid();
  const [view, setView] = useState<View>("timeline");
  const [saved, setSaved] = useState<string | null>(null);
  const back = (sentence?: string) => {
    setSaved(sentence ?? null);
    setView("timeline");
  };
  if (view === "write") return <WriteScreen onDone={back} />;
  if (view === "import") return <ImportScreen onDone={back} />;
  if (view === "share") return <ShareScreen onDone={back} />;
  if (view === "spare") return <SpareScreen onDone={back} />;
  return (
    <>
      {props.notice && <Notice text={say(props.notice)} />}
      {saved && (
        <p class="saved" role="status">
          {saved}
        </p>
      )}
      <TimelineScreen onGo={setView} />
      <p class="small standing">{say(props.isPersistent ? "standing-persistent" : "standing-evictable")}</p>
      <SpareLine />
    </>
  );
};
