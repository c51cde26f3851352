import { addPracticeAccount } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { connectPracticeAccount } from "../../services/ads/connect-practice-account.ts";

export const addPracticeAccountFeature = serve(addPracticeAccount)(
	async ({ caller, workspace, ports }) => {
		const known = await workspace.adConnections.list();
		if (known.some(({ kind }) => kind === "practice"))
			return { ok: false, code: "conflict" };
		const { workspaceId, memberId } = caller;
		const connection = await connectPracticeAccount(
			ports,
			workspaceId,
			memberId,
		);
		return { ok: true, body: connection };
	},
);
