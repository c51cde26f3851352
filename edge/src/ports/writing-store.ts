import type {
	FeedItem,
	WritingFeed,
	WritingResult,
	WritingSettings,
} from "@lotse/shared/contract/writing.ts";
import type { PromptTemplate } from "@lotse/shared/language/generation/prompt-template.ts";
import type { WritingBrief } from "@lotse/shared/language/generation/writing-brief.ts";
import type { Write } from "../ports.ts";

export interface StoredTemplate {
	readonly template: PromptTemplate;
	readonly savedBy: string;
	readonly savedAt: number;
	readonly note: string;
}

export interface StoredRun {
	readonly id: string;
	readonly state: "running" | "done" | "failed";
	readonly startedBy: string;
	readonly startedAt: number;
	/** SHA-256 of what was asked. */
	readonly asked: string;
	readonly result: WritingResult | null;
}

export interface StoredFeed extends WritingFeed {
	readonly brief: WritingBrief;
	/** How often its workflow was started; part of the workflow's id. */
	readonly attempt: number;
}

export interface StoredFeedItem extends Omit<FeedItem, "product"> {
	readonly product: WritingBrief["product"];
}

export interface TokenSpend {
	readonly day: string;
	/** Empty: all together. */
	readonly feature: string;
	readonly tokens: number;
	readonly requests: number;
}

/** What a model used for an answer. */
export interface AnsweredTokens {
	readonly model: string;
	readonly tokensIn: number;
	readonly tokensOut: number;
}

export interface ModelSpend extends AnsweredTokens {
	readonly day: string;
	readonly feature: string;
}

/** How many texts of a writer passed the guards at the first attempt. */
export interface WriterTally {
	readonly writer: string;
	readonly written: number;
	readonly passed: number;
}

/** What a writer answered, kept for the same request. */
export interface KeptAnswer {
	readonly writer: string;
	readonly model: string;
	readonly answer: string;
}

/** What every writing begins with. */
export interface WritingStart {
	readonly settings: WritingSettings | null;
	readonly activeTemplates: readonly Pick<PromptTemplate, "id" | "version">[];
	/** Null: the workspace has no guide of its own. */
	readonly styleGuideVersion: number | null;
	/** Null: there is no such workspace. */
	readonly timeZone: string | null;
}

/** What writing keeps: settings, tokens spent, answers, templates, runs and feed jobs of one workspace. */
export interface WritingStore {
	/** In one round trip. */
	start(): Promise<WritingStart>;
	getSettings(): Promise<WritingSettings | null>;
	setSettings(settings: WritingSettings): Write;

	/**
	 * Adds tokens to a feature's day and to the whole day in one statement, unless one of the limits would be passed; not ok then, and nothing is added.
	 */
	spend(spend: {
		day: string;
		feature: string;
		tokens: number;
		dayLimit: number;
		featureLimit: number | null;
	}): Promise<{ ok: boolean }>;
	/** The kept answer where there is one; where not, spends as `spend` does. In one round trip. */
	answerOrSpend(
		fingerprint: string,
		now: number,
		spend: Parameters<WritingStore["spend"]>[0],
	): Promise<{ answer: KeptAnswer | null; ok: boolean }>;
	/** Puts right what was reserved once the real number is known; counts the request, and what the model that answered used. */
	settle(spend: {
		day: string;
		feature: string;
		difference: number;
		answered: AnsweredTokens | null;
	}): Write;
	/** Tokens by day, feature and model since a day, newest first. */
	spentByModel(since: string): Promise<ModelSpend[]>;
	spent(since: string): Promise<TokenSpend[]>;

	findAnswer(fingerprint: string, now: number): Promise<KeptAnswer | null>;
	/** Sweeps what has expired as well. */
	keepAnswer(
		answer: KeptAnswer & { fingerprint: string; expiresAt: number },
		now: number,
	): Write;

	tally(): Promise<WriterTally[]>;
	addToTally(tally: WriterTally): Write;

	/** Without their texts; newest first. */
	listTemplates(): Promise<
		(Omit<StoredTemplate, "template"> &
			Pick<PromptTemplate, "id" | "version">)[]
	>;
	getTemplate(
		id: PromptTemplate["id"],
		version: number,
	): Promise<StoredTemplate | null>;
	/** The version is a key: of two saved at once the slower one fails. */
	addTemplate(template: StoredTemplate): Write;
	activeTemplates(): Promise<Pick<PromptTemplate, "id" | "version">[]>;
	activateTemplate(id: PromptTemplate["id"], version: number): Write;

	getRun(id: string): Promise<StoredRun | null>;
	/** Not ok when the id exists. Sweeps runs older than `before`. */
	startRun(run: StoredRun, before: number): Promise<{ ok: boolean }>;
	/** Takes over a run that stood still. */
	restartRun(id: string, at: number): Promise<void>;
	endRun(
		id: string,
		change: Pick<StoredRun, "state" | "result">,
	): Promise<void>;
	runTexts(
		id: string,
		after: number,
	): Promise<{ position: number; slot: string; text: string }[]>;
	addRunTexts(
		id: string,
		texts: readonly { position: number; slot: string; text: string }[],
	): Promise<void>;

	listFeeds(): Promise<WritingFeed[]>;
	getFeed(id: string): Promise<StoredFeed | null>;
	createFeed(feed: StoredFeed, items: readonly StoredFeedItem[]): Write;
	/** Moves a feed from one of `from`; false where it was in none of them. */
	moveFeed(
		id: string,
		from: readonly WritingFeed["state"][],
		change: {
			state: WritingFeed["state"];
			reason?: string | null;
			/** Starts another attempt. */
			isRestart?: boolean;
			at: number;
		},
	): Promise<boolean>;
	feedItems(
		id: string,
		after: number,
		limit: number,
	): Promise<StoredFeedItem[]>;
	waitingItems(id: string, limit: number): Promise<StoredFeedItem[]>;
	/** Records what became of items, and counts them, as long as this attempt runs. */
	finishItems(
		feed: Pick<StoredFeed, "id" | "attempt">,
		items: readonly Pick<
			StoredFeedItem,
			"position" | "state" | "units" | "reason"
		>[],
		at: number,
	): Promise<void>;
}

/** Feed jobs that should be running, in every workspace. */
export type UnfinishedFeeds = () => Promise<
	{ workspaceId: string; feed: StoredFeed }[]
>;
