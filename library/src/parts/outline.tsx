// The outline of a body, front and back, to draw marks into by hand: nobody's in particular.

/** The right half of a body, from the crown of the head to the feet and up the inside of the leg; its mirror is the left half. */
const half =
  "M50 4C59 4 63 11 62 19 61 27 57 31 56 33L57 39C64 42 74 43 78 49 82 56 84 76 89 99L93 118 91 128 86 126 82 112 75 84 72 68C72 82 70 92 72 108 74 132 70 152 69 172L67 206 71 214 57 214 56 172 51 126 50 126";

const Body = ({ name }: { readonly name: string }) => (
  <figure>
    <svg viewBox="0 0 100 220" aria-hidden="true">
      <path d={half} />
      <path d={half} transform="matrix(-1 0 0 1 100 0)" />
    </svg>
    <figcaption>{name}</figcaption>
  </figure>
);

/** Two outlines to draw into. Shape: the sides are named, because left and right change with the view. */
export const Outline = ({ names }: { readonly names: readonly [front: string, back: string] }) => (
  <div class="outline">
    {names.map((name) => (
      <Body name={name} key={name} />
    ))}
  </div>
);
