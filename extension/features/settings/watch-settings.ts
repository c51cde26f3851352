import { browser } from "wxt/browser";
import { parseSettings, type Settings } from "./settings.ts";

/** Calls back with the settings, now and whenever they change. Returns how to stop. */
export function watchSettings(
	changed: (settings: Settings) => void,
): () => void {
	const read = async () => {
		changed(parseSettings(await browser.storage.local.get(null)));
	};
	const onChanged = (_changes: unknown, area: string) => {
		if (area === "local") void read();
	};
	browser.storage.onChanged.addListener(onChanged);
	void read();
	return () => browser.storage.onChanged.removeListener(onChanged);
}
