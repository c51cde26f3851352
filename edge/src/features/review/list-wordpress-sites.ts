import { listWordpressSites } from "@lotse/shared/contract/publishing.ts";
import { serve } from "../../serve.ts";

export const listWordpressSitesFeature = serve(listWordpressSites)(
	async ({ workspace }) => ({
		ok: true,
		body: { sites: await workspace.wordpressSites.list() },
	}),
);
