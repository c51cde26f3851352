import { expect, it } from "vitest";
import { addEntry } from "./add-entry.ts";
import { type HistoryEntry, mostEntries } from "./history-entry.ts";

const entry = (text: string, at = 1): HistoryEntry => ({
	text,
	label: "Headline 1",
	host: "ads.google.com",
	probability: 0.6,
	findings: 1,
	ignored: 0,
	versions: "model 1",
	at,
});

it("puts the newest first and forgets the oldest", () => {
	let list: readonly HistoryEntry[] = [];
	for (let at = 0; at < mostEntries + 3; at++) {
		list = addEntry(list, entry(`text ${at}`, at));
	}
	expect(list).toHaveLength(mostEntries);
	expect(list[0]?.at).toBe(mostEntries + 2);
	expect(list.at(-1)?.at).toBe(3);
});

it("keeps one entry of the same text in the same field", () => {
	const list = addEntry(addEntry([entry("a")], entry("b")), entry("a", 9));
	expect(list.map(({ text, at }) => [text, at])).toEqual([
		["a", 9],
		["b", 1],
	]);
	expect(addEntry(list, { ...entry("a"), host: "b.example" })).toHaveLength(3);
});
