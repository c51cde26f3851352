import type { EventSiteInfo } from "@lotse/shared/contract/events.ts";
import type { Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { createId } from "../create-id.ts";
import { createSecret } from "../create-secret.ts";

/** Lets a site send events: a public write key, bound to its origins. */
export async function storeEventSite(
	ports: Ports,
	workspaceId: string,
	memberId: string,
	draft: Pick<EventSiteInfo, "name" | "origins" | "optOutCountries">,
): Promise<EventSiteInfo> {
	const site: EventSiteInfo = {
		id: createId(ports.random, "sit"),
		name: draft.name,
		writeKey: createSecret(ports.random, "low", workspaceId),
		origins: [...new Set(draft.origins)],
		optOutCountries: [...new Set(draft.optOutCountries)],
		createdAt: ports.clock.now(),
		revokedAt: null,
	};
	const { name, origins, optOutCountries } = site;
	await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: memberId,
			action: "events.create-site",
			subject: site.id,
			detail: { name, origins, optOutCountries },
		},
		[ports.store.of(workspaceId).eventSites.create(site)],
	);
	return site;
}
