// What the Desk answers: pages that can only be read, and whether it is well.
import { Hono, type Context } from "hono";
import type { Language } from "daybook/words";
import { headersFor } from "./headers.ts";
import type { Store } from "./store/store.ts";
import { closedPage } from "./views/closed.ts";
import type { Markup, Scene } from "./views/page.ts";
import { refusalPage, type Refusal } from "./views/refusal.ts";
import { preferredLanguage } from "./words.ts";

export interface DeskParts {
  readonly store: Pick<Store, "probe">;
  readonly style: string;
  readonly libraryUrl: string | null;
}

/** Longer than any address of ours, in characters. */
const longestAddress = 1024;

/**
 * Make the application.
 *
 * Safety: nothing that a request says is kept or written anywhere; a request's body is never read.
 */
export const newDesk = ({ store, style, libraryUrl }: DeskParts): Hono => {
  const desk = new Hono();
  const headers = headersFor(style);

  /** The language of the address, else the one that the browser prefers. */
  const languageOf = (context: Context): Language =>
    context.req.path.startsWith("/bn/")
      ? "bn"
      : context.req.path.startsWith("/en/")
        ? "en"
        : preferredLanguage(context.req.header("accept-language"));
  const draw = async (context: Context, page: (scene: Scene) => Markup): Promise<Response> => {
    const language = languageOf(context);
    context.header("Content-Language", language);
    context.header("Vary", "Accept-Language");
    return context.html(await page({ language, style, libraryUrl }));
  };
  const refuse = (context: Context, refusal: Refusal): Promise<Response> =>
    draw(context, (scene) => refusalPage(scene, refusal));

  desk.use(async (context, next) => {
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    const { method, url } = context.req;
    const isSending =
      Number(context.req.header("content-length") ?? 0) !== 0 || context.req.header("transfer-encoding");
    if (method !== "GET" && method !== "HEAD") {
      context.status(405);
      context.header("Allow", "GET, HEAD");
    } else if (isSending) context.status(413);
    else if (url.length > longestAddress) context.status(414);
    else return next();
    // What was sent is not read, so the line cannot be used again.
    context.header("Connection", "close");
    return refuse(context, "not-allowed");
  });

  desk.get("/", (context) => draw(context, closedPage));
  for (const language of ["en", "bn"] as const) {
    desk.get(`/${language}/`, (context) => draw(context, closedPage));
    desk.get(`/${language}`, (context) => context.redirect(`/${language}/`, 301));
  }
  desk.get("/health", async (context) => {
    const isReachable = (await store.probe()).ok;
    return context.json({ ok: isReachable, store: isReachable }, isReachable ? 200 : 503);
  });
  desk.notFound((context) => {
    context.status(404);
    return refuse(context, "not-found");
  });
  desk.onError((_error, context) => {
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    context.status(500);
    return refuse(context, "failed");
  });
  return desk;
};
