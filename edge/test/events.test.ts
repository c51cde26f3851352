import { env } from "cloudflare:workers";
import * as ads from "@lotse/shared/contract/ads-accounts.ts";
import * as events from "@lotse/shared/contract/events.ts";
import type { Output, Route, Schema } from "@lotse/shared/contract/route.ts";
import { pullStop, releaseStop } from "@lotse/shared/contract/stops.ts";
import { eraseSubject } from "@lotse/shared/contract/subjects.ts";
import * as plans from "@lotse/shared/contract/tracking-plan.ts";
import { starterPlan } from "@lotse/shared/profile/events/starter-plan.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { metaConversions } from "../src/adapters/meta-conversions.ts";
import type { Ports } from "../src/ports.ts";
import { deliverOutbox } from "../src/services/deliver-outbox.ts";
import { resumeErasures } from "../src/services/governance/resume-erasures.ts";
import { storeEventSite } from "../src/services/ingest/store-event-site.ts";
import { metaStandIn } from "./stand-ins/meta-conversions.ts";
import {
	app,
	createWorkspace,
	origin,
	ports,
	rowsOf,
	send,
	type TestWorkspace,
} from "./world.ts";

const shop = "https://shop.example";
const accessToken = "meta-access-token-of-the-test";
let workspace: TestWorkspace;
let writeKey: string;

beforeAll(async () => {
	workspace = await createWorkspace("events");
	const site = await storeEventSite(
		ports,
		workspace.id,
		workspace.people.editor.memberId,
		{ name: "Shop", origins: [shop], optOutCountries: ["US"] },
	);
	writeKey = site.writeKey;
});

async function call<I extends Schema, R extends Schema>(
	route: Route<I, R>,
	input: I["_zod"]["input"],
	as: "viewer" | "editor" | "approver" | "admin" = "editor",
): Promise<Output<R>> {
	const response = await send(route, input, workspace.people[as], {
		headers: { "accept-language": "en" },
	});
	const body = await response.json<Output<R>>();
	if (response.status !== route.status)
		throw new Error(`${route.id} ${response.status}: ${JSON.stringify(body)}`);
	return body;
}

/** As a page sends: plain text, from its origin, without cookies. */
function beacon(
	body: BodyInit,
	headers: Record<string, string> = {},
): Promise<Response> {
	return Promise.resolve(
		app.fetch(
			new Request(`${origin}/v1/events`, {
				method: "POST",
				body,
				headers: {
					"content-type": "text/plain",
					origin: shop,
					"cf-ipcountry": "DE",
					"user-agent": "Browser/1",
					...headers,
				},
			}),
			env,
			{
				waitUntil: () => undefined,
				passThroughOnException: () => undefined,
				props: {},
			},
		),
	);
}

async function sent(
	list: readonly object[],
	more: { headers?: Record<string, string>; sentAt?: number } = {},
) {
	const sentAt = more.sentAt ?? Date.now();
	const response = await beacon(
		JSON.stringify({ writeKey, sentAt, events: list }),
		more.headers,
	);
	expect(response.status).toBe(202);
	return events.sendEvents.reply.parse(await response.json());
}

let number = 0;
const granted = { ad_storage: "granted", ad_user_data: "granted" } as const;
const purchase = (more: object = {}, properties: object = {}) => ({
	messageId: `m-${number++}`,
	name: "purchase",
	at: Date.now(),
	anonymousId: "visitor",
	properties: {
		transaction_id: `t-${number}`,
		value: 12.5,
		currency: "EUR",
		...properties,
	},
	...more,
});

describe("the gate", () => {
	it("takes a batch from the site's own origin, and lets its page read the verdicts", async () => {
		const [good, unknown] = [purchase(), purchase({ name: "purchases" })];
		const response = await beacon(
			JSON.stringify({ writeKey, events: [good, unknown, good, 7] }),
		);
		expect(response.headers.get("access-control-allow-origin")).toBe(shop);
		const body = events.sendEvents.reply.parse(await response.json());
		expect(body.verdicts.map(({ verdict, type }) => type ?? verdict)).toEqual([
			"accepted",
			"unknown-event",
			"duplicate",
			"not-an-object",
		]);
		expect([body.accepted, body.duplicate, body.rejected]).toEqual([1, 1, 2]);
		expect(body.verdicts[1]?.message).toMatch(/not in the tracking plan/);
		const again = await sent([good]);
		expect(again.duplicate).toBe(1);
	});

	it.each([
		["another origin", { origin: "https://evil.example" }, 403],
		["a sub-domain", { origin: "https://a.shop.example" }, 403],
		["the origin, no key", {}, 401, { writeKey: undefined }],
		[
			"a wrong key",
			{},
			401,
			{ writeKey: `low_${"a".repeat(20)}_${"b".repeat(43)}` },
		],
		["no events", {}, 400, { events: [] }],
		["501 events", {}, 400, { events: Array(501).fill(1) }],
	] as const)("refuses %s", async (_, headers, status, ...[body = {}]) => {
		const response = await beacon(
			JSON.stringify({ writeKey, events: [purchase()], ...body }),
			headers,
		);
		expect(response.status).toBe(status);
	});

	it("reads gzip, counts what it unpacks to, and refuses what is none", async () => {
		const packed = (text: string) =>
			new Response(
				new Blob([text]).stream().pipeThrough(new CompressionStream("gzip")),
			).arrayBuffer();
		const gzip = { "content-encoding": "gzip" };
		const batch = (list: unknown[]) =>
			JSON.stringify({ writeKey, events: list });
		const good = await beacon(await packed(batch([purchase()])), gzip);
		expect(good.status).toBe(202);
		const bomb = batch(["x".repeat(5_000_000)]);
		expect((await beacon(await packed(bomb), gzip)).status).toBe(413);
		expect((await beacon("no gzip", gzip)).status).toBe(400);
	});

	it("takes events of a server with a token that may, and of no session", async () => {
		const as = (auth: object) =>
			send(events.sendEvents, { events: [purchase()] }, auth);
		expect((await as({ token: workspace.token })).status).toBe(202);
		expect((await as(workspace.people.admin)).status).toBe(401);
		const narrow = await createWorkspace("narrow-events", { scopes: ["copy"] });
		expect((await as({ token: narrow.token })).status).toBe(403);
	});

	it("takes no more from a site that was revoked", async () => {
		const { site } = await call(events.createEventSite, {
			name: "Old",
			origins: [shop],
		});
		await call(events.revokeEventSite, { siteId: site.id });
		const response = await beacon(
			JSON.stringify({ writeKey: site.writeKey, events: [purchase()] }),
		);
		expect(response.status).toBe(401);
	});

	it("keeps both timestamps, corrects wrong clocks, and keeps only what consent covers", async () => {
		const clock = 5_000_000;
		const event = purchase({
			at: clock - 60_000,
			userId: "customer-7",
			url: `${shop}/thanks?gclid=abc&x=1`,
			clicks: { gclid: "abc" },
			consent: { ad_storage: "denied", analytics_storage: "denied" },
		});
		const { receivedAt } = await sent([event], { sentAt: clock });
		const [row] = await ports.store
			.of(workspace.id)
			.events.getMany([event.messageId]);
		expect(row).toMatchObject({
			at: receivedAt - 60_000,
			clientAt: clock - 60_000,
			sentAt: clock,
			anonymousId: null,
			// An order is kept with its customer whatever was said about cookies: the contract needs it.
			userId: "customer-7",
			url: `${shop}/thanks?x=1`,
			sealedClicks: null,
			sealedUser: null,
			sealedRest: null,
		});
	});

	it("judges each bad event alone: too large, too deep, bad clocks, personal data, another event under the same id", async () => {
		let deep: unknown = 1;
		for (let level = 0; level < 3_000; level++) deep = [deep];
		const first = purchase();
		const list = [
			purchase({}, { coupon: "x".repeat(33_000) }),
			purchase({}, { items: deep }),
			purchase({ at: 0 }),
			purchase({ at: 4_070_908_800_000 }),
			purchase({}, { coupon: "for someone@mail.example" }),
			first,
			{ ...first, properties: { ...first.properties, value: 99 } },
		];
		const { verdicts } = await sent(list);
		expect(verdicts.map(({ type, verdict }) => type ?? verdict)).toEqual([
			"too-large",
			"too-deep",
			"too-old",
			"in-the-future",
			"personal-data",
			"accepted",
			"conflict",
		]);
		const rejected = await call(events.listRejectedEvents, { limit: 200 });
		for (const { messageId } of [...list.slice(0, 5), first])
			expect(rejected.rejected.some((row) => row.messageId === messageId)).toBe(
				true,
			);
		const table = await env.DB.prepare(
			"select * from event_rejected where workspace_id = ?",
		)
			.bind(workspace.id)
			.all();
		expect(JSON.stringify(table.results)).not.toContain("someone@mail.example");
	});
});

describe("the tracking plan, and what was rejected", () => {
	it("is versioned, refuses what it cannot use, and asks before it takes anything away", async () => {
		const { current, plan } = await call(plans.getTrackingPlan, {});
		expect(current.version).toBe(0);
		const [first] = starterPlan.events;
		if (!first) throw new Error("no event");
		const lead = {
			...first,
			name: "lead",
			schema: { type: "object", properties: { a: { $ref: "#" } } },
		};
		const bad = await call(plans.saveTrackingPlan, {
			base: 0,
			note: "",
			plan: { events: [...plan.events, lead] },
		});
		expect([bad.saved, bad.problems[0]?.field]).toEqual([
			false,
			"events.lead.schema.properties.a.$ref",
		]);
		const fewer = { events: plan.events.slice(1) };
		const asked = await call(plans.saveTrackingPlan, {
			base: 0,
			note: "",
			plan: fewer,
		});
		expect([asked.saved, asked.breaking.length]).toEqual([false, 1]);
		const saved = await call(plans.saveTrackingPlan, {
			base: 0,
			note: "no page views",
			plan: fewer,
			acceptsBreaking: true,
		});
		expect(saved).toMatchObject({ saved: true, version: 1 });
		const late = await send(
			plans.saveTrackingPlan,
			{ base: 0, note: "", plan },
			workspace.people.editor,
		);
		expect(late.status).toBe(409);
		const { verdicts } = await sent([
			{ messageId: `pv-${number++}`, name: "page_view", at: Date.now() },
		]);
		expect(verdicts[0]?.type).toBe("unknown-event");
		await call(plans.saveTrackingPlan, { base: 1, note: "back", plan });
	});

	it("repairs and replays a rejected batch, twice without effect", async () => {
		const list = [1, 2, 3].map((id) => purchase({}, { value: `${id}` }));
		expect((await sent(list)).rejected).toBe(3);
		const { rejected, groups } = await call(events.listRejectedEvents, {
			type: "schema",
		});
		const ours = rejected.filter(({ messageId }) =>
			list.some((one) => one.messageId === messageId),
		);
		expect(ours.length).toBe(3);
		expect(
			groups.find(({ path }) => path === "/properties/value"),
		).toMatchObject({ rule: "type", count: 3 });
		const replays = await Promise.all(
			ours.map(async ({ id }) => {
				const { json } = await call(events.getRejectedEvent, {
					rejectedId: id,
				});
				const event = JSON.parse(json);
				event.properties.value = Number(event.properties.value);
				return { rejectedId: id, json: JSON.stringify(event) };
			}),
		);
		// As it was it is rejected again, and stays on its row.
		const asWas = await call(events.replayRejectedEvents, {
			replays: replays.map(({ rejectedId }) => ({ rejectedId })),
		});
		expect(asWas.verdicts.map(({ state, path }) => [state, path])).toEqual(
			Array(3).fill(["open", "/properties/value"]),
		);
		const before = await call(events.listEventCounts, {});
		for (const state of [
			["accepted", "replayed"],
			["duplicate", "replayed"],
		]) {
			const { verdicts } = await call(events.replayRejectedEvents, { replays });
			expect(verdicts.map((one) => [one.verdict, one.state])).toEqual(
				Array(3).fill(state),
			);
		}
		const after = await call(events.listEventCounts, {});
		const accepted = ({ counts }: typeof after) =>
			counts.find(
				(row) => row.name === "purchase" && row.verdict === "accepted",
			)?.count ?? 0;
		expect(accepted(after) - accepted(before)).toBe(3);
		const kept = await ports.store
			.of(workspace.id)
			.events.getMany(list.map(({ messageId }) => messageId));
		expect(kept.map(({ properties }) => properties.value).sort()).toEqual([
			1, 2, 3,
		]);
	});
});

describe("forwarding", () => {
	const meta = metaStandIn(accessToken);
	let clock = 0;
	const forwarding: Ports = {
		...ports,
		get metaConversions() {
			return metaConversions({ fetch: (url, init) => meta.fetch(url, init) });
		},
		clock: { now: () => Date.now() + clock },
	};
	/** What waits is delivered as the queue does, whatever its time. */
	async function deliver(): Promise<void> {
		const { results } = await env.DB.prepare(
			"select id from outbox where workspace_id = ? and kind = 'forward'",
		)
			.bind(workspace.id)
			.all<{ id: string }>();
		await deliverOutbox(
			forwarding,
			results.map(({ id }) => ({
				body: { workspaceId: workspace.id, id },
				ack: () => undefined,
				retry: () => {
					throw new Error("not delivered");
				},
			})),
		);
	}
	const stateOf = async (messageId: string) =>
		(await call(events.listEventDeliveries, { limit: 200 })).deliveries
			.filter((one) => one.messageId === messageId)
			.map(({ state, reason }) => `${state} ${reason}`.trim())
			.sort();
	const user = { emailSha256: "a".repeat(64) };
	const said = (consent: object, more: object = {}) => ({
		messageId: `c-${number++}`,
		name: "consent_changed",
		at: Date.now(),
		anonymousId: "visitor",
		consent,
		...more,
	});
	const received = (messageId: string) =>
		meta.counted.get(`Purchase ${messageId}`);

	beforeAll(async () => {
		await call(
			events.createEventDestination,
			{
				name: "Meta",
				kind: "meta",
				account: "1234567",
				events: ["purchase"],
				accessToken,
			},
			"admin",
		);
	});

	it("sends with consent only, hashed, under the event's own id, and once", async () => {
		const [yes, no, open, clicksOnly] = [
			purchase({
				consent: { ...granted, ad_personalization: "granted" },
				user,
				clicks: { fbc: "fb.1.1.x" },
				anonymousId: "v1",
			}),
			purchase({
				consent: { ad_user_data: "denied" },
				user,
				anonymousId: "v2",
			}),
			purchase({ user, anonymousId: "v3" }),
			purchase({
				consent: { ad_user_data: "granted", ad_storage: "denied" },
				clicks: { fbc: "fb.1.1.x" },
				anonymousId: "v4",
			}),
		];
		await sent([yes, no, open, clicksOnly]);
		await sent([yes]);
		await deliver();
		await deliver();
		expect(received(yes.messageId)).toMatchObject({
			event_id: yes.messageId,
			opt_out: false,
			user_data: {
				em: [user.emailSha256],
				fbc: "fb.1.1.x",
				client_user_agent: "Browser/1",
			},
			custom_data: { value: 12.5, currency: "EUR" },
		});
		expect(meta.counted.size).toBe(1);
		expect(await stateOf(yes.messageId)).toEqual(["sent"]);
		expect(await stateOf(no.messageId)).toEqual(["withheld denied"]);
		expect(await stateOf(open.messageId)).toEqual(["held unset"]);
		expect(await stateOf(clicksOnly.messageId)).toEqual([
			"withheld nothing-to-match",
		]);
		const rows = await ports.store
			.of(workspace.id)
			.events.getMany([yes.messageId, no.messageId]);
		expect(rows.map(({ sealedUser }) => sealedUser)).toEqual([null, null]);
	});

	it("sends what was held once a yes of before it arrives late; not for a later yes, not after a day", async () => {
		const at = Date.now() - 60_000;
		const [late, later, never] = ["v5", "v6", "v7"].map((anonymousId) =>
			purchase({ user, anonymousId, at }),
		);
		if (!late || !later || !never) throw new Error("three events");
		await sent([late, later, never]);
		await deliver();
		expect(await stateOf(late.messageId)).toEqual(["held unset"]);
		await sent([
			said({ ad_user_data: "granted" }, { anonymousId: "v5", at: at - 1_000 }),
			said({ ad_user_data: "granted" }, { anonymousId: "v6", at: at + 1_000 }),
		]);
		await deliver();
		expect(await stateOf(late.messageId)).toEqual(["sent"]);
		expect(received(late.messageId)).toBeDefined();
		clock = 25 * 3_600_000;
		await deliver();
		clock = 0;
		expect(await stateOf(later.messageId)).toEqual(["withheld unset"]);
		expect(await stateOf(never.messageId)).toEqual(["withheld unset"]);
		expect(received(later.messageId)).toBeUndefined();
	});

	it("sends nothing after a withdrawal, and forgets what it kept for it; given again counts from then on", async () => {
		const consent = granted;
		const before = purchase({ user, anonymousId: "v8", consent });
		await sent([before]);
		const at = Date.now() + 5;
		await sent([said({ ad_user_data: "denied" }, { anonymousId: "v8", at })], {
			sentAt: at,
		});
		await sent([said(consent, { anonymousId: "v8", at: at + 5 })], {
			sentAt: at + 5,
		});
		const [row] = await ports.store
			.of(workspace.id)
			.events.getMany([before.messageId]);
		expect(row?.sealedUser).toBeNull();
		const after = purchase({ user, anonymousId: "v8", at: at + 10 });
		await sent([after], { sentAt: at + 10 });
		await deliver();
		expect(await stateOf(before.messageId)).toEqual(["withheld withdrawn"]);
		expect(await stateOf(after.messageId)).toEqual(["sent"]);
	});

	it("waits while the brake is on, tries again after failures, gives up one bad event, and tries it again when asked", async () => {
		const make = (properties = {}) =>
			purchase({ user, consent: granted, anonymousId: "v9" }, properties);
		const stopped = make();
		await sent([stopped]);
		await call(pullStop, { note: "" });
		await deliver();
		expect(await stateOf(stopped.messageId)).toEqual(["waiting"]);
		await call(releaseStop, {}, "approver");
		await deliver();
		expect(await stateOf(stopped.messageId)).toEqual(["sent"]);

		const [one, bad, two] = [make(), make({ currency: "XXX" }), make()];
		meta.state.mood = "busy";
		await sent([one, bad, two]);
		await deliver();
		expect(await stateOf(one.messageId)).toEqual(["waiting META_2"]);
		meta.state.mood = "down";
		clock = 70_000 + 20_000;
		await deliver();
		expect(await stateOf(one.messageId)).toEqual(["waiting unreachable"]);
		meta.state.mood = "well";
		clock = 3_600_000;
		await deliver();
		clock = 0;
		expect(await stateOf(one.messageId)).toEqual(["sent"]);
		expect(await stateOf(two.messageId)).toEqual(["sent"]);
		expect(await stateOf(bad.messageId)).toEqual(["dead META_100_2804009"]);
		const [destination] = (await call(events.listEventDestinations, {}))
			.destinations;
		expect(destination?.counts.dead).toBe(1);
		await call(events.retryEventDeliveries, {
			destinationId: destination?.id ?? "",
			messageIds: [bad.messageId],
		});
		expect(await stateOf(bad.messageId)).toEqual(["waiting META_100_2804009"]);
		await deliver();
		expect(await stateOf(bad.messageId)).toEqual(["dead META_100_2804009"]);
	});

	it("reports to the conversion action of a connected Google account", async () => {
		const { account } = await call(ads.addPracticeAccount, {}, "admin").then(
			async () => {
				const overview = await call(ads.getAdsOverview, {});
				const [first] = overview.accounts;
				if (!first) throw new Error("no account");
				await call(
					ads.chooseAdAccount,
					{ customerId: first.customerId, isChosen: true },
					"admin",
				);
				return { account: first };
			},
		);
		const wrong = {
			name: "Google",
			kind: "google" as const,
			account: "999999",
			target: "77",
			events: ["purchase"],
		};
		expect(
			(await send(events.createEventDestination, wrong, workspace.people.admin))
				.status,
		).toBe(422);
		const { id } = await call(
			events.createEventDestination,
			{ ...wrong, account: account.customerId },
			"admin",
		);
		const event = purchase({
			user,
			clicks: { gclid: "g" },
			consent: granted,
			anonymousId: "v10",
		});
		await sent([event]);
		await deliver();
		const { deliveries } = await call(events.listEventDeliveries, {
			state: "sent",
		});
		expect(
			deliveries.find(
				(one) => one.destinationId === id && one.messageId === event.messageId,
			)?.requestId,
		).toBeTruthy();
		await call(
			events.setEventDestination,
			{ destinationId: id, isActive: false },
			"admin",
		);
	});
});

describe("an erasure in the middle of an import", () => {
	it("takes the person out of it, whatever was under way, and nobody else", async () => {
		const person = "canary-visitor-4711";
		const batches = Array.from({ length: 8 }, () =>
			Array.from({ length: 10 }, (_, i) =>
				purchase({
					anonymousId: i % 2 === 0 ? person : "canary-neighbour",
					consent: granted,
				}),
			),
		);
		const verdicts: string[] = [];
		const take = async (from: number, to: number) => {
			for (const batch of batches.slice(from, to))
				verdicts.push(
					...(await sent(batch)).verdicts.map(
						({ type, verdict }) => type ?? verdict,
					),
				);
		};
		await take(0, 2);
		const erasing = call(eraseSubject, { identifiers: [person] }, "admin");
		await take(2, 5);
		const request = await erasing;
		await take(5, 8);
		expect(request.state).toBe("settling");
		const isOf = (which: number) => verdicts.filter((_, i) => i % 2 === which);
		expect(new Set(isOf(0).slice(0, 10))).toEqual(new Set(["accepted"]));
		expect(new Set(isOf(0).slice(25))).toEqual(new Set(["suppressed"]));
		expect(new Set(isOf(1))).toEqual(new Set(["accepted"]));
		await resumeErasures({
			...ports,
			clock: { now: () => ports.clock.now() + 6 * 60_000 },
		});
		const rows = JSON.stringify(await rowsOf(workspace.id));
		expect(rows).not.toContain(person);
		const { results } = await env.DB.prepare(
			"select count(*) as kept from event where workspace_id = ? and anonymous_id = 'canary-neighbour'",
		)
			.bind(workspace.id)
			.all();
		expect(results).toEqual([{ kept: 40 }]);
	});
});
