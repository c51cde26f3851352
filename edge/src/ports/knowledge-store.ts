import type { PassageLanguage } from "@lotse/shared/contract/passages.ts";
import type {
	Source,
	SourceKind,
	SourceProblemCode,
} from "@lotse/shared/contract/sources.ts";
import type { InjectionVerdict } from "@lotse/shared/language/injection/judge-injection.ts";
import type { PassageTerms } from "@lotse/shared/language/retrieval/passage-terms.ts";
import type { Write } from "../ports.ts";

export interface StoredSource
	extends Omit<Source, "problem" | "passages" | "withheld"> {
	readonly problem: {
		readonly code: SourceProblemCode;
		readonly at: number;
	} | null;
	/** SHA-256 of the kept text; null while there is none. */
	readonly contentHash: string | null;
	/** Which embedder made its vectors; null without passages. */
	readonly embedder: string | null;
}
/** With what is counted in its passages. */
export type CountedSource = StoredSource &
	Pick<Source, "passages" | "withheld">;

export interface StoredPassage {
	readonly id: string;
	readonly sourceId: string;
	/** Place within the source, from 0. */
	readonly position: number;
	/** Key of its row in the word index: a whole number below 2^52, unique. */
	readonly number: number;
	readonly heading: string;
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly language: PassageLanguage;
	readonly hash: string;
	/** The passage's own; the source's where this is empty. */
	readonly product: string;
	/** The approved text it is, or a piece of it; null in every other source. */
	readonly unitId: string | null;
	readonly verdict: InjectionVerdict;
	readonly injection: number;
	readonly releasedBy: string | null;
	readonly releasedAt: number | null;
}

/** What a retrieval lets through: usable at an instant, and the filters that were asked for. */
export interface PassageFilter {
	readonly at: number;
	readonly language?: "de" | "en" | undefined;
	readonly product?: string | undefined;
	readonly market?: string | undefined;
}

export interface KnowledgeRows {
	/** Newest first. */
	listSources(filter: {
		before?: number | undefined;
		limit: number;
	}): Promise<CountedSource[]>;
	countSources(): Promise<number>;
	getSource(id: string): Promise<CountedSource | null>;
	/** The oldest source with all of what is named. */
	findSource(of: {
		url?: string | undefined;
		kind?: SourceKind | undefined;
		contentHash?: string | undefined;
	}): Promise<CountedSource | null>;
	createSource(source: StoredSource): Write;
	updateSource(
		id: string,
		change: Partial<Omit<StoredSource, "id" | "createdAt" | "createdBy">>,
	): Write;
	/** With its text, its passages and their words. */
	removeSource(id: string): Write;
	/** The kept text; null where there is none. */
	getText(sourceId: string): Promise<string | null>;
	/** Puts a text and its passages, with the words each is found by, in the place of those before. */
	replacePassages(
		sourceId: string,
		text: string,
		passages: readonly (StoredPassage & { readonly terms: PassageTerms })[],
	): Write;
	/** Takes passages that are these approved texts out, at once; their source is read again as soon as can be. */
	dropUnits(ids: readonly string[], at: number): Write;
	/** Has the source of approved texts, where there is one, read again as soon as can be. */
	readUnitsSoon(at: number): Write;
	listPassages(filter: {
		sourceId: string;
		from: number;
		onlyWithheld: boolean;
		limit: number;
	}): Promise<StoredPassage[]>;
	/** Those that looked like orders and were released. */
	releasedPassages(
		sourceId: string,
	): Promise<Pick<StoredPassage, "id" | "releasedBy" | "releasedAt">[]>;
	/** Ids of every passage of a source. */
	passageIds(sourceId: string): Promise<string[]>;
	getPassage(id: string): Promise<StoredPassage | null>;
	release(id: string, by: string | null, at: number | null): Write;
	/** Passages with any of the words, best first by BM25; only usable ones. */
	search(
		words: readonly string[],
		filter: PassageFilter,
		limit: number,
	): Promise<{ id: string; score: number }[]>;
	/** Those of the ids that may be used, each with its source, in the order of the ids. */
	usable(
		ids: readonly string[],
		filter: PassageFilter,
	): Promise<{ passage: StoredPassage; source: StoredSource }[]>;
}

/** What the sweep asks before a workspace is known. */
export interface DueSources {
	/** Sources to be read again, longest due first. */
	dueSources(
		now: number,
		limit: number,
	): Promise<{ workspaceId: string; id: string }[]>;
	/** Sources in use whose vectors another embedder made, or none yet. */
	sourcesToEmbed(
		embedder: string,
		limit: number,
	): Promise<{ workspaceId: string; id: string }[]>;
}
