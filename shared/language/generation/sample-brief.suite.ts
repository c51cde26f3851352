import { sampleMaterial } from "./sample-material.suite.ts";
import type { WritingBrief } from "./writing-brief.ts";
import type { WritingTask } from "./writing-tasks.ts";

/** A brief about an invented product, for tests. */
export function sampleBrief(
	task: WritingTask,
	change: Partial<WritingBrief> = {},
): WritingBrief {
	return {
		task,
		language: "de",
		market: null,
		goal: "",
		audience: "",
		tone: [],
		address: null,
		keywords: [],
		intent: null,
		product: { ...sampleMaterial(task, "de").product, description: "" },
		facts: [],
		evidence: [],
		mustHave: [],
		forbidden: [],
		counts: {},
		source: null,
		glossary: [],
		alternates: [],
		pages: [],
		competitors: [],
		useKnowledge: false,
		...change,
	};
}
