import { browser } from "wxt/browser";
import { allSites } from "../../sites/all-sites.ts";
import { tokenVault } from "../pairing/token-vault.ts";
import { readSettings } from "../settings/read-settings.ts";
import { spokenLanguage } from "../settings/spoken-language.ts";
import { reserveCss } from "./reserve-css.ts";
import { syncSuggestions } from "./sync-suggestions.ts";
import { tableAt } from "./table-at.ts";

/**
 * Loads the column's script into the page of a tab, unless it is there, and fetches suggestions where they are old. Nothing is
 * loaded, and nothing asked of a network, while there is no pairing.
 */
export async function offerColumn(
	tabId: number,
	address: string,
	isThere: boolean,
): Promise<boolean> {
	if ((await tokenVault.read()) === null) return false;
	if (!isThere && !(await loadColumn(tabId, address))) return false;
	void syncSuggestions(spokenLanguage(await readSettings()), {
		isForced: false,
	});
	return true;
}

async function loadColumn(tabId: number, address: string): Promise<boolean> {
	const url = URL.parse(address);
	const table = url && tableAt(allSites, url);
	/* A page that moves within itself may be known by an older address; then every table described counts. */
	const tables = table
		? [table]
		: allSites.flatMap((site) => site.tables ?? []);
	const target = { tabId, frameIds: [0] };
	const css = tables.map(reserveCss).join("\n");
	try {
		await browser.scripting.insertCSS({ target, css });
		await browser.scripting.executeScript({
			target,
			files: ["/budget-column.js"],
		});
		return true;
	} catch {
		return false;
	}
}
