import { listEventSites } from "@lotse/shared/contract/events.ts";
import { serve } from "../../serve.ts";

export const listEventSitesFeature = serve(listEventSites)(
	async ({ workspace }) => {
		const sites = await workspace.eventSites.list();
		return {
			ok: true,
			body: {
				sites: sites.map((site) => ({
					...site,
					origins: [...site.origins],
					optOutCountries: [...site.optOutCountries],
				})),
			},
		};
	},
);
