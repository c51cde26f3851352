import { useEffect, useState } from "react";
import type { Knowledge, SyncOutcome } from "../knowledge/knowledge.ts";
import { knowledgeStore } from "../knowledge/knowledge-store.ts";

/** What the workspace knows, as it lies here now, and how the last attempt to fetch it ended. */
export function useKnowledge(): {
	readonly known: Knowledge | null;
	readonly outcome: SyncOutcome | null;
} {
	const [state, setState] = useState<{
		known: Knowledge | null;
		outcome: SyncOutcome | null;
	}>({ known: null, outcome: null });
	useEffect(
		() =>
			knowledgeStore.watch((known, outcome) => setState({ known, outcome })),
		[],
	);
	return state;
}
