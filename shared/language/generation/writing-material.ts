import type { OtherLanguage } from "../other-languages.ts";
import type { SupportPassage } from "../support/passage.ts";
import type { WritingSlot, WritingTask } from "./writing-tasks.ts";

/** The languages whose rules, patterns and words are known here. */
export type WritingLanguage = "de" | "en";
/** Any language a text can be in. */
export type ContentLanguage = WritingLanguage | OtherLanguage;

/** A passage a text may rest on, with where it comes from. */
export type WritingPassage = SupportPassage & {
	readonly title: string;
	readonly url: string | null;
	/** SHA-256 of its text, so that the same words give the same fingerprint. */
	readonly hash: string;
	/** Epoch ms; null: open. */
	readonly validUntil: number | null;
};

export type ProductImage = {
	readonly url: string;
	/** What is to be seen, as the feed says. */
	readonly shows: string;
};

export type WritingProduct = {
	readonly name: string;
	readonly brand: string | null;
	readonly url: string | null;
	readonly sku: string | null;
	readonly gtin: string | null;
	readonly price: {
		readonly amountMicros: number;
		readonly currency: string;
	} | null;
	readonly availability: "in-stock" | "out-of-stock" | "preorder" | null;
	readonly attributes: readonly {
		readonly name: string;
		readonly value: string;
	}[];
	readonly images: readonly ProductImage[];
};

export type GlossaryEntry = { readonly from: string; readonly to: string };

/** An earlier text of the workspace as it was written and as a person let it through: what a model learns the house's taste from. */
export type WritingExample = {
	readonly id: string;
	/** Empty: about none. */
	readonly product: string;
	readonly draft: string;
	readonly corrected: string;
	/** What reviewers said, oldest first. */
	readonly reasons: readonly string[];
};

/** Everything a text is written from: what was asked, and what may be said. Made from a brief by the service or the terminal. */
export type WritingMaterial = {
	readonly task: WritingTask;
	/** Of the texts; of a translation into another language that of the people who look after it. */
	readonly language: WritingLanguage;
	/** What a translation is to be in where that is neither German nor English; absent: `language`. */
	readonly into?: OtherLanguage;
	/** ISO 3166 country; null: any. */
	readonly market: string | null;
	readonly goal: string;
	readonly audience: string;
	readonly tone: readonly string[];
	readonly address: "du" | "Sie" | "none";
	readonly keywords: readonly string[];
	readonly intent: "inform" | "compare" | "buy" | null;
	/** What the text is about; its name needs no source. */
	readonly product: WritingProduct;
	/** Which values move the audience, as causal results say; guides the choice, states nothing. */
	readonly evidence: readonly string[];
	readonly mustHave: readonly string[];
	readonly forbidden: readonly string[];
	/** Own texts that were approved and ran; not to be repeated. */
	readonly phrases: readonly string[];
	readonly passages: readonly WritingPassage[];
	/** Chosen for this brief; absent: none. Only a model learns from them. */
	readonly examples?: readonly WritingExample[];
	/** What is to be rewritten or translated; null otherwise. */
	readonly source: {
		readonly text: string;
		readonly language: ContentLanguage;
		/** What is wrong with it, in words, for a rewrite. */
		readonly complaints: readonly string[];
		/** Wordings to put in another's place: findings with their first suggestion. */
		readonly swaps: readonly {
			readonly start: number;
			readonly end: number;
			readonly by: string;
		}[];
	} | null;
	readonly glossary: readonly GlossaryEntry[];
	/** Pages in other languages, for hreflang. */
	readonly alternates: readonly {
		readonly language: string;
		readonly url: string;
	}[];
	/** Own pages that can be linked, and that must not be competed with. */
	readonly pages: readonly { readonly title: string; readonly url: string }[];
	readonly slots: readonly (WritingSlot & { readonly wanted: number })[];
};

/** One text of an answer. */
export type WrittenItem = {
	readonly slot: string;
	readonly text: string;
};
