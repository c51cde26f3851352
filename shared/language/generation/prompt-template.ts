import type { WritingTask } from "./writing-tasks.ts";

/** What a model is told for a task, as data: shipped in `templates/`, copied and changed by workspaces. Plain texts; nothing in them is executed. */
export type PromptTemplate = {
	readonly id: WritingTask;
	/** Counts up with every change; shipped ones are below 1,000, a workspace's own begin there. */
	readonly version: number;
	/** Who the model is to be. */
	readonly role: string;
	readonly goal: string;
	readonly style: readonly string[];
	readonly constraints: readonly string[];
	readonly examples: readonly {
		readonly given: string;
		readonly written: string;
	}[];
};
