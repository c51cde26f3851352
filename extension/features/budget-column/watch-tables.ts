import { browser } from "wxt/browser";
import { allSites } from "../../sites/all-sites.ts";
import { siteOf } from "../../sites/site-of.ts";
import { isPaused } from "../settings/is-paused.ts";
import { readSettings } from "../settings/read-settings.ts";
import { tableAt } from "./table-at.ts";

/**
 * All that runs on a page before its address promises a table: nothing on sites without one, else a look at each new address.
 * There it asks the background for the column, which comes only when Lotse is paired; until then a pairing is waited for.
 */
export function watchTables(page: {
	readonly isInvalid: () => boolean;
	readonly onMove: (moved: (to: URL) => void) => void;
}): void {
	const hasTables = (siteOf(allSites, location)?.tables ?? []).length > 0;
	if (self !== top || !hasTables) return;
	let isLoaded = false;
	let address: Pick<URL, "hostname" | "pathname"> = location;

	async function look(): Promise<void> {
		if (isLoaded || page.isInvalid()) return;
		if (tableAt(allSites, address) === null) return;
		const { hostname: host } = address;
		if (isPaused(await readSettings(), { host }) || isLoaded) return;
		try {
			const wanted = { kind: "column-wanted", isThere: false };
			isLoaded = (await browser.runtime.sendMessage(wanted)) === true;
		} catch {
			/* The extension was updated or removed: this page keeps its old script, which stays silent. */
			isLoaded = true;
		}
	}

	page.onMove((to) => {
		address = to;
		void look();
	});
	browser.storage.onChanged.addListener((changes, area) => {
		const concerns =
			"suggestionsSync" in changes ||
			"pausedHosts" in changes ||
			"pausedEverywhere" in changes;
		if (area === "local" && concerns) void look();
	});
	void look();
}
