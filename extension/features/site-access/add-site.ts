import { browser } from "wxt/browser";
import { readSettings } from "../settings/read-settings.ts";
import { saveSettings } from "../settings/save-settings.ts";
import { registerSites } from "./register-sites.ts";
import { sitePattern } from "./site-pattern.ts";

/** Adds a site the user has just allowed, and starts in the open tab without a reload. False when it is not allowed. */
export async function addSite(
	origin: string,
	tabId: number | undefined,
): Promise<boolean> {
	const pattern = sitePattern(origin);
	if (pattern === null) return false;
	if (!(await browser.permissions.contains({ origins: [pattern] }))) {
		return false;
	}
	const { addedOrigins } = await readSettings();
	await saveSettings({
		addedOrigins: [...new Set([...addedOrigins, origin])],
	});
	await registerSites();
	if (tabId !== undefined) {
		await browser.scripting
			.executeScript({
				target: { tabId, allFrames: true },
				files: ["/content-scripts/field-watch.js"],
			})
			.catch(() => undefined);
	}
	return true;
}
