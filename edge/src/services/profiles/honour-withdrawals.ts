import { decide } from "@lotse/shared/profile/consent/decide.ts";
import { regionDefaults } from "@lotse/shared/profile/consent/region-defaults.ts";
import type { CustomerList } from "../../ports/audience-store.ts";
import type { Ports } from "../../ports.ts";
import { openAdPlatform } from "../ads/open-ad-platform.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { holdEffects } from "../hold-effects.ts";
import { changeAudience } from "./change-audience.ts";

const pageSize = 100;

/**
 * Takes off their customer lists whoever has said no to personalised advertising since they were put there, in every workspace; without
 * waiting for the next sending. Whom the platform refuses to take off now is tried again with the next call.
 */
export async function honourWithdrawals(ports: Ports): Promise<void> {
	let after = "";
	for (;;) {
		const page = await ports.store.upkeep.workspaces(after, pageSize);
		for (const workspaceId of page)
			try {
				await honourIn(holdEffects(ports, workspaceId), workspaceId);
			} catch (error) {
				console.error(`customer lists of ${workspaceId} not kept`, error);
			}
		if (page.length < pageSize) return;
		after = page.at(-1) ?? "";
	}
}

async function honourIn(ports: Ports, workspaceId: string): Promise<void> {
	const { audienceMembers } = ports.store.of(workspaceId);
	for (const list of await audienceMembers.lists()) {
		const gone = await withdrawnFrom(ports, workspaceId, list);
		if (gone.length === 0) continue;
		const { customerId, userListId } = list;
		const opened = await openAdPlatform(ports, workspaceId, customerId);
		if (!opened.ok) continue;
		const off = await changeAudience(
			ports,
			workspaceId,
			opened,
			"remove",
			gone,
		);
		if (off.done === 0) continue;
		await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: "system",
				action: "audience.withdraw",
				subject: workspaceId,
				detail: { customerId, userListId, removed: off.done },
			},
			[],
		);
	}
}

async function withdrawnFrom(
	ports: Ports,
	workspaceId: string,
	list: CustomerList,
) {
	const { audienceMembers, events } = ports.store.of(workspaceId);
	const members = await audienceMembers.onList(list);
	const told = await events.consentOf(members.map(({ value }) => value));
	const said = Map.groupBy(told, ({ subject }) => subject);
	const now = ports.clock.now();
	const silence = regionDefaults(null, []);
	return members.filter(({ value }) => {
		const decision = decide("personalise", said.get(value) ?? [], silence, now);
		// Who never answered was not put there by us; consent may have aged out of the database.
		return !decision.isAllowed && decision.reason !== "unset";
	});
}
