import type { Shopify } from "../../ports/shopify.ts";
import type { Ports } from "../../ports.ts";
import { storeEventSite } from "../ingest/store-event-site.ts";
import { openShop } from "./open-shop.ts";

/**
 * Lets the shop's pixel report to this workspace, with a key of its own. A pixel that is there already is told where to report from now on, if
 * `isMoved`; otherwise it stays as it is. Where Shopify refuses it, the shop works without.
 */
export async function pointPixel(
	ports: Ports,
	shopify: Pick<Shopify, "appUrl">,
	workspaceId: string,
	memberId: string,
	isMoved: boolean,
): Promise<void> {
	const opened = await openShop(ports, workspaceId);
	if (!opened.ok) return;
	const { shop, client } = opened;
	if (shop.pixelId !== null && !isMoved) return;
	const site = await storeEventSite(ports, workspaceId, memberId, {
		name: shop.domain,
		// A strict pixel runs in a sandbox without an origin of its own.
		origins: ["null", `https://${shop.domain}`],
		optOutCountries: [],
	});
	const settings = {
		endpoint: `${shopify.appUrl}/v1/events`,
		writeKey: site.writeKey,
	};
	const made =
		shop.pixelId === null
			? await client.createPixel(settings)
			: await client.updatePixel(shop.pixelId, settings);
	if (made.ok)
		await ports.store.batch([
			ports.store.of(workspaceId).shop.update({ pixelId: made.value }),
		]);
}
