import { sendEvents } from "@lotse/shared/contract/events.ts";
import { compilePlan } from "@lotse/shared/profile/events/compile-plan.ts";
import { judgeEvent } from "@lotse/shared/profile/events/judge-event.ts";
import { starterPlan } from "@lotse/shared/profile/events/starter-plan.ts";
import { expect, it } from "vitest";
import type { PixelConsent, PixelEvent } from "./pixel-api.ts";
import { trackShop } from "./track-shop.ts";

const now = 1_795_000_000_000;
const price = { amount: 12.5, currencyCode: "EUR" };
const event: PixelEvent = {
	id: "evt-1",
	clientId: "visitor-1",
	timestamp: new Date(now).toISOString(),
	context: {
		document: {
			location: { href: "https://shop.example/tafel?gclid=secret" },
			title: "Tafel",
		},
	},
	data: {
		checkout: { order: { id: "gid://shopify/Order/5" }, totalPrice: price },
		cartLine: {
			cost: { totalAmount: price },
			quantity: 2,
			merchandise: { id: "gid://shopify/ProductVariant/7" },
		},
	},
};

function pixel(first: PixelConsent) {
	const sent: string[] = [];
	const listeners = new Map<string, (event: PixelEvent) => void>();
	let change: (event: { customerPrivacy: PixelConsent }) => void = () => {};
	trackShop(
		{
			settings: {
				endpoint: "https://lotse.example/v1/events",
				writeKey: "low_x",
			},
			init: { customerPrivacy: first },
			customerPrivacy: { subscribe: (_, heard) => (change = heard) },
			analytics: { subscribe: (name, heard) => listeners.set(name, heard) },
		},
		{
			now: () => now,
			fetch: async (_url, init) => {
				sent.push(String(init.body));
			},
		},
	);
	return {
		sent,
		names: [...listeners.keys()],
		fire: (name: string, what = event) => listeners.get(name)?.(what),
		say: (customerPrivacy: PixelConsent) => change({ customerPrivacy }),
	};
}

const all = { analyticsProcessingAllowed: true, marketingAllowed: true };

it("sends events that the starting plan accepts, with the consent of the moment", () => {
	const { fire, names, sent, say } = pixel(all);
	for (const name of names) fire(name);
	say({ ...all, marketingAllowed: false });
	fire("page_viewed");
	expect(sent).toHaveLength(5);
	const plan = compilePlan(starterPlan);
	for (const [index, text] of sent.entries()) {
		const body = sendEvents.input.parse(JSON.parse(text));
		const judged = judgeEvent(body.events[0], {
			plan,
			sentAt: now,
			receivedAt: now,
			findPersonal: () => null,
		});
		expect([index, judged.ok]).toEqual([index, true]);
		expect(text.includes('"ad_user_data":"granted"')).toBe(index < 4);
	}
});

it("sends nothing without consent, nothing after its withdrawal, and nothing half known", () => {
	const { fire, sent, say } = pixel({
		...all,
		analyticsProcessingAllowed: false,
	});
	fire("page_viewed");
	expect(sent).toEqual([]);
	say(all);
	fire("checkout_completed", { ...event, data: {} });
	expect(sent).toEqual([]);
	fire("page_viewed");
	say({ ...all, analyticsProcessingAllowed: false });
	fire("page_viewed");
	expect(sent).toHaveLength(1);
});
