import { getIdentity } from "@lotse/shared/contract/profiles.ts";
import { serve } from "../../serve.ts";
import { membersOf } from "../../services/profiles/members-of.ts";

export const getIdentityFeature = serve(getIdentity)(
	async ({ input, workspace }) => {
		const links = await workspace.identities.linksOf([input]);
		return {
			ok: true,
			body: { members: membersOf(input, links).slice(0, 200), links },
		};
	},
);
