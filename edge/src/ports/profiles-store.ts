import type { Purpose } from "@lotse/shared/profile/consent/purposes.ts";
import type { BasketEvent } from "@lotse/shared/profile/embedding/baskets-of.ts";
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

/** What is kept of one identifier's events, and of which of them it was made. */
export interface StoredFeatureState {
	readonly identifier: Identifier;
	/** Events counted in. */
	readonly events: number;
	/** Place of the newest; 0 where there is none. */
	readonly lastRow: number;
	readonly updatedAt: number;
	readonly state: FeatureState;
}

/** What is kept of an identifier, and whether that is all there is. */
export interface KeptFeatures {
	readonly identifier: Identifier;
	/** Stands from the moment its events changed until they are counted in, and is another one after each change. */
	readonly mark: string | null;
	/** Null where nothing is kept: all its events are due then. */
	readonly state: StoredFeatureState | null;
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
		/**
		 * In one reading the version of the definition in force (null: the one it began with), how many other identifiers the person of this one has, and what is
		 * kept of those that ever sent an event.
		 */
		person(
			identifier: Identifier,
			limit: number,
		): Promise<{
			version: number | null;
			others: number;
			kept: KeptFeatures[];
		}>;
		/** Whose events are not all counted in, with what is kept. */
		due(limit: number): Promise<KeptFeatures[]>;
		/** Events of each of these logins or devices behind a place, whose first (`of`: place in the list), then as they came. */
		eventsAfter(
			kind: "login" | "device",
			of: readonly { readonly value: string; readonly afterRow: number }[],
			limit: number,
		): Promise<
			(FeatureEvent & { readonly of: number; readonly row: number })[]
		>;
		/** Takes marks away and keeps what was counted under them; whoever's mark is another by now stays as they are. */
		save(
			counted: readonly {
				readonly identifier: Identifier;
				readonly mark: string;
				/** Null where no events are left. */
				readonly state: StoredFeatureState | null;
			}[],
		): Write;
		/** Marks those whose state was made by another definition. */
		markOutdated(fingerprint: string, limit: number): Write;
		/** Leaves a ring in the outbox: there is something to count in. */
		ring(at: number): Write;
		/** Ends the ring when nothing is due any more. */
		endRing(at: number): Write;
		/** How many identifiers are kept, how many by this definition, and how many have events not counted in. */
		progress(
			fingerprint: string,
		): Promise<{ kept: number; current: number; due: number }>;
		/** By identifier, at most `limit`. */
		all(limit: number): Promise<StoredFeatureState[]>;
	};
	readonly featureSets: {
		/** Null where the workspace still has the set it began with. */
		latest(): Promise<FeatureSet | null>;
		/** A version stays as it was saved. */
		get(version: number): Promise<FeatureSet | null>;
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
		/** Newest events of these names, oldest first, each with the visit it belongs to, else the person. */
		met(names: readonly string[], limit: number): Promise<BasketEvent[]>;
		/** Over events and ad reports of `[from, to)`, epoch ms; null where there are neither. */
		inputs(from: number, to: number): Promise<MetricInputs | null>;
		/** Events a day by verdict, oldest first, at most 400 days. */
		days(): Promise<
			{ day: string; accepted: number; duplicate: number; rejected: number }[]
		>;
	};
}

/** Over every workspace. */
export interface DueFeatures {
	/** Leaves a ring in the outbox of each workspace with events not counted in, at most `limit`. */
	ring(at: number, limit: number): Promise<void>;
}
