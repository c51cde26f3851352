import { createShopLink } from "@lotse/shared/contract/shopify.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import type { ShopLink } from "../../services/shop/link-shop.ts";
import { practiceDomain } from "../../services/shop/practice-shop.ts";

const lifetimeMs = 20 * 60_000;

export const createShopLinkFeature = serve(createShopLink)(
	async ({ caller, workspace, ports, language }) => {
		const shop = await workspace.shop.get();
		if (shop?.state === "installed" && shop.domain !== practiceDomain)
			return { ok: false, code: "conflict", detail: hasOne[language] };
		const { workspaceId, memberId } = caller;
		const expiresAt = ports.clock.now() + lifetimeMs;
		const link: ShopLink = {
			purpose: "shop-link",
			workspaceId,
			memberId,
			expiresAt,
		};
		const code = await ports.secrets.seal(JSON.stringify(link));
		await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: memberId,
				action: "shop.link-code",
				subject: workspaceId,
				detail: { expiresAt },
			},
			[],
		);
		return { ok: true, body: { code, expiresAt } };
	},
);

const hasOne = {
	de: "Dieser Arbeitsbereich hat schon einen Shop. Deinstallieren Sie dort zuerst die App.",
	en: "This workspace has a shop already. Uninstall the app there first.",
};
