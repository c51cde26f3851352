import { browser } from "wxt/browser";
import { readSettings } from "../settings/read-settings.ts";
import { addEntry } from "./add-entry.ts";
import {
	type HistoryEntry,
	historyEntry,
	mostEntries,
} from "./history-entry.ts";

const storedAs = "history";

async function read(): Promise<readonly HistoryEntry[]> {
	const { [storedAs]: value } = await browser.storage.session.get(storedAs);
	if (!Array.isArray(value)) return [];
	return value.slice(0, mostEntries).flatMap((entry) => {
		const parsed = historyEntry.safeParse(entry);
		return parsed.success ? [parsed.data] : [];
	});
}

/**
 * The texts worked on, if the user asked for that: in the browser's memory only (`storage.session`), gone when it closes,
 * out of reach of pages and of scripts on them.
 */
export const historyStore = {
	async add(entry: HistoryEntry): Promise<void> {
		if (!(await readSettings()).keepsHistory) return;
		await browser.storage.session.set({
			[storedAs]: addEntry(await read(), entry),
		});
	},
	async clear(): Promise<void> {
		await browser.storage.session.remove(storedAs);
	},
	/** Calls back with the list, now and whenever it changes. Returns how to stop. */
	watch(changed: (entries: readonly HistoryEntry[]) => void): () => void {
		const onChanged = (changes: object, area: string) => {
			if (area === "session" && storedAs in changes) void read().then(changed);
		};
		browser.storage.onChanged.addListener(onChanged);
		void read().then(changed);
		return () => browser.storage.onChanged.removeListener(onChanged);
	},
};
