import { listTokens } from "@lotse/shared/contract/tokens.ts";
import { serve } from "../../serve.ts";

export const listTokensFeature = serve(listTokens)(
	async ({ caller, workspace }) => ({
		ok: true,
		body: {
			tokens: await workspace.tokens.list(
				caller.role === "admin" ? null : caller.memberId,
			),
		},
	}),
);
