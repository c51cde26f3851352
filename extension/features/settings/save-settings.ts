import { browser } from "wxt/browser";
import type { Settings } from "./settings.ts";

/** Stores the settings named; the others stay. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
	await browser.storage.local.set(change);
}
