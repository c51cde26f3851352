import { clearOrders } from "@lotse/shared/contract/customers.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const clearOrdersFeature = serve(clearOrders)(
	async ({ caller, workspace, ports }) => {
		const committed = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "customers.clear-orders",
				subject: caller.workspaceId,
				detail: { orders: await workspace.customerOrders.count() },
			},
			[workspace.customerOrders.clear(), workspace.outlook.clear()],
		);
		if (!committed.ok) throw new Error(`conflict in ${committed.conflict}`);
		return { ok: true, body: { done: true } };
	},
);
