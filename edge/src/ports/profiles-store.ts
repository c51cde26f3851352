import type { Purpose } from "@lotse/shared/profile/consent/purposes.ts";
import type {
	FeatureEvent,
	FeatureSet,
} from "@lotse/shared/profile/features/feature-set.ts";
import type { FeatureState } from "@lotse/shared/profile/features/feature-state.ts";
import type { Identifier } from "@lotse/shared/profile/identity/identifier.ts";
import type { IdentityLink } from "@lotse/shared/profile/identity/identity-graph.ts";
import type { SegmentRule } from "@lotse/shared/profile/segments/segment-rule.ts";
import type { Write } from "../ports.ts";

export interface StoredIdentityLink extends IdentityLink {
	/** A member, or `system`. */
	readonly madeBy: string;
	readonly undoneAt: number | null;
	readonly undoneBy: string | null;
}

/** Which events of an identifier a state was made of. */
export interface EventMark {
	readonly identifier: Identifier;
	readonly events: number;
	/** Place of the newest; 0 where there is none. */
	readonly lastRow: number;
}

export interface StoredFeatureState extends EventMark {
	readonly state: FeatureState;
	readonly updatedAt: number;
}

export interface StoredSegment {
	readonly id: string;
	readonly name: string;
	readonly purpose: Purpose;
	/** Fewest people anything is told or sent about. */
	readonly minimum: number;
	readonly createdAt: number;
	readonly createdBy: string;
	readonly rule: SegmentRule;
}

/** Inputs of key figures over a period; null where the source has nothing to say. */
export interface MetricInputs {
	readonly [input: string]: number | null;
}

/** Part of the store of one workspace: who is who, what is known of them, and who is meant. */
export interface ProfilesStore {
	readonly identities: {
		/** Standing links of the people these identifiers belong to, oldest first, at most 2,000. */
		linksOf(identifiers: readonly Identifier[]): Promise<StoredIdentityLink[]>;
		/** Every standing link, oldest first. */
		all(limit: number): Promise<StoredIdentityLink[]>;
		/** Newest first, taken back ones too. */
		list(limit: number): Promise<StoredIdentityLink[]>;
		get(id: string): Promise<StoredIdentityLink | null>;
		add(links: readonly StoredIdentityLink[]): Write;
		undo(id: string, at: number, by: string): Write;
		/** Logins and devices that sent an event together and were never linked. */
		seenTogether(
			limit: number,
		): Promise<{ device: string; login: string; at: number }[]>;
	};
	readonly featureStates: {
		/** What there is of each of these identifiers among the events, now. */
		marks(identifiers: readonly Identifier[]): Promise<EventMark[]>;
		get(identifiers: readonly Identifier[]): Promise<StoredFeatureState[]>;
		/** Identifiers whose state was made of other events, or by another definition. */
		stale(fingerprint: string, limit: number): Promise<EventMark[]>;
		/** Events of an identifier behind one place and up to another, in the order they came, each with its place. */
		eventsOf(
			identifier: Identifier,
			afterRow: number,
			upToRow: number,
			limit: number,
		): Promise<(FeatureEvent & { readonly row: number })[]>;
		save(states: readonly StoredFeatureState[]): Write;
		/** By identifier, at most `limit`. */
		all(limit: number): Promise<StoredFeatureState[]>;
	};
	readonly featureSets: {
		/** Null where the workspace still has the set it began with. */
		latest(): Promise<FeatureSet | null>;
		/** The version is a key: of two saved at once the slower one fails. */
		create(set: FeatureSet, at: number, by: string): Write;
	};
	readonly segments: {
		list(): Promise<StoredSegment[]>;
		get(id: string): Promise<StoredSegment | null>;
		create(segment: StoredSegment): Write;
		remove(id: string): Write;
		/** The newest sealed user data of each of these people. */
		contactsOf(
			identifiers: readonly Identifier[],
		): Promise<{ identifier: Identifier; sealed: string }[]>;
	};
	readonly figures: {
		/** Over events and ad reports of `[from, to)`, epoch ms; null where there are neither. */
		inputs(from: number, to: number): Promise<MetricInputs | null>;
		/** Events a day by verdict, oldest first, at most 400 days. */
		days(): Promise<
			{ day: string; accepted: number; duplicate: number; rejected: number }[]
		>;
	};
}
