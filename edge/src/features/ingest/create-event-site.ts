import { createEventSite } from "@lotse/shared/contract/events.ts";
import { serve } from "../../serve.ts";
import { storeEventSite } from "../../services/ingest/store-event-site.ts";

const mostSites = 100;

export const createEventSiteFeature = serve(createEventSite)(
	async ({ input, caller, workspace, ports, language }) => {
		if ((await workspace.eventSites.list()).length >= mostSites)
			return {
				ok: false,
				code: "unprocessable",
				detail:
					language === "de"
						? "Mehr als 100 Seiten gehen nicht. Nehmen Sie eine mit mehreren Adressen."
						: "More than 100 sites are not possible. Use one with several origins.",
			};
		const site = await storeEventSite(
			ports,
			caller.workspaceId,
			caller.memberId,
			input,
		);
		return { ok: true, body: { site } };
	},
);
