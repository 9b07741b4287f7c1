// The page for addresses that lead nowhere: once, in every language, because nobody knows who asked.
import { addressOf, type At } from "../at.ts";
import { languagesOf } from "../edition.ts";
import { Danger } from "../parts/danger.tsx";
import { Doors } from "../parts/doors.tsx";
import { speakerOf } from "../words.ts";

export const NotFound = ({ at }: { readonly at: At }) => (
  <>
    {languagesOf(at).map((language, index) => {
      const say = speakerOf(language);
      const title = say("not-found-title");
      return (
        <section lang={language} key={language}>
          {index === 0 ? <h1>{title}</h1> : <h2>{title}</h2>}
          <p>{say("not-found-lead")}</p>
          <Doors doors={[{ to: addressOf(language, "front"), name: say("not-found-go") }]} />
        </section>
      );
    })}
    <Danger at={at} />
  </>
);
