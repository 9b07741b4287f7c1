// The few drawings, each beside the word it stands for and therefore silent.
import type { ComponentChildren } from "preact";

const Drawing = ({ children }: { readonly children: ComponentChildren }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

export const ArrowIcon = () => (
  <Drawing>
    <path d="M5 12h14m-6-6 6 6-6 6" />
  </Drawing>
);

export const CallIcon = () => (
  <Drawing>
    <path d="M6 3h3l2 5-2.5 1.8a12 12 0 0 0 5.7 5.7L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z" />
  </Drawing>
);

export const TextIcon = () => (
  <Drawing>
    <path d="M4 5h16v11H10l-5 4v-4H4z" />
  </Drawing>
);

export const EyeIcon = () => (
  <Drawing>
    <path d="M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7z" />
    <circle cx="12" cy="12" r="3" />
  </Drawing>
);

export const KeepIcon = () => (
  <Drawing>
    <path d="M4 7h16v13H4zM4 7l2-4h12l2 4M9 12h6" />
  </Drawing>
);

export const BackIcon = () => (
  <Drawing>
    <path d="M9 14 4 9l5-5M4 9h9a6 6 0 0 1 0 12h-3" />
  </Drawing>
);
