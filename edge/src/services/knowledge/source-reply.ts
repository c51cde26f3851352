import type { Source } from "@lotse/shared/contract/sources.ts";
import type { CountedSource } from "../../ports/knowledge-store.ts";
import { sourceProblemWords } from "./source-problem-words.ts";

/** A source as the contract shows it: its problem in words. */
export function sourceReply({
	contentHash: _,
	embedder: _embedder,
	problem,
	...source
}: CountedSource): Source {
	return {
		...source,
		problem: problem && { ...problem, ...sourceProblemWords[problem.code] },
	};
}
