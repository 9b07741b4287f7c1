// Six words that were drawn, to be learnt or written down.

export const SixWords = ({ words }: { readonly words: readonly string[] }) => (
  <ol class="six-words">
    {words.map((word) => (
      <li key={word}>{word}</li>
    ))}
  </ol>
);
