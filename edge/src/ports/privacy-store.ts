import type { Role } from "@lotse/shared/contract/access.ts";
import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { PersonalPurpose } from "@lotse/shared/contract/personal-purpose.ts";
import type { Stop } from "@lotse/shared/contract/stops.ts";
import type { SubjectRequest } from "@lotse/shared/contract/subjects.ts";
import type { PrivacyCost } from "@lotse/shared/trust/privacy/noise-scale.ts";
import type { Write } from "../ports.ts";

/** How a column leads to a person, and what an erasure does with the row. */
export type SubjectColumn =
	/** Holds what the person is known by: the row is removed. `names` are columns of the same row that may name the same person. */
	| {
			readonly column: string;
			readonly is: "identifier";
			readonly names?: readonly string[];
	  }
	/** Points at a row of a person: removed with it. */
	| {
			readonly column: string;
			readonly is: "via";
			readonly table: string;
			readonly key: string;
	  }
	/** Sealed text in which a person may stand: opened, and the row removed where so. */
	| { readonly column: string; readonly is: "sealed" };

/** What a table holds. Every table of the schema has one; a test fails where a table, or a column that looks like a person, is missing. */
export interface TableRule {
	readonly table: string;
	readonly holds: Localised;
	readonly purpose: Localised;
	readonly readers: Role;
	/** Null: rows stay until somebody removes them. */
	readonly keep: { readonly column: string; readonly days: number } | null;
	/** How rows lead to people, or why they lead to none. */
	readonly subject: readonly SubjectColumn[] | string;
	/** Columns sealed with the service's key, sealed anew when it changes. */
	readonly sealed: readonly string[];
	/** Columns in which a mention of a person is made unreadable: every text of the table, but where its rows are final. */
	readonly texts: readonly string[];
	/** Why rows are final; null where they are not. */
	readonly final: string | null;
	/** Columns whose names look like a person and are none, with the reason. */
	readonly cleared: { readonly [column: string]: string };
}

/** What a person is known by, in every spelling that may be stored. */
export interface PersonNames {
	/** Compared whole with columns that hold identifiers. */
	readonly exact: readonly string[];
	/** Looked for within texts, in lower case: only what cannot be a part of something else. */
	readonly mentions: readonly string[];
}

export type Cell = string | number | null;
/** A row with its place in the table. */
export interface PlacedRow {
	readonly place: number;
	readonly row: { readonly [column: string]: Cell };
}

export interface StoredSubjectRequest extends SubjectRequest {
	/** Counts up with every step, so that two sweepers do not both take one. */
	readonly version: number;
	readonly dueAt: number;
	readonly table: string;
	readonly after: number;
	/** Null when done: then nothing says who it was. */
	readonly sealedSubject: string | null;
}

export interface PersonalRead {
	readonly id: string;
	readonly at: number;
	readonly actor: string;
	readonly role: Role;
	readonly purpose: PersonalPurpose;
	readonly route: string;
}

export interface NoiseSpend extends PrivacyCost {
	readonly dataset: string;
	/** Counts up from 1 within the dataset. */
	readonly number: number;
	readonly at: number;
	readonly actor: string;
}

/** Where signed states of the trail are posted, and how that goes. */
export interface CheckpointHook {
	readonly url: string;
	readonly sealedSecret: string;
	readonly createdAt: number;
	readonly createdBy: string;
	/** The newest entry that arrived there signed; 0 before the first. */
	readonly lastSeq: number;
	readonly lastAt: number | null;
	/** Attempts in a row that failed, and what the last one met; empty for nothing. */
	readonly failures: number;
	readonly failure: string;
	/** The next attempt; null while none is to be made. */
	readonly dueAt: number | null;
}

export type WebhookAnswer =
	| { readonly ok: true }
	/** `gone`: never again; `moved`: it redirects; `status-500` and so on. */
	| { readonly ok: false; readonly code: string };

/** Posts signed JSON to addresses outside (Standard Webhooks). */
export interface Webhooks {
	/** Whether an address is one that may be asked at all. */
	mayAsk(url: string): boolean;
	/** `timestamp` in seconds, `secret` as `whsec_` and base64. Never throws for what the other side does. */
	post(message: {
		readonly url: string;
		readonly id: string;
		readonly timestamp: number;
		readonly body: string;
		readonly secret: string;
	}): Promise<WebhookAnswer>;
}

/** What the workspace keeps to protect people. */
export interface PrivacyStore {
	readonly stop: {
		/** Null where nobody ever pulled it. */
		get(): Promise<Stop | null>;
		set(stop: Stop): Write;
	};
	readonly checkpointHook: {
		get(): Promise<CheckpointHook | null>;
		set(hook: CheckpointHook): Write;
		remove(): Write;
	};
	readonly pseudonymKey: {
		get(): Promise<string | null>;
		/** Of two made at once the slower one fails. */
		create(sealed: string, at: number): Write;
	};
	readonly suppression: {
		/** Whether anybody is suppressed at all. */
		isAny(): Promise<boolean>;
		among(pseudonyms: readonly string[]): Promise<string[]>;
		/** Those known already stay as they are. */
		add(pseudonyms: readonly string[], requestId: string, at: number): Write;
	};
	readonly subjectRequests: {
		/** Newest first, at most 100. */
		list(): Promise<StoredSubjectRequest[]>;
		get(id: string): Promise<StoredSubjectRequest | null>;
		create(request: StoredSubjectRequest): Write;
		/** False when another sweeper was faster. */
		advance(request: StoredSubjectRequest): Promise<boolean>;
		/** As part of a batch. */
		finish(request: StoredSubjectRequest): Write;
	};
	/** Rows about a person in any table with a rule. */
	readonly subjects: {
		/** Rows by table, tables without any left out. Sealed contents are not looked into. */
		counts(person: PersonNames): Promise<Map<string, number>>;
		/** In the order of their place. */
		find(
			table: string,
			person: PersonNames,
			after: number,
			limit: number,
		): Promise<(PlacedRow & { isMention: boolean })[]>;
		/** Every row of a table with sealed text about people, in order, whoever it is about; up to a place where one is given. */
		sealed(
			table: string,
			after: number,
			limit: number,
			upTo?: number | null,
		): Promise<PlacedRow[]>;
		remove(table: string, places: readonly number[]): Write;
		rewrite(
			table: string,
			place: number,
			texts: { readonly [column: string]: string },
		): Write;
	};
	readonly personalReads: {
		add(read: PersonalRead): Write;
		list(filter: {
			before?: number | undefined;
			limit: number;
		}): Promise<PersonalRead[]>;
	};
	readonly eventReport: {
		/** People by event between two instants, each counted in so many events at most; events without people are left out. */
		people(
			of: {
				readonly from: number;
				readonly to: number;
				readonly names: readonly string[];
			},
			eventsPerPerson: number,
		): Promise<Map<string, number>>;
	};
	readonly noise: {
		/** What each dataset has spent, newest first, at most 200. */
		totals(): Promise<(PrivacyCost & { dataset: string })[]>;
		spent(dataset: string): Promise<PrivacyCost & { number: number }>;
		spend(spend: NoiseSpend): Write;
	};
}

/** Upkeep over every workspace, in bounded steps. */
export interface PrivacyUpkeep {
	readonly tables: readonly TableRule[];
	/** Erasures that are not done and due. */
	dueSubjectRequests(
		now: number,
		limit: number,
	): Promise<{ workspaceId: string; id: string }[]>;
	/** Workspaces at whose address something is due. */
	dueCheckpointHooks(now: number, limit: number): Promise<string[]>;
	/** Removes what is older than its table's days; how many rows. */
	expire(table: string, before: number, limit: number): Promise<number>;
	/** Sealed texts that do not begin with `prefix`. */
	foreignSeals(
		table: string,
		column: string,
		prefix: string,
		limit: number,
	): Promise<{ place: number; sealed: string }[]>;
	countForeignSeals(
		table: string,
		column: string,
		prefix: string,
	): Promise<number>;
	/** Puts one sealed text in the place of another, if that still stands there. */
	reseal(
		table: string,
		column: string,
		place: number,
		from: string,
		to: string,
	): Write;
	/** Every workspace, in order. */
	workspaces(after: string, limit: number): Promise<string[]>;
}
