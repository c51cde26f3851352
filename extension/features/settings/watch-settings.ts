import { browser } from "wxt/browser";
import { readSettings } from "./read-settings.ts";
import { parseSettings, type Settings } from "./settings.ts";

const keys = Object.keys(parseSettings({}));

/** Calls back with the settings, now and whenever they change. Returns how to stop. */
export function watchSettings(
	changed: (settings: Settings) => void,
): () => void {
	const read = async () => changed(await readSettings());
	const onChanged = (changes: object, area: string) => {
		if (area === "local" && keys.some((key) => key in changes)) void read();
	};
	browser.storage.onChanged.addListener(onChanged);
	void read();
	return () => browser.storage.onChanged.removeListener(onChanged);
}
