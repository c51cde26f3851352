import { env } from "cloudflare:workers";
import { listAudit } from "@lotse/shared/contract/audit.ts";
import {
	getCheckpointHook,
	listCheckpoints,
	removeCheckpointHook,
	setCheckpointHook,
} from "@lotse/shared/contract/checkpoints.ts";
import { listMembers } from "@lotse/shared/contract/members.ts";
import {
	createNoisyReport,
	listPersonalReads,
} from "@lotse/shared/contract/privacy.ts";
import { routes } from "@lotse/shared/contract/routes.generated.ts";
import { pullStop, releaseStop } from "@lotse/shared/contract/stops.ts";
import {
	eraseSubject,
	exportSubject,
	findSubject,
	listSubjectRequests,
} from "@lotse/shared/contract/subjects.ts";
import type { WritingMaterial } from "@lotse/shared/language/generation/writing-material.ts";
import { starterPlan } from "@lotse/shared/profile/events/starter-plan.ts";
import type { Checkpoint } from "@lotse/shared/trust/audit/checkpoint.ts";
import { verifyCheckpoints } from "@lotse/shared/trust/audit/verify-checkpoints.ts";
import {
	type Contribution,
	clampContributions,
} from "@lotse/shared/trust/privacy/clamp-contributions.ts";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { d1StoreOf } from "../src/adapters/d1-store.ts";
import { guardLog } from "../src/adapters/guard-log.ts";
import { webCryptoKeys } from "../src/adapters/web-crypto-keys.ts";
import { webCryptoSecrets } from "../src/adapters/web-crypto-secrets.ts";
import { webhookSender } from "../src/adapters/webhook-sender.ts";
import { createApp } from "../src/app.ts";
import { features } from "../src/features.generated.ts";
import type { AdAccounts, AdPlatform, Ports } from "../src/ports.ts";
import { connectPracticeAccount } from "../src/services/ads/connect-practice-account.ts";
import { deliverOutbox } from "../src/services/deliver-outbox.ts";
import { EffectsStopped } from "../src/services/effects-stopped.ts";
import { advanceErasure } from "../src/services/governance/advance-erasure.ts";
import { resealAll } from "../src/services/governance/reseal-all.ts";
import { resumeErasures } from "../src/services/governance/resume-erasures.ts";
import { sendDueCheckpoints } from "../src/services/governance/send-due-checkpoints.ts";
import { signTrails } from "../src/services/governance/sign-trails.ts";
import { sweepRetention } from "../src/services/governance/sweep-retention.ts";
import { writeCheckpoint } from "../src/services/governance/write-checkpoint.ts";
import { holdEffects } from "../src/services/hold-effects.ts";
import { acceptEvents } from "../src/services/ingest/accept-events.ts";
import { eventWorld } from "../src/services/ingest/event-world.ts";
import { openSubjectKeys } from "../src/services/open-subject-keys.ts";
import { suppressedAmong } from "../src/services/suppressed-among.ts";
import {
	createWorkspace,
	origin,
	ports,
	send,
	type TestWorkspace,
} from "./world.ts";

/** Ports that note what leaves through them. */
function notedPorts(): { left: string[]; noted: Ports } {
	const left: string[] = [];
	const note =
		<T>(name: string, answer: T) =>
		async (): Promise<T> => {
			left.push(name);
			return answer;
		};
	const done = { ok: true, value: null, requestId: null } as const;
	const platform: AdPlatform = {
		...ports.adAccounts.open({ kind: "practice", workspaceId: "wsp_none" }),
		setBudget: async (_, { isDryRun }) => {
			left.push(isDryRun ? "dry run" : "ad change");
			return done;
		},
		reportConversions: note("conversions", { ok: true, requestId: null }),
		sendAudience: note("audience", { ok: true, value: null, requestId: null }),
	};
	const adAccounts: AdAccounts = { signIn: null, open: () => platform };
	const noted: Ports = {
		...ports,
		adAccounts,
		mail: {
			name: "noted",
			send: async ({ purpose }) => void left.push(`mail: ${purpose}`),
		},
		writers: [
			{
				name: "far",
				tier: "premium",
				isModel: true,
				complete: note("model", {
					ok: true,
					text: "{}",
					model: "far",
					tokensIn: 1,
					tokensOut: 1,
					isCut: false,
				}),
			},
		],
		embedder: {
			name: "far",
			isEmbedded: false,
			dimensions: 1,
			embed: note("embedding", [[1]]),
		},
	};
	return { left, noted };
}

const product = {
	name: "Kakao",
	brand: null,
	url: null,
	sku: null,
	gtin: null,
	price: null,
	availability: null,
	attributes: [],
	images: [],
} as const;
const material: WritingMaterial = {
	task: "ad-variants",
	language: "de",
	market: null,
	goal: "",
	audience: "",
	tone: [],
	address: "none",
	keywords: [],
	intent: null,
	product,
	evidence: [],
	mustHave: [],
	forbidden: [],
	phrases: [],
	passages: [],
	source: null,
	glossary: [],
	alternates: [],
	pages: [],
	slots: [],
};
const writing = {
	messages: [],
	material,
	avoid: [],
	schema: {},
	temperature: 0,
	maxTokens: 1,
	deadline: 0,
};
const mail = { to: "a@example.com", subject: "S", text: "T" } as const;
const conversions = {
	conversionActionId: "1",
	events: [],
	isDryRun: false,
} as const;
const account = { customerId: "1234", loginCustomerId: null };

/** Every effect, tried one after the other; what was refused is named. */
async function tryAll(held: Ports): Promise<string[]> {
	const platform = held.adAccounts.open({
		kind: "practice",
		workspaceId: "wsp_none",
	});
	const change = (isDryRun: boolean) => async () => {
		const answer = await platform.setBudget("1234", {
			budgetId: "1",
			amountMicros: 1,
			isDryRun,
		});
		if (!answer.ok) throw new EffectsStopped();
	};
	const effects: Record<string, () => Promise<unknown>> = {
		"ad change": change(false),
		"dry run": change(true),
		conversions: async () => {
			const answer = await platform.reportConversions(account, conversions);
			if (!answer.ok) throw new EffectsStopped();
		},
		audience: async () => {
			const answer = await platform.sendAudience(account, {
				userListId: "1",
				change: "remove",
				members: [],
				isDryRun: false,
			});
			if (!answer.ok) throw new EffectsStopped();
		},
		"mail: notice": () => held.mail.send({ ...mail, purpose: "notice" }),
		"mail: sign-in": () => held.mail.send({ ...mail, purpose: "sign-in" }),
		model: async () => {
			for (const writer of held.writers)
				if (!(await writer.complete(writing)).ok) throw new EffectsStopped();
		},
		embedding: () => held.embedder.embed(["Kakao"]),
	};
	const refused: string[] = [];
	for (const [name, run] of Object.entries(effects))
		try {
			await run();
		} catch (error) {
			expect(error).toBeInstanceOf(EffectsStopped);
			refused.push(name);
		}
	return refused;
}

const outgoing = [
	"ad change",
	"conversions",
	"audience",
	"mail: notice",
	"model",
	"embedding",
];
const harmless = ["dry run", "mail: sign-in"];

it("lets everything through, stops every effect at once, in this workspace alone, and lets it through again", async () => {
	const { id, people } = await createWorkspace("brake");
	const other = await createWorkspace("no-brake");
	const { left, noted } = notedPorts();
	const held = holdEffects(noted, id);
	expect(await tryAll(held)).toEqual([]);
	expect(left.toSorted()).toEqual([...outgoing, ...harmless].toSorted());
	left.length = 0;
	await send(pullStop, { note: "Rückruf" }, people.editor);
	// Ports made before the brake was pulled stop as well.
	expect((await tryAll(held)).toSorted()).toEqual(outgoing.toSorted());
	expect(left.toSorted()).toEqual(harmless.toSorted());
	expect(await tryAll(holdEffects(noted, other.id))).toEqual([]);
	expect((await send(releaseStop, {}, people.editor)).status).toBe(403);
	expect((await send(releaseStop, {}, people.approver)).status).toBe(200);
	expect(await tryAll(held)).toEqual([]);
});

it("keeps a notice in the outbox while the brake is on, and delivers it afterwards", async () => {
	const { id, people } = await createWorkspace("held-mail");
	const { left, noted } = notedPorts();
	const { outbox } = ports.store.of(id);
	await ports.store.batch([
		outbox.add({
			id: "out_held",
			kind: "mail",
			sealed: await ports.secrets.seal(
				JSON.stringify({ ...mail, purpose: "notice" }),
			),
			createdAt: ports.clock.now(),
			dueAt: 0,
		}),
	]);
	const deliver = async () => {
		let answer = "";
		await deliverOutbox(noted, [
			{
				body: { workspaceId: id, id: "out_held" },
				ack: () => {
					answer = "ack";
				},
				retry: () => {
					answer = "retry";
				},
			},
		]);
		return answer;
	};
	await send(pullStop, {}, people.editor);
	expect(await deliver()).toBe("ack");
	expect([left, (await outbox.get("out_held"))?.id]).toEqual([[], "out_held"]);
	await send(releaseStop, {}, people.approver);
	expect(await deliver()).toBe("ack");
	expect([left, await outbox.get("out_held")]).toEqual([
		["mail: notice"],
		null,
	]);
});

it("answers a request that would ask a model with the problem `stopped`", async () => {
	const { people } = await createWorkspace("asks-model");
	const { left, noted } = notedPorts();
	const away = createApp(features, async () => ({
		ports: noted,
		setupToken: null,
		allow: async () => true,
	}));
	await send(pullStop, {}, people.editor);
	const answer = await away.fetch(
		new Request(`${origin}/v1/copy/similar`, {
			method: "POST",
			body: JSON.stringify({ text: "Kakao" }),
			headers: {
				"x-lotse": "1",
				"content-type": "application/json",
				"accept-language": "de",
				cookie: people.editor.cookie,
			},
		}),
		{},
		{
			waitUntil: () => undefined,
			passThroughOnException: () => undefined,
			props: {},
		},
	);
	expect([answer.status, left]).toEqual([423, []]);
	expect(await answer.json()).toMatchObject({
		code: "stopped",
		title: expect.stringContaining("Not-Halt"),
	});
});

/** As `vitest.config.ts` sets it. */
const testKey = `${"A".repeat(43)}=`;

interface Column {
	readonly name: string;
	readonly type: string;
	readonly pk: number;
}

async function columnsOf(table: string): Promise<Column[]> {
	const { results } = await env.DB.prepare(
		`pragma table_info("${table}")`,
	).all<Column>();
	return results;
}

describe("the rules of tables", () => {
	it("name every table, every column that looks like a person, and every sealed one", async () => {
		const { tables } = ports.store.upkeep;
		const { results } = await env.DB.prepare(
			"select name from sqlite_schema where type = 'table' and sql like '%) STRICT'",
		).all<{ name: string }>();
		expect(tables.map(({ table }) => table).toSorted()).toEqual(
			results.map(({ name }) => name).toSorted(),
		);
		const looks =
			/(?<!may_)e_?mail|phone|user|anonymous|visitor|customer|person|subject|sealed|recipient|address|^[ab]_value$|^value$|^ip$/;
		const undeclared: string[] = [];
		for (const { table, subject, sealed, cleared, keep } of tables) {
			const columns = (await columnsOf(table)).map(({ name }) => name);
			const led = typeof subject === "string" ? [] : subject;
			const named = [
				...led.map(({ column }) => column),
				...sealed,
				...Object.keys(cleared),
				...(keep ? [keep.column] : []),
			];
			for (const column of named) expect(columns, table).toContain(column);
			for (const column of columns) {
				const isNamed =
					led.some((entry) => entry.column === column) || column in cleared;
				const isSealedUnnamed =
					column.startsWith("sealed") && !sealed.includes(column);
				if ((looks.test(column) && !isNamed) || isSealedUnnamed)
					undeclared.push(`${table}.${column}`);
			}
		}
		// A column of yours here? Say in edge/src/adapters/d1-store/rules/ how it leads to a person, or why it does not.
		expect(undeclared).toEqual([]);
	});
});

/** Who may come in, and what an erasure itself stands on. */
const unplanted = new Set([
	"workspace",
	"member",
	"pseudonym_key",
	"subject_request",
]);

/** One row in every table, each text naming the person, each way to a person leading to them. */
async function plant(
	workspaceId: string,
	{ email, id }: { email: string; id: string },
): Promise<Set<string>> {
	const planted = new Set<string>();
	const company = await ports.secrets.seal("an access of the company's own");
	const sealed = await ports.secrets.seal(
		JSON.stringify({ userId: id, note: email }),
	);
	for (const { table, subject, final, ...rule } of ports.store.upkeep.tables) {
		if (unplanted.has(table) || final !== null) continue;
		const led = typeof subject === "string" ? [] : subject;
		const values = (await columnsOf(table)).map(({ name, type, pk }) => {
			if (name === "workspace_id") return workspaceId;
			const way = led.find(({ column }) => column === name);
			if (way?.is === "identifier") return id;
			if (way?.is === "via") return `message of ${id}`;
			if (way?.is === "sealed") return sealed;
			if (rule.sealed.includes(name)) return company;
			if (type !== "TEXT") return 1_000_000;
			if (pk > 0)
				return name === "message_id" ? `message of ${id}` : `key ${id.length}`;
			return JSON.stringify({
				name: "Kakao",
				note: `für ${email.toUpperCase()}`,
			});
		});
		const marks = values.map(() => "?").join(", ");
		await env.DB.prepare(`insert or ignore into "${table}" values (${marks})`)
			.bind(...values)
			.run();
		planted.add(table);
	}
	return planted;
}

/** Tables in which any spelling of a person still stands, sealed texts opened. */
async function tablesNaming(names: readonly string[]): Promise<string[]> {
	const found: string[] = [];
	const { results } = await env.DB.prepare(
		"select name from sqlite_schema where type = 'table' and sql like '%) STRICT'",
	).all<{ name: string }>();
	for (const { name } of results) {
		const rows = (await env.DB.prepare(`select * from "${name}"`).all())
			.results;
		const opened = await Promise.all(
			rows.flatMap((row) =>
				Object.values(row).map(async (cell) =>
					typeof cell === "string" && cell.startsWith("v1.")
						? await ports.secrets.open(cell)
						: cell,
				),
			),
		);
		const text = JSON.stringify([rows, opened]).toLowerCase();
		if (names.some((one) => text.includes(one.toLowerCase()))) found.push(name);
	}
	return found;
}

const later = (ms: number): Ports => ({
	...ports,
	clock: { now: () => ports.clock.now() + ms },
});
const answerOf = async <T>(response: Response): Promise<T> => {
	expect(response.ok, await response.clone().text()).toBe(true);
	return response.json();
};

describe("an erasure", () => {
	const ada = { email: "ada.canary@example.com", id: "customer-canary-4711" };
	const bea = {
		email: "bea.neighbour@example.com",
		id: "customer-neighbour-42",
	};
	const identifiers = [ada.email, ada.id];

	it("leaves no byte of a person anywhere, and every byte of their neighbour", async () => {
		const { id, people } = await createWorkspace("erase");
		const planted = await plant(id, ada);
		const neighbour = await createWorkspace("erase-neighbour");
		await plant(neighbour.id, bea);
		const before = await tablesNaming([bea.email, bea.id]);
		expect((await tablesNaming(identifiers)).length).toBeGreaterThan(
			planted.size * 0.8,
		);

		const found = await answerOf<{ tables: { table: string }[] }>(
			await send(findSubject, { identifiers }, people.admin),
		);
		expect(found).toMatchObject({ isMember: false, isSuppressed: false });
		expect(found.tables.map(({ table }) => table)).toContain("event");

		const exported = await exportAll({ id, people }, identifiers);
		for (const { table } of found.tables)
			expect(exported.map((row) => row.table)).toContain(table);
		expect(exported.map((row) => row.table)).toContain("event_rejected");

		const request = await answerOf<{ id: string; state: string }>(
			await send(eraseSubject, { identifiers }, people.admin),
		);
		expect(request.state).toBe("settling");
		expect([
			...(await suppressedAmong(ports, id, [ada.id, "somebody else"])),
		]).toEqual([ada.id]);
		expect(await suppressedAmong(ports, neighbour.id, [ada.id])).toEqual(
			new Set(),
		);
		// What was on its way when it began arrives now, and is caught by the last sweep.
		await plant(id, ada);
		await resumeErasures(later(6 * 60_000));
		const [done] = (
			await answerOf<{ requests: { state: string; erased: object }[] }>(
				await send(listSubjectRequests, {}, people.admin),
			)
		).requests;
		expect(done).toMatchObject({ state: "done" });

		expect(await tablesNaming(identifiers)).toEqual([]);
		expect(await tablesNaming([bea.email, bea.id])).toEqual(before);
		const trail = await answerOf<{ entries: { action: string }[] }>(
			await send(listAudit, { subject: request.id, limit: 9 }, people.admin),
		);
		expect(trail.entries.map(({ action }) => action)).toEqual([
			"subject.suppress",
			"subject.leave-lists",
			"subject.erase",
		]);
		const rows = Object.values(done?.erased ?? {}).reduce(
			(sum: number, count) => sum + Number(count),
			0,
		);
		console.info(
			`erasure: ${planted.size} tables planted, ${rows} rows erased, 0 left`,
		);
	});

	it("goes on where it stood when cut off, and two sweepers do no harm", async () => {
		const { id, people } = await createWorkspace("cut-off");
		await plant(id, ada);
		const failing: Ports = {
			...ports,
			store: {
				...ports.store,
				of: (workspaceId) => {
					const own = ports.store.of(workspaceId);
					return {
						...own,
						subjects: {
							...own.subjects,
							find: (table, ...rest) => {
								if (table === "event") throw new Error("cut off");
								return own.subjects.find(table, ...rest);
							},
						},
					};
				},
			},
		};
		const { startErasure } = await import(
			"../src/services/governance/start-erasure.ts"
		);
		const { namePerson } = await import(
			"../src/services/governance/name-person.ts"
		);
		const { person } = await namePerson(ports, id, identifiers);
		const caller = {
			...people.admin,
			email: "",
			via: "session",
			scopes: null,
		} as const;
		const request = await startErasure(ports, caller, person);
		await expect(advanceErasure(failing, id, request.id)).rejects.toThrow(
			"cut off",
		);
		await Promise.all([
			advanceErasure(ports, id, request.id),
			advanceErasure(ports, id, request.id),
		]);
		await advanceErasure(later(6 * 60_000), id, request.id);
		expect(
			(await ports.store.of(id).subjectRequests.get(request.id))?.state,
		).toBe("done");
		expect(await tablesNaming(identifiers)).toEqual([]);
	});

	it("reads on by place: no page sorts, and together they find each row once, whoever's rows stand between", async () => {
		const [mine, other] = await Promise.all([
			createWorkspace("places"),
			createWorkspace("places-other"),
		]);
		const at = ports.clock.now();
		const eventOf = (workspaceId: string, n: number, visitor: string) =>
			env.DB.prepare(
				`insert into event (workspace_id, message_id, receipt, digest, name, plan_version, source, anonymous_id, at, client_at, received_at, region, consent, properties)
				values (?, ?, 'r', 'd', 'page_view', 1, 's', ?, ?, ?, ?, '{}', '{}', ?)`,
			).bind(
				workspaceId,
				`m-${n}`,
				visitor,
				...[at, at, at],
				n % 7 === 0 ? '{"note":"wrote to ada@heavy.example"}' : "{}",
			);
		await env.DB.batch(
			Array.from({ length: 240 }, (_, n) => [
				eventOf(mine.id, n, n % 2 === 0 ? "visitor-heavy" : "visitor-else"),
				eventOf(other.id, n, "visitor-heavy"),
			]).flat(),
		);
		const asked: { sql: string; values: unknown[] }[] = [];
		const noting = new Proxy(env.DB, {
			get(target, key) {
				const value: unknown = Reflect.get(target, key, target);
				if (key === "prepare")
					return (sql: string) =>
						new Proxy(target.prepare(sql), {
							get:
								(statement, part) =>
								(...values: unknown[]) => {
									if (part === "bind") asked.push({ sql, values });
									return Reflect.apply(
										Reflect.get(statement, part, statement),
										statement,
										values,
									);
								},
						});
				return typeof value === "function" ? value.bind(target) : value;
			},
		});
		const store = d1StoreOf(noting);
		const { subjects } = store.of(mine.id);
		const person = {
			exact: ["visitor-heavy", "ada@heavy.example"],
			mentions: ["ada@heavy.example"],
		};
		const places: number[] = [];
		for (let after: number | undefined = 0; after !== undefined; ) {
			const page = await subjects.find("event", person, after, 50);
			places.push(...page.map(({ place }) => place));
			after = page.length === 50 ? page.at(-1)?.place : undefined;
		}
		expect(places).toHaveLength(120 + Math.floor(120 / 7));
		expect(new Set(places).size).toBe(places.length);
		await subjects.sealed("event", 5, 10, 900);
		await store.batch([subjects.remove("event", places)]);
		const plans = await Promise.all(
			asked.map(async ({ sql, values }) => {
				const { results } = await env.DB.prepare(`explain query plan ${sql}`)
					.bind(...values)
					.all<{ detail: string }>();
				return results.map(({ detail }) => detail).join("; ");
			}),
		);
		// The first page may go through the workspace's index; whoever has more is read in the order of the table.
		expect(plans.length).toBeGreaterThan(4);
		for (const plan of plans.slice(1)) {
			expect(plan).toMatch(/event USING INTEGER PRIMARY KEY/);
			expect(plan).not.toContain("TEMP B-TREE");
		}
		const left = await ports.store.of(mine.id).subjects.counts(person);
		expect(left.get("event")).toBeUndefined();
		expect(
			(await ports.store.of(other.id).subjects.counts(person)).get("event"),
		).toBe(240);
	});

	it("refuses a member, who is removed under settings instead, and anyone but an admin", async () => {
		const { people } = await createWorkspace("member-erase");
		const own = ["viewer@member-erase.example"];
		const refused = await send(
			eraseSubject,
			{ identifiers: own },
			people.admin,
		);
		expect(refused.status).toBe(422);
		expect(
			(await send(eraseSubject, { identifiers: own }, people.approver)).status,
		).toBe(403);
	});

	it("keeps addresses out of the trail, where nothing can be deleted", async () => {
		const { id, people } = await createWorkspace("trail");
		await send(pullStop, { note: `Anruf von ${ada.email}` }, people.editor);
		const entries = await ports.store
			.of(id)
			.audit.list({ after: 0, limit: 50 });
		const text = JSON.stringify(entries);
		expect(text).not.toContain(ada.email);
		expect(text).toMatch(/Anruf von psn_[0-9a-f]{32}/);
	});
});

async function exportAll(
	{ people }: Pick<TestWorkspace, "id" | "people">,
	identifiers: readonly string[],
): Promise<{ table: string }[]> {
	const rows: { table: string }[] = [];
	let after: unknown = null;
	do {
		const page = await answerOf<{ rows: { table: string }[]; next: unknown }>(
			await send(exportSubject, { identifiers, after }, people.admin),
		);
		rows.push(...page.rows);
		after = page.next;
	} while (after !== null);
	return rows;
}

describe("checkpoints", () => {
	it("are signed, kept outside the database, and no longer fit once the trail is cut", async () => {
		const { id, people } = await createWorkspace("signed-trail");
		const { audit } = ports.store.of(id);
		await signTrails(ports);
		await send(pullStop, {}, people.editor);
		await signTrails(ports);
		await signTrails(ports);
		const reply = await answerOf<{
			checkpoints: Checkpoint[];
			keys: { keyId: string; publicKey: string }[];
		}>(await send(listCheckpoints, {}, people.viewer));
		const entries = await audit.list({ after: 0, limit: 200 });
		expect(reply.checkpoints.map(({ seq }) => seq)).toEqual([
			entries.length - 1,
			entries.length,
		]);
		const isSigned = async (keyId: string, text: string, signature: string) => {
			const known = reply.keys.find((key) => key.keyId === keyId);
			if (!known) return null;
			const key = await crypto.subtle.importKey(
				"jwk",
				{ kty: "OKP", crv: "Ed25519", x: known.publicKey },
				"Ed25519",
				false,
				["verify"],
			);
			const bytes = Uint8Array.from(
				atob(signature.replaceAll("-", "+").replaceAll("_", "/")),
				(character) => character.charCodeAt(0),
			);
			return crypto.subtle.verify(
				"Ed25519",
				key,
				bytes,
				new TextEncoder().encode(text),
			);
		};
		const verdict = (length: number) =>
			verifyCheckpoints(
				reply.checkpoints,
				(seq) => entries.slice(0, length)[seq - 1]?.hash ?? null,
				isSigned,
			);
		expect(await verdict(entries.length)).toMatchObject({ ok: true });
		expect(await verdict(entries.length - 1)).toMatchObject({
			reason: "truncated",
		});
	});
});

describe("an address of one’s own for checkpoints", () => {
	const url = "https://receiver.example/states";
	/** A receiver that answers with one status after another, and keeps what it is sent. */
	function receiver(...statuses: number[]) {
		const asked: { url: string; headers: Headers; body: string }[] = [];
		const webhooks = webhookSender(async (to, init) => {
			const headers = new Headers(init.headers);
			asked.push({ url: to, headers, body: String(init.body) });
			const status = statuses.shift() ?? 204;
			return new Response(null, { status, headers: { location: url } });
		}, false);
		return { asked, webhooks };
	}

	it("gets each new state, signed, again after a failure with the same id, and no more once it is gone", async () => {
		const { id, people } = await createWorkspace("hook");
		await send(pullStop, {}, people.editor);
		await send(releaseStop, {}, people.approver);
		const { checkpointHook } = ports.store.of(id);
		const secret = `whsec_${btoa("k".repeat(32))}`;
		await ports.store.batch([
			checkpointHook.set({
				url,
				sealedSecret: await ports.secrets.seal(secret),
				createdAt: 0,
				createdBy: people.admin.memberId,
				lastSeq: 0,
				lastAt: null,
				failures: 0,
				failure: "",
				dueAt: 0,
			}),
		]);
		const { asked, webhooks } = receiver(500, 302, 200, 410);
		const at = (ms: number) => ({ ...later(ms), webhooks });
		await writeCheckpoint(at(0), id, 0);
		await sendDueCheckpoints(at(1_000));
		expect(await checkpointHook.get()).toMatchObject({
			failures: 1,
			failure: "status-500",
			lastSeq: 0,
		});
		// Not before its time; then moved, which is not followed; then taken.
		await sendDueCheckpoints(at(30_000));
		expect(asked).toHaveLength(1);
		await sendDueCheckpoints(at(70_000));
		expect(await checkpointHook.get()).toMatchObject({ failure: "moved" });
		await sendDueCheckpoints(at(500_000));
		const head = await ports.store.of(id).audit.head();
		expect(await checkpointHook.get()).toMatchObject({
			failures: 0,
			lastSeq: head.seq,
			dueAt: null,
		});
		expect(
			new Set(asked.map(({ headers }) => headers.get("webhook-id"))),
		).toEqual(new Set([`chk_${id}_${head.seq}`]));
		for (const { headers, body } of asked) {
			const text = `${headers.get("webhook-id")}.${headers.get("webhook-timestamp")}.${body}`;
			const hex = await ports.keys.mac(btoa("k".repeat(32)), text);
			const bytes = hex.match(/../g)?.map((two) => Number.parseInt(two, 16));
			const mac = btoa(String.fromCharCode(...(bytes ?? [])));
			expect(headers.get("webhook-signature")).toBe(`v1,${mac}`);
			expect(JSON.parse(body)).toMatchObject({
				checkpoints: [{ seq: head.seq, hash: head.hash }],
				keys: [{ keyId: expect.any(String) }],
			});
		}
		await send(pullStop, {}, people.editor);
		await writeCheckpoint(at(600_000), id, 0);
		await sendDueCheckpoints(at(600_001));
		expect(await checkpointHook.get()).toMatchObject({ failure: "stopped" });
		await send(releaseStop, {}, people.approver);
		await sendDueCheckpoints(at(700_000));
		expect(await checkpointHook.get()).toMatchObject({
			failure: "gone",
			dueAt: null,
		});
		await writeCheckpoint(at(800_000), id, 0);
		await sendDueCheckpoints(at(900_000));
		expect(asked).toHaveLength(4);
	});

	it("is public and https, is set by an admin, shows its secret once, and can be taken away", async () => {
		const { people } = await createWorkspace("hook-set");
		for (const inside of [
			"http://receiver.example/",
			"https://localhost/",
			"https://10.0.0.7/",
			"https://[::1]/",
			"https://169.254.169.254/latest",
			"https://receiver.example:8443/",
			"https://me:secret@receiver.example/",
		])
			expect(receiver().webhooks.mayAsk(inside), inside).toBe(false);
		expect(receiver().webhooks.mayAsk(url)).toBe(true);
		const none = { url: "ftp://receiver.example/" };
		expect((await send(setCheckpointHook, none, people.admin)).status).toBe(
			422,
		);
		expect(
			(await send(setCheckpointHook, { url }, people.approver)).status,
		).toBe(403);
		expect(
			await answerOf(await send(getCheckpointHook, {}, people.viewer)),
		).toEqual({ hook: null });
		// Nobody listens there; the tests' service may ask its own machine.
		const deaf = { url: "http://127.0.0.1:9/" };
		const set = await answerOf<{ secret: string; hook: object }>(
			await send(setCheckpointHook, deaf, people.admin),
		);
		expect(set.secret).toMatch(/^whsec_/);
		expect(set.hook).toMatchObject({
			failures: 1,
			failure: expect.stringMatching(/reached|erreichen/),
		});
		expect(
			await answerOf(await send(getCheckpointHook, {}, people.viewer)),
		).toEqual({ hook: set.hook });
		const gone = await send(removeCheckpointHook, {}, people.admin);
		expect(gone.status).toBe(200);
		const again = await send(removeCheckpointHook, {}, people.admin);
		expect(again.status).toBe(404);
	});
});

describe("keys", () => {
	const [old, fresh] = [btoa("1".repeat(32)), btoa("2".repeat(32))];

	it("sign with the current one, and show the public half of every valid one", async () => {
		const before = webCryptoKeys([old], ports.random);
		const after = webCryptoKeys([fresh, old], ports.random);
		const [first] = await before.publicKeys();
		const keys = await after.publicKeys();
		expect(keys).toHaveLength(2);
		expect(keys[1]).toEqual(first);
		expect((await after.sign("x")).keyId).toBe(keys[0]?.keyId);
		expect(await after.signingKeyId()).toBe(keys[0]?.keyId);
		expect(await after.sealPrefix()).not.toBe(await before.sealPrefix());
	});

	it("are rotated: everything sealed with the old one is sealed anew, in every table, and the old one can go", async () => {
		const { id } = await createWorkspace("rotation");
		await plant(id, { email: "key@example.com", id: "customer-key-1" });
		const rotated: Ports = {
			...ports,
			secrets: webCryptoSecrets([fresh, testKey], ports.random),
			keys: webCryptoKeys([fresh, testKey], ports.random),
		};
		const { upkeep } = ports.store;
		const prefix = await rotated.keys.sealPrefix();
		let moved = 0;
		for (
			let step = await resealAll(rotated);
			step > 0;
			step = await resealAll(rotated)
		)
			moved += step;
		expect(moved).toBeGreaterThan(5);
		const alone = webCryptoSecrets([fresh], ports.random);
		for (const { table, sealed } of upkeep.tables)
			for (const column of sealed) {
				const left = await upkeep.countForeignSeals(table, column, prefix);
				expect(left, `${table}.${column}`).toBe(0);
				const rows = await upkeep.foreignSeals(table, column, "never", 50);
				for (const row of rows)
					expect(await alone.open(row.sealed)).not.toBeNull();
			}
		// Back again, so that the other tests' key opens what is here.
		while (
			(await resealAll({
				...ports,
				secrets: webCryptoSecrets([testKey, fresh], ports.random),
			})) > 0
		);
	});
});

describe("people's own keys", () => {
	it("open what they sealed until the erasure, and never again, whatever backup comes back", async () => {
		const { id, people } = await createWorkspace("shredded");
		const keys = () => openSubjectKeys(ports, id);
		const [first, second] = await Promise.all([
			keys().seal("customer-shred-1", "Ada"),
			keys().seal("customer-shred-1", "Ada again"),
		]);
		const other = await keys().seal("customer-shred-2", "Bea");
		const nobody = await keys().seal(null, "no one");
		const read = async () =>
			Promise.all(
				[first, second, other, nobody].map((text) => keys().open(text)),
			);
		expect(await read()).toEqual(["Ada", "Ada again", "Bea", "no one"]);
		expect(await openSubjectKeys(ports, "wsp_other").open(first)).toBeNull();
		await send(
			eraseSubject,
			{ identifiers: ["customer-shred-1"] },
			people.admin,
		);
		expect(await read()).toEqual([null, null, "Bea", "no one"]);
	});

	it("seal what the tracking plan marks personal, so that no restored row holds it readably; and take the person off customer lists first", async () => {
		const { id, people } = await createWorkspace("shredded-rest");
		const who = "customer-shred-3";
		const now = ports.clock.now();
		const [verdict] = await acceptEvents(eventWorld(ports, id), {
			events: [
				{
					messageId: "rest-1",
					name: "purchase",
					at: now,
					userId: who,
					url: "https://shop.example/for/ada.rest@example.com",
					properties: {
						transaction_id: "t",
						value: 5,
						currency: "EUR",
						coupon: "for ada.rest@example.com",
					},
				},
			],
			sentAt: now,
			receivedAt: now,
			plan: {
				version: 0,
				plan: {
					events: starterPlan.events.map((event) =>
						event.name === "purchase"
							? { ...event, personal: ["coupon", "url"] }
							: event,
					),
				},
			},
			source: "test",
			country: "DE",
			optOutCountries: [],
			userAgent: null,
		});
		expect(verdict).toMatchObject({ verdict: "accepted" });
		const store = ports.store.of(id);
		const [row] = await store.events.getMany(["rest-1"]);
		expect(row).toMatchObject({ url: null, properties: { value: 5 } });
		expect(JSON.stringify(row)).not.toContain("ada.rest");
		const exported = await exportAll({ id, people }, [who]);
		expect(JSON.stringify(exported)).toContain("coupon");
		expect(JSON.stringify(exported)).toContain("/for/ada.rest@example.com");
		await connectPracticeAccount(ports, id, people.editor.memberId);
		const [account] = await store.adConnections.listAccounts();
		const keys = openSubjectKeys(ports, id);
		const contact = JSON.stringify({ emailSha256: "c".repeat(64) });
		const list = {
			customerId: account?.customerId ?? "",
			userListId: "77",
			segmentId: "sgm_a",
			deliveryId: "aud_a",
			addedAt: now,
		};
		await ports.store.batch([
			store.audienceMembers.add([
				{
					...list,
					kind: "login",
					value: who,
					sealed: await keys.seal(who, contact),
				},
				{
					...list,
					kind: "login",
					value: "customer-shred-4",
					sealed: await keys.seal("customer-shred-4", contact),
				},
			]),
		]);
		// Of a neighbour nothing is handed out, in a table with a column named as one of SQLite's own.
		const again = JSON.stringify(await exportAll({ id, people }, [who]));
		expect(again).toContain("audience_member");
		expect(again).not.toContain("customer-shred-4");
		await send(eraseSubject, { identifiers: [who] }, people.admin);
		const fresh = openSubjectKeys(ports, id);
		expect(row?.sealedRest).toMatch(/^v1\./);
		expect(await fresh.open(row?.sealedRest ?? "")).toBeNull();
		expect(
			(await store.audienceMembers.onList(list)).map(({ value }) => value),
		).toEqual(["customer-shred-4"]);
		const trail = await store.audit.list({ after: 0, limit: 200 });
		expect(
			trail.find(({ action }) => action === "subject.leave-lists")?.detail,
		).toBe('{"failed":[],"left":1}');
	});
});

describe("the log", () => {
	it("gets nothing that people sent, whatever fails and whoever writes it", () => {
		const lines: string[] = [];
		const log = {
			error: (...parts: unknown[]) => void lines.push(parts.join(" ")),
			warn: (...parts: unknown[]) => void lines.push(parts.join(" ")),
		};
		guardLog(log);
		const body = { email: "ada.canary@example.com", userId: "4711-canary" };
		log.error("fit failed", new Error(`cannot read "${body.userId}"`));
		log.error(new SyntaxError(`Unexpected token in ${JSON.stringify(body)}`));
		log.warn(body);
		log.error(`zod: ${JSON.stringify([{ path: ["user"], input: body }])}`);
		const said = lines.join("\n");
		expect(said).not.toMatch(/canary|4711/);
		expect(said).toContain("fit failed");
		expect(said).toContain("privacy.test.ts");
	});
});

describe("retention", () => {
	it("removes what is older than its table keeps, and nothing that is not", async () => {
		const { id } = await createWorkspace("retention");
		const { personalReads } = ports.store.of(id);
		const now = ports.clock.now();
		const day = 86_400_000;
		const readAt = (name: string, at: number) =>
			personalReads.add({
				id: name,
				at,
				actor: "mbr_a",
				role: "admin",
				purpose: "support",
				route: "findSubject",
			});
		await ports.store.batch([
			readAt("old", now - 366 * day),
			readAt("young", now - 364 * day),
		]);
		const removed = await sweepRetention(ports);
		expect(removed.get("personal_read")).toBeGreaterThanOrEqual(1);
		expect(
			(await personalReads.list({ limit: 9 })).map(({ id }) => id),
		).toEqual(["young"]);
	});
});

describe("the access log", () => {
	it("names who read personal data, in which role, for which purpose; and nobody else reads the log", async () => {
		const { people } = await createWorkspace("log");
		await send(listMembers, {}, people.viewer);
		await send(
			findSubject,
			{ identifiers: ["nobody@example.com"] },
			people.admin,
		);
		const { reads } = await answerOf<{
			reads: { actor: string; role: string; purpose: string; route: string }[];
		}>(await send(listPersonalReads, {}, people.admin));
		expect(
			reads.map(({ actor, role, purpose, route }) => [
				actor,
				role,
				purpose,
				route,
			]),
		).toEqual([
			[people.admin.memberId, "admin", "subject-rights", "findSubject"],
			[people.viewer.memberId, "viewer", "team", "listMembers"],
		]);
		expect((await send(listPersonalReads, {}, people.approver)).status).toBe(
			403,
		);
	});

	it("covers every route whose reply names people outside the workspace, and the list of those inside", () => {
		const open = routes
			.filter(({ personal }) => personal === null)
			.filter(({ reply }) => {
				const schema = JSON.stringify(
					z.toJSONSchema(reply as unknown as z.ZodType, {
						unrepresentable: "any",
					}),
				);
				return /"(phone|userId|anonymousId|visitorId|customerId)":\{(?!"type":"string","pattern":"\^\[0-9\]\{4,15\}\$")/.test(
					schema,
				);
			})
			.map(({ id }) => id);
		// A route of yours here? Give it `personal: "support"` (or another purpose) in its contract.
		expect(open).toEqual([]);
		expect(listMembers.personal).toBe("team");
	});
});

describe("reports with noise", () => {
	async function eventsOf(workspaceId: string) {
		const people: Contribution[] = [];
		const at = Date.UTC(2026, 9, 10);
		const rows = Array.from({ length: 120 }, (_, n) => {
			const subject = `person-${n % 40}`;
			const group =
				["page_viewed", "product_viewed", "cart_changed", "purchase"][
					(n % 7) % 4
				] ?? "";
			people.push({ subject, group, amount: 1 });
			return env.DB.prepare(
				`insert into event (workspace_id, message_id, receipt, digest, name, plan_version, source, user_id, at, client_at, received_at, region, consent, properties)
				values (?, ?, 'r', 'd', ?, 1, 's', ?, ?, ?, ?, '{}', '{}', '{}')`,
			).bind(workspaceId, `m-${n}`, group, subject, at, at, at);
		});
		await env.DB.batch(rows);
		return people;
	}

	it("cut people in the database as the pure function cuts them", async () => {
		const { id } = await createWorkspace("clamped");
		const people = await eventsOf(id);
		const names = ["cart_changed", "page_viewed", "product_viewed", "purchase"];
		const month = {
			from: Date.UTC(2026, 9, 1),
			to: Date.UTC(2026, 10, 1),
			names,
		};
		for (const groups of [1, 2, 3]) {
			const expected = clampContributions(people, names, { groups, amount: 1 });
			const counted = await ports.store
				.of(id)
				.eventReport.people(month, groups);
			for (const name of names)
				expect([name, counted.get(name) ?? 0]).toEqual([
					name,
					expected.get(name),
				]);
		}
		expect(
			await ports.store
				.of(id)
				.eventReport.people({ ...month, from: month.to, to: month.to + 1 }, 3),
		).toEqual(new Map());
	});

	it("say their cost, refuse when it is spent, and never spend twice when asked at once", async () => {
		const { id, people } = await createWorkspace("noisy");
		const ask = (epsilonMicros: number) =>
			send(
				createNoisyReport,
				{ month: "2026-10", epsilonMicros },
				people.approver,
				{
					headers: { "accept-language": "de" },
				},
			);
		const report = await answerOf<{
			rows: unknown[];
			plusMinus: number;
			budget: object;
		}>(await ask(1_000_000));
		expect(report).toMatchObject({
			mechanism: "laplace",
			plusMinus: 9,
			budget: {
				dataset: "events:2026-10",
				spentEpsilonMicros: 1_000_000,
				limitEpsilonMicros: 4_000_000,
			},
		});
		expect(report.rows.length).toBeGreaterThan(3);
		const many = await Promise.all(
			[1, 2, 3, 4, 5, 6].map(() => ask(1_000_000)),
		);
		const granted = many.filter(({ ok }) => ok).length;
		expect(granted).toBeLessThanOrEqual(3);
		const { epsilonMicros } = await ports.store
			.of(id)
			.noise.spent("events:2026-10");
		expect(epsilonMicros).toBe(1_000_000 * (1 + granted));
		for (let left = 3 - granted; left > 0; left--) await ask(1_000_000);
		const refused = await ask(1_000);
		expect(refused.status).toBe(422);
		expect(await refused.json()).toMatchObject({
			detail: expect.stringContaining("Es bleiben ε = 0"),
		});
	});
});
