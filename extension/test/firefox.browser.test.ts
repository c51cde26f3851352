import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtExtension } from "./built-extension.ts";
import { driveFirefox, type Firefox, firefoxPath } from "./drive-firefox.ts";
import { openFirefoxPage } from "./firefox-page.ts";
import { servePractice } from "./serve-practice.ts";

const executable = firefoxPath();
const control = "\uE009";

let server: Awaited<ReturnType<typeof servePractice>>;
let firefox: Firefox;

beforeAll(async () => {
	let built: string;
	if (executable === null) return;
	[built, server] = await Promise.all([
		builtExtension({ practice: true, browser: "firefox" }),
		servePractice(),
	]);
	firefox = await driveFirefox(executable);
	await firefox.send("webExtension.install", {
		extensionData: { type: "path", path: built },
	});
	console.info(`The main path in Firefox ${firefox.version}.`);
}, 180_000);

afterAll(async () => {
	await firefox?.close();
	await server?.close();
});

type Page = Awaited<ReturnType<typeof openFirefoxPage>>;

/** Waits until something holds; throws with what Lotse shows after ten seconds. */
async function until(page: Page, holds: () => Promise<boolean>): Promise<void> {
	const end = Date.now() + 10_000;
	while (!(await holds())) {
		if (Date.now() > end) {
			throw new Error(`Lotse shows: ${JSON.stringify(await page.shown())}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

const fields = [
	{
		name: "a text area",
		selector: "#plain",
		text: `document.querySelector("#plain").value`,
	},
	{
		name: "an editable element",
		selector: "#rich p:last-child",
		text: `document.querySelector("#rich").innerHTML`,
	},
] as const;

describe("in Firefox", () => {
	it.each(fields)(
		"finds, replaces and takes back in $name",
		async ({ selector, text }) => {
			if (executable === null) {
				console.info(
					"Not tested in Firefox: none found (Debian: apt-get install firefox-esr) and FIREFOX_PATH is not set.",
				);
				return;
			}
			const page = await openFirefoxPage(firefox);
			await page.goto(`${server.origin}/practice/fixtures/fields.html`);
			await page.click(selector);
			await page.type(" We utilize it");
			const written = await page.read<string>(text);
			await until(page, async () =>
				/finding/.test((await page.shown())?.chip ?? ""),
			);
			await page.clickChip();
			const button = "Replace with “use”";
			await until(
				page,
				async () =>
					(await page.shown())?.buttons.some((one) => one.includes(button)) ===
					true,
			);
			await page.clickButton(button);
			await until(
				page,
				async () =>
					(await page.shown())?.notice?.includes("Replaced.") === true,
			);
			/* Its markup stays. */
			expect(await page.read<string>(text)).toBe(
				written.replace(/utilise|utilize/, "use"),
			);
			expect(await page.read<string>("document.body.innerHTML")).not.toContain(
				"desk-mark",
			);
			await page.type("z", control);
			await until(
				page,
				async () => (await page.read<string>(text)) === written,
			);
		},
	);
});
