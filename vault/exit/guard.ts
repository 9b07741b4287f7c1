// The page may go nowhere: every way to another document is cancelled, but for leaving, which takes no arguments.
import { blankPage } from "../bland.ts";

let isLeaving = false;

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
  isLeaving = true;
  coverPage();
  for (const stop of stops.splice(0)) stop();
};

/** Leave: neutral pixels, workers gone, then a bland page in this page's place in the history. */
export const leave = (): void => {
  end();
  location.replace(blankPage);
};

/** Lock: the same, and then this page anew, which shows only the way in. */
export const lock = (): void => {
  end();
  location.reload();
};

interface NavigateEventLike extends Event {
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
  readonly downloadRequest: string | null;
}

/** Close the doors. Must run before any other script of the page. */
export const closeDoors = (): void => {
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener("navigate", (event) => {
    const { destination, downloadRequest } = event as NavigateEventLike;
    if (isLeaving || destination.sameDocument) return;
    if (downloadRequest !== null && destination.url.startsWith("blob:")) return;
    event.preventDefault();
  });
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"])
    Reflect.deleteProperty(globalThis, name);
  for (const type of ["dragover", "drop"]) addEventListener(type, (event) => event.preventDefault());
  // Back and Forward may bring a kept page to life: what is kept must show nothing.
  addEventListener("pagehide", end);
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
};
