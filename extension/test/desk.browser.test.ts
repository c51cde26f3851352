import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { builtExtension } from "./built-extension.ts";
import { type Launched, launchExtension } from "./launch.ts";
import { measurePaint } from "./measure-paint.ts";
import {
	clickAt,
	clickCardButton,
	readDesk,
	waitForDesk,
} from "./read-desk.ts";
import { readPractice, servePractice } from "./serve-practice.ts";

let launched: Launched;
let server: Awaited<ReturnType<typeof servePractice>>;
let page: Page;

beforeAll(async () => {
	const [built, served] = await Promise.all([
		builtExtension({ practice: true }),
		servePractice(),
	]);
	server = served;
	launched = await launchExtension(built);
}, 120_000);

afterAll(async () => {
	await launched?.close();
	await server?.close();
});

beforeEach(async () => {
	await page?.close();
	page = await launched.context.newPage();
});

const fieldsPage = () => `${server.origin}/practice/fixtures/fields.html`;
const caretOf = (selector: string) =>
	page
		.locator(selector)
		.evaluate((field) =>
			field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
				? [field.selectionStart, field.selectionEnd]
				: [],
		);
const noticed = () => page.evaluate("globalThis.noticed");

/** Focuses a field and waits until the analysing script has been loaded and shows it. */
async function start(selector: string, text: string): Promise<void> {
	await page.locator(selector).click();
	await page.keyboard.type(text);
	await waitForDesk(page, ({ chip }) => chip !== null);
}

describe("in the look-alike ad editor", () => {
	it.each([
		["localhost", () => `${server.origin}/practice/google-ads/`],
		["ads.google.com", () => "https://ads.google.com/practice/google-ads/"],
	])(
		"shows chip, underlines and reasons as one types, on %s",
		async (_host, address) => {
			await page.route("https://ads.google.com/**", async (route) => {
				const found = await readPractice(
					new URL(route.request().url()).pathname,
				);
				await (found
					? route.fulfill({ contentType: found.type, body: found.body })
					: route.fulfill({ status: 404, body: "" }));
			});
			await page.goto(address());
			const headline = page.getByLabel("Headline 1", { exact: true });
			await headline.fill("");
			await headline.pressSequentially("BEST CHOCOLATE!! Click here");
			const desk = await waitForDesk(page, ({ marks }) =>
				marks.some(({ text }) => text === "Click here"),
			);
			expect(desk.chip?.label).toMatch(/^Lotse: .*\d findings$/);
			expect(desk.marks.map(({ text }) => text)).toEqual(
				expect.arrayContaining(["CHOCOLATE", "Click here"]),
			);
			if (desk.chip) await clickAt(page, desk.chip.rect);
			const open = await waitForDesk(page, ({ card }) => card !== null);
			expect(open.card?.text).toContain("“CHOCOLATE” is all capitals.");
			expect(open.card?.rules).toContain("google-ads.click-here");
			expect(open.card?.text).toContain("27 of 30 characters");
			await expect(
				headline.evaluate((it) => it === document.activeElement),
			).resolves.toBe(true);
		},
	);

	it("takes a suggestion with one click, and undo brings the old text back, both ways", async () => {
		await page.goto(`${server.origin}/practice/google-ads/`);
		const description = page.getByLabel("Description 2", { exact: true });
		await description.click();
		await page.keyboard.press("End");
		await waitForDesk(page, ({ marks }) => marks.length > 0);
		const before = await description.inputValue();
		const desk = await readDesk(page);
		const mark = desk.marks.find(({ text }) => text === "utilise");
		if (mark) await clickAt(page, mark.rect);
		await page.keyboard.press("End");
		const caret = before.length;
		await clickCardButton(page, "Replace with “use”");
		await waitForDesk(page, ({ notice }) => notice !== null);
		const after = before.replace("utilise", "use");
		expect(await description.inputValue()).toBe(after);
		expect(
			await description.evaluate(
				(it: HTMLTextAreaElement) => it.selectionStart,
			),
		).toBe(caret - 4);
		await clickCardButton(page, "Undo");
		await waitForDesk(
			page,
			({ notice }) => notice?.includes("old text is back") === true,
		);
		expect(await description.inputValue()).toBe(before);
		/* Once more, with the field's own undo this time. */
		await clickCardButton(page, "Replace with “use”");
		await expect.poll(() => description.inputValue()).toBe(after);
		await page.keyboard.press("Control+z");
		expect(await description.inputValue()).toBe(before);
		/* The page's own state followed, or it would put its text back when the field loses the focus. */
		await page.keyboard.press("Control+Shift+z");
		await page.locator("h1").click();
		expect(await description.inputValue()).toBe(after);
	});

	it("recognises headline, description and path, and leaves the other fields alone", async () => {
		await page.goto(`${server.origin}/practice/google-ads/?hl=de`);
		await page.getByLabel("Anzeigentitel 2", { exact: true }).click();
		await waitForDesk(page, ({ chip }) => chip !== null);
		for (const label of ["Textzeile 2", "Pfad 1"]) {
			await page.getByLabel(label, { exact: true }).click();
			await waitForDesk(page, ({ chip }) => chip !== null);
		}
		await page.getByLabel("Finale URL", { exact: true }).click();
		await waitForDesk(page, ({ chip }) => chip === null);
	});

	it("takes a description made of a DIV for one, and counts keyword insertion by its default text", async () => {
		await page.goto(`${server.origin}/practice/google-ads/`);
		await page.evaluate(() => {
			const field = document.createElement("div");
			field.contentEditable = "true";
			field.setAttribute("role", "textbox");
			field.setAttribute("aria-label", "Description 3");
			const counter = document.createElement("div");
			counter.className = "counter";
			counter.textContent = "0 / 90";
			const around = document.createElement("div");
			around.append(field, counter);
			document.querySelector("section.descriptions")?.append(around);
		});
		await page.getByLabel("Description 3", { exact: true }).click();
		await page.keyboard.type("We utilise {KeyWord:good cocoa} here");
		const desk = await waitForDesk(
			page,
			({ chip }) => chip?.label.includes("1 finding") === true,
		);
		if (desk.chip) await clickAt(page, desk.chip.rect);
		const { card } = await waitForDesk(page, (now) => now.card !== null);
		expect(card?.text).toContain("26 of 90 characters");
		await clickCardButton(page, "Replace with “use”");
		await expect
			.poll(() =>
				page.getByLabel("Description 3", { exact: true }).textContent(),
			)
			.toBe("We use {KeyWord:good cocoa} here");
	});

	it("follows fields the page draws anew", async () => {
		await page.goto(`${server.origin}/practice/google-ads/`);
		await page.getByLabel("Headline 2", { exact: true }).click();
		await waitForDesk(page, ({ chip }) => chip !== null);
		/* Every headline is another element afterwards, and the new last one has the focus. */
		await page
			.getByRole("button", { name: "Headline", exact: false })
			.last()
			.click();
		await page.keyboard.type("We utilise it");
		const desk = await waitForDesk(page, ({ marks }) =>
			marks.some(({ text }) => text === "utilise"),
		);
		if (desk.chip) await clickAt(page, desk.chip.rect);
		await clickCardButton(page, "Replace with “use”");
		await expect
			.poll(() =>
				page.evaluate(() =>
					document.activeElement instanceof HTMLInputElement
						? document.activeElement.value
						: null,
				),
			)
			.toBe("We use it");
	});

	it("paints within a frame of the input, and asks the network for nothing", async () => {
		await page.goto(`${server.origin}/practice/google-ads/`);
		const headline = page.getByLabel("Headline 3", { exact: true });
		await headline.click();
		await waitForDesk(page, ({ chip }) => chip !== null);
		const requests: string[] = [];
		launched.context.on("request", (request) => requests.push(request.url()));
		const times = await measurePaint(page, headline, " Click here to see");
		const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
		console.info(
			`input to painted chip, ${times.length} keys: median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(1)} ms, slowest ${sorted.at(-1)?.toFixed(1)} ms; of which Lotse's own work: slowest ${Math.max(...times.map(({ ownMs }) => ownMs)).toFixed(2)} ms`,
		);
		/* In the first frame after every key the chip already speaks of the new text. */
		expect(times.every(({ inFirstFrame }) => inFirstFrame)).toBe(true);
		expect(requests).toEqual([]);
	});
});

describe("in fields of every kind, under a strict content security policy", () => {
	beforeEach(async () => {
		await page.goto(fieldsPage());
	});

	it.each(["#plain", "#line", "#controlled"])(
		"replaces and undoes in %s, and keeps the caret",
		async (field) => {
			const locator = page.locator(field);
			await start(field, "We utilise cocoa");
			await page.keyboard.press("Home");
			await page.keyboard.press("ArrowRight");
			const desk = await waitForDesk(page, ({ marks }) => marks.length === 1);
			if (desk.chip) await clickAt(page, desk.chip.rect);
			await clickCardButton(page, "Replace with “use”");
			await expect.poll(() => locator.inputValue()).toBe("We use cocoa");
			expect(await caretOf(field)).toEqual([1, 1]);
			if (field === "#controlled") {
				expect(await page.evaluate("controlledState()")).toBe("We use cocoa");
			}
			await waitForDesk(
				page,
				({ notice }) => notice?.includes("Replaced.") === true,
			);
			await page.keyboard.press("Control+z");
			expect(await locator.inputValue()).toBe("We utilise cocoa");
			expect(await noticed()).toEqual([]);
		},
	);

	it("marks text in a rich field without touching its content, and replaces inside markup", async () => {
		const rich = page.locator("#rich");
		const before = await rich.innerHTML();
		await rich.click();
		const desk = await waitForDesk(page, ({ chip }) => chip !== null);
		expect(desk.chip?.label).toContain("1 finding");
		expect(await rich.innerHTML()).toBe(before);
		const highlighted = await page.evaluate(() =>
			[...CSS.highlights].flatMap(([name, highlight]) =>
				[...highlight].map((range) => `${name}: ${String(range)}`),
			),
		);
		expect(highlighted).toContain("lotse-suggestion: utilise");
		if (desk.chip) await clickAt(page, desk.chip.rect);
		await clickCardButton(page, "Replace with “use”");
		await expect
			.poll(() => rich.innerHTML())
			.toBe(before.replace("utilise", "use"));
		await page.keyboard.press("Control+z");
		await expect.poll(() => rich.innerHTML()).toBe(before);
		expect(await noticed()).toEqual([]);
	});

	it.each(["open", "closed"])(
		"works inside %s shadow roots, from field to field",
		async (mode) => {
			const host = page.locator(mode === "open" ? "#shadow" : "#closed");
			const box = await host.boundingBox();
			if (!box) throw new Error("no box");
			await page.mouse.click(box.x + 20, box.y + box.height / 2);
			await page.keyboard.type("We utilise it");
			const first = await waitForDesk(page, ({ marks }) => marks.length === 1);
			await page.keyboard.press("Tab");
			await page.keyboard.type("They utilise it");
			await waitForDesk(
				page,
				({ marks }) =>
					marks[0]?.text === "utilise" &&
					marks[0].rect.x !== first.marks[0]?.rect.x,
			);
		},
	);

	it("lies exactly over the text: scrolled, zoomed and scaled", async () => {
		for (const field of ["#plain", "#zoomed"]) {
			await start(
				field,
				"We make it and then we utilise it in a lot more words than fit into one line\n\n\n\n\nutilise",
			);
			const desk = await waitForDesk(page, ({ marks }) => marks.length === 2);
			const box = await page.locator(field).boundingBox();
			const last = desk.marks[1];
			if (!box || !last) throw new Error("no box");
			/* The caret is behind the last word and scrolled into view, so the mark must be inside the field. */
			expect(last.rect.y).toBeGreaterThan(box.y);
			expect(last.rect.y + last.rect.height).toBeLessThan(
				box.y + box.height + 2,
			);
			/* Clicking the middle of the mark puts the field's own caret into the marked word. */
			await clickAt(page, last.rect);
			const [caret = 0] = await caretOf(field);
			const value = await page.locator(field).inputValue();
			const from = value.lastIndexOf("utilise");
			expect(caret).toBeGreaterThan(from + 1);
			expect(caret).toBeLessThan(from + 6);
		}
	});

	it("refuses when the text has changed meanwhile", async () => {
		await start("#plain", "We utilise cocoa");
		const desk = await waitForDesk(page, ({ marks }) => marks.length === 1);
		if (desk.chip) await clickAt(page, desk.chip.rect);
		await waitForDesk(page, ({ card }) => card !== null);
		/* Set by the page's script: no input event tells of it. */
		await page.locator("#plain").evaluate((field: HTMLTextAreaElement) => {
			field.value = "Something else";
		});
		await clickCardButton(page, "Replace with “use”");
		const said = await waitForDesk(page, ({ notice }) => notice !== null);
		expect(said.notice).toContain("changed meanwhile");
		expect(await page.locator("#plain").inputValue()).toBe("Something else");
	});

	it("says so when the page takes nothing, and offers to copy", async () => {
		await start("#stubborn", "We utilise cocoa");
		const desk = await waitForDesk(page, ({ marks }) => marks.length === 1);
		if (desk.chip) await clickAt(page, desk.chip.rect);
		await clickCardButton(page, "Replace with “use”");
		const said = await waitForDesk(page, ({ notice }) => notice !== null);
		expect(said.notice).toContain("did not accept");
		expect(said.notice).toContain("Copy the suggestion");
		expect(await page.locator("#stubborn").inputValue()).toBe(
			"We utilise cocoa",
		);
	});

	it("never touches secrets, nor fields that ask to be left alone", async () => {
		/* The script is loaded and at work … */
		await start("#plain", "Click here");
		for (const id of [
			"secret",
			"card",
			"code",
			"unchecked",
			"unaided",
			"ungrammed",
			"uneditored",
			"lotseless",
			"quiet",
			"masked",
			"pin",
			"readonly",
			"number",
		]) {
			await page.locator(`#${id}`).click();
			if (id !== "readonly" && id !== "number")
				await page.keyboard.type("Click here to utilise");
			await page.waitForTimeout(60);
			/* … and keeps still here. */
			expect((await readDesk(page)).chip, id).toBeNull();
		}
	});

	it("loads nothing but the small script until a text field is focused", async () => {
		await page.locator("#secret").click();
		await page.keyboard.type("hunter2");
		await page.waitForTimeout(150);
		expect(await page.locator("lotse-desk").count()).toBe(0);
	});

	it("works in a modal dialog, whose surroundings are inert", async () => {
		await page
			.locator("#dialog")
			.evaluate((dialog: HTMLDialogElement) => dialog.showModal());
		await start("#inside", "We utilise cocoa");
		const desk = await waitForDesk(page, ({ marks }) => marks.length === 1);
		if (desk.chip) await clickAt(page, desk.chip.rect);
		await clickCardButton(page, "Replace with “use”");
		await expect
			.poll(() => page.locator("#inside").inputValue())
			.toBe("We use cocoa");
	});

	it.each([
		["emoji", "😀 We utilise it 👩‍👩‍👧 now"],
		["half a character", "\uD800 We utilise it now"],
		[
			"right to left",
			"We utilise it for the shop and you will like it, שלום, now",
		],
		["control characters", "We utilise it\u0000\u202E now"],
		[
			"a long text of half characters",
			`${"\uDC00 word ".repeat(400)}We utilise it now`,
		],
	])("replaces exactly its words in %s", async (_name, text) => {
		await start("#plain", "Now");
		const field = page.locator("#plain");
		await field.evaluate((element: HTMLTextAreaElement, value) => {
			element.value = value;
			element.dispatchEvent(new InputEvent("input", { bubbles: true }));
		}, text);
		const before = await field.inputValue();
		const desk = await waitForDesk(page, ({ marks }) =>
			marks.some((mark) => mark.text === "utilise"),
		);
		if (desk.chip) await clickAt(page, desk.chip.rect);
		await clickCardButton(page, "Replace with “use”");
		await expect
			.poll(() => field.inputValue())
			.toBe(before.replace("utilise", "use"));
		expect(await noticed()).toEqual([]);
	});

	it("says of a megabyte that it is too long, and leaves it as it is", async () => {
		await start("#plain", "Now");
		const field = page.locator("#plain");
		await field.evaluate((element: HTMLTextAreaElement) => {
			element.value = "We utilise it. ".repeat(70_000);
			element.dispatchEvent(new InputEvent("input", { bubbles: true }));
		});
		const { chip } = await waitForDesk(
			page,
			(desk) => desk.chip?.label.includes("not checked") === true,
		);
		expect(chip?.label).toBe("Text over 200,000 characters: not checked.");
		expect((await field.inputValue()).length).toBe(1_050_000);
		expect(await noticed()).toEqual([]);
	});

	it("survives a page that removes its nodes, and breaks nothing", async () => {
		await start("#plain", "We utilise");
		await page.evaluate(() => {
			new MutationObserver(() => {
				document.querySelector("lotse-desk")?.remove();
			}).observe(document.documentElement, { childList: true });
			document.querySelector("lotse-desk")?.remove();
		});
		await page.keyboard.type(" good cocoa, click here");
		await page.waitForTimeout(300);
		expect(await page.locator("#plain").inputValue()).toBe(
			"We utilise good cocoa, click here",
		);
		expect(await noticed()).toEqual([]);
	});

	it("ends with a field that is taken off the page", async () => {
		await start("#line", "We utilise");
		await page.locator("#line").evaluate((field) => field.remove());
		await waitForDesk(
			page,
			({ chip, marks }) => chip === null && marks.length === 0,
		);
	});

	it("can be used by keyboard alone", async () => {
		await start("#plain", "We utilise cocoa");
		const [worker] = launched.context.serviceWorkers();
		/* The browser's own shortcut cannot be pressed from a test: the worker sends what it would send. */
		await worker?.evaluate(async () => {
			const api = (
				globalThis as unknown as {
					chrome: typeof import("wxt/browser").browser;
				}
			).chrome;
			for (const tab of await api.tabs.query({})) {
				if (tab.id !== undefined)
					await api.tabs
						.sendMessage(tab.id, { kind: "review-field" })
						.catch(() => undefined);
			}
		});
		await waitForDesk(page, ({ card }) => card !== null);
		await page.keyboard.press("Enter");
		await expect
			.poll(() => page.locator("#plain").inputValue())
			.toBe("We use cocoa");
		await waitForDesk(page, ({ notice }) => notice !== null);
		await page.keyboard.press("Escape");
		await waitForDesk(page, ({ card }) => card === null);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("plain");
	});
});
