import { starterPlan } from "@lotse/shared/profile/events/starter-plan.ts";
import { consentEventName } from "@lotse/shared/profile/events/tracked-event.ts";
import { createRandom } from "@lotse/shared/statistics/create-random.ts";
import type { Ports, Write } from "../../ports.ts";
import { createId } from "../create-id.ts";
import { acceptEvents } from "../ingest/accept-events.ts";
import { eventWorld } from "../ingest/event-world.ts";

const dayMs = 86_400_000;
const customers = 240;
/** Largest batch the service takes at once. */
const mostEvents = 500;
const seed = 2026;
const channels = ["paid_search", "paid_social", "email"];
/** What people of one taste look at. */
const shelves = [
	["dunkel-70", "dunkel-85", "dunkel-99", "nibs", "kakaotee"],
	["vollmilch", "nougat", "karamell", "haselnuss", "weisse"],
	["trinkschokolade", "chai-kakao", "marshmallows", "becher", "zimtstange"],
];

/**
 * Regulars of the invented shop: visits, orders, coupons and returns of 200 days, three in five of them with consent to advertising, and a
 * segment of those who have not ordered for a while, proposed for a customer list. Seeded before anything is forwarded, so that nothing of the past is sent anywhere.
 */
export async function seedDemoCustomers(
	ports: Ports,
	workspaceId: string,
	memberId: string,
): Promise<void> {
	const now = ports.clock.now();
	const random = createRandom(seed);
	const events: object[] = [];
	for (let number = 1; number <= customers; number++) {
		const userId = `kunde-${String(number).padStart(3, "0")}`;
		const emailSha256 = await ports.secrets.digest(
			`${userId}@kakaohafen.example`,
		);
		const shelf = shelves[number % shelves.length] ?? [];
		events.push(...historyOf({ userId, emailSha256, shelf, now, random }));
	}
	for (let at = 0; at < events.length; at += mostEvents)
		await acceptEvents(eventWorld(ports, workspaceId), {
			events: events.slice(at, at + mostEvents),
			sentAt: now,
			receivedAt: now,
			plan: { version: 0, plan: starterPlan },
			source: "demo",
			country: "DE",
			optOutCountries: [],
			userAgent: null,
		});
	const store = ports.store.of(workspaceId);
	const segmentId = createId(ports.random, "sgm");
	const name = "Stammkundschaft, lange nicht bestellt";
	await ports.store.batch([
		store.segments.create({
			id: segmentId,
			name,
			purpose: "personalise",
			minimum: 50,
			createdAt: now,
			createdBy: memberId,
			rule: {
				all: [
					{ feature: "orders_365d", is: "at-least", value: 2 },
					{ feature: "days_since_order", is: "over", value: 14 },
				],
			},
		}),
		...(await proposalFor(ports, workspaceId, memberId, segmentId, name)),
	]);
}

/** The segment, proposed for a list of the practice account, for somebody else to approve. */
async function proposalFor(
	ports: Ports,
	workspaceId: string,
	memberId: string,
	segmentId: string,
	segmentName: string,
): Promise<Write[]> {
	const store = ports.store.of(workspaceId);
	const accounts = await store.adConnections.listAccounts();
	const account = accounts.find(({ isChosen }) => isChosen);
	if (!account) return [];
	const now = ports.clock.now();
	return [
		store.audienceDeliveries.create({
			id: createId(ports.random, "aud"),
			segmentId,
			segmentName,
			customerId: account.customerId,
			userListId: "77",
			listName: "Stammkundschaft (Übung)",
			state: "waiting",
			proposedBy: memberId,
			proposedAt: now,
			decidedBy: null,
			updatedAt: now,
			added: 0,
			removed: 0,
			failure: null,
			requestIds: [],
			version: 1,
		}),
	];
}

function historyOf(person: {
	readonly userId: string;
	readonly emailSha256: string;
	readonly shelf: readonly string[];
	readonly now: number;
	readonly random: ReturnType<typeof createRandom>;
}): object[] {
	const { userId, emailSha256, shelf, now, random } = person;
	const isWilling = random.uniform() < 0.6;
	const answer = isWilling ? "granted" : "denied";
	const consent = {
		ad_storage: answer,
		analytics_storage: answer,
		ad_user_data: answer,
		ad_personalization: answer,
	};
	const event = (name: string, at: number, properties: object) => ({
		messageId: `demo-${userId}-${name}-${at}`,
		name,
		at,
		userId,
		sessionId: `${userId}-${Math.floor(at / dayMs)}`,
		consent,
		properties,
		...(isWilling && name === "purchase" ? { user: { emailSha256 } } : {}),
	});
	const events: object[] = [event(consentEventName, now - 201 * dayMs, {})];
	let daysAgo = 200 - Math.floor(170 * random.uniform() ** 2);
	const loyalty = 30 + random.integer(120);
	while (daysAgo > 0) {
		const at = now - daysAgo * dayMs - random.integer(dayMs / 2);
		const channel = channels[random.integer(channels.length)];
		const order = `${userId}-${daysAgo}`;
		const value = 15 + random.integer(60);
		events.push(
			event("page_view", at - 60_000, { path: "/tafeln", channel }),
			...[0, 2].map((step) =>
				event("view_item", at - (40 - step) * 1_000, {
					item_id: shelf[(daysAgo + step) % shelf.length] ?? "dunkel-70",
				}),
			),
			event("purchase", at, {
				transaction_id: order,
				value,
				currency: "EUR",
				cost: Math.round(value * 45) / 100,
				...(random.uniform() < 0.25 ? { coupon: "HAFEN" } : {}),
			}),
		);
		if (random.uniform() < 0.06)
			events.push(
				event("refund", Math.min(now, at + 5 * dayMs), {
					transaction_id: order,
					value,
					currency: "EUR",
				}),
			);
		daysAgo -= 9 + random.integer(loyalty);
	}
	return events;
}
