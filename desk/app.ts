// What the Desk answers: pages that can only be read, and whether it is well.
import { Hono, type Context } from "hono";
import type { Language } from "daybook/words";
import { keepComment, largestFormBytes, readForm, type CommentBox } from "./comments/comment.ts";
import { headersFor } from "./headers.ts";
import type { Store } from "./store/store.ts";
import { closedPage } from "./views/closed.ts";
import type { Markup, Scene } from "./views/page.ts";
import { refusalPage, type Refusal } from "./views/refusal.ts";
import { sentBackPage, tellPage, thanksPage, type SentBack } from "./views/tell.ts";
import { preferredLanguage } from "./words.ts";

export interface DeskParts {
  readonly store: Pick<Store, "probe">;
  readonly style: string;
  readonly libraryUrl: string | null;
  /** Where comments on the guide go; null when nobody reads them. */
  readonly comments: CommentBox | null;
}

/** Longer than any address of ours, in characters. */
const longestAddress = 1024;

/** The one address that takes something: comments on the guide. */
const takesForms = /^\/(?:en|bn)\/tell\/$/;

/** The bytes of a body, or null when there are more than `mostBytes`; what comes after those is not read. */
const readAtMost = async (request: Request, mostBytes: number): Promise<Uint8Array | null> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > mostBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/**
 * Make the application.
 *
 * Safety: nothing that a request says is written anywhere, but a comment that was taken, sealed. The body of any other
 *         request is never read.
 */
export const newDesk = ({ store, style, libraryUrl, comments }: DeskParts): Hono => {
  const desk = new Hono();
  const headers = headersFor(style);
  const headersOfForms = headersFor(style, "'self'");

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
    const { method, path, url } = context.req;
    const isForm = takesForms.test(path);
    for (const [name, value] of Object.entries(isForm ? headersOfForms : headers))
      context.header(name, value);
    const isSending =
      Number(context.req.header("content-length") ?? 0) !== 0 || context.req.header("transfer-encoding");
    if (method === "POST" && isForm) return next();
    if (method !== "GET" && method !== "HEAD") {
      context.status(405);
      context.header("Allow", isForm ? "GET, HEAD, POST" : "GET, HEAD");
    } else if (isSending) context.status(413);
    else if (url.length > longestAddress) context.status(414);
    else return next();
    // What was sent is not read, so the line cannot be used again.
    context.header("Connection", "close");
    return refuse(context, "not-allowed");
  });

  /** Take one comment: read it, look at it, keep it sealed, and give the words back when they were not kept. */
  const takeComment = async (context: Context, language: Language): Promise<Response> => {
    const type = context.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
    const isForm = type === "application/x-www-form-urlencoded";
    const bytes = isForm ? await readAtMost(context.req.raw, largestFormBytes) : null;
    const comment = bytes === null ? null : readForm(bytes);
    if (!comment?.ok) {
      context.status(bytes === null && isForm ? 413 : 400);
      context.header("Connection", "close");
      return refuse(context, "not-a-form");
    }
    const sendBack = (status: 403 | 422 | 429 | 503, why: SentBack): Promise<Response> => {
      context.status(status);
      return draw(context, (scene) => sentBackPage(scene, comment.value, why));
    };
    if (comments === null) return sendBack(403, "closed");
    const kept = await keepComment(comment.value, language, comments);
    if (kept.ok) return draw(context, thanksPage);
    if (kept.reason === "identifies") return sendBack(422, "identifies");
    return kept.reason === "too-many" ? sendBack(429, "too-many") : sendBack(503, "store");
  };

  desk.get("/", (context) => draw(context, closedPage));
  for (const language of ["en", "bn"] as const) {
    desk.get(`/${language}/`, (context) => draw(context, closedPage));
    desk.get(`/${language}/tell/`, (context) => draw(context, (scene) => tellPage(scene, comments !== null)));
    desk.post(`/${language}/tell/`, (context) => takeComment(context, language));
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
