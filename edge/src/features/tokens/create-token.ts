import { createToken } from "@lotse/shared/contract/tokens.ts";
import { serve } from "../../serve.ts";
import { issueToken } from "../../services/tokens/issue-token.ts";

const mostPerMember = 50;

export const createTokenFeature = serve(createToken)(
	async ({ input, caller, workspace, ports, language }) => {
		const own = await workspace.tokens.list(caller.memberId);
		if (own.length >= mostPerMember)
			return {
				ok: false,
				code: "unprocessable",
				detail:
					language === "de"
						? `Höchstens ${mostPerMember} Schlüssel. Widerrufen Sie einen, den niemand mehr braucht.`
						: `At most ${mostPerMember} tokens. Revoke one that nobody needs any more.`,
			};
		const issued = await issueToken(ports, caller.workspaceId, {
			...input,
			memberId: caller.memberId,
			action: "token.create",
		});
		if (!issued.ok) return { ok: false, code: "conflict" };
		return { ok: true, body: { token: issued.token, secret: issued.secret } };
	},
);
