import { starterPlan } from "@lotse/shared/profile/events/starter-plan.ts";
import type { Ports } from "../../ports.ts";
import { acceptEvents } from "../ingest/accept-events.ts";
import { eventWorld } from "../ingest/event-world.ts";
import { storeEventDestination } from "../ingest/store-event-destination.ts";
import { storeEventSite } from "../ingest/store-event-site.ts";

const origin = "https://kakaohafen.example";
const minuteMs = 60_000;
const visitors = 24;

/**
 * A morning in the invented shop: visitors of whom two thirds agreed, a few orders, a price sent as text by a faulty template, an event nobody
 * planned, and a note with an e-mail address in it. Orders go to the practice account as far as consent allows.
 */
export async function seedDemoEvents(
	ports: Ports,
	workspaceId: string,
	memberId: string,
): Promise<void> {
	const site = await storeEventSite(ports, workspaceId, memberId, {
		name: "kakaohafen.example",
		origins: [origin],
		optOutCountries: [],
	});
	const accounts = await ports.store
		.of(workspaceId)
		.adConnections.listAccounts();
	const account = accounts.find(({ isChosen }) => isChosen);
	if (account)
		await storeEventDestination(ports, workspaceId, memberId, {
			name: account.name,
			kind: "google",
			account: account.customerId,
			target: "77",
			events: ["purchase"],
			accessToken: null,
		});
	const receivedAt = ports.clock.now();
	const events = Array.from({ length: visitors }, (_, index) =>
		visitOf(index, receivedAt - (visitors - index) * minuteMs),
	).flat();
	await acceptEvents(eventWorld(ports, workspaceId), {
		events,
		sentAt: receivedAt,
		receivedAt,
		plan: { version: 0, plan: starterPlan },
		source: site.id,
		country: "DE",
		optOutCountries: [],
		userAgent: null,
	});
}

function visitOf(index: number, at: number): object[] {
	const answer = index % 3 === 2 ? "denied" : "granted";
	const consent = { ad_storage: answer, analytics_storage: answer };
	const event = (name: string, after: number, more: object) => ({
		messageId: `demo-${index}-${name}`,
		name,
		at: at + after,
		...(answer === "granted" ? { anonymousId: `demo-visitor-${index}` } : {}),
		url: `${origin}/tafeln/dunkel?gclid=demo-${index}`,
		consent: {
			...consent,
			...(index % 7 === 5 ? {} : { ad_user_data: answer }),
			ad_personalization: "denied",
		},
		clicks: { gclid: `demo-${index}` },
		...more,
	});
	const order = {
		transaction_id: `demo-${index}`,
		value: 19.9 + index,
		currency: "EUR",
	};
	return [
		event("page_view", 0, { properties: { path: "/tafeln/dunkel" } }),
		...(index % 2 === 0
			? [
					event("add_to_cart", 9_000, {
						properties: { item_id: "dunkel-70", quantity: 1 },
					}),
				]
			: []),
		...(index % 4 === 0 || index % 7 === 5
			? [event("purchase", 20_000, { properties: order })]
			: []),
		// A template writes the price as people read it.
		...(index % 8 === 3
			? [
					event("purchase", 25_000, {
						properties: { ...order, value: "24,90" },
					}),
				]
			: []),
		...(index === 9 ? [event("wishlist_add", 5_000, { properties: {} })] : []),
		...(index === 14
			? [
					event("generate_lead", 5_000, {
						properties: { form: "Rückfrage an hallo@kakaohafen.example" },
					}),
				]
			: []),
	];
}
