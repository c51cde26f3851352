import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { MmmBacktest } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { MmmSpec } from "@lotse/shared/causal/mmm/mmm-spec.ts";
import type { Role, Scope } from "@lotse/shared/contract/access.ts";
import type { Ad } from "@lotse/shared/contract/ads.ts";
import type {
	AdAccount,
	AdCampaign,
	AdChange,
	AdConnection,
	AdReport,
	AdReportDay,
	AdReportRow,
	ConversionEvent,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { AccountBudgetChange } from "@lotse/shared/contract/ads-changes.ts";
import type { AuditEntry } from "@lotse/shared/contract/audit.ts";
import type {
	Dataset,
	ModelSummary,
	SimulatedTruth,
} from "@lotse/shared/contract/budget.ts";
import type {
	Decision,
	DecisionAction,
	DecisionState,
	DecisionStep,
	DecisionSummary,
	Question,
} from "@lotse/shared/contract/decisions.ts";
import type { Job } from "@lotse/shared/contract/jobs.ts";
import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { Member, Workspace } from "@lotse/shared/contract/session.ts";
import type { StyleGuideVersion } from "@lotse/shared/contract/style-guide.ts";
import type { Token } from "@lotse/shared/contract/tokens.ts";
import type { OwnCalibration } from "@lotse/shared/language/headline/calibration/calibrate-results.ts";
import type { AccountResult } from "@lotse/shared/language/headline/results/account-result.ts";
import type { HeadlineLayerState } from "@lotse/shared/language/headline/workspace/headline-layer.ts";
import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";
import type { HashedMember } from "@lotse/shared/profile/segments/write-customer-match.ts";
import type { BudgetPolicy } from "@lotse/shared/trust/limits/budget-policy.ts";
import type { AdWatchStore, DueAdWatches } from "./ports/ad-watch-store.ts";
import type { AudienceStore } from "./ports/audience-store.ts";
import type {
	CustomersJobOptions,
	CustomersStore,
} from "./ports/customers-store.ts";
import type { EvalsStore } from "./ports/evals-store.ts";
import type { EventsStore, MetaConversions } from "./ports/events-store.ts";
import type {
	FileTexts,
	PageFetcher,
	Reranker,
} from "./ports/knowledge-ports.ts";
import type { DueSources, KnowledgeRows } from "./ports/knowledge-store.ts";
import type {
	PrivacyStore,
	PrivacyUpkeep,
	Webhooks,
} from "./ports/privacy-store.ts";
import type { ProductsStore } from "./ports/products-store.ts";
import type { DueFeatures, ProfilesStore } from "./ports/profiles-store.ts";
import type { DueReviews, RegistryStore } from "./ports/registry-store.ts";
import type { ShopStore, Shops } from "./ports/shop-store.ts";
import type { Shopify } from "./ports/shopify.ts";
import type { OverdueUnits, UnitsStore } from "./ports/units-store.ts";
import type { Wordpress } from "./ports/wordpress.ts";
import type { WordpressSitesStore } from "./ports/wordpress-sites-store.ts";
import type { Writer } from "./ports/writer.ts";
import type { UnfinishedFeeds, WritingStore } from "./ports/writing-store.ts";

/** What features may ask of the world. Each port has an embedded default, so that nothing needs an account. */
export interface Ports {
	readonly store: Store;
	readonly vectors: Vectors;
	readonly embedder: Embedder;
	/** Null where none is bound: the joined order stays. */
	readonly reranker: Reranker | null;
	readonly pages: PageFetcher;
	readonly files: FileTexts;
	/** Best first; the last one is embedded and always answers. */
	readonly writers: readonly Writer[];
	readonly feedJobs: Jobs;
	readonly mail: Mail;
	readonly outbox: Outbox;
	readonly jobs: Jobs;
	readonly adAccounts: AdAccounts;
	readonly wordpress: Wordpress;
	/** Null where the service has no Shopify app of its own. */
	readonly shopify: Shopify | null;
	readonly metaConversions: MetaConversions;
	readonly webhooks: Webhooks;
	readonly clock: Clock;
	readonly random: Random;
	readonly secrets: Secrets;
	readonly keys: Keys;
	readonly vault: Vault;
	/** Version of the running code, recorded with every piece of evidence. */
	readonly codeVersion: string;
}

export interface Clock {
	/** Epoch milliseconds, UTC. */
	now(): number;
}

export interface Random {
	/** `length` bytes fit for secrets. */
	bytes(length: number): Uint8Array;
}

export interface Secrets {
	/** SHA-256 as lowercase hex. */
	digest(text: string): Promise<string>;
	/** Encrypts with the service's key (AES-256-GCM); the result names its key, so that keys can rotate. */
	seal(plaintext: string): Promise<string>;
	/** Opens what `seal` made; null when it was tampered with or its key is gone. */
	open(sealed: string): Promise<string | null>;
}

/** What the service's keys do beside sealing. */
export interface Keys {
	/** HMAC-SHA-256 under a key of 32 bytes or more in base64, as lowercase hex. */
	mac(keyBase64: string, text: string): Promise<string>;
	/** Signs with the current key (Ed25519, base64url). */
	sign(text: string): Promise<{ keyId: string; signature: string }>;
	/** What the current key would put its id into, so that it can be signed with the rest. */
	readonly signingKeyId: () => Promise<string>;
	/** Public halves of every key that is valid, the current one first. */
	publicKeys(): Promise<{ keyId: string; publicKey: string }[]>;
	/** Seals with a key of 32 bytes in base64 instead of the service's, and opens it again; null without the right key. */
	sealWith(keyBase64: string, plaintext: string): Promise<string>;
	openWith(keyBase64: string, sealed: string): Promise<string | null>;
	/** What everything sealed with the current key begins with. */
	sealPrefix(): Promise<string>;
}

/** Small objects kept outside the database and its backups: what is deleted here is gone. */
export interface Vault {
	readonly name: string;
	put(key: string, text: string): Promise<void>;
	/** False where the key exists: of two made at once one fails. */
	create(key: string, text: string): Promise<boolean>;
	get(key: string): Promise<string | null>;
	remove(key: string): Promise<void>;
	/** Keys that begin with `prefix`, in order, after another. */
	list(prefix: string, after: string, limit: number): Promise<string[]>;
}

/** A mail as data; the driver decides how it leaves. */
export interface MailMessage {
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	/** A sign-in link leaves even while the workspace's brake is on. */
	readonly purpose: "sign-in" | "notice";
}

export interface Mail {
	readonly name: string;
	send(message: MailMessage): Promise<void>;
}

/** Effects that leave the service only after their database batch was written. */
export interface Outbox {
	/** Hands over entries that were written but not yet queued; safe to call at any time. */
	flush(): Promise<void>;
}

export interface Jobs {
	/** Starts the job's workflow; starting an id twice is harmless. */
	start(workspaceId: string, jobId: string, attempt: number): Promise<void>;
	/** Stops it if it runs. */
	cancel(jobId: string, attempt: number): Promise<void>;
	/** Whether a workflow for this attempt is alive (queued, running or waiting). */
	isAlive(jobId: string, attempt: number): Promise<boolean>;
}

export interface Embedder {
	/** What stands behind the port; part of every result's metadata. */
	readonly name: string;
	/** Whether texts stay within the Worker; where not, the workspace's brake stops it. */
	readonly isEmbedded: boolean;
	readonly dimensions: number;
	/** One unit vector a text, in order. */
	embed(texts: readonly string[]): Promise<number[][]>;
}

export interface VectorItem {
	readonly id: string;
	readonly values: readonly number[];
}
export interface VectorMatch {
	readonly id: string;
	/** Cosine similarity, -1 to 1. */
	readonly similarity: number;
}
export interface Vectors {
	readonly name: string;
	upsert(
		workspaceId: string,
		collection: string,
		items: readonly VectorItem[],
	): Promise<void>;
	/** The `limit` nearest by cosine, best first. */
	query(
		workspaceId: string,
		collection: string,
		values: readonly number[],
		limit: number,
	): Promise<VectorMatch[]>;
	remove(
		workspaceId: string,
		collection: string,
		ids: readonly string[],
	): Promise<void>;
}

/** What an ad platform answers: a value with the platform's own number of the request, or why not. */
export type AdResult<T> =
	| {
			readonly ok: true;
			readonly value: T;
			readonly requestId: string | null;
	  }
	| { readonly ok: false; readonly failure: AdFailure };
export interface AdFailure {
	/** The platform's own code, or `unreachable`, `not-understood`, … */
	readonly code: string;
	readonly message: Localised;
	/** Whether the request may have been carried out all the same: no answer came. */
	readonly isUncertain: boolean;
	readonly requestId: string | null;
}
/** What opens an account. */
export type AdKey =
	| { readonly kind: "practice"; readonly workspaceId: string }
	| {
			readonly kind: "google-ads";
			readonly refreshToken: string;
			readonly loginCustomerId: string | null;
	  };
export interface AdAccounts {
	/** Null where the service has no OAuth client of its own. */
	readonly signIn: AdSignIn | null;
	open(key: AdKey): AdPlatform;
}
export interface AdSignIn {
	/** Where the person signs in, and the PKCE verifier to keep until they return. */
	start(
		redirectUri: string,
		state: string,
	): Promise<{ url: string; verifier: string }>;
	finish(
		redirectUri: string,
		code: string,
		verifier: string,
	): Promise<AdResult<{ refreshToken: string }>>;
	/** Asks the platform to forget the token; harmless when it has already. */
	revoke(refreshToken: string): Promise<void>;
}
/** What campaigns of one kind spent and brought in one week. */
export interface AdWeek {
	/** Its Monday. */
	readonly week: string;
	/** The platform's word: `SEARCH`, `PERFORMANCE_MAX`, … */
	readonly channelType: string;
	readonly costMicros: number;
	readonly conversions: number;
	readonly conversionsValue: number;
}
export interface AdPlatform {
	/** Accounts this key reaches, those behind managers too. */
	listAccounts(): Promise<
		AdResult<Omit<AdAccount, "connectionId" | "isChosen">[]>
	>;
	/** Campaigns that are not removed, with their budgets and last week. */
	listCampaigns(customerId: string): Promise<AdResult<AdCampaign[]>>;
	/** `isDryRun`: the platform checks the request and changes nothing. */
	setBudget(
		customerId: string,
		change: {
			readonly budgetId: string;
			readonly amountMicros: number;
			readonly isDryRun: boolean;
		},
	): Promise<AdResult<null>>;
	/** A day of a report, and the account's own cost of that day; null where the report has no cost. */
	readReportDay(
		customerId: string,
		report: AdReport,
		day: string,
	): Promise<
		AdResult<{
			rows: AdReportRow[];
			accountCostMicros: number | null;
			/** Of the report "changes". */
			budgetChanges?: AccountBudgetChange[];
		}>
	>;
	/** Customer lists that take members. */
	listAudiences(
		customerId: string,
	): Promise<
		AdResult<{ userListId: string; name: string; size: number | null }[]>
	>;
	/** Whole weeks of an account by kind of campaign, Monday to Sunday, both ends included; weeks without spend may be missing. */
	readWeeks(
		customerId: string,
		from: string,
		to: string,
	): Promise<AdResult<AdWeek[]>>;
	/** Puts people, by hashed address or number, on a customer list or takes them off; at most 10,000 a call, all or none. Twice is harmless. */
	sendAudience(
		account: Pick<AdAccount, "customerId" | "loginCustomerId">,
		list: {
			readonly userListId: string;
			readonly change: "add" | "remove";
			readonly members: readonly HashedMember[];
			readonly isDryRun: boolean;
		},
	): Promise<AdResult<null>>;
	/** Largest batch `reportConversions` takes. */
	readonly mostConversions: number;
	/** All or none: the platform refuses the whole batch for one bad event, and names it where it can. */
	reportConversions(
		account: Pick<AdAccount, "customerId" | "loginCustomerId">,
		batch: {
			readonly conversionActionId: string;
			readonly events: readonly ConversionEvent[];
			readonly isDryRun: boolean;
		},
	): Promise<
		| { readonly ok: true; readonly requestId: string | null }
		| {
				readonly ok: false;
				readonly failure: AdFailure;
				readonly index: number | null;
		  }
	>;
}

// ------------------------------------------------------------------ store

/** A prepared change; only a store makes and runs these. */
export interface Write {
	readonly kind: "write";
}

export type BatchResult =
	| { readonly ok: true }
	/** Some key existed already: another request was faster. `table` names whose key. */
	| { readonly ok: false; readonly conflict: string };

export interface Caller {
	readonly workspaceId: string;
	readonly memberId: string;
	readonly email: string;
	readonly role: Role;
	readonly via: "session" | "token";
	readonly scopes: readonly Scope[] | null;
}

export interface StoredMember extends Member {
	readonly workspaceId: string;
}

export interface StoredToken extends Token {
	readonly secretHash: string;
}

export interface StoredPairing {
	readonly workspaceId: string;
	readonly codeHash: string;
	readonly memberId: string;
	readonly challenge: string;
	readonly name: string;
	readonly scopes: readonly Scope[];
	readonly expiresAt: number;
}

export interface StoredSession {
	readonly secretHash: string;
	readonly memberId: string;
	readonly expiresAt: number;
}

export interface OutboxEntry {
	readonly workspaceId: string;
	readonly id: string;
	/** A mail to send, a ring at the destination of that id (events are due there), a ring at the shop, or one for features to be counted. */
	readonly kind: "mail" | "forward" | "shop" | "features";
	/** Sealed JSON of the mail; empty for a ring. */
	readonly sealed: string;
	readonly createdAt: number;
	/** Not handed over before. */
	readonly dueAt: number;
}

export interface StoredDataset extends Dataset {
	readonly csv: string;
	readonly spec: MmmSpec;
	/** What really happened, for simulated data only. */
	readonly truth: SimulatedTruth | null;
}

export interface StoredModel extends ModelSummary {
	readonly model: MmmModel;
	/** Null when no backtest was asked for. */
	readonly backtest: MmmBacktest | null;
}

export interface StoredStyleGuide {
	readonly info: StyleGuideVersion;
	readonly guide: StyleGuide;
}

export interface StoredJob extends Job {
	/** How often its workflow was started; part of the workflow's id. */
	readonly attempt: number;
	/** What it was asked for, so that another attempt does the same. */
	readonly options: FitJobOptions | CustomersJobOptions;
}

export interface FitJobOptions {
	readonly seed: number;
	readonly backtestOrigins: number;
	/** Kept draws of each chain, and iterations before them that adapt. */
	readonly draws: number;
	readonly tune: number;
	/** The chains start from this model's draws where those are of help. */
	readonly olderModelId?: string;
}

export interface StoredAdConnection extends AdConnection {
	/** Sealed refresh token; null for the practice account. */
	readonly sealed: string | null;
}

export interface StoredAdChange extends AdChange {
	readonly createdAt: number;
	/** Place within its decision, from 0. */
	readonly position: number;
}

/** What the headline score learnt from the results as they stood at `learntAt`. */
export interface StoredHeadlineLayer {
	/** Counts up from 1 with every change of the results. */
	readonly number: number;
	readonly learntAt: number;
	/** Null while there is nothing to compare. */
	readonly layer: HeadlineLayerState | null;
	readonly calibration: OwnCalibration | null;
}

export interface Store extends DueAdWatches, DueSources, OverdueUnits, Shops {
	/** The rows of one workspace; every statement it makes carries the workspace's key. */
	of(workspaceId: string): WorkspaceStore;
	isEmpty(): Promise<boolean>;
	/** The demo workspace's id, if there is one. */
	findDemo(): Promise<string | null>;
	/** Every membership of an e-mail address (sign-in happens before a workspace is known). */
	findMemberships(
		email: string,
	): Promise<(StoredMember & { workspaceName: string })[]>;
	/** A pairing by its code (redeemed before a workspace is known). */
	findPairing(codeHash: string): Promise<StoredPairing | null>;
	/** Takes outbox entries that are due, in every workspace, and puts them off until `until`, in one statement. */
	leaseOutbox(
		now: number,
		until: number,
		limit: number,
	): Promise<OutboxEntry[]>;
	/** Jobs that should be running, in every workspace. */
	unfinishedJobs(): Promise<{ workspaceId: string; job: StoredJob }[]>;
	readonly upkeep: PrivacyUpkeep;
	readonly unfinishedFeeds: UnfinishedFeeds;
	readonly dueReviews: DueReviews;
	readonly dueFeatures: DueFeatures;
	/** Runs the writes together or not at all. */
	batch(writes: readonly Write[]): Promise<BatchResult>;
}

export interface WorkspaceStore
	extends PrivacyStore,
		AdWatchStore,
		AudienceStore,
		EventsStore,
		ProfilesStore,
		RegistryStore,
		CustomersStore,
		ProductsStore,
		ShopStore {
	readonly workspace: {
		get(): Promise<Workspace | null>;
		create(workspace: Workspace): Write;
		update(
			change: Partial<Pick<Workspace, "name" | "language" | "selfApproval">>,
		): Write;
	};
	readonly members: {
		list(): Promise<Member[]>;
		get(id: string): Promise<Member | null>;
		create(member: Member, at: number): Write;
		setRole(id: string, role: Role): Write;
		/** Also ends the member's sessions, tokens, links and pairings. */
		remove(id: string): Write[];
	};
	readonly signIn: {
		/** Sweeps what has expired as well, so that links nobody used do not pile up. */
		createLink(
			link: { secretHash: string; memberId: string; expiresAt: number },
			at: number,
		): Write;
		/** Takes the link out of the table in one statement; null when it is unknown, used or expired. */
		takeLink(
			secretHash: string,
			now: number,
		): Promise<{ memberId: string } | null>;
		createSession(session: StoredSession, at: number): Write;
		findSession(
			secretHash: string,
			now: number,
		): Promise<(StoredSession & { member: Member }) | null>;
		endSession(secretHash: string): Write;
	};
	readonly tokens: {
		list(memberId: string | null): Promise<Token[]>;
		get(id: string): Promise<Token | null>;
		create(token: StoredToken): Write;
		remove(id: string): Write;
		find(
			secretHash: string,
			now: number,
		): Promise<(StoredToken & { member: Member }) | null>;
		touch(id: string, at: number): Promise<void>;
	};
	readonly pairings: {
		create(pairing: Omit<StoredPairing, "workspaceId">): Write;
		/** Takes the pairing in one statement; false when another request was faster. */
		take(codeHash: string): Promise<boolean>;
	};
	readonly decisions: {
		list(filter: {
			state?: DecisionState | undefined;
			question?: Question | undefined;
			before?: number | undefined;
			limit: number;
		}): Promise<DecisionSummary[]>;
		get(id: string): Promise<Decision | null>;
		create(decision: Omit<Decision, "steps">): Write;
		/** Moves the row from `version` to `version + 1`. The step's key makes a second move from the same version fail. */
		update(decision: Omit<Decision, "steps">): Write;
		addStep(
			decisionId: string,
			step: Omit<DecisionStep, "actorEmail"> & {
				action: DecisionAction | "create" | "add-evidence";
			},
		): Write;
	};
	readonly audit: {
		head(): Promise<{ seq: number; hash: string }>;
		list(filter: {
			after: number;
			limit: number;
			subject?: string | undefined;
		}): Promise<AuditEntry[]>;
		append(entry: AuditEntry): Write;
	};
	readonly datasets: {
		list(): Promise<Dataset[]>;
		get(id: string): Promise<StoredDataset | null>;
		create(dataset: StoredDataset): Write;
	};
	readonly models: {
		list(): Promise<ModelSummary[]>;
		get(id: string): Promise<(StoredModel & { jobId: string }) | null>;
		/** Written only while the job that made it is still running, so a cancelled job leaves nothing. */
		createFromJob(model: StoredModel, jobId: string, attempt: number): Write;
	};
	readonly jobs: {
		list(): Promise<Job[]>;
		get(id: string): Promise<StoredJob | null>;
		create(job: StoredJob): Write;
		/** Records progress of a running attempt; false when the job was cancelled or another attempt took over. */
		advance(
			id: string,
			attempt: number,
			change: { progress: number; stage: string; at: number },
		): Promise<boolean>;
		/** Ends a queued or running attempt; touches nothing otherwise. */
		finish(
			id: string,
			attempt: number,
			change: {
				state: "done" | "failed" | "cancelled";
				result: string | null;
				reason: string | null;
				at: number;
			},
		): Write;
		restart(id: string, attempt: number, at: number): Write;
	};
	readonly ads: {
		/** Any number of rows as one JSON parameter. */
		upsertMany(ads: readonly Ad[]): Write;
		list(limit: number): Promise<Ad[]>;
		getMany(ids: readonly string[]): Promise<Ad[]>;
	};
	readonly adResults: {
		/** All of them (4,000 at most), in the order of their key. */
		list(): Promise<AccountResult[]>;
		upsertMany(results: readonly AccountResult[]): Write;
		/** Those of one campaign or ad group; all where neither is named. */
		remove(of: {
			campaign?: string | undefined;
			adGroup?: string | undefined;
		}): Write;
	};
	readonly headlineLayers: {
		latest(): Promise<StoredHeadlineLayer | null>;
		/** The number is a key: when two changes are made at once, the slower one fails. Sweeps old versions as well. */
		add(layer: StoredHeadlineLayer): Write;
	};
	readonly adConnections: {
		list(): Promise<AdConnection[]>;
		get(id: string): Promise<StoredAdConnection | null>;
		create(connection: StoredAdConnection): Write;
		/** With the accounts reached through it. */
		remove(id: string): Write;
		/** Sweeps what has expired as well. */
		createSignIn(
			signIn: {
				stateHash: string;
				memberId: string;
				sealedVerifier: string;
				expiresAt: number;
			},
			at: number,
		): Write;
		/** Takes it out of the table in one statement; null when it is unknown, used, expired or another member's. */
		takeSignIn(
			stateHash: string,
			memberId: string,
			now: number,
		): Promise<{ sealedVerifier: string } | null>;
		listAccounts(): Promise<AdAccount[]>;
		getAccount(customerId: string): Promise<AdAccount | null>;
		/** A known account keeps whether it is chosen. */
		upsertAccounts(accounts: readonly AdAccount[]): Write;
		choose(customerId: string, isChosen: boolean): Write;
	};
	readonly adSettings: {
		/** Null where nothing was set: the defaults hold. */
		get(): Promise<BudgetPolicy | null>;
		setPolicy(policy: BudgetPolicy): Write;
	};
	readonly adChanges: {
		/** Newest first, each with its decision. */
		list(): Promise<
			(StoredAdChange & {
				decision: Pick<Decision, "title" | "state" | "version" | "proposedBy">;
			})[]
		>;
		ofDecision(decisionId: string): Promise<StoredAdChange[]>;
		/** What was applied, or is being applied, in an account and touched since an instant. */
		past(customerId: string, since: number): Promise<StoredAdChange[]>;
		create(change: StoredAdChange): Write;
		update(
			id: string,
			change: Partial<
				Pick<
					StoredAdChange,
					"state" | "appliedDay" | "revertedDay" | "requestIds" | "updatedAt"
				>
			>,
		): Write;
	};
	readonly styleGuides: {
		/** Null when none was ever saved. */
		currentVersion(): Promise<number | null>;
		list(filter: {
			before?: number | undefined;
			limit: number;
		}): Promise<StyleGuideVersion[]>;
		get(version: number): Promise<StoredStyleGuide | null>;
		/** The version is part of the key: of two saved at once the slower one fails. */
		create(stored: StoredStyleGuide): Write;
	};
	readonly adReports: {
		/** Days kept from one day to another, in order. */
		days(
			customerId: string,
			report: AdReport,
			from: string,
			to: string,
		): Promise<AdReportDay[]>;
		/** Their lines, day by day. */
		rows(
			customerId: string,
			report: AdReport,
			from: string,
			to: string,
			limit: number,
		): Promise<(AdReportRow & { day: string })[]>;
		/** Puts a day in the place of what was kept of it before. */
		replaceDay(
			customerId: string,
			report: AdReport,
			day: AdReportDay,
			rows: readonly AdReportRow[],
			budgetChanges?: readonly AccountBudgetChange[],
		): Write;
		/** Changes of budgets in the days kept of the report "changes", in order. */
		budgetChanges(
			customerId: string,
			from: string,
			to: string,
			limit: number,
		): Promise<(AccountBudgetChange & { day: string })[]>;
	};
	readonly adConversions: {
		/** Which of these transactions were reported for a conversion action before. */
		known(
			customerId: string,
			conversionActionId: string,
			transactionIds: readonly string[],
		): Promise<string[]>;
		/** Any number; those known already stay as they are. */
		add(
			customerId: string,
			conversionActionId: string,
			transactionIds: readonly string[],
			at: number,
		): Write;
	};
	readonly units: UnitsStore;
	readonly writing: WritingStore;
	readonly evals: EvalsStore;
	readonly wordpressSites: WordpressSitesStore;
	readonly knowledge: KnowledgeRows;
	readonly outbox: {
		add(entry: Omit<OutboxEntry, "workspaceId">): Write;
		get(id: string): Promise<OutboxEntry | null>;
		remove(id: string): Write;
		defer(id: string, dueAt: number): Write;
	};
}
