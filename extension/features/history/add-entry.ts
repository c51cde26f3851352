import { type HistoryEntry, mostEntries } from "./history-entry.ts";

/**
 * The list with one more entry, newest first, at its bound the oldest fall off. The same text in the same field takes the
 * place of its earlier entry.
 */
export function addEntry(
	entries: readonly HistoryEntry[],
	entry: HistoryEntry,
): readonly HistoryEntry[] {
	const others = entries.filter(
		({ text, label, host }) =>
			text !== entry.text || label !== entry.label || host !== entry.host,
	);
	return [entry, ...others].slice(0, mostEntries);
}
