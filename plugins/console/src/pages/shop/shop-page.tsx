import "./shop.css";
import { getShop } from "@lotse/shared/contract/shopify.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { shopMessages } from "../../messages/shop.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { LinkShop } from "./link-shop.tsx";
import { ShopState } from "./shop-state.tsx";

const nothing = {};

/** The workspace's shop: how far it is fetched, whether its sales add up; or how one joins. */
export function ShopPage() {
	const text = useMessages(shopMessages);
	const { loaded, reload } = useCall(getShop, nothing);
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ shop }) => (
					<>
						{shop === null ? null : <ShopState shop={shop} />}
						{shop?.state === "installed" && !shop.isPractice ? null : (
							<LinkShop isFirst={shop === null} />
						)}
					</>
				)}
			</ShowLoaded>
		</>
	);
}
