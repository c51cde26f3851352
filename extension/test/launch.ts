import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { chromiumPath } from "./chromium-path.ts";

export type Launched = {
	readonly context: BrowserContext;
	readonly extensionId: string;
	/** The address of the side panel's page, to be opened in a tab. */
	readonly panelUrl: string;
	readonly close: () => Promise<void>;
};

/** Lets `request` events name what the extension's own worker asks for. */
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = "1";

/**
 * A real Chromium with the unpacked extension of a folder, a profile of its own, and no way to the internet but to
 * this machine.
 */
export async function launchExtension(
	folder: string,
	look: {
		readonly locale?: "de-DE" | "en-US";
		readonly colorScheme?: "light" | "dark";
		readonly viewport?: { width: number; height: number };
	} = {},
): Promise<Launched> {
	const profile = await mkdtemp(join(tmpdir(), "lotse-profile-"));
	const locale = look.locale ?? "en-US";
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: chromiumPath(),
		colorScheme: look.colorScheme ?? "light",
		locale,
		viewport: look.viewport ?? { width: 1280, height: 900 },
		ignoreDefaultArgs: ["--disable-extensions"],
		args: [
			"--headless=new",
			"--no-sandbox",
			"--disable-gpu",
			`--load-extension=${folder}`,
			`--disable-extensions-except=${folder}`,
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--no-first-run",
			`--lang=${locale}`,
			"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
		],
	});
	const worker =
		context.serviceWorkers()[0] ??
		(await context.waitForEvent("serviceworker", { timeout: 20_000 }));
	const extensionId = new URL(worker.url()).hostname;
	return {
		context,
		extensionId,
		panelUrl: `chrome-extension://${extensionId}/sidepanel.html`,
		async close() {
			await context.close();
			await rm(profile, { recursive: true, force: true });
		},
	};
}
