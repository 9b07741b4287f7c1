// A sentence that must be heard: said aloud by screen readers, never by colour alone.

export const Notice = ({ text }: { readonly text: string }) => (
  <p class="notice" role="alert">
    {text}
  </p>
);
