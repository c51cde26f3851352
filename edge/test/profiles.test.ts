import { env } from "cloudflare:workers";
import {
	declineAudience,
	listAudienceDeliveries,
	listCustomerLists,
	previewAudience,
	proposeAudience,
	sendAudience,
	undoAudience,
} from "@lotse/shared/contract/audiences.ts";
import { createDataset, startFit } from "@lotse/shared/contract/budget.ts";
import {
	getFeatureSet,
	learnItems,
	readFeatures,
	saveFeatureSet,
} from "@lotse/shared/contract/features.ts";
import { getMetrics } from "@lotse/shared/contract/metrics.ts";
import {
	getIdentity,
	linkIdentities,
	listIdentityLinks,
	stitchIdentities,
	undoIdentityLink,
} from "@lotse/shared/contract/profiles.ts";
import { getQuality } from "@lotse/shared/contract/quality.ts";
import type { Route } from "@lotse/shared/contract/route.ts";
import {
	createSegment,
	deleteSegment,
	exportSegment,
	listSegments,
	previewSegment,
} from "@lotse/shared/contract/segments.ts";
import { regionDefaults } from "@lotse/shared/profile/consent/region-defaults.ts";
import { compileFeatures } from "@lotse/shared/profile/features/compile-features.ts";
import { computeFeatures } from "@lotse/shared/profile/features/compute-features.ts";
import { starterFeatures } from "@lotse/shared/profile/features/starter-features.ts";
import type { Identifier } from "@lotse/shared/profile/identity/identifier.ts";
import { createIdentityGraph } from "@lotse/shared/profile/identity/identity-graph.ts";
import { beforeEach, describe, expect, it } from "vitest";
import type { StoredEvent } from "../src/ports/events-store.ts";
import { connectPracticeAccount } from "../src/services/ads/connect-practice-account.ts";
import { deliverOutbox } from "../src/services/deliver-outbox.ts";
import { countIn } from "../src/services/profiles/count-in.ts";
import { honourWithdrawals } from "../src/services/profiles/honour-withdrawals.ts";
import { workFeatures } from "../src/services/profiles/work-features.ts";
import { randomOf } from "./event-model.ts";
import { createWorkspace, ports, send, type TestWorkspace } from "./world.ts";

const dayMs = 86_400_000;
const now = ports.clock.now();
let ours: TestWorkspace;
let sent = 0;
beforeEach(async () => {
	sent = 0;
	ours = await createWorkspace("ours");
});

type Loose = { readonly [name: string]: unknown };
async function ask(
	route: Route,
	input: unknown,
	as: { cookie?: string } = ours.people.editor,
): Promise<{ status: number; body: Loose }> {
	const response = await send(route, input, as);
	const body: Loose = JSON.parse(await response.text());
	return { status: response.status, body };
}

function event(more: Partial<StoredEvent>): StoredEvent {
	sent += 1;
	return {
		messageId: `${ours.id}-${sent}`,
		receipt: "rcp_test",
		digest: String(sent),
		name: "purchase",
		planVersion: 0,
		source: "test",
		anonymousId: null,
		userId: null,
		sessionId: null,
		at: now - 5 * dayMs,
		clientAt: now,
		sentAt: null,
		receivedAt: now,
		url: null,
		region: regionDefaults("DE", []),
		consent: {},
		properties: {},
		sealedClicks: null,
		sealedUser: null,
		sealedRest: null,
		...more,
	};
}

async function collect(
	events: readonly StoredEvent[],
	granted: readonly string[] = [],
): Promise<void> {
	const store = ports.store.of(ours.id);
	const done = await ports.store.batch([
		store.events.accept({
			receipt: "rcp_test",
			events,
			deliveries: [],
			rejected: [],
			receivedAt: now,
			consent: granted.map((subject, i) => ({
				subject,
				messageId: `consent-${i}`,
				at: now - 9 * dayMs,
				signals: {
					analytics_storage: "granted",
					ad_user_data: "granted",
					ad_personalization: "granted",
				},
			})),
		}),
	]);
	expect(done).toEqual({ ok: true });
}

const login = (value: string) => ({ kind: "login", value }) as const;
const device = (value: string) => ({ kind: "device", value }) as const;

describe("who is who", () => {
	it("links devices and logins seen together, tells why, and takes links back exactly", async () => {
		await collect([
			event({ anonymousId: "v1", userId: "c7" }),
			event({ anonymousId: "v2", userId: "c7" }),
			event({ anonymousId: "v3", userId: "guest" }),
		]);
		const stitched = await ask(stitchIdentities, {});
		expect(stitched.body).toMatchObject({
			linked: 2,
			refused: [{ reason: "placeholder", identifier: login("guest") }],
			hasMore: false,
		});
		// What was refused is not asked again.
		expect((await ask(stitchIdentities, {})).body).toMatchObject({
			linked: 0,
			refused: [],
		});
		const person = await ask(getIdentity, device("v1"));
		expect(person.body.members).toHaveLength(3);
		const links = person.body.links as {
			id: string;
			a: { value: string };
			reason: string;
		}[];
		expect(links.map(({ reason }) => reason)).toEqual(["login", "login"]);
		const second = links.find(({ a }) => a.value === "v2");
		expect((await ask(undoIdentityLink, { linkId: second?.id })).status).toBe(
			200,
		);
		expect((await ask(undoIdentityLink, { linkId: second?.id })).status).toBe(
			404,
		);
		expect((await ask(getIdentity, device("v1"))).body.members).toHaveLength(2);
		expect((await ask(getIdentity, device("v2"))).body.members).toHaveLength(1);
		expect((await ask(listIdentityLinks, {})).body.links).toHaveLength(3);
	});

	it("refuses a person grown too large, and names the identifier", async () => {
		const store = ports.store.of(ours.id);
		await ports.store.batch([
			store.identities.add(
				Array.from({ length: 199 }, (_, i) => ({
					id: `idl_${String(i).padStart(20, "a")}`,
					a: { kind: "device" as const, value: `n${i}` },
					b: { kind: "device" as const, value: `n${i + 1}` },
					reason: "manual" as const,
					at: i,
					madeBy: "system",
					undoneAt: null,
					undoneBy: null,
				})),
			),
		]);
		const refused = await ask(linkIdentities, {
			a: device("n150"),
			b: login("c1"),
		});
		expect(refused.body).toMatchObject({
			ok: false,
			refusal: {
				reason: "too-many-members",
				identifier: device("n150"),
				members: 201,
			},
		});
		const fine = await ask(linkIdentities, { a: device("x"), b: login("c1") });
		expect(fine.body).toMatchObject({ ok: true, hasJoined: true });
	});
});

describe("features", () => {
	it("serves what the events say, over all identifiers, and follows new and removed events", async () => {
		await collect([
			event({ userId: "c7", properties: { value: 40, transaction_id: "1" } }),
			event({
				anonymousId: "v1",
				name: "page_view",
				sessionId: "s1",
				properties: { channel: "email" },
			}),
		]);
		const read = async () => (await ask(readFeatures, login("c7"))).body;
		expect(await read()).toMatchObject({
			definition: { name: "customer", version: 1 },
			identifiers: 1,
			features: {
				orders_365d: 1,
				revenue_365d: 40,
				days_since_order: 5,
				sessions_30d: 0,
			},
		});
		await ask(linkIdentities, { a: device("v1"), b: login("c7") });
		await collect([
			event({ userId: "c7", properties: { value: 60.5 }, at: now - dayMs }),
		]);
		expect(await read()).toMatchObject({
			events: 3,
			identifiers: 2,
			features: {
				orders_365d: 2,
				revenue_365d: 100.5,
				days_since_order: 1,
				sessions_30d: 1,
				visits_from_email_90d: 1,
			},
		});
		// A second reading, from what is kept.
		expect(await read()).toMatchObject({ features: { revenue_365d: 100.5 } });
	});

	it("computes anew under a new definition, and names what is wrong with one", async () => {
		await collect([event({ userId: "c7", properties: { value: 40 } })]);
		await ask(readFeatures, login("c7"));
		const { set } = (await ask(getFeatureSet, {})).body as {
			set: { features: { name: string }[] };
		};
		const next = {
			...set,
			version: 2,
			features: [{ ...set.features[1], name: "orders_ever", windowDays: 730 }],
		};
		expect(
			(await ask(saveFeatureSet, { set: { ...next, version: 5 } })).status,
		).toBe(409);
		const wrong = await ask(saveFeatureSet, { set: { ...next, owner: "" } });
		expect(wrong).toMatchObject({
			status: 422,
			body: { errors: [{ field: "set.owner" }] },
		});
		expect((await ask(saveFeatureSet, { set: next })).status).toBe(200);
		expect((await ask(readFeatures, login("c7"))).body.features).toEqual({
			orders_ever: 1,
		});
	});

	it("gives the same offline, online and bit by bit: late, out of order, repeated, erased, expired, linked, split, and counted by several at once", async () => {
		const random = randomOf(6);
		const oneOf = <T>(list: readonly T[]) =>
			list[Math.floor(random() * list.length)] as T;
		const people = [login("c0"), login("c1"), device("v0"), device("v1")];
		const links = new Map<string, [Identifier, Identifier]>();
		let there: StoredEvent[] = [];
		const come = () => {
			const { kind, value } = oneOf(people);
			const one = event({
				...(kind === "login"
					? { userId: value, anonymousId: oneOf([null, "v0", "v1"]) }
					: { anonymousId: value }),
				name: oneOf(["purchase", "page_view", "view_item", "sign_up"]),
				at: now - Math.floor(random() * 800 * dayMs),
				receivedAt: now - Math.floor(random() * 10),
				sessionId: oneOf([null, "s1", "s2", "s3"]),
				properties: {
					value: Math.round(random() * 1e4) / 100,
					item_id: oneOf(["a", "b"]),
					channel: oneOf(["email", "paid_search"]),
					...(random() < 0.3 ? { coupon: "X" } : {}),
				},
			});
			there.push(one);
			return random() < 0.2 ? [one, one] : [one];
		};
		const work = () => workFeatures(ports, ours.id);
		const steps: (() => Promise<unknown>)[] = [
			() => collect([...come(), ...come(), ...come()]),
			work,
			() => Promise.all([work(), collect(come()), work()]),
			async () => {
				const gone = oneOf(there);
				there = there.filter((one) => one !== gone);
				await env.DB.prepare("delete from event where message_id = ?")
					.bind(gone?.messageId ?? "")
					.run();
			},
			async () => {
				const [a, b] = [oneOf(people), oneOf(people)];
				const { body } = await ask(linkIdentities, { a, b });
				if (body.ok) links.set((body.link as { id: string }).id, [a, b]);
			},
			async () => {
				const linkId = oneOf([...links.keys()]);
				if (linkId === undefined) return;
				links.delete(linkId);
				await ask(undoIdentityLink, { linkId });
			},
			readOne,
			readOne,
		];
		const compiled = compileFeatures(starterFeatures);
		async function readOne() {
			const one = oneOf(people);
			const person = createIdentityGraph();
			for (const [id, [a, b]] of links)
				person.link({ id, a, b, reason: "manual", at: 0 });
			const mine = there.filter(
				({ userId, anonymousId }) =>
					person.personOf(
						userId === null
							? { kind: "device", value: anonymousId ?? "" }
							: { kind: "login", value: userId },
					) === person.personOf(one),
			);
			const { body } = await ask(readFeatures, one);
			const offline = computeFeatures(
				compiled,
				mine.map(({ receivedAt, properties, sessionId, ...rest }) => ({
					...rest,
					knownAt: receivedAt,
					properties: {
						...properties,
						...(sessionId === null ? {} : { session_id: sessionId }),
					},
				})),
				Number(body.at),
			);
			expect(Object.values(body.features as object)).toEqual(offline);
			expect(body.events).toBe(mine.length);
		}
		for (let step = 0; step < 80; step++) await oneOf(steps)();
		const old = event({ userId: "c0", receivedAt: now - 400 * dayMs });
		await collect([old]);
		await work();
		await ports.store.upkeep.expire("event", now - 396 * dayMs, 500);
		await readOne();
		await work();
		const { featureStates } = ports.store.of(ours.id);
		expect((await featureStates.progress(compiled.fingerprint)).due).toBe(0);
		await readOne();
	});

	it("refuses who counted before the newest event came, and ends the ring only when nothing is due", async () => {
		const { featureStates, outbox } = ports.store.of(ours.id);
		const compiled = compileFeatures(starterFeatures);
		await collect([event({ userId: "c7", properties: { value: 40 } })]);
		const [late] = await featureStates.due(5);
		const [state = null] = await countIn(
			featureStates,
			compiled,
			late ? [late] : [],
			now,
		);
		await collect([event({ userId: "c7", properties: { value: 2 } })]);
		const { identifier, mark } = late ?? { identifier: login("?"), mark: null };
		await ports.store.batch([
			featureStates.save([{ identifier, mark: mark ?? "", state }]),
			featureStates.endRing(now),
		]);
		expect(await featureStates.due(5)).toMatchObject([{ state: null }]);
		await ports.store.dueFeatures.ring(now, 100);
		await ports.store.batch([featureStates.endRing(now)]);
		expect(await outbox.get("features")).toMatchObject({ kind: "features" });
		await deliverOutbox(ports, [
			{
				body: { workspaceId: ours.id, id: "features" },
				ack: () => undefined,
				retry: () => {
					throw new Error("not counted");
				},
			},
		]);
		expect(await outbox.get("features")).toBeNull();
		expect(await featureStates.all(5)).toMatchObject([
			{ identifier: login("c7"), events: 2 },
		]);
	});

	it("makes everyone anew under another definition, tells how far it is, and answers rightly meanwhile", async () => {
		const ids = Array.from({ length: 700 }, (_, i) => `c${i}`);
		await collect(
			ids.map((userId) => event({ userId, properties: { value: 2 } })),
		);
		await workFeatures(ports, ours.id);
		const { set, progress } = (await ask(getFeatureSet, {})).body as {
			set: { features: object[] };
			progress: object;
		};
		expect(progress).toEqual({ identifiers: 700, current: 700, due: 0 });
		const features = [
			{ ...set.features[2], name: "revenue_7d", windowDays: 7 },
		];
		const next = { ...set, version: 2, features };
		expect((await ask(saveFeatureSet, { set: next })).status).toBe(200);
		const { body } = await ask(getFeatureSet, {});
		expect(body.progress).toEqual({ identifiers: 700, current: 0, due: 500 });
		const read = async () =>
			(await ask(readFeatures, login("c699"))).body.features;
		expect(await read()).toEqual({ revenue_7d: 2 });
		await workFeatures(ports, ours.id);
		expect((await ask(getFeatureSet, {})).body.progress).toEqual({
			identifiers: 700,
			current: 700,
			due: 0,
		});
		expect(await read()).toEqual({ revenue_7d: 2 });
	});
});

describe("items", () => {
	it("are learnt from what visits meet together, as the next version; too few are refused", async () => {
		const learn = { feature: "taste_90d" };
		const few = await ask(learnItems, learn);
		expect(few.status).toBe(422);
		expect(String(few.body.detail)).toMatch(/hashed|gehasht/);
		expect((await ask(learnItems, { feature: "orders_365d" })).status).toBe(
			404,
		);
		const visits = Array.from({ length: 120 }, (_, visit) =>
			Array.from({ length: 3 }, (_, step) =>
				event({
					name: "view_item",
					anonymousId: `visitor-${visit}`,
					sessionId: `visit-${visit}`,
					properties: {
						item_id: `${visit % 2 ? "tea" : "cocoa"}-${(visit + step * 7) % 8}`,
					},
				}),
			),
		).flat();
		await collect(visits);
		const learnt = await ask(learnItems, learn);
		expect(learnt.body).toMatchObject({
			version: 2,
			baskets: 120,
			items: 8 + 8,
		});
		for (const { item, nearest } of learnt.body.examples as {
			item: string;
			nearest: string[];
		}[])
			for (const near of nearest)
				expect(near.split("-")[0]).toBe(item.split("-")[0]);
		const read = async (value: string) =>
			(await ask(readFeatures, device(value))).body.features as {
				taste_90d: number[];
			};
		const [one, like, other] = await Promise.all(
			["visitor-0", "visitor-2", "visitor-1"].map(read),
		);
		const cosine = (a: number[] = [], b: number[] = []) =>
			a.reduce((sum, part, i) => sum + part * (b[i] ?? 0), 0);
		expect(cosine(one?.taste_90d, like?.taste_90d)).toBeGreaterThan(0.5);
		expect(cosine(one?.taste_90d, other?.taste_90d)).toBeLessThan(0.3);
		expect((await ask(getFeatureSet, {})).body.set).toMatchObject({
			version: 2,
		});
	});
});

describe("key figures and quality", () => {
	it("computes the dictionary from events, and says what is missing", async () => {
		const figures = async () => {
			const { body } = await ask(getMetrics, { days: 30 });
			return new Map(
				(
					body.figures as { id: string; value: number | null; lacks: unknown }[]
				).map((figure) => [figure.id, figure]),
			);
		};
		expect((await figures()).get("active_customers")).toMatchObject({
			value: null,
			lacks: { reason: "missing-input" },
		});
		await collect([
			event({
				userId: "c1",
				at: now - 100 * dayMs,
				properties: { value: 10, transaction_id: "0" },
			}),
			event({
				userId: "c1",
				sessionId: "s1",
				properties: { value: 30, transaction_id: "1" },
			}),
			event({
				userId: "c2",
				sessionId: "s2",
				properties: { value: 50, transaction_id: "2" },
			}),
			event({
				userId: "c2",
				name: "refund",
				properties: { value: 50, transaction_id: "2" },
			}),
		]);
		const found = await figures();
		expect(found.get("average_order_value")?.value).toBe(40);
		expect(found.get("new_customers")?.value).toBe(1);
		expect(found.get("return_rate")?.value).toBe(0.5);
		expect(found.get("conversion_rate")?.value).toBe(1);
		expect(found.get("contribution")?.lacks).toEqual({
			reason: "missing-input",
			inputs: ["goods_cost"],
		});
	});

	it("draws lineage over tables that are there", async () => {
		const { body } = await ask(getMetrics, {});
		const { nodes } = body.lineage as {
			nodes: { id: string; kind: string }[];
		};
		const there = ports.store.upkeep.tables.map(({ table }) => table);
		const drawn = nodes.filter(({ kind }) => kind === "table");
		expect(drawn.length).toBeGreaterThan(5);
		for (const { id } of drawn) expect(there).toContain(id.slice(6));
	});

	it("stops training at a red gate and says what to do, and shows it on the page", async () => {
		const weeks = Array.from({ length: 60 }, (_, i) => {
			const day = new Date(Date.UTC(2025, 0, 6) + i * 7 * dayMs)
				.toISOString()
				.slice(0, 10);
			// Every fifth week somebody wrote cents instead of euros.
			const spend = (100 + ((i * 37) % 23)) * (i % 5 === 0 ? 100 : 1);
			return `${day},${1000 + ((i * 53) % 97)},${spend}`;
		});
		const spec = { date: "week", target: "sales", channels: ["tv"] };
		const made = await ask(createDataset, {
			name: "Cents",
			csv: ["week,sales,tv", ...weeks].join("\n"),
			spec,
		});
		const { id } = made.body.dataset as { id: string };
		const refused = await ask(startFit, { datasetId: id });
		expect(refused).toMatchObject({
			status: 422,
			body: { errors: [{ field: "csv.tv" }] },
		});
		const quality = await ask(getQuality, {});
		expect(quality.body.sources).toMatchObject([
			{
				id,
				kind: "dataset",
				report: { state: "red", gates: { outliers: "red", nulls: "green" } },
			},
		]);
	});
});

describe("segments", () => {
	const rule = { all: [{ feature: "orders_365d", is: "at-least", value: 1 }] };
	const ids = Array.from(
		{ length: 130 },
		(_, i) => `c${String(i).padStart(3, "0")}`,
	);
	const hash = "a".repeat(64);

	it("gives out nobody without consent, nobody below the minimum, and forgets nothing in between", async () => {
		const sealed = await ports.secrets.seal(
			JSON.stringify({ emailSha256: hash }),
		);
		await collect(
			ids.map((userId, i) =>
				event({
					userId,
					properties: { value: 10 },
					sealedUser: i < 60 ? sealed : null,
				}),
			),
			ids.slice(0, 70),
		);
		const preview = await ask(previewSegment, { rule, purpose: "personalise" });
		expect(preview.body).toEqual({
			people: 130,
			matched: 130,
			allowed: 70,
			minimum: 50,
			isExportable: true,
			pending: 0,
			isPartial: false,
		});
		// 130 - 90 = 40 would tell of fewer than 50.
		const strict = await ask(previewSegment, {
			rule,
			purpose: "personalise",
			minimum: 65,
		});
		expect(strict.body).toMatchObject({
			matched: 130,
			allowed: null,
			isExportable: true,
		});
		const created = await ask(createSegment, {
			name: "Buyers",
			rule,
			purpose: "personalise",
		});
		expect(created.status).toBe(201);
		const segmentId = created.body.id;
		const approver = ours.people.approver;
		expect(
			(await ask(exportSegment, { segmentId, format: "csv" })).status,
		).toBe(403);
		const csv = await ask(
			exportSegment,
			{ segmentId, format: "csv" },
			approver,
		);
		expect(csv.body).toMatchObject({ people: 70, lines: 70 });
		expect(String(csv.body.csv).split("\r\n").slice(0, 2)).toEqual([
			"kind,id",
			"login,c000",
		]);
		const match = await ask(
			exportSegment,
			{ segmentId, format: "google-customer-match" },
			approver,
		);
		expect(match.body).toMatchObject({ people: 70, lines: 60 });
		expect(String(match.body.csv).split("\r\n")[1]).toBe(`${hash},`);
		// Some take their consent back: below the minimum nothing leaves.
		const store = ports.store.of(ours.id);
		await ports.store.batch([
			store.events.accept({
				receipt: "rcp_later",
				events: [],
				deliveries: [],
				rejected: [],
				receivedAt: now,
				consent: ids.slice(0, 30).map((subject, i) => ({
					subject,
					messageId: `no-${i}`,
					at: now - dayMs,
					signals: { ad_personalization: "denied" },
				})),
			}),
		]);
		const few = await ask(
			exportSegment,
			{ segmentId, format: "google-customer-match" },
			approver,
		);
		expect(few.status).toBe(422);
		expect((await ask(listSegments, {})).body.segments).toHaveLength(1);
		expect((await ask(deleteSegment, { segmentId })).status).toBe(200);
		expect(
			(await ask(exportSegment, { segmentId, format: "csv" }, approver)).status,
		).toBe(404);
	});

	it("sends a segment to a customer list once somebody else approves, keeps it up to date, and takes it back", async () => {
		const sealed = await ports.secrets.seal(
			JSON.stringify({ emailSha256: hash }),
		);
		await collect(
			ids.map((userId, i) =>
				event({
					userId,
					properties: { value: 10 },
					sealedUser: i < 60 ? sealed : null,
				}),
			),
			ids.slice(0, 70),
		);
		const { editor, approver, admin } = ours.people;
		const created = await ask(createSegment, {
			name: "Buyers",
			rule,
			purpose: "measure",
		});
		const segmentId = created.body.id;
		const nowhere = { segmentId, customerId: "9900000001", userListId: "77" };
		expect((await ask(previewAudience, nowhere)).status).toBe(404);
		await connectPracticeAccount(ports, ours.id, editor.memberId);
		const store = ports.store.of(ours.id);
		const [account] = await store.adConnections.listAccounts();
		const customerId = account?.customerId;
		const lists = await ask(listCustomerLists, { customerId });
		expect(lists.body.lists).toMatchObject([{ userListId: "77" }, {}]);
		const there = { ...nowhere, customerId, listName: "Regulars" };
		const preview = await ask(previewAudience, there);
		// 10 without a contact are few, so the 60 who were never asked are not told either.
		expect(preview.body).toEqual({
			matched: 130,
			reachable: 60,
			heldBack: [
				{ reason: "forgotten", people: 0 },
				{ reason: "withdrawn", people: 0 },
				{ reason: "unasked", people: null },
				{ reason: "no-contact", people: null },
			],
			minimum: 50,
			added: 60,
			removed: 0,
			hindrance: null,
			isChange: true,
		});
		const proposed = await ask(proposeAudience, there, approver);
		expect(proposed.body).toMatchObject({ state: "waiting", failure: null });
		const deliveryId = proposed.body.id;
		const go = { deliveryId, dryRun: false };
		expect((await ask(sendAudience, go, editor)).status).toBe(403);
		expect((await ask(sendAudience, go, approver)).status).toBe(403);
		const tried = await ask(sendAudience, { deliveryId }, admin);
		expect(tried.body).toMatchObject({ dryRun: true, added: 60, removed: 0 });
		const both = await Promise.all([
			ask(sendAudience, go, admin),
			ask(sendAudience, go, admin),
		]);
		expect(both.map(({ status }) => status).toSorted()).toEqual([
			200,
			expect.toBeOneOf([409, 422]),
		]);
		const list = { customerId: String(customerId), userListId: "77" };
		expect(await store.audienceMembers.onList(list)).toHaveLength(60);
		expect((await ask(sendAudience, go, admin)).status).toBe(422);
		// Thirty take their consent back: too few are left to send anybody, and the thirty are taken off.
		await ports.store.batch([
			store.events.accept({
				receipt: "rcp_later",
				events: [],
				deliveries: [],
				rejected: [],
				receivedAt: now,
				consent: ids.slice(0, 30).map((subject, i) => ({
					subject,
					messageId: `no-${i}`,
					at: now - dayMs,
					signals: { ad_personalization: "denied" },
				})),
			}),
		]);
		const few = await ask(previewAudience, there);
		expect(few.body).toMatchObject({
			added: 0,
			removed: null,
			isChange: true,
			hindrance: expect.stringContaining("50"),
		});
		const second = await ask(proposeAudience, there, editor);
		const kept = await ask(
			sendAudience,
			{ deliveryId: second.body.id, dryRun: false },
			approver,
		);
		expect(kept.body).toMatchObject({ added: 0, removed: 30 });
		expect(await store.audienceMembers.onList(list)).toHaveLength(30);
		// One more changes their mind: they come off without anybody sending.
		await ports.store.batch([
			store.events.accept({
				receipt: "rcp_last",
				events: [],
				deliveries: [],
				rejected: [],
				receivedAt: now,
				consent: [
					{
						subject: ids[35] ?? "",
						messageId: "no-35",
						at: now - dayMs,
						signals: { ad_user_data: "denied" },
					},
				],
			}),
		]);
		await honourWithdrawals(ports);
		expect(await store.audienceMembers.onList(list)).toHaveLength(29);
		await honourWithdrawals(ports);
		const third = await ask(proposeAudience, there, editor);
		const declined = { deliveryId: third.body.id };
		expect((await ask(declineAudience, declined, approver)).body).toMatchObject(
			{ state: "declined" },
		);
		expect((await ask(undoAudience, declined, approver)).status).toBe(422);
		const undone = await ask(undoAudience, { deliveryId }, approver);
		expect(undone.body).toMatchObject({ state: "undone", removed: 29 });
		expect(await store.audienceMembers.onList(list)).toEqual([]);
		const listed = await ask(listAudienceDeliveries, {});
		expect(listed.body.deliveries).toMatchObject([
			{ state: "declined" },
			{ state: "sent", removed: 30 },
			{ state: "undone", added: 60 },
		]);
	});

	it("names what is wrong with a rule", async () => {
		const wrong = await ask(previewSegment, {
			rule: { feature: "age", is: "over", value: 1 },
			purpose: "measure",
		});
		expect(wrong).toMatchObject({
			status: 422,
			body: { errors: [{ field: "rule.feature" }] },
		});
		expect(
			(await ask(previewSegment, { rule, purpose: "measure", minimum: 3 }))
				.status,
		).toBe(400);
	});
});
