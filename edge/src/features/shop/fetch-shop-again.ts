import { fetchShopAgain } from "@lotse/shared/contract/shopify.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { emptyBackfill } from "../../services/shop/empty-backfill.ts";

export const fetchShopAgainFeature = serve(fetchShopAgain)(
	async ({ input, caller, workspace, ports }) => {
		const shop = await workspace.shop.get();
		if (shop?.state !== "installed") return { ok: false, code: "not-found" };
		const now = ports.clock.now();
		await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "shop.fetch-again",
				subject: shop.domain,
				detail: { part: input.part },
			},
			[
				workspace.shop.setBackfill(emptyBackfill(input.part, now)),
				workspace.shop.update({ checkedAt: 0 }),
				workspace.shop.ring(now),
			],
		);
		return { ok: true, body: { done: true } };
	},
);
