// The Library in a real browser without script: one request, the way out always there, reachable by keyboard, no barrier found.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { desktop, launchBrowser, phone, reach, root, serveLibrary } from "../places.ts";

const languages = ["en", "bn"] as const;

/** Every page of the built guide. */
const addresses = (await readdir(join(root, "dist/library"), { recursive: true }))
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith("/index.html"))
  .map((path) => `/${path.slice(0, -"index.html".length)}`)
  .toSorted();

/** One page of each kind, in both languages: for what takes long. */
const kinds = languages.flatMap((language) =>
  [
    "",
    "numbers/",
    "numbers/bangladesh/",
    "numbers/california/",
    "numbers/england-and-wales/",
    "rules/",
    "rules/bangladesh/",
    "rules/texas/",
    "all/",
    "state/",
    "signs/",
    "steps/",
    "health/",
    "choices/",
    "sheet/",
    "record/",
    "clinic/",
    "findings/",
    "kinds/",
  ].map((path) => `/${language}/${path}`),
);

/** 1280 × 1024 at 400 % is 320 × 256 CSS pixels (WCAG 2.2, 1.4.10). */
const zoomed = { width: 320, height: 256 } as const;
const narrow = { width: 320, height: 568 } as const;

const neutral = /^https:\/\/(?:www\.bbc\.co\.uk\/weather|bn\.wikipedia\.org\/)$/;

describe("the Library in a browser", () => {
  let browser: Browser;
  let library: Awaited<ReturnType<typeof serveLibrary>>;
  before(async () => {
    [browser, library] = await Promise.all([launchBrowser(), serveLibrary()]);
  });
  after(async () => {
    library.watch(null);
    await browser.close();
    await library.close();
  });

  const withPage = async (
    options: Parameters<Browser["newContext"]>[0],
    use: (page: Page, context: BrowserContext) => Promise<void>,
  ): Promise<void> => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...options });
    try {
      await use(await context.newPage(), context);
    } finally {
      await context.close();
    }
  };

  /** Fails unless the way out is wholly inside the window, a thumb high, no more than a third of it, and nothing lies on it. */
  const leaveIsClear = async (page: Page): Promise<void> => {
    const { box, window, isOnTop } = await page.evaluate(() => {
      const leave = document.querySelector(".leave")!;
      const { x, y, width, height } = leave.getBoundingClientRect();
      const isOnTop = [0.05, 0.5, 0.95].map((part) =>
        leave.contains(document.elementFromPoint(x + width * part, y + height / 2)),
      );
      return { box: { x, y, width, height }, window: { width: innerWidth, height: innerHeight }, isOnTop };
    });
    const where = `${page.url()} at ${window.width} × ${window.height}`;
    assert.deepEqual(isOnTop, [true, true, true], `${where}: covered`);
    assert.ok(box.height >= 48 && box.height <= window.height / 3, `${where}: ${box.height} high`);
    assert.ok(box.x >= 0 && box.x + box.width <= window.width + 0.5, where);
    assert.ok(box.y >= 0 && box.y + box.height <= window.height + 0.5, where);
  };

  it("knows the pages: the same in both languages", () => {
    const [english, bangla] = languages.map((language) =>
      addresses.filter((address) => address.startsWith(`/${language}/`)).map((address) => address.slice(4)),
    );
    assert.deepEqual(english, bangla);
    for (const address of kinds) assert.ok(addresses.includes(address), address);
  });

  it("loads each page with exactly one request, and keeps nothing", async () => {
    await withPage({ viewport: phone }, async (page, context) => {
      const asked: string[] = [];
      const sent: string[] = [];
      library.watch((request) => asked.push(request));
      page.on("request", (request) => sent.push(request.url()));
      const all = ["/", ...addresses];
      for (const address of all) {
        const response = await page.goto(`${library.url}${address}`);
        assert.equal(response!.status(), 200, address);
      }
      // What a page asked for late would have come by now.
      await page.waitForLoadState("networkidle");
      assert.deepEqual(
        asked,
        all.map((address) => `GET ${address}`),
      );
      assert.deepEqual(
        sent.filter((url) => !url.startsWith("data:")),
        all.map((address) => `${library.url}${address}`),
      );
      library.watch(null);
      assert.deepEqual(await context.cookies(), []);
      const state = await context.storageState();
      assert.deepEqual(state.origins, []);
    });
  });

  it("breaks no rule of its own headers", async () => {
    await withPage({ viewport: phone, javaScriptEnabled: true }, async (page) => {
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      for (const address of ["/", ...addresses]) await page.goto(`${library.url}${address}`);
      assert.deepEqual(complaints, []);
      const family = await page.evaluate(() => getComputedStyle(document.querySelector(".leave")!).position);
      assert.equal(family, "fixed");
    });
  });

  it("shows the way out at the top, the middle and the bottom of every page, on phones, desktops, at 320 px and at 400 % zoom", async () => {
    await withPage({ viewport: phone, reducedMotion: "reduce" }, async (page) => {
      for (const address of addresses) {
        await page.goto(`${library.url}${address}`);
        for (const viewport of [phone, desktop, narrow, zoomed]) {
          await page.setViewportSize(viewport);
          for (const part of [0, 0.5, 1]) {
            await page.evaluate((at) => {
              const root = document.documentElement;
              root.scrollTop = at * (root.scrollHeight - root.clientHeight);
            }, part);
            await leaveIsClear(page);
          }
          const { overflow, room } = await page.evaluate(() => {
            const root = document.documentElement;
            const end = document.querySelector(".foot")!.lastElementChild!.getBoundingClientRect().bottom;
            const leaveTop = document.querySelector(".leave")!.getBoundingClientRect().top;
            return { overflow: root.scrollWidth - root.clientWidth, room: leaveTop - end };
          });
          assert.equal(overflow, 0, `${address} scrolls sideways at ${viewport.width} px`);
          assert.ok(
            room >= 0,
            `${address}: the end of the page is under the way out at ${viewport.width} px`,
          );
        }
      }
    });
  });

  it("shows every emergency number on the first screen of a phone, in no more than a quarter of it", async () => {
    await withPage({ viewport: phone }, async (page) => {
      for (const address of addresses) {
        await page.goto(`${library.url}${address}`);
        const strip = page.locator(".strip");
        if ((await strip.count()) === 0) continue;
        const { height, last, end, calls } = await strip.evaluate((element) => {
          const all = [...element.querySelectorAll(".call")].map((call) => call.getBoundingClientRect());
          return {
            height: element.getBoundingClientRect().height,
            last: Math.max(...all.map(({ bottom }) => bottom)),
            end: document.querySelector(".leave")!.getBoundingClientRect().top,
            calls: all.length,
          };
        });
        assert.equal(calls, 4, address);
        assert.ok(height <= phone.height / 4, `${address}: ${height} px high`);
        assert.ok(last <= end, `${address}: a number is below the first screen`);
      }
    });
  });

  it("keeps the way out dark in a dark room", async () => {
    await withPage({ viewport: phone, colorScheme: "dark" }, async (page) => {
      await page.goto(`${library.url}/en/`);
      const colours = await page.evaluate(() =>
        [document.querySelector(".leave")!, document.documentElement].map(
          (element) => getComputedStyle(element).backgroundColor,
        ),
      );
      for (const colour of colours)
        for (const part of colour.match(/\d+/g)!) assert.ok(Number(part) < 64, colour);
    });
  });

  it("leaves without script, from the first stop of the Tab key, and tells the neutral page nothing", async () => {
    for (const language of languages)
      await withPage({ viewport: phone }, async (page) => {
        const referrers: (string | undefined)[] = [];
        await page.route(neutral, async (route) => {
          referrers.push((await route.request().allHeaders())["referer"]);
          await route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Elsewhere</title>" });
        });
        await page.goto(`${library.url}/${language}/signs/`);
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await page.waitForURL(neutral);
        assert.equal(await page.title(), "Elsewhere");
        await page.goto(`${library.url}/${language}/`);
        await page.locator("a.leave").click();
        await page.waitForURL(neutral);
        assert.deepEqual(referrers, [undefined, undefined]);
      });
  });

  it("reaches everything by keyboard, and what is reached is never under the way out", async () => {
    for (const viewport of [phone, zoomed])
      await withPage({ viewport, reducedMotion: "reduce" }, async (page) => {
        for (const address of ["/en/", "/bn/numbers/bangladesh/", "/en/steps/"]) {
          await page.goto(`${library.url}${address}`);
          // What a closed text holds is no stop of the Tab key until it is opened.
          const links = await page.locator("a[href]:visible, summary").all();
          for (const link of links) {
            await page.keyboard.press("Tab");
            const state = await link.evaluate((element) => {
              const box = element.getBoundingClientRect();
              const bar = document.querySelector(".leave")!.getBoundingClientRect();
              return {
                isFocused: element === document.activeElement,
                isOut: element.classList.contains("leave"),
                top: box.top,
                isClear: box.top < bar.top && box.bottom > 0,
                outline: getComputedStyle(element).outlineStyle,
              };
            });
            assert.ok(state.isFocused, `${address}: ${await link.textContent()} is out of turn`);
            assert.ok(
              state.isOut || state.isClear,
              `${address}: ${await link.textContent()} is hidden at ${state.top}`,
            );
            assert.equal(state.outline, "solid", address);
          }
        }
      });
  });

  it("goes by keyboard from the first page to a number to call", async () => {
    for (const language of languages)
      await withPage({ viewport: phone }, async (page) => {
        await page.goto(`${library.url}/${language}/`);
        for (const to of [`/${language}/numbers/`, `/${language}/numbers/bangladesh/`]) {
          await reach(page, page.locator(`a[href="${to}"]`).first());
          await page.keyboard.press("Enter");
          await page.waitForURL(`${library.url}${to}`);
        }
        await reach(page, page.locator('a[href="tel:109"]'));
      });
  });

  it("changes language on the same page, both ways", async () => {
    await withPage({ viewport: phone }, async (page) => {
      await page.goto(`${library.url}/en/numbers/scotland/`);
      await page.locator("a.switch").click();
      await page.waitForURL(`${library.url}/bn/numbers/scotland/`);
      assert.equal(await page.locator("html").getAttribute("lang"), "bn");
      await page.locator("a.switch").click();
      await page.waitForURL(`${library.url}/en/numbers/scotland/`);
    });
  });

  it("gives thumbs 48 px: every link that is not inside a sentence", async () => {
    await withPage({ viewport: phone }, async (page) => {
      for (const address of addresses) {
        await page.goto(`${library.url}${address}`);
        const small = await page.evaluate(() => {
          for (const each of document.querySelectorAll("details")) each.open = true;
          return [
            ...document.querySelectorAll<HTMLElement>(
              "a.leave, a.switch, a.home, a.more, a.call, a.dial, .doors a, summary",
            ),
          ]
            .filter(
              (link) =>
                link.checkVisibility() &&
                (link.getBoundingClientRect().height < 48 || link.getBoundingClientRect().width < 48),
            )
            .map((link) => link.textContent);
        });
        assert.deepEqual(small, [], address);
      }
    });
  });

  it("is markup that the browser had nothing to mend in", async () => {
    // The test parses text as markup, which pages with a script refuse by their rules.
    await withPage({ viewport: phone, javaScriptEnabled: true, bypassCSP: true }, async (page) => {
      for (const address of ["/", "/404.html", ...addresses]) {
        const source = await (await page.goto(`${library.url}${address}`))!.text();
        const counts = await page.evaluate(
          (html) => {
            const outline = (text: string): string =>
              [...text.matchAll(/<(\/?[a-z][a-z0-9]*)/g)].map((found) => found[1]).join(" ");
            const void_ = /\b\/(?:meta|link|br|path|circle)\b/g;
            const parsed = new DOMParser().parseFromString(html, "text/html").documentElement.outerHTML;
            return [outline(html), outline(parsed)].map((text) =>
              text.replace(void_, "").replace(/ \/(?:path|circle)/g, ""),
            );
          },
          source.replace(/^<!doctype html>/, ""),
        );
        assert.equal(counts[0], counts[1], address);
      }
    });
  });

  for (const [name, options, each] of [
    ["phone, light, Bangla", { viewport: phone }, kinds.filter((address) => address.startsWith("/bn/"))],
    [
      "desktop, dim, English",
      { viewport: desktop, colorScheme: "dark" },
      ["/404.html", ...kinds.filter((address) => address.startsWith("/en/"))],
    ],
  ] as const)
    it(`axe finds no barrier: ${name}`, async () => {
      // axe puts its own script into the page; the page's rules against scripts are lifted for it alone.
      await withPage({ ...options, javaScriptEnabled: true, bypassCSP: true }, async (page) => {
        for (const address of each) {
          await page.goto(`${library.url}${address}`);
          const { violations } = await new AxeBuilder({ page })
            .options({ rules: { "color-contrast-enhanced": { enabled: true } } })
            .analyze();
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
            [],
            address,
          );
        }
      });
    });

  it("prints without the way out and with every number readable", async () => {
    await withPage({ viewport: desktop, javaScriptEnabled: true }, async (page) => {
      await page.emulateMedia({ media: "print" });
      for (const language of languages) {
        await page.goto(`${library.url}/${language}/numbers/england-and-wales/`);
        assert.ok(!(await page.locator("a.leave").isVisible()));
        assert.ok(!(await page.locator("a.switch").isVisible()));
        const shown = await page.locator(".dial b").evaluateAll((all) =>
          all.map((each) => {
            const style = getComputedStyle(each);
            return [each.textContent, style.color, getComputedStyle(each.closest(".dial")!).backgroundColor];
          }),
        );
        assert.ok(shown.length > 8);
        for (const [text, colour, ground] of shown) {
          assert.match(text!, /\d/);
          assert.deepEqual([colour, ground], ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
        }
      }
    });
  });

  it("in forced colours keeps an edge around everything that is pressed, and on paper shows every article whole", async () => {
    await withPage({ viewport: phone, forcedColors: "active" }, async (page) => {
      for (const address of kinds) {
        await page.goto(`${library.url}${address}`);
        const bare = await page.evaluate(() =>
          [
            ...document.querySelectorAll(
              "a.leave, a.call, a.dial, a.switch, .doors a, .notice, .sheet, .alarm",
            ),
          ]
            .filter((each) => each.getBoundingClientRect().height > 0)
            .filter((each) => {
              const style = getComputedStyle(each);
              return (["Top", "Right", "Bottom", "Left"] as const).every(
                (side) => style[`border${side}Style`] === "none" || style[`border${side}Width`] === "0px",
              );
            })
            .map((each) => each.className || each.textContent),
        );
        assert.deepEqual(bare, [], address);
      }
    });
    await withPage({ viewport: desktop }, async (page) => {
      await page.emulateMedia({ media: "print" });
      for (const address of kinds.filter((each) => !/numbers|rules/.test(each))) {
        await page.goto(`${library.url}${address}`);
        const article = page.locator("main");
        const { hidden, wide } = await article.evaluate((element) => ({
          hidden: [...element.querySelectorAll(".alarm, .article p, .gist, .strip .call b")].filter(
            (each) => each.closest("details") === null && each.getBoundingClientRect().height === 0,
          ).length,
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        assert.deepEqual([hidden, wide], [0, 0], address);
      }
    });
  });

  it("answers an unknown address with its own page, and every other method with a refusal", async () => {
    await withPage({ viewport: phone }, async (page) => {
      const response = await page.goto(`${library.url}/nothing/here`);
      assert.equal(response!.status(), 404);
      await leaveIsClear(page);
      assert.equal(await page.locator("h1").textContent(), "There is no page here");
    });
    assert.equal((await fetch(`${library.url}/en/`, { method: "POST" })).status, 405);
    assert.equal((await fetch(`${library.url}/../package.json`)).status, 404);
    assert.equal((await fetch(`${library.url}/%2e%2e/package.json`)).status, 404);
    assert.equal((await fetch(`${library.url}/headers.json`)).status, 404);
  });
});
