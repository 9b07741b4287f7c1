// The page may go nowhere: every change of its address is cancelled, but for leaving, which takes no arguments.
import { blankPage } from "../bland.ts";

/** The one address that may be gone to next, set only by leaving and locking. */
let expected: string | null = null;

/** Cover everything with nothing, at once, before anything else is done. */
const coverPage = (): void => {
  document.documentElement.classList.add("covered");
  document.title = "";
  document.body.replaceChildren();
};

const stops: (() => void)[] = [];
/** Say what must end before the page goes: the workers that hold the keys. */
export const beforeLeaving = (stop: () => void): void => void stops.push(stop);

const end = (): void => {
  coverPage();
  for (const stop of stops.splice(0)) stop();
};

/** Leave: neutral pixels, workers gone, then a bland page in this page's place in the history. */
export const leave = (): void => {
  end();
  expected = `${location.origin}${blankPage}`;
  location.replace(blankPage);
};

/** Lock: the same, and then this page anew, which shows only the way in. An address that script has changed is not asked for. */
export const lock = (): void => {
  end();
  const isOwnAddress = location.pathname === "/" && location.search === "";
  expected = isOwnAddress ? location.href : `${location.origin}/`;
  if (isOwnAddress) location.reload();
  else location.replace("/");
};

/** The platform's own functions, taken before any other script could put others in their place. */
const { apply } = Reflect;
const cancel = Event.prototype.preventDefault;
const beginsWith = String.prototype.startsWith;
const getterOf = (className: string, name: string): (() => unknown) | undefined => {
  const { prototype } = (globalThis as unknown as Record<string, { prototype: object } | undefined>)[
    className
  ] ?? {
    prototype: {},
  };
  return Object.getOwnPropertyDescriptor(prototype, name)?.get;
};
const destinationOf = getterOf("NavigateEvent", "destination");
const downloadOf = getterOf("NavigateEvent", "downloadRequest");
const urlOf = getterOf("NavigationDestination", "url");

const mayGo = (event: Event): boolean => {
  if (!destinationOf || !downloadOf || !urlOf) return false;
  const url = apply(urlOf, apply(destinationOf, event, []), []) as string;
  if (expected !== null && url === expected) {
    expected = null;
    return true;
  }
  return apply(downloadOf, event, []) !== null && (apply(beginsWith, url, ["blob:"]) as boolean);
};

/** Close the doors. Must run before any other script of the page. */
export const closeDoors = (): void => {
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener("navigate", (event) => void (mayGo(event) || apply(cancel, event, [])), {
    capture: true,
  });
  // A cookie would travel with the next request to the page's own server.
  Object.defineProperty(Document.prototype, "cookie", { get: () => "", set() {} });
  Reflect.deleteProperty(globalThis, "cookieStore");
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"])
    Reflect.deleteProperty(globalThis, name);
  for (const type of ["dragover", "drop"]) addEventListener(type, (event) => event.preventDefault());
  // Back and Forward may bring a kept page to life: what is kept must show nothing.
  addEventListener("pagehide", end);
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
};

/**
 * Once everything is loaded, nothing more may be: not even from the page's own server, whose log would show an address.
 *
 * A policy in the page can only take away. It must be called when the last script, style and worker are there.
 */
export const closeLoading = (): void => {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "default-src 'none'; script-src 'wasm-unsafe-eval'; img-src blob:; media-src blob:";
  document.head.append(policy);
};
