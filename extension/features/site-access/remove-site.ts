import { browser } from "wxt/browser";
import { readSettings } from "../settings/read-settings.ts";
import { saveSettings } from "../settings/save-settings.ts";
import { registerSites } from "./register-sites.ts";
import { sitePattern } from "./site-pattern.ts";

/** Takes a site away and gives its permission back to the browser. */
export async function removeSite(origin: string): Promise<boolean> {
	const { addedOrigins } = await readSettings();
	await saveSettings({
		addedOrigins: addedOrigins.filter((known) => known !== origin),
	});
	const pattern = sitePattern(origin);
	if (pattern !== null) {
		await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
	}
	await registerSites();
	return true;
}
