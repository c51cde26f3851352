import type { AudienceDelivery } from "@lotse/shared/contract/audiences.ts";
import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { Identifier } from "@lotse/shared/profile/identity/identifier.ts";
import type { Write } from "../ports.ts";

export interface StoredAudienceDelivery
	extends Omit<AudienceDelivery, "failure"> {
	readonly failure: Localised | null;
	/** Counts up with every step. */
	readonly version: number;
}

/** A customer list of an ad account. */
export interface CustomerList {
	readonly customerId: string;
	readonly userListId: string;
}

/** Somebody who was put on a customer list. */
export interface AudienceMember extends CustomerList, Identifier {
	readonly segmentId: string;
	/** Who put them there. */
	readonly deliveryId: string;
	readonly addedAt: number;
	/** Hashed contact as it was sent, sealed with the person's own key: they can be taken off after they withdrew. */
	readonly sealed: string;
}

/** Part of the store of one workspace: which people are on which customer lists, and how they came there. */
export interface AudienceStore {
	readonly audienceDeliveries: {
		/** Newest first, at most 100. */
		list(): Promise<StoredAudienceDelivery[]>;
		get(id: string): Promise<StoredAudienceDelivery | null>;
		create(delivery: StoredAudienceDelivery): Write;
		/** Moves the row on by one version. */
		update(delivery: StoredAudienceDelivery): Write;
	};
	readonly audienceMembers: {
		/** Lists somebody is on, at most 1,000. */
		lists(): Promise<CustomerList[]>;
		/** At most 50,000. */
		onList(list: CustomerList): Promise<AudienceMember[]>;
		ofDelivery(deliveryId: string): Promise<AudienceMember[]>;
		/** Known by one of these values, as whatever kind. */
		of(values: readonly string[]): Promise<AudienceMember[]>;
		/** Those on the list already stay as they are. */
		add(members: readonly AudienceMember[]): Write;
		remove(list: CustomerList, people: readonly Identifier[]): Write;
	};
}
