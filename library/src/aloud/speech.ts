// The script of the pages that are read aloud: it speaks with a voice that is on the device, and is silent at once when asked.
{
  const shown = (id: string): HTMLElement => document.getElementById(id)!;
  const show = (id: string, isShown: boolean): void => {
    shown(id).hidden = !isShown;
  };
  const language = document.documentElement.lang;
  const pieces = [...document.querySelectorAll<HTMLElement>("[data-aloud]")];
  const speech = "speechSynthesis" in window ? window.speechSynthesis : null;
  /** Rises with each start and stop: what was begun before is void. */
  let turn = 0;
  let next = 0;

  const speaks = ({ lang }: SpeechSynthesisVoice): boolean =>
    lang.toLowerCase().split(/[-_]/)[0] === language;
  /** Only one that the browser says is on the device: any other is spoken by a company, which is sent the text. */
  const voice = (): SpeechSynthesisVoice | undefined =>
    speech?.getVoices().find((each) => each.localService && speaks(each));

  const mark = (piece: HTMLElement | undefined): void => {
    for (const each of pieces) each.removeAttribute("aria-current");
    piece?.setAttribute("aria-current", "true");
  };

  /** Say what can be done now, and with what voice. */
  const look = (): void => {
    const isThere = voice() !== undefined;
    const isElsewhere = !isThere && (speech?.getVoices().some(speaks) ?? false);
    show("aloud-script", false);
    show("aloud-controls", isThere);
    show("aloud-elsewhere", isElsewhere);
    show("aloud-none", !isThere && !isElsewhere);
  };

  const stop = (): void => {
    turn += 1;
    speech?.cancel();
    mark(undefined);
    show("aloud-stop", false);
    show("aloud-start", true);
  };

  const speak = (mine: number): void => {
    const piece = pieces[next];
    const local = voice();
    if (mine !== turn) return;
    if (piece === undefined || local === undefined) {
      if (piece === undefined) next = 0;
      stop();
      look();
      return;
    }
    const words = new SpeechSynthesisUtterance(piece.textContent);
    words.voice = local;
    words.lang = local.lang;
    words.addEventListener("end", () => {
      if (mine !== turn) return;
      next += 1;
      speak(mine);
    });
    words.addEventListener("error", () => {
      if (mine === turn) stop();
    });
    mark(piece);
    piece.scrollIntoView({ block: "center" });
    speech!.speak(words);
  };

  shown("aloud-start").addEventListener("click", () => {
    stop();
    show("aloud-start", false);
    show("aloud-stop", true);
    shown("aloud-stop").focus();
    speak(turn);
  });
  shown("aloud-stop").addEventListener("click", () => {
    stop();
    shown("aloud-start").focus();
  });
  shown("aloud-again").addEventListener("click", () => {
    next = 0;
    stop();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") stop();
  });
  // Leaving, looking away and the way out are all silent before anything else happens.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) stop();
  });
  window.addEventListener("pagehide", stop);
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a") !== null) stop();
  });
  speech?.addEventListener("voiceschanged", look);
  stop();
  look();
}
