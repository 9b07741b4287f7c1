// The search field in the page: it looks through what came with the page, and tells nobody what was typed.
import { makeSearch, type FindPage } from "./engine.ts";

const textElement = (name: string, text: string): HTMLElement => {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
};

/** One found page, as the list from A to Z shows one. */
const door = ({ path, title, about }: FindPage): HTMLElement => {
  const words = document.createElement("span");
  words.append(textElement("b", title));
  if (about !== "") words.append(textElement("span", about));
  const link = document.createElement("a");
  link.href = `../${path}`;
  link.append(words);
  const item = document.createElement("li");
  item.append(link);
  return item;
};

/**
 * Show the field and answer it.
 *
 * Safety: what is typed stays in the field. No request, no address, no storage; it is emptied when the page is left, so
 *         that Back brings back an empty field.
 */
export const start = (pages: readonly FindPage[]): void => {
  const section = document.getElementById("find")!;
  const field = document.querySelector<HTMLInputElement>("#typed")!;
  const count = document.getElementById("count")!;
  const list = document.getElementById("found")!;
  const search = makeSearch(pages);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const counts = JSON.parse(section.dataset["count"] ?? "[]") as readonly string[];
  let told: ReturnType<typeof setTimeout> | undefined;
  const answer = (): void => {
    const found = search(field.value);
    list.replaceChildren(...found.map((path) => door(byPath.get(path)!)));
    // Said a moment after the last key, so that a screen reader is not told a count for each letter.
    clearTimeout(told);
    told = setTimeout(() => {
      count.textContent =
        field.value.trim() === "" ? "" : (counts[found.length - 1] ?? section.dataset["none"] ?? "");
    }, 300);
  };
  const empty = (): void => {
    field.value = "";
    answer();
  };
  field.addEventListener("input", answer);
  field.addEventListener("keydown", (event) => {
    // Enter goes to the best page; Escape empties the field, in browsers that do not do so themselves.
    if (event.key === "Enter" && !event.isComposing) list.querySelector("a")?.click();
    if (event.key === "Escape") empty();
  });
  addEventListener("pagehide", empty);
  addEventListener("pageshow", empty);
  section.hidden = false;
};
