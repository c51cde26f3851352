import { clearSales } from "@lotse/shared/contract/products.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const clearSalesFeature = serve(clearSales)(
	async ({ caller, workspace, ports }) => {
		const committed = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "products.clear-sales",
				subject: caller.workspaceId,
				detail: { sales: await workspace.sales.count() },
			},
			[workspace.sales.clear()],
		);
		if (!committed.ok) throw new Error(`conflict in ${committed.conflict}`);
		return { ok: true, body: { done: true } };
	},
);
