import { browser } from "wxt/browser";
import { readSettings } from "../settings/read-settings.ts";
import { saveSettings } from "../settings/save-settings.ts";
import { sitePattern } from "./site-pattern.ts";

const scriptPrefix = "site ";

/**
 * Makes the registered content scripts those of the sites the user added and the browser still allows. Called at
 * start and after every change, so that taking the permission away in the browser is enough.
 */
export async function registerSites(): Promise<void> {
	const { addedOrigins } = await readSettings();
	const registered = await browser.scripting.getRegisteredContentScripts();
	const allowed: string[] = [];
	for (const origin of addedOrigins) {
		const pattern = sitePattern(origin);
		if (pattern === null) continue;
		if (await browser.permissions.contains({ origins: [pattern] })) {
			allowed.push(origin);
		}
	}
	const wanted = new Map(
		allowed.map((origin) => [`${scriptPrefix}${origin}`, sitePattern(origin)]),
	);
	const obsolete = registered
		.map(({ id }) => id)
		.filter((id) => id.startsWith(scriptPrefix) && !wanted.has(id));
	if (obsolete.length > 0) {
		await browser.scripting.unregisterContentScripts({ ids: obsolete });
	}
	const present = new Set(registered.map(({ id }) => id));
	const missing = [...wanted].flatMap(([id, pattern]) =>
		pattern === null || present.has(id) ? [] : [{ id, pattern }],
	);
	if (missing.length > 0) {
		await browser.scripting.registerContentScripts(
			missing.map(({ id, pattern }) => ({
				id,
				matches: [pattern],
				js: ["content-scripts/field-watch.js"],
				allFrames: true,
				matchOriginAsFallback: true,
				runAt: "document_idle" as const,
				persistAcrossSessions: true,
			})),
		);
	}
	if (allowed.length < addedOrigins.length) {
		await saveSettings({ addedOrigins: allowed });
	}
}
