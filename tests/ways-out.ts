// Every way out of a page or a worker that we know, each as a piece of script that tries to carry a mark to an address.

/** Runs in the page or the worker. `at` is an address that ends in the mark; `port` is a UDP port on this machine. */
export interface Way {
  readonly name: string;
  readonly script: string;
}

const element = (name: string, set: string, append = "document.body.append(e)"): string =>
  `const e = document.createElement("${name}"); ${set}; ${append};`;

/** Ways that need a document. */
export const pageWays: readonly Way[] = [
  { name: "fetch", script: "await fetch(at)" },
  {
    name: "fetch keepalive no-cors",
    script: 'await fetch(at, { mode: "no-cors", keepalive: true, method: "POST", body: "x" })',
  },
  { name: "fetchLater", script: "fetchLater(at, { activateAfter: 0 })" },
  { name: "XMLHttpRequest", script: 'const x = new XMLHttpRequest(); x.open("GET", at); x.send()' },
  { name: "WebSocket", script: 'new WebSocket(at.replace("http", "ws"))' },
  { name: "WebSocketStream", script: 'new WebSocketStream(at.replace("http", "ws"))' },
  { name: "EventSource", script: "new EventSource(at)" },
  { name: "sendBeacon", script: 'navigator.sendBeacon(at, "x")' },
  { name: "WebTransport", script: 'new WebTransport(at.replace("http:", "https:"))' },
  { name: "image", script: "new Image().src = at" },
  { name: "image srcset", script: element("img", 'e.srcset = at + " 2x"') },
  {
    name: "picture source",
    script:
      'document.body.append(Object.assign(document.createElement("picture"), {})); const s = document.createElement("source"); s.srcset = at; const p = document.createElement("picture"); p.append(s, new Image()); document.body.append(p)',
  },
  {
    name: "svg image",
    script:
      'const s = document.createElementNS("http://www.w3.org/2000/svg", "svg"); const i = document.createElementNS("http://www.w3.org/2000/svg", "image"); i.setAttribute("href", at); s.append(i); document.body.append(s)',
  },
  { name: "video", script: element("video", "e.src = at; e.load()") },
  { name: "video poster", script: element("video", "e.poster = at") },
  { name: "audio", script: "new Audio(at).load()" },
  {
    name: "track",
    script: element(
      "video",
      'const t = document.createElement("track"); t.src = at; t.default = true; e.append(t)',
    ),
  },
  { name: "script", script: element("script", "e.src = at", "document.head.append(e)") },
  { name: "dynamic import", script: "await import(at)" },
  {
    name: "stylesheet",
    script: element("link", 'e.rel = "stylesheet"; e.href = at', "document.head.append(e)"),
  },
  {
    name: "style @import",
    script: element("style", 'e.textContent = "@import url(" + at + ")"', "document.head.append(e)"),
  },
  { name: "style url", script: 'document.body.style.backgroundImage = "url(" + at + ")"' },
  { name: "font", script: 'await new FontFace("f", "url(" + at + ")").load()' },
  {
    name: "constructed sheet",
    script:
      'const s = new CSSStyleSheet(); s.replaceSync("body{cursor:url(" + at + "),auto}"); document.adoptedStyleSheets = [s]',
  },
  { name: "icon", script: element("link", 'e.rel = "icon"; e.href = at', "document.head.append(e)") },
  { name: "manifest", script: element("link", 'e.rel = "manifest"; e.href = at', "document.head.append(e)") },
  ...["prefetch", "preload", "modulepreload", "preconnect", "dns-prefetch", "prerender"].map((rel) => ({
    name: `link ${rel}`,
    script: element("link", `e.rel = "${rel}"; e.as = "script"; e.href = at`, "document.head.append(e)"),
  })),
  {
    name: "speculation rules",
    script: element(
      "script",
      'e.type = "speculationrules"; e.textContent = JSON.stringify({ prefetch: [{ source: "list", urls: [at], eagerness: "immediate" }] })',
      "document.head.append(e)",
    ),
  },
  { name: "iframe", script: element("iframe", "e.src = at") },
  { name: "iframe srcdoc", script: element("iframe", "e.srcdoc = '<img src=\"' + at + '\">'") },
  { name: "object", script: element("object", "e.data = at") },
  { name: "embed", script: element("embed", "e.src = at") },
  { name: "form get", script: element("form", "e.action = at; document.body.append(e); e.submit()", "") },
  {
    name: "form post",
    script: element("form", 'e.method = "post"; e.action = at; document.body.append(e); e.submit()', ""),
  },
  {
    name: "form to a new window",
    script: element("form", 'e.target = "_blank"; e.action = at; document.body.append(e); e.submit()', ""),
  },
  { name: "link click", script: element("a", "e.href = at; document.body.append(e); e.click()", "") },
  {
    name: "link click to a new window",
    script: element("a", 'e.target = "_blank"; e.href = at; document.body.append(e); e.click()', ""),
  },
  {
    name: "link ping",
    script: element("a", 'e.ping = at; e.href = "#x"; document.body.append(e); e.click()', ""),
  },
  {
    name: "link download",
    script: element("a", 'e.download = "x"; e.href = at; document.body.append(e); e.click()', ""),
  },
  { name: "location assign", script: "location.assign(at)" },
  { name: "location replace", script: "location.replace(at)" },
  { name: "location href", script: "location.href = at" },
  { name: "navigation.navigate", script: "navigation.navigate(at)" },
  { name: "window.open", script: "open(at)" },
  {
    name: "meta refresh",
    script: element("meta", 'e.httpEquiv = "refresh"; e.content = "0;url=" + at', "document.head.append(e)"),
  },
  {
    name: "history and reload",
    script: 'history.pushState(null, "", new URL(at).pathname); location.reload()',
  },
  { name: "worker", script: "new Worker(at)" },
  { name: "shared worker", script: "new SharedWorker(at)" },
  {
    name: "blob worker",
    script: 'new Worker(URL.createObjectURL(new Blob(["fetch(" + JSON.stringify(at) + ")"])))',
  },
  { name: "service worker", script: "await navigator.serviceWorker.register(at)" },
  { name: "audio worklet", script: "await new AudioContext().audioWorklet.addModule(at)" },
  { name: "paint worklet", script: "await CSS.paintWorklet.addModule(at)" },
  {
    name: "report endpoint",
    script:
      "new ReportingObserver(() => undefined).observe(); const s = document.createElement('script'); s.src = at + '?blocked'; document.head.append(s)",
  },
  {
    name: "WebRTC",
    script:
      'const c = new RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1:" + port }] }); c.createDataChannel("x"); await c.setLocalDescription()',
  },
  {
    name: "WebRTC of a frame",
    script:
      'const f = document.createElement("iframe"); document.body.append(f); const c = new f.contentWindow.RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1:" + port }] }); c.createDataChannel("x"); await c.setLocalDescription()',
  },
  {
    name: "fetch of a frame",
    script:
      'const f = document.createElement("iframe"); document.body.append(f); await f.contentWindow.fetch(at)',
  },
  {
    name: "xslt",
    script:
      'const d = new DOMParser().parseFromString("<a/>", "text/xml"); d.insertBefore(d.createProcessingInstruction("xml-stylesheet", "href=\'" + at + "\'"), d.firstChild); document.body.append(document.importNode(d.documentElement, true))',
  },
  {
    name: "css property image-set",
    script: 'document.body.style.listStyleImage = "image-set(url(" + at + ") 1x)"',
  },
];

/** Ways that first try to open the page's own guard. They end a page, so each has a page of its own. */
export const guardWays: readonly Way[] = [
  { name: "made-up pagehide", script: 'dispatchEvent(new Event("pagehide")); location.href = at' },
  { name: "made-up way out", script: 'document.querySelector(".leave button").click(); location.href = at' },
  {
    name: "made-up keys",
    script:
      'for (let i = 0; i < 2; i++) document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })); location.href = at',
  },
  {
    name: "patched preventDefault",
    script: "Event.prototype.preventDefault = () => undefined; location.href = at",
  },
  {
    name: "patched getters",
    script:
      'Object.defineProperty(NavigateEvent.prototype, "downloadRequest", { get: () => "x" }); String.prototype.startsWith = () => true; location.href = at',
  },
  {
    name: "patched apply",
    script: "Reflect.apply = () => true; Function.prototype.apply = () => true; location.href = at",
  },
  {
    name: "cookie",
    script: 'document.cookie = "mark=" + at; cookieStore.set("mark2", at); location.reload()',
  },
];

/** Ways that a worker has too. */
export const workerWays: readonly Way[] = [
  ...pageWays.filter(({ name }) =>
    [
      "fetch",
      "fetch keepalive no-cors",
      "XMLHttpRequest",
      "WebSocket",
      "WebSocketStream",
      "EventSource",
      "WebTransport",
      "dynamic import",
      "font",
      "worker",
      "blob worker",
    ].includes(name),
  ),
  { name: "importScripts", script: "importScripts(at)" },
  { name: "sendBeacon", script: 'navigator.sendBeacon(at, "x")' },
  { name: "image bitmap", script: "await createImageBitmap(await (await fetch(at)).blob())" },
  { name: "navigator.serviceWorker", script: "await navigator.serviceWorker.register(at)" },
  { name: "BroadcastChannel and caches", script: "await caches.open('x').then((cache) => cache.add(at))" },
];
