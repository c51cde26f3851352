import { listIdentityLinks } from "@lotse/shared/contract/profiles.ts";
import { serve } from "../../serve.ts";

export const listIdentityLinksFeature = serve(listIdentityLinks)(
	async ({ input, workspace }) => ({
		ok: true,
		body: { links: await workspace.identities.list(input.limit) },
	}),
);
