import { linkShop } from "@lotse/shared/contract/shopify.ts";
import { serve } from "../../serve.ts";
import { linkShop as moveShop } from "../../services/shop/link-shop.ts";

export const linkShopFeature = serve(linkShop)(
	async ({ input, caller, ports, language }) => {
		const linked = await moveShop(ports, caller, input.code);
		if (!linked.ok)
			return linked.reason === "not-found"
				? { ok: false, code: "not-found" }
				: { ok: false, code: linked.reason, detail: linked.message[language] };
		return { ok: true, body: { workspaceName: linked.workspaceName } };
	},
);
