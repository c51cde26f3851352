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
	let loads = 0;

	/** Opens a place in a fresh browser profile. */
	async function open(hash: string, view: View = wide): Promise<Page> {
		const context = await browser.newContext({
			viewport: { width: view.width, height: 900 },
			colorScheme: view.scheme,
			locale: view.language,
			permissions: ["clipboard-read", "clipboard-write"],
		});
		await context.addInitScript((language) => {
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
		await page.goto(`${server.url}/${hash}`);
		await page.locator("h1").first().waitFor();
		return page;
	}

	/** Loads a place anew in a window that is open: what the browser compiled for it before is still there. */
	async function goTo(page: Page, hash: string): Promise<void> {
		loads += 1;
		// From one place to another of the same address nothing would be loaded.
		await page.goto(`${server.url}/?${loads}${hash}`);
		await page.locator("h1").first().waitFor();
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
		goTo,
		settle,
		picture,
		barriers,
		overflow,
		close,
	};
}
