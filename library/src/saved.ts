// A page as one file on a device: nothing in it leads nowhere, and it may load nothing even there.

/**
 * Make a page fit to be opened from a disk.
 *
 * Shape:  `html` is a page of ours: attributes in double quotes, addresses of the guide beginning with "/".
 * Gives:  links of the guide as whole addresses of `site`; without a site they are words that lead nowhere.
 * Safety: the file carries rules of its own, since no server gives it any.
 */
export const savedCopy = (html: string, site: string | null, policy: string): string => {
  const own = site === null ? html.replace(/<link rel="alternate"[^>]*>/g, "") : html;
  return own
    .replace(/ href="(\/[^"]*)"/g, (_, path: string) => (site === null ? "" : ` href="${site}${path}"`))
    .replace(
      '<meta charset="utf-8"/>',
      `<meta charset="utf-8"/><meta http-equiv="content-security-policy" content="${policy}"/>`,
    );
};
