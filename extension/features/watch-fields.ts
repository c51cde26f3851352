import { browser } from "wxt/browser";
import { fieldKey } from "../fields/field-key.ts";
import { findTextField } from "../fields/find-text-field.ts";
import { pageAddress } from "../fields/page-address.ts";
import type { TextField } from "../fields/text-field.ts";
import { watchFocus } from "../fields/watch-focus.ts";
import { isPaused } from "./settings/is-paused.ts";
import { readSettings } from "./settings/read-settings.ts";

/**
 * All that runs on a page before a text field is focused: waits for that, then asks the background to load the
 * analysing script into this frame, and is done. No rules, no weights, no React.
 */
export function watchFields(isInvalid: () => boolean): void {
	let asked = false;
	const stop = watchFocus(document, (element) => {
		const field = asked ? null : findTextField(element);
		if (field !== null) void ask(field);
	});

	async function ask({ element }: TextField): Promise<void> {
		if (isInvalid()) return stop();
		const host = pageAddress(self)?.hostname ?? "";
		const place = { host, key: fieldKey(element) };
		const settings = await readSettings();
		if (asked || isPaused(settings, place)) return;
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
