import { browser } from "wxt/browser";
import type { Knowledge, SyncOutcome } from "./knowledge.ts";

const storedAs = "knowledge";
const outcomeAs = "knowledgeSync";

/** The last one read, so that the same copy stays the same object: rules are compiled once an object. */
let last: { readonly stamp: string; readonly knowledge: Knowledge } | null =
	null;

function isKnowledge(value: unknown): value is Knowledge {
	return (
		typeof value === "object" &&
		value !== null &&
		"guide" in value &&
		typeof value.guide === "object" &&
		"layer" in value &&
		typeof value.layer === "object" &&
		"syncedAt" in value &&
		typeof value.syncedAt === "number"
	);
}

async function read(): Promise<Knowledge | null> {
	const { [storedAs]: value } = await browser.storage.local.get(storedAs);
	if (!isKnowledge(value)) return null;
	const stamp = `${value.origin} ${value.guide.version} ${value.syncedAt}`;
	if (last?.stamp !== stamp) last = { stamp, knowledge: value };
	return last.knowledge;
}

async function readOutcome(): Promise<SyncOutcome | null> {
	const { [outcomeAs]: value } = await browser.storage.local.get(outcomeAs);
	return typeof value === "object" && value !== null && "at" in value
		? (value as SyncOutcome)
		: null;
}

/** Only the background writes; pages and panel read. */
export const knowledgeStore = {
	read,
	readOutcome,
	async keep(knowledge: Knowledge): Promise<void> {
		await browser.storage.local.set({ [storedAs]: knowledge });
	},
	async keepOutcome(outcome: SyncOutcome): Promise<void> {
		await browser.storage.local.set({ [outcomeAs]: outcome });
	},
	async forget(): Promise<void> {
		await browser.storage.local.remove([storedAs, outcomeAs]);
	},
	/** Calls back with the copy in hand, now and whenever it changes. Returns how to stop. */
	watch(
		changed: (knowledge: Knowledge | null, outcome: SyncOutcome | null) => void,
	): () => void {
		const tell = async () => changed(await read(), await readOutcome());
		const onChanged = (changes: object, area: string) => {
			const concerns = storedAs in changes || outcomeAs in changes;
			if (area === "local" && concerns) void tell();
		};
		browser.storage.onChanged.addListener(onChanged);
		void tell();
		return () => browser.storage.onChanged.removeListener(onChanged);
	},
};
