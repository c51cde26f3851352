import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { builtExtension } from "./built-extension.ts";
import { countColour } from "./count-colour.ts";
import { type Launched, launchExtension } from "./launch.ts";
import {
	clickAt,
	clickCardButton,
	type Rect,
	waitForDesk,
} from "./read-desk.ts";
import { servePractice } from "./serve-practice.ts";

/* What broke in other writing assistants, by their users' reports: each has its test here or in the matrix of editors. */

/** The underline of a suggestion. */
const blue = [42, 134, 176] as const;

let launched: Launched;
let server: Awaited<ReturnType<typeof servePractice>>;
let page: Page;

beforeAll(async () => {
	let built: string;
	[built, server] = await Promise.all([
		builtExtension({ practice: true }),
		servePractice(),
	]);
	launched = await launchExtension(built);
}, 120_000);

afterAll(async () => {
	await launched?.close();
	await server?.close();
});

beforeEach(async () => {
	await page?.close();
	page = await launched.context.newPage();
	await page.goto(`${server.origin}/practice/fixtures/rivals.html`);
});

/** Where a word is painted in an editable element. */
const wordIn = (selector: string, word: string): Promise<Rect> =>
	page.locator(selector).evaluate((element, sought) => {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.textContent?.indexOf(sought) ?? -1;
			if (at < 0) continue;
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + sought.length);
			const { x, y, width, height } = range.getBoundingClientRect();
			return { x, y: y - 2, width, height: height + 6 };
		}
		throw new Error(`There is no ${sought}.`);
	}, word);

async function write(selector: string, text: string): Promise<void> {
	await page.locator(selector).click();
	await page.keyboard.press("Control+End");
	await page.keyboard.type(text);
	await waitForDesk(page, ({ chip }) => /\d finding/.test(chip?.label ?? ""));
}

describe("underlines", () => {
	it.each(["#fixed", "#zoom"])(
		"lie on the words in %s, also when page and field are scrolled",
		async (selector) => {
			const field = page.locator(selector);
			await write(selector, "a\nb\nc\nd\nwe utilise it\nlast line");
			if (selector === "#fixed") {
				await page.mouse.move(600, 300);
				await page.mouse.wheel(0, 400);
			}
			await field.evaluate((element: HTMLTextAreaElement) => {
				element.scrollTop = 40;
			});
			await page.waitForTimeout(300);
			const desk = await waitForDesk(page, ({ marks }) => marks.length === 1);
			const mark = desk.marks[0];
			const box = await field.boundingBox();
			if (!mark || !box) throw new Error("no mark");
			expect(mark.rect.y).toBeGreaterThan(box.y - 2);
			expect(mark.rect.y + mark.rect.height).toBeLessThan(
				box.y + box.height + 2,
			);
			await clickAt(page, mark.rect);
			const caret = await field.evaluate(
				(element: HTMLTextAreaElement) => element.selectionStart,
			);
			const from = (await field.inputValue()).indexOf("utilise");
			expect(caret).toBeGreaterThan(from);
			expect(caret).toBeLessThan(from + 7);
		},
	);

	it("are painted in a scaled element and inside a shadow root", async () => {
		for (const selector of ["#tilted", "#spot [contenteditable]"]) {
			await write(selector, " we utilise it");
			const word = await wordIn(selector, "utilise");
			expect(await countColour(page, word, blue), selector).toBeGreaterThan(4);
			const plain = await wordIn(selector, "we");
			expect(await countColour(page, plain, blue), selector).toBe(0);
		}
	});
});

describe("replacing", () => {
	it("keeps the markup around and within the words, and doubles nothing", async () => {
		await page.locator("#markup").click();
		await page.keyboard.press("Control+End");
		const desk = await waitForDesk(
			page,
			({ chip }) => chip?.label.includes("1 finding") === true,
		);
		if (desk.chip) await clickAt(page, desk.chip.rect);
		await clickCardButton(page, "Replace with “use”");
		await waitForDesk(
			page,
			({ notice }) => notice?.includes("Replaced.") === true,
		);
		const html = await page.locator("#markup").innerHTML();
		expect(await page.locator("#markup").textContent()).toBe(
			"We use good cocoa. It is fine.",
		);
		expect(html).toContain('<a href="#x">good cocoa</a>. It is <b>fine</b>.');
		/* The caret is where the user left it: at the end. */
		await page.keyboard.type("!");
		expect(await page.locator("#markup").textContent()).toBe(
			"We use good cocoa. It is fine.!",
		);
	});

	it("keeps the caret in a text area, before and behind the words", async () => {
		await write("#zoom", "We utilise it now");
		const field = page.locator("#zoom");
		for (const [at, expected] of [
			[2, 2],
			[14, 10],
		] as const) {
			await field.fill("We utilise it now");
			await field.evaluate(
				(element: HTMLTextAreaElement, caret) =>
					element.setSelectionRange(caret, caret),
				at,
			);
			const desk = await waitForDesk(page, ({ marks }) => marks.length === 1);
			if (desk.card === null && desk.chip) await clickAt(page, desk.chip.rect);
			await clickCardButton(page, "Replace with “use”");
			await expect.poll(() => field.inputValue()).toBe("We use it now");
			await page.waitForTimeout(120);
			expect(
				await field.evaluate(
					(element: HTMLTextAreaElement) => element.selectionStart,
				),
			).toBe(expected);
		}
	});
});

describe("the block editor's canvas", () => {
	it("is judged and written to block by block, in a frame without an address", async () => {
		const canvas = (): Frame => {
			const found = page.frame({ name: "editor-canvas" });
			if (found === null) throw new Error("no canvas");
			return found;
		};
		for (const block of [".wp-block-post-title", ".wp-block-paragraph"]) {
			await canvas().locator(block).click();
			await page.keyboard.type("We utilise it");
			const desk = await waitForDesk(
				page,
				({ chip }) => chip?.label.includes("1 finding") === true,
			);
			if (desk.chip) await clickAt(page, desk.chip.rect);
			await clickCardButton(page, "Replace with “use”");
			await expect
				.poll(() => canvas().locator(block).textContent())
				.toBe("We use it");
			await page.keyboard.press("Control+z");
			await expect
				.poll(() => canvas().locator(block).textContent())
				.toBe("We utilise it");
		}
	});
});
