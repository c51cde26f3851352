import type { Localised } from "@lotse/shared/contract/localised.ts";
import type {
	AudienceMember,
	CustomerList,
} from "../../ports/audience-store.ts";
import type { StoredSegment } from "../../ports/profiles-store.ts";
import type { Ports } from "../../ports.ts";
import type { Contact } from "../ingest/contacts-of.ts";
import { type ChosenForAds, chooseForAds } from "./choose-for-ads.ts";
import { keyOfIdentifier } from "./key-of-identifier.ts";

export interface AudiencePlan {
	readonly chosen: ChosenForAds;
	/** To be put on the list. */
	readonly added: readonly Contact[];
	/** On the list because of this segment, and no longer in it or no longer willing. */
	readonly removed: readonly AudienceMember[];
	/** Why nobody is added; null where people can be. */
	readonly hindrance: Localised | null;
}

/**
 * What sending a segment to a customer list changes there, against what was sent before. Where too few may be sent nobody is added; whoever
 * left or withdrew is taken off all the same.
 */
export async function planAudience(
	ports: Ports,
	workspaceId: string,
	segment: StoredSegment,
	list: CustomerList,
): Promise<AudiencePlan> {
	const { audienceMembers } = ports.store.of(workspaceId);
	const [chosen, present] = await Promise.all([
		chooseForAds(ports, workspaceId, segment),
		audienceMembers.onList(list),
	]);
	const wanted = chosen.ok ? chosen.contacts : [];
	const willingKeys = new Set(
		chosen.willing.flatMap(({ identifiers }) =>
			identifiers.map(keyOfIdentifier),
		),
	);
	const presentKeys = new Set(present.map(keyOfIdentifier));
	return {
		chosen,
		added: wanted.filter(({ person }) =>
			person.identifiers.every((one) => !presentKeys.has(keyOfIdentifier(one))),
		),
		removed: present.filter(
			(member) =>
				member.segmentId === segment.id &&
				!willingKeys.has(keyOfIdentifier(member)),
		),
		hindrance: chosen.ok ? null : chosen.message,
	};
}
