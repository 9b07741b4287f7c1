// Links that lead nowhere: to a page that is not built, or to a part that no page has.
import type { BuiltFile } from "../src/render.tsx";

type Files = readonly Pick<BuiltFile, "path" | "html">[];

const attribute = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value]) => value!);

/** Inside links that are dead: one sentence each. `others` are files that are served beside the pages. */
export const refusedLinks = (files: Files, others: readonly string[] = []): readonly string[] => {
  const ids = new Map(
    files.map(({ path, html }) => [`/${path.replace(/index\.html$/, "")}`, new Set(attribute(html, "id"))]),
  );
  const served = new Set([...ids.keys(), ...others]);
  return files.flatMap(({ path, html }) => {
    const own = ids.get(`/${path.replace(/index\.html$/, "")}`)!;
    return [...new Set(attribute(html, "href"))].flatMap((to) => {
      if (to.startsWith("#"))
        return own.has(to.slice(1)) ? [] : [`${path}: the link ${to} leads to no part of it.`];
      if (!to.startsWith("/")) return [];
      const [page = "", part] = to.split("#");
      if (!served.has(page)) return [`${path}: the link ${to} leads to no page.`];
      return part === undefined || ids.get(page)?.has(part) === true
        ? []
        : [`${path}: the link ${to} leads to a page without that part.`];
    });
  });
};
