import type { Localised } from "@lotse/shared/contract/localised.ts";
import type {
	AudienceMember,
	StoredAudienceDelivery,
} from "../../ports/audience-store.ts";
import type { StoredSegment } from "../../ports/profiles-store.ts";
import type { Ports } from "../../ports.ts";
import type { OpenedAccount } from "../ads/open-ad-platform.ts";
import type { Contact } from "../ingest/contacts-of.ts";
import { openSubjectKeys } from "../open-subject-keys.ts";
import { changeAudience } from "./change-audience.ts";
import { moveDelivery } from "./move-delivery.ts";
import { type AudiencePlan, planAudience } from "./plan-audience.ts";

const mostRequestIds = 50;

/**
 * Sends an approved delivery: who left or withdrew is taken off the list first, then who is missing is added. Whoever asks again after a
 * failure goes on where it ended, because what was sent is written down person by person. Null where somebody else sends it already.
 */
export async function sendDelivery(
	ports: Ports,
	workspaceId: string,
	memberId: string,
	waiting: StoredAudienceDelivery,
	segment: StoredSegment,
	opened: OpenedAccount & { ok: true },
): Promise<StoredAudienceDelivery | null> {
	const step = (action: string) => ({ actor: memberId, action });
	const begun = await moveDelivery(
		ports,
		workspaceId,
		step("audience.approve"),
		waiting,
		{ state: "sending", decidedBy: memberId, failure: null },
	);
	if (!begun) return null;
	const plan = await planAudience(ports, workspaceId, segment, begun);
	const came = await carryOut(ports, workspaceId, begun, plan, opened);
	const { failure } = came;
	return moveDelivery(
		ports,
		workspaceId,
		step(failure ? "audience.fail" : "audience.send"),
		begun,
		{
			state: failure ? "failed" : "sent",
			failure,
			added: begun.added + came.added,
			removed: begun.removed + came.removed,
			requestIds: [...begun.requestIds, ...came.requestIds].slice(
				-mostRequestIds,
			),
		},
	);
}

async function carryOut(
	ports: Ports,
	workspaceId: string,
	delivery: StoredAudienceDelivery,
	plan: AudiencePlan,
	opened: OpenedAccount & { ok: true },
): Promise<{
	added: number;
	removed: number;
	requestIds: string[];
	failure: Localised | null;
}> {
	const { removed: leaving, added: coming, hindrance } = plan;
	const off = await changeAudience(
		ports,
		workspaceId,
		opened,
		"remove",
		leaving,
	);
	if (off.failure)
		return {
			added: 0,
			removed: off.done,
			requestIds: [...off.requestIds],
			failure: off.failure.message,
		};
	const members = await sealMembers(ports, workspaceId, delivery, coming);
	const on = await changeAudience(ports, workspaceId, opened, "add", members);
	const requestIds = [...off.requestIds, ...on.requestIds];
	// Too few to add is a failure only where nothing was to be taken off either.
	const nothing = leaving.length === 0 ? hindrance : null;
	const failure = on.failure ? on.failure.message : nothing;
	return { added: on.done, removed: off.done, requestIds, failure };
}

async function sealMembers(
	ports: Ports,
	workspaceId: string,
	delivery: StoredAudienceDelivery,
	contacts: readonly Contact[],
): Promise<AudienceMember[]> {
	const keys = openSubjectKeys(ports, workspaceId);
	const { customerId, userListId, segmentId, id } = delivery;
	const addedAt = ports.clock.now();
	const members: AudienceMember[] = [];
	for (const { person, emailSha256, phoneSha256 } of contacts) {
		const [first] = person.identifiers;
		if (!first) continue;
		const contact = JSON.stringify({ emailSha256, phoneSha256 });
		members.push({
			customerId,
			userListId,
			...first,
			segmentId,
			deliveryId: id,
			addedAt,
			sealed: await keys.seal(first.value, contact),
		});
	}
	return members;
}
