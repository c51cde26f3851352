import { browser } from "wxt/browser";
import { type Ignored, mostIgnored } from "./ignored.ts";
import { parseIgnored } from "./parse-ignored.ts";

const storedAs = "ignored";

/** The same findings at the same places, whatever the reason. */
function isSame(one: Ignored, other: Ignored): boolean {
	return (
		one.ruleId === other.ruleId &&
		one.words === other.words &&
		one.host === other.host &&
		one.field === other.field
	);
}

async function read(): Promise<readonly Ignored[]> {
	const stored = await browser.storage.local.get(storedAs);
	return parseIgnored(stored[storedAs]);
}

async function without(entry: Ignored): Promise<readonly Ignored[]> {
	return (await read()).filter((known) => !isSame(known, entry));
}

/** What the user ignores, kept in `storage.local`, the same for pages and panel. */
export const ignoredList = {
	/** Adds an entry, or puts it in the place of the same one. False when the list is full: nothing old is dropped unasked. */
	async add(entry: Ignored): Promise<boolean> {
		const others = await without(entry);
		if (others.length >= mostIgnored) return false;
		await browser.storage.local.set({ [storedAs]: [...others, entry] });
		return true;
	},
	async remove(entry: Ignored): Promise<void> {
		await browser.storage.local.set({ [storedAs]: await without(entry) });
	},
	/** Calls back with the list, now and whenever it changes. Returns how to stop. */
	watch(changed: (entries: readonly Ignored[]) => void): () => void {
		const onChanged = (changes: object, area: string) => {
			if (area === "local" && storedAs in changes) void read().then(changed);
		};
		browser.storage.onChanged.addListener(onChanged);
		void read().then(changed);
		return () => browser.storage.onChanged.removeListener(onChanged);
	},
};
