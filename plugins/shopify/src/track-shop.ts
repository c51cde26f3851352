import type { PixelApi, PixelConsent, PixelEvent } from "./pixel-api.ts";

type Properties = Readonly<Record<string, string | number>>;

const numberOf = (id: string) => id.split("/").at(-1) ?? id;

/** Shopify's events under the names of the tracking plan; null where one lacks what the plan asks for. */
const planned: {
	readonly [name: string]: {
		readonly as: string;
		readonly properties: (event: PixelEvent) => Properties | null;
	};
} = {
	page_viewed: {
		as: "page_view",
		properties: ({ context }) => ({
			title: context.document.title.slice(0, 300),
		}),
	},
	product_added_to_cart: {
		as: "add_to_cart",
		properties: ({ data }) =>
			data?.cartLine
				? {
						item_id: numberOf(data.cartLine.merchandise.id).slice(0, 100),
						quantity: data.cartLine.quantity,
						price: data.cartLine.cost.totalAmount.amount,
						currency: data.cartLine.cost.totalAmount.currencyCode,
					}
				: null,
	},
	checkout_started: {
		as: "begin_checkout",
		properties: ({ data }) =>
			data?.checkout?.totalPrice
				? {
						value: data.checkout.totalPrice.amount,
						currency: data.checkout.totalPrice.currencyCode,
					}
				: null,
	},
	checkout_completed: {
		as: "purchase",
		properties: ({ data }) =>
			data?.checkout?.order?.id && data.checkout.totalPrice
				? {
						transaction_id: numberOf(data.checkout.order.id).slice(0, 64),
						value: data.checkout.totalPrice.amount,
						currency: data.checkout.totalPrice.currencyCode,
					}
				: null,
	},
};

/**
 * The web pixel: what visitors do, to the collection route, each event with what the visitor had said by then. Shopify loads it only after consent, and
 * this looks once more: without consent to analytics nothing is sent. No cookie; the visitor's id is Shopify's own.
 */
export function trackShop(
	{ settings, init, customerPrivacy, analytics }: PixelApi,
	world: {
		readonly fetch: (url: string, init: RequestInit) => Promise<unknown>;
		readonly now: () => number;
	},
): void {
	let consent: PixelConsent = init.customerPrivacy;
	customerPrivacy.subscribe("visitorConsentCollected", (event) => {
		consent = event.customerPrivacy;
	});
	for (const [name, { as, properties }] of Object.entries(planned))
		analytics.subscribe(name, (event) => {
			if (!consent.analyticsProcessingAllowed) return;
			const told = properties(event);
			if (told === null) return;
			const marketing = consent.marketingAllowed ? "granted" : "denied";
			const body = {
				writeKey: settings.writeKey,
				sentAt: world.now(),
				events: [
					{
						messageId: event.id,
						name: as,
						at: Date.parse(event.timestamp),
						anonymousId: event.clientId,
						url: event.context.document.location.href,
						properties: told,
						consent: {
							analytics_storage: "granted",
							ad_storage: marketing,
							ad_user_data: marketing,
							ad_personalization: marketing,
						},
					},
				],
			};
			// Plain text: a page that may not read the answer asks nobody for leave to send.
			void world
				.fetch(settings.endpoint, {
					method: "POST",
					body: JSON.stringify(body),
					keepalive: true,
					headers: { "content-type": "text/plain" },
				})
				.catch(() => undefined);
		});
}
