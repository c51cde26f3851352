import { browser } from "wxt/browser";
import { parseSettings, type Settings } from "./settings.ts";

/** The settings as they are now; nothing else that lies in the storage is read. */
export async function readSettings(): Promise<Settings> {
	return parseSettings(
		await browser.storage.local.get(Object.keys(parseSettings({}))),
	);
}
