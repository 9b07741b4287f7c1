// What a page may do, as its Content-Security-Policy: show itself in its one style, and nothing that is not named here.
import { createHash } from "node:crypto";

/** What one page may do beyond that. */
export interface Allowed {
  /** The scripts that stand in the page, whole: each is named by its hash. */
  readonly scripts?: readonly string[];
  /** The one origin that a form of the page sends to. */
  readonly formTo?: string;
  /** Sound from this guide itself. */
  readonly ownMedia?: true;
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const common = (style: string, { scripts = [], formTo, ownMedia }: Allowed): readonly string[] => [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  ...(scripts.length === 0
    ? []
    : [
        `script-src ${scripts.map(hashOf).join(" ")}`,
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]),
  ...(ownMedia ? ["media-src 'self'"] : []),
  "img-src data:",
  "base-uri 'none'",
  `form-action ${formTo ?? "'none'"}`,
];

/** The policy that a server sends with a page. */
export const policyOf = (style: string, allowed: Allowed = {}): string =>
  [...common(style, allowed), "frame-ancestors 'none'"].join("; ");

/** The policy that a saved page carries in itself, where framing cannot be forbidden. Source: CSP Level 3 §3.3. */
export const policyOfFile = (style: string): string => common(style, {}).join("; ");
