import { listAdChanges } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";

export const listAdChangesFeature = serve(listAdChanges)(
	async ({ input, workspace }) => {
		const all = await workspace.adChanges.list();
		const { decisionId } = input;
		const wanted = all.filter(
			(change) => decisionId === undefined || change.decisionId === decisionId,
		);
		const changes = wanted.map(
			({ createdAt: _, position: _position, ...change }) => change,
		);
		return { ok: true, body: { changes } };
	},
);
