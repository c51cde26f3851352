import { browser } from "wxt/browser";
import { findTextField } from "../fields/find-text-field.ts";
import { pageAddress } from "../fields/page-address.ts";
import { watchFocus } from "../fields/watch-focus.ts";
import { isPaused } from "./settings/is-paused.ts";
import { parseSettings } from "./settings/settings.ts";

/**
 * All that runs on a page before a text field is focused: waits for that, then asks the background to load the
 * analysing script into this frame, and is done. No rules, no weights, no React.
 */
export function watchFields(isInvalid: () => boolean): void {
	let asked = false;
	const stop = watchFocus(document, (element) => {
		if (!asked && findTextField(element) !== null) void ask();
	});

	async function ask(): Promise<void> {
		if (isInvalid()) return stop();
		const settings = parseSettings(await browser.storage.local.get(null));
		if (asked || isPaused(settings, pageAddress(self)?.hostname ?? "")) return;
		asked = true;
		try {
			const loaded: unknown = await browser.runtime.sendMessage({
				kind: "desk-wanted",
			});
			if (loaded === true) stop();
			else asked = false;
		} catch {
			/* The extension was updated or removed: this page keeps its old script, which stays silent. */
			stop();
		}
	}
}
