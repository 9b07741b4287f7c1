// The headers of every answer: the page may show itself and nothing else.
import { createHash } from "node:crypto";

/** Every feature of a device that a page could ask for; the Desk asks for none. */
const features = [
  "accelerometer",
  "autoplay",
  "bluetooth",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "clipboard-write",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "interest-cohort",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "web-share",
  "window-management",
  "xr-spatial-tracking",
] as const;

/**
 * The headers that every answer carries, given the one style that its pages hold.
 *
 * Shape:  `sendsTo` is where a form of the page may send: nowhere, or to the Desk itself.
 * Source: CSP Level 3.
 */
export const headersFor = (
  style: string,
  sendsTo: "'none'" | "'self'" = "'none'",
): Readonly<Record<string, string>> => {
  const hash = createHash("sha256").update(style).digest("base64");
  return {
    "Content-Security-Policy": [
      "default-src 'none'",
      `style-src 'sha256-${hash}'`,
      // The empty icon that keeps a browser from asking for one.
      "img-src data:",
      "base-uri 'none'",
      `form-action ${sendsTo}`,
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join("; "),
    "Permissions-Policy": features.map((feature) => `${feature}=()`).join(", "),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-DNS-Prefetch-Control": "off",
    "X-Robots-Tag": "noindex",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
  };
};
