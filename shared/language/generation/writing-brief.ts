import type {
	ContentLanguage,
	GlossaryEntry,
	WritingProduct,
} from "./writing-material.ts";
import type { WritingTask } from "./writing-tasks.ts";

/** What a person asks for, short: everything but task, language and product may be left out. Made by `contract/briefs.ts`, which bounds it. */
export type WritingBrief = {
	readonly task: WritingTask;
	/** Of the texts to write; other than German and English only for translations and language links. */
	readonly language: ContentLanguage;
	readonly market: string | null;
	readonly goal: string;
	readonly audience: string;
	readonly tone: readonly string[];
	/** Null: as the style guide says. */
	readonly address: "du" | "Sie" | "none" | null;
	readonly keywords: readonly string[];
	readonly intent: "inform" | "compare" | "buy" | null;
	readonly product: WritingProduct & { readonly description: string };
	/** Statements that may be made, each for itself. */
	readonly facts: readonly string[];
	/** What moves the audience, as causal results say. */
	readonly evidence: readonly string[];
	readonly mustHave: readonly string[];
	readonly forbidden: readonly string[];
	/** How many of a slot; slots left out take the task's number. */
	readonly counts: Readonly<Record<string, number>>;
	readonly source: {
		readonly text: string;
		/** Null: it is told from the text. */
		readonly language: ContentLanguage | null;
	} | null;
	readonly glossary: readonly GlossaryEntry[];
	readonly alternates: readonly {
		readonly language: string;
		readonly url: string;
	}[];
	readonly pages: readonly { readonly title: string; readonly url: string }[];
	readonly competitors: readonly string[];
	/** Whether the workspace's sources are searched as well. */
	readonly useKnowledge: boolean;
};
