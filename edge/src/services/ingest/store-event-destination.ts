import type { EventDestinationInfo } from "@lotse/shared/contract/events.ts";
import type { Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { createId } from "../create-id.ts";

/** Forwards events of these names from now on; an access token is sealed. */
export async function storeEventDestination(
	ports: Ports,
	workspaceId: string,
	memberId: string,
	draft: Pick<
		EventDestinationInfo,
		"name" | "kind" | "account" | "target" | "events"
	> & { readonly accessToken: string | null },
): Promise<string> {
	const id = createId(ports.random, "dst");
	const { name, kind, account, target, accessToken } = draft;
	const events = [...new Set(draft.events)];
	await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: memberId,
			action: "events.create-destination",
			subject: id,
			detail: { name, kind, account, target, events },
		},
		[
			ports.store.of(workspaceId).eventDestinations.create({
				...{ id, name, kind, account, target, events },
				isActive: true,
				createdAt: ports.clock.now(),
				sealed:
					accessToken === null ? null : await ports.secrets.seal(accessToken),
			}),
		],
	);
	return id;
}
