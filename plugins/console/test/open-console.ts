import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { axeViolations } from "../../../scripts/lib/axe-violations.ts";
import { root } from "../../../scripts/lib/root.ts";
import { builtConsole } from "./built-console.ts";
import { type Answers, fakeService } from "./fake-service.ts";
import { openBrowser } from "./open-browser.ts";
import { serveConsole } from "./serve-console.ts";

export type View = {
	width: number;
	scheme: "light" | "dark";
	language: "de" | "en";
};
export const wide: View = { width: 1280, scheme: "light", language: "en" };
export const narrow: View = { width: 400, scheme: "dark", language: "de" };

const pictures = join(root, ".lotse/pictures/console");

/** The console in a real browser, with canned answers for a service. Close it when done. */
export async function openConsole(answers: () => Answers) {
	mkdirSync(pictures, { recursive: true });
	const dist = await builtConsole();
	/** Whatever page, contract or console complained about; tests expect it empty. */
	const faults: string[] = [];
	const server = await serveConsole(dist, (request) => {
		const service = fakeService(answers());
		const answer = service.handle(request);
		faults.push(...service.faults);
		return answer;
	});
	const browser = await openBrowser();
	const windows = new Map<string, Page>();

	/** A window of its own for a view: language and theme are as in a browser of somebody new. */
	async function openWindow(view: View): Promise<Page> {
		const context = await browser.newContext({
			viewport: { width: view.width, height: 900 },
			colorScheme: view.scheme,
			locale: view.language,
			permissions: ["clipboard-read", "clipboard-write"],
		});
		await context.addInitScript((language) => {
			// The blank page between two places keeps nothing.
			if (location.origin === "null") return;
			if (!localStorage.getItem("lotse.preferences"))
				localStorage.setItem(
					"lotse.preferences",
					JSON.stringify({ language, theme: "system" }),
				);
		}, view.language);
		const page = await context.newPage();
		page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
		page.on("console", (message) => {
			const isExpected = /status of 40[134]/.test(message.text());
			if (["error", "warning"].includes(message.type()) && !isExpected)
				faults.push(`console: ${message.text()}`);
		});
		return page;
	}

	/**
	 * Opens a place as somebody new would see it. The window of a view is used again, without what it kept: a new one costs two
	 * seconds of a processor, and what it showed before is gone with it.
	 */
	async function open(hash: string, view: View = wide): Promise<Page> {
		const key = JSON.stringify(view);
		const before = windows.get(key);
		if (before) {
			await before.evaluate(async () => {
				localStorage.clear();
				sessionStorage.clear();
				for (const { name } of await indexedDB.databases())
					if (name) indexedDB.deleteDatabase(name);
			});
			await before.goto("about:blank");
		}
		const page = before ?? (await openWindow(view));
		windows.set(key, page);
		await page.goto(`${server.url}/${hash}`);
		await page.locator("h1").first().waitFor();
		return page;
	}

	/** Waits until nothing loads any more. */
	async function settle(page: Page): Promise<void> {
		await page.waitForFunction(
			() => document.querySelector(".loading") === null,
		);
		await page.waitForTimeout(60);
	}

	/** A picture of the whole page, kept in `.lotse/pictures/console`; in CI nobody would look at it. */
	async function picture(page: Page, name: string, view: View): Promise<void> {
		if (process.env.CI) return;
		const file = `${name}-${view.width}-${view.scheme}-${view.language}.png`;
		await page.screenshot({ path: join(pictures, file), fullPage: true });
	}

	/** Barriers axe finds serious or critical. */
	async function barriers(page: Page): Promise<string[]> {
		const violations = await axeViolations(page);
		return violations
			.filter(({ impact }) => impact === "serious" || impact === "critical")
			.map(
				({ id, nodes }) =>
					`${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
			);
	}

	/** How many pixels the page is wider than the window. */
	const overflow = (page: Page) =>
		page.evaluate(
			() => document.documentElement.scrollWidth - window.innerWidth,
		);

	async function close(): Promise<void> {
		await browser.close();
		await server.stop();
	}
	return {
		dist,
		faults,
		open,
		settle,
		picture,
		barriers,
		overflow,
		close,
	};
}
