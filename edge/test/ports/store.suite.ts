import { describe, expect, it } from "vitest";
import type { Store, WorkspaceStore, Write } from "../../src/ports.ts";
import * as rows from "./store-rows.ts";

/** Every row of a workspace, table by table, read past the store. */
export type Dump = (workspaceId: string) => Promise<Record<string, unknown[]>>;

type Group = keyof WorkspaceStore;

type Calls = {
	[G in Group]: {
		[M in keyof WorkspaceStore[G]]: WorkspaceStore[G][M] extends (
			...parameters: infer P
		) => unknown
			? P
			: never;
	};
};

/** The passage with a number of this workspace's own. */
function passageIn(workspaceId: string) {
	let number = 0;
	for (const unit of workspaceId)
		number = (number * 131 + unit.charCodeAt(0)) % 1e12;
	return rows.passageOf(number);
}

/** One call of every method, with the ids that `fill` uses in another workspace. */
const callsFor = (workspaceId: string, othersCode: string): Calls => ({
	workspace: {
		get: [],
		create: [rows.workspaceOf(workspaceId)],
		update: [{ name: "Taken over", selfApproval: true }],
	},
	members: {
		list: [],
		get: [rows.member.id],
		create: [{ ...rows.member, role: "admin" }, rows.at],
		setRole: [rows.member.id, "admin"],
		remove: [rows.member.id],
	},
	signIn: {
		createLink: [rows.link, rows.at],
		takeLink: [rows.link.secretHash, rows.at],
		createSession: [rows.session, rows.at + 5_000],
		findSession: [rows.session.secretHash, rows.at],
		endSession: [rows.session.secretHash],
	},
	tokens: {
		list: [null],
		get: [rows.token.id],
		create: [rows.token],
		remove: [rows.token.id],
		find: [rows.token.secretHash, rows.at],
		touch: [rows.token.id, rows.at + 1],
	},
	pairings: {
		create: [rows.pairingOf(`code of ${workspaceId}`)],
		take: [othersCode],
	},
	decisions: {
		list: [{ limit: 50 }],
		get: [rows.decision.id],
		create: [rows.decision],
		update: [{ ...rows.decision, version: 2, title: "Taken over" }],
		addStep: [rows.decision.id, rows.step],
	},
	audit: {
		head: [],
		list: [{ after: 0, limit: 50 }],
		append: [rows.auditOf(1)],
	},
	datasets: { list: [], get: [rows.dataset.id], create: [rows.dataset] },
	models: {
		list: [],
		get: [rows.model.id],
		createFromJob: [{ ...rows.model, id: "mod_two" }, "job_two", 1],
	},
	jobs: {
		list: [],
		get: ["job_two"],
		create: [rows.job],
		advance: ["job_two", 1, { progress: 0.5, stage: "draw", at: rows.at + 1 }],
		finish: [
			"job_two",
			1,
			{ state: "done", result: "mod_one", reason: null, at: rows.at + 1 },
		],
		restart: ["job_two", 2, rows.at + 1],
	},
	ads: {
		upsertMany: [[{ ...rows.ad, clicks: 99 }]],
		list: [50],
		getMany: [[rows.ad.id]],
	},
	adResults: {
		list: [],
		upsertMany: [[{ ...rows.adResult, clicks: 99 }]],
		remove: [{}],
	},
	headlineLayers: { latest: [], add: [{ ...rows.headlineLayer, number: 2 }] },
	adConnections: {
		list: [],
		get: [rows.adConnection.id],
		create: [rows.adConnection],
		remove: [rows.adConnection.id],
		createSignIn: [rows.adSignIn, rows.at + 5_000],
		takeSignIn: [rows.adSignIn.stateHash, rows.member.id, rows.at],
		listAccounts: [],
		getAccount: [rows.adAccount.customerId],
		upsertAccounts: [[{ ...rows.adAccount, name: "Taken over" }]],
		choose: [rows.adAccount.customerId, false],
	},
	adSettings: {
		get: [],
		setPolicy: [{ ...rows.adPolicy, maxDayPercent: 99 }],
	},
	stop: { get: [], set: [{ ...rows.stop, isStopped: false }] },
	pseudonymKey: { get: [], create: ["v1.taken-over", rows.at] },
	suppression: {
		isAny: [],
		among: [[rows.pseudonym]],
		add: [["psn_other"], rows.subjectRequest.id, rows.at],
	},
	subjectRequests: {
		list: [],
		get: [rows.subjectRequest.id],
		create: [rows.subjectRequest],
		advance: [{ ...rows.subjectRequest, state: "done" }],
		finish: [{ ...rows.subjectRequest, state: "done" }],
	},
	subjects: {
		counts: [rows.person],
		find: ["member", rows.person, 0, 10],
		sealed: ["outbox", 0, 10],
		remove: ["member", [1, 2, 3, 4, 5, 6, 7, 8, 9]],
		rewrite: ["member", 1, { email: "blanked" }],
	},
	identities: {
		linksOf: [[rows.identityLink.a]],
		all: [5],
		list: [5],
		get: [rows.identityLink.id],
		add: [[{ ...rows.identityLink, id: "idl_two", reason: "manual" }]],
		undo: [rows.identityLink.id, rows.at, rows.member.id],
		seenTogether: [5],
	},
	featureStates: {
		person: [rows.featureState.identifier, 5],
		due: [5],
		eventsAfter: ["device", [{ value: "visitor", afterRow: 0 }], 5],
		save: [
			[
				{
					identifier: rows.featureState.identifier,
					mark: "another",
					state: { ...rows.featureState, events: 99 },
				},
			],
		],
		markOutdated: ["customer@2:00", 5],
		ring: [rows.at],
		endRing: [rows.at],
		progress: ["customer@2:00"],
		all: [5],
	},
	featureSets: {
		latest: [],
		get: [rows.featureSet.version],
		create: [{ ...rows.featureSet, version: 2 }, rows.at, rows.member.id],
	},
	customerOrders: {
		count: [],
		upsertMany: [[{ ...rows.customerOrder, amountMicros: 1 }], rows.at + 1],
		clear: [],
	},
	purchases: {
		totals: [],
		page: ["file", "EUR", "", 10],
		sample: ["file", "EUR", 10, 10],
		newest: ["file", "EUR", 10],
	},
	outlook: {
		get: [],
		atRisk: [10],
		expire: [],
		clear: [],
		save: [{ ...rows.customerOutlook, madeAt: rows.at + 1 }, []],
	},
	recommendationLists: {
		add: [{ ...rows.recommendationList, id: "lst_2" }],
		shown: [10],
	},
	sales: {
		count: [],
		upsertMany: [[{ ...rows.productSale, units: 9 }], rows.at + 1],
		clear: [],
		totals: [],
		products: ["file", "EUR", 10],
		days: ["file", null],
		weeks: ["file", "EUR", [rows.productSale.product]],
		goods: ["file", "EUR", [rows.productSale.product]],
		stock: ["file", [rows.productSale.product]],
		boughtBy: ["file", "customer", 10],
		besides: ["file", rows.productSale.product, 10],
	},
	registry: {
		list: [],
		get: [rows.registeredModel.id],
		add: [rows.registeredModel],
		setStage: [
			rows.registeredModel.id,
			{ stage: "retired", share: 0, activation: 9 },
		],
		setReviewed: [rows.registeredModel.id, rows.at + 9],
		steps: [10],
		addStep: [rows.registryStep],
	},
	segments: {
		list: [],
		get: [rows.segment.id],
		create: [rows.segment],
		remove: [rows.segment.id],
		contactsOf: [[rows.identityLink.a, rows.identityLink.b]],
	},
	figures: {
		inputs: [0, rows.at + 1],
		days: [],
		met: [["page_viewed"], 3],
	},
	audienceDeliveries: {
		list: [],
		get: [rows.audienceDelivery.id],
		create: [rows.audienceDelivery],
		update: [{ ...rows.audienceDelivery, state: "declined" }],
	},
	audienceMembers: {
		lists: [],
		onList: [rows.audienceMember],
		ofDelivery: [rows.audienceDelivery.id],
		of: [[rows.audienceMember.value]],
		add: [[rows.audienceMember]],
		remove: [rows.audienceMember, [rows.audienceMember]],
	},
	checkpointHook: { get: [], set: [rows.checkpointHook], remove: [] },
	personalReads: { add: [rows.personalRead], list: [{ limit: 5 }] },
	eventReport: {
		people: [{ from: 0, to: 9e15, names: ["page_viewed"] }, 3],
	},
	noise: {
		totals: [],
		spent: [rows.noiseSpend.dataset],
		spend: [rows.noiseSpend],
	},
	adChanges: {
		list: [],
		ofDecision: [rows.decision.id],
		past: [rows.adAccount.customerId, 0],
		create: [rows.adChange],
		update: [rows.adChange.id, { state: "reverted" }],
	},
	styleGuides: {
		currentVersion: [],
		list: [{ limit: 50 }],
		get: [1],
		create: [rows.styleGuide],
	},
	adReports: {
		days: ["1234567890", "campaigns", "2026-01-01", "2026-12-31"],
		rows: ["1234567890", "campaigns", "2026-01-01", "2026-12-31", 10],
		replaceDay: ["1234567890", "campaigns", rows.adReportDay, []],
		budgetChanges: ["1234567890", "2026-01-01", "2026-12-31", 10],
	},
	adWatches: {
		get: [rows.decision.id],
		create: [rows.adWatch],
		update: [rows.adWatch.decisionId, { state: "held" }],
	},
	adGuard: { get: [], set: [{ isAutomatic: true, settleDays: 3 }] },
	adConversions: {
		known: [rows.adAccount.customerId, "9", ["order-1"]],
		add: [rows.adAccount.customerId, "9", ["order-2"], rows.at],
	},
	knowledge: {
		listSources: [{ limit: 50 }],
		countSources: [],
		getSource: [rows.source.id],
		findSource: [{ kind: "page" }],
		createSource: [rows.source],
		updateSource: [rows.source.id, { title: "Taken over", state: "paused" }],
		removeSource: [rows.source.id],
		getText: [rows.source.id],
		replacePassages: [rows.source.id, "Taken over", [passageIn(workspaceId)]],
		dropUnits: [["unt_one"], rows.at],
		readUnitsSoon: [rows.at],
		listPassages: [
			{ sourceId: rows.source.id, from: 0, onlyWithheld: false, limit: 50 },
		],
		releasedPassages: [rows.source.id],
		passageIds: [rows.source.id],
		getPassage: ["psg_one"],
		release: ["psg_one", rows.member.id, rows.at],
		search: [["liefern"], { at: rows.at }, 50],
		usable: [["psg_one"], { at: rows.at }],
	},
	units: {
		list: [{ limit: 50 }],
		counts: [],
		get: [rows.unit.id],
		getMany: [[rows.unit.id]],
		createMany: [[rows.unit]],
		update: [{ ...rows.unit, version: 2, text: "Taken over" }],
		addSteps: [[rows.unitStep]],
		assign: [[rows.unit.id], rows.member.id],
		addComment: [rows.unit.id, rows.unitFlag],
		addPublications: [[rows.publication]],
		getPublication: [rows.publication.id],
		undoPublication: [rows.publication.id, rows.at + 1],
		edited: [50],
		corrected: [{ task: "ad-variants", language: "de", limit: 50 }],
		decidedAgainst: [50],
		standing: [rows.at, 50],
		flagged: [50],
	},
	writing: {
		start: [],
		getSettings: [],
		setSettings: [{ ...rows.writingSettings, tokensPerDay: 0 }],
		spend: [rows.tokenSpend],
		settle: [
			{
				day: rows.tokenSpend.day,
				feature: "write",
				difference: -1,
				answered: { model: "m", tokensIn: 1, tokensOut: 1 },
			},
		],
		spent: ["2026-01-01"],
		spentByModel: ["2026-01-01"],
		findAnswer: [rows.writingAnswer.fingerprint, rows.at],
		answerOrSpend: [
			rows.writingAnswer.fingerprint,
			rows.at,
			{ ...rows.tokenSpend, day: "2020-02-02" },
		],
		keepAnswer: [{ ...rows.writingAnswer, answer: "Taken over" }, rows.at],
		tally: [],
		addToTally: [{ writer: "w", written: 1, passed: 1 }],
		listTemplates: [],
		getTemplate: ["ad-variants", 1_000],
		addTemplate: [rows.writingTemplate],
		activeTemplates: [],
		activateTemplate: ["ad-variants", 1_001],
		getRun: [rows.writingRun.id],
		startRun: [rows.writingRun, 0],
		restartRun: [rows.writingRun.id, rows.at + 1],
		endRun: [rows.writingRun.id, { state: "failed", result: null }],
		runTexts: [rows.writingRun.id, 0],
		addRunTexts: [
			rows.writingRun.id,
			[{ position: 1, slot: "headline", text: "Taken over" }],
		],
		listFeeds: [],
		getFeed: [rows.writingFeed.id],
		createFeed: [rows.writingFeed, [rows.writingFeedItem]],
		moveFeed: [
			rows.writingFeed.id,
			["queued"],
			{ state: "cancelled", at: rows.at + 1 },
		],
		feedItems: [rows.writingFeed.id, -1, 10],
		waitingItems: [rows.writingFeed.id, 10],
		finishItems: [
			rows.writingFeed,
			[{ position: 0, state: "empty", units: [], reason: null }],
			rows.at + 1,
		],
	},
	evals: {
		listSuites: [],
		getSuite: [rows.evalSuite.suite.id],
		saveSuite: [{ ...rows.evalSuite, savedAt: rows.at + 1 }],
		removeSuite: [rows.evalSuite.suite.id],
		listRuns: [{ limit: 50 }],
		getRun: [rows.evalRun.id],
		addRun: [rows.evalRun],
	},
	wordpressSites: {
		list: [],
		get: [rows.wordpressSite.id],
		create: [rows.wordpressSite],
		remove: [rows.wordpressSite.id],
	},
	shop: {
		get: [],
		save: [rows.shopOf(workspaceId)],
		update: [{ name: "Taken over" }],
		claimRotation: [0, rows.at, rows.at + 1],
		findUser: ["7"],
		addUser: ["7", "mbr_other", rows.at],
		backfills: [],
		setBackfill: [rows.shopBackfill],
		ring: [rows.at],
		openDeliveries: [9],
		finishDeliveries: [[rows.shopDelivery.webhookId], rows.at],
		saveRows: [rows.shopReading],
		knownOrders: [rows.shopReading.orders],
		removeProduct: ["1"],
		counts: [],
		salesByDay: ["1970-01-01", "2100-01-01"],
		firstDay: [],
		sums: ["1970-01-01", "2100-01-01"],
		purchases: [9],
		costless: [9],
		customers: [["5"]],
		products: [9],
		product: ["1"],
		productCount: [],
		reduced: [9],
		variants: [["1"]],
		publications: ["product", "1", null],
		proposals: ["Tafel", null],
		prices: [["11"]],
		removeAll: [],
		forget: [],
	},
	outbox: {
		add: [rows.outboxEntry],
		get: [rows.outboxEntry.id],
		remove: [rows.outboxEntry.id],
		defer: [rows.outboxEntry.id, rows.at + 1],
	},
	eventSites: {
		list: [],
		find: [rows.eventSite.writeKey],
		create: [rows.eventSite],
		revoke: [rows.eventSite.id, rows.at],
	},
	eventPlans: {
		latest: [],
		get: [1],
		list: [],
		create: [rows.eventPlan],
	},
	events: {
		accept: [
			{
				...rows.eventIntake,
				receipt: "rcp_two",
				events: [
					{
						...rows.event,
						messageId: `msg of ${workspaceId}`,
						receipt: "rcp_two",
					},
				],
				deliveries: [
					{ ...rows.eventDelivery, messageId: `msg of ${workspaceId}` },
				],
			},
		],
		commit: [[], [rows.event.messageId]],
		getMany: [[rows.event.messageId]],
		before: [["visitor"]],
		consentOf: [["visitor"]],
		counts: ["2000-01-01"],
		count: [[{ day: "2026-01-01", name: "x", verdict: "duplicate", count: 1 }]],
		wipe: ["clicks", ["visitor"]],
		release: [["visitor"], rows.at],
	},
	rejectedEvents: {
		add: [[rows.rejectedEvent]],
		list: [{ state: "open", limit: 9 }],
		groups: [],
		getMany: [[rows.rejectedEvent.id]],
		settle: [[rows.rejectedEvent.id], "dismissed", rows.at],
	},
	eventDestinations: {
		list: [],
		get: [rows.eventDestination.id],
		create: [rows.eventDestination],
		setActive: [rows.eventDestination.id, false],
	},
	eventDeliveries: {
		claim: [rows.eventDestination.id, rows.at, rows.at + 9, 10],
		settle: [
			rows.eventDestination.id,
			[{ ...rows.eventDelivery, state: "sent" }],
		],
		counts: [],
		list: [{ limit: 9 }],
		retry: [rows.eventDestination.id, [rows.event.messageId], rows.at],
	},
});

/** Every method of a workspace's store as [group, method]. */
export const methods = Object.entries(callsFor("wsp_names", "code")).flatMap(
	([group, calls]) =>
		Object.keys(calls).map((method) => [group, method] as const),
);

/** Calls one method for a workspace and runs the writes it returns; the outcome is what was read, or the batch's. */
export async function callMethod(
	store: Store,
	workspaceId: string,
	[group, method]: readonly [string, string],
	othersCode: string,
): Promise<unknown> {
	const target: unknown = Reflect.get(store.of(workspaceId), group);
	const calls: unknown = Reflect.get(callsFor(workspaceId, othersCode), group);
	if (!(target instanceof Object) || !(calls instanceof Object))
		throw new TypeError(group);
	const run: unknown = Reflect.get(target, method);
	const parameters: unknown = Reflect.get(calls, method);
	if (!(run instanceof Function) || !Array.isArray(parameters))
		throw new TypeError(method);
	const result: unknown = await Reflect.apply(run, target, parameters);
	const writes = (Array.isArray(result) ? result : [result]).filter(isWrite);
	return writes.length > 0 ? store.batch(writes) : result;
}

/** Puts one row of everything into a workspace. */
async function fill(
	store: Store,
	workspaceId: string,
	code: string,
): Promise<void> {
	const own = store.of(workspaceId);
	const done = await store.batch([
		own.workspace.create(rows.workspaceOf(workspaceId)),
		own.members.create(rows.member, rows.at),
		own.signIn.createLink(rows.link, rows.at),
		own.signIn.createSession(rows.session, rows.at),
		own.tokens.create(rows.token),
		own.pairings.create(rows.pairingOf(code)),
		own.decisions.create(rows.decision),
		own.decisions.addStep(rows.decision.id, rows.step),
		own.audit.append(rows.auditOf(1)),
		own.datasets.create(rows.dataset),
		own.jobs.create(rows.job),
		own.jobs.create({ ...rows.job, id: "job_two" }),
		own.models.createFromJob(rows.model, rows.job.id, 1),
		own.ads.upsertMany([rows.ad]),
		own.adResults.upsertMany([rows.adResult]),
		own.headlineLayers.add(rows.headlineLayer),
		own.outbox.add(rows.outboxEntry),
		own.knowledge.createSource(rows.source),
		own.knowledge.replacePassages(rows.source.id, "Der Text", [
			passageIn(workspaceId),
		]),
		own.adConnections.create(rows.adConnection),
		own.adConnections.createSignIn(rows.adSignIn, rows.at),
		own.adConnections.upsertAccounts([rows.adAccount]),
		own.adSettings.setPolicy(rows.adPolicy),
		own.stop.set(rows.stop),
		own.pseudonymKey.create("v1.sealed", rows.at),
		own.suppression.add([rows.pseudonym], rows.subjectRequest.id, rows.at),
		own.subjectRequests.create(rows.subjectRequest),
		own.personalReads.add(rows.personalRead),
		own.noise.spend(rows.noiseSpend),
		own.adChanges.create(rows.adChange),
		own.adWatches.create(rows.adWatch),
		own.adGuard.set(rows.adGuard),
		own.adReports.replaceDay(
			rows.adAccount.customerId,
			"campaigns",
			rows.adReportDay,
			[rows.adReportRow],
		),
		own.adReports.replaceDay(
			rows.adAccount.customerId,
			"changes",
			rows.adReportDay,
			[],
			[rows.budgetChange],
		),
		own.adConversions.add(rows.adAccount.customerId, "9", ["order-1"], rows.at),
		own.styleGuides.create(rows.styleGuide),
		own.eventSites.create(rows.eventSite),
		own.eventPlans.create(rows.eventPlan),
		own.eventDestinations.create(rows.eventDestination),
		own.events.accept(rows.eventIntake),
		own.identities.add([rows.identityLink]),
		own.featureSets.create(rows.featureSet, rows.at, rows.member.id),
		own.customerOrders.upsertMany([rows.customerOrder], rows.at),
		own.outlook.save(rows.customerOutlook, [rows.customerAtRisk]),
		own.sales.upsertMany([rows.productSale], rows.at),
		own.recommendationLists.add(rows.recommendationList),
		own.registry.add(rows.registeredModel),
		own.registry.addStep(rows.registryStep),
		own.segments.create(rows.segment),
		own.units.createMany([rows.unit]),
		own.units.addSteps([rows.unitStep]),
		own.units.addComment(rows.unit.id, rows.unitFlag),
		own.units.addPublications([rows.publication]),
		own.writing.setSettings(rows.writingSettings),
		own.writing.addTemplate(rows.writingTemplate),
		own.writing.activateTemplate("ad-variants", 1_000),
		own.writing.createFeed(rows.writingFeed, [rows.writingFeedItem]),
		own.evals.saveSuite(rows.evalSuite),
		own.evals.addRun(rows.evalRun),
		own.wordpressSites.create(rows.wordpressSite),
		own.shop.save(rows.shopOf(workspaceId)),
		own.shop.addUser("7", rows.member.id, rows.at),
		own.shop.setBackfill(rows.shopBackfill),
		store.addDelivery(rows.shopOf(workspaceId).domain, rows.shopDelivery),
		own.shop.saveRows(rows.shopReading),
	]);
	expect(done).toEqual({ ok: true });
	// Marked when its event came.
	const due = await own.featureStates.due(5);
	expect(due.map(({ identifier, state }) => [identifier, state])).toEqual([
		[rows.featureState.identifier, null],
	]);
	const counted = due.flatMap(({ identifier, mark }) =>
		mark === null ? [] : [{ identifier, mark, state: rows.featureState }],
	);
	await store.batch([own.featureStates.save(counted)]);
	expect(await own.writing.spend(rows.tokenSpend)).toEqual({ ok: true });
	await store.batch([
		own.writing.keepAnswer(rows.writingAnswer, rows.at),
		own.writing.addToTally({ writer: "w", written: 2, passed: 1 }),
	]);
	expect(await own.writing.startRun(rows.writingRun, 0)).toEqual({ ok: true });
	await own.writing.addRunTexts(rows.writingRun.id, [
		{ position: 0, slot: "headline", text: "Ohne Palmöl" },
	]);
}

/** What the store answers when it has nothing, or only wrote. */
function isNothing(result: unknown): boolean {
	if (
		result === null ||
		result === undefined ||
		result === false ||
		result === 0
	)
		return true;
	if (Array.isArray(result)) return result.length === 0;
	if (result instanceof Map) return result.size === 0;
	if (typeof result !== "object") return false;
	return (
		("seq" in result && result.seq === 0) ||
		("ok" in result && result.ok === true) ||
		// Counts and sums, all of them 0.
		(Object.keys(result).length > 0 &&
			Object.values(result).every((one) => isNothing(one)))
	);
}

const isWrite = (value: unknown): value is Write =>
	typeof value === "object" &&
	value !== null &&
	"kind" in value &&
	value.kind === "write";

/** What every store keeps, whatever database stands behind it. */
export function storeSuite(name: string, open: () => Store, dump: Dump): void {
	let count = 0;
	const newWorkspace = () => `wsp_suite${count++}`;

	describe(`store: ${name}`, () => {
		it("gives back what was put in", async () => {
			const store = open();
			const id = newWorkspace();
			await fill(store, id, `code of ${id}`);
			const own = store.of(id);
			expect(await own.workspace.get()).toEqual(rows.workspaceOf(id));
			expect(await own.members.list()).toEqual([rows.member]);
			expect(await own.members.get(rows.member.id)).toEqual(rows.member);
			expect(
				await own.signIn.findSession(rows.session.secretHash, rows.at),
			).toEqual({
				...rows.session,
				member: rows.member,
			});
			const { secretHash, ...token } = rows.token;
			expect(await own.tokens.list(null)).toEqual([token]);
			expect(await own.tokens.list(rows.member.id)).toEqual([token]);
			expect(await own.tokens.list("mbr_other")).toEqual([]);
			expect(await own.tokens.get(token.id)).toEqual(token);
			expect(await own.tokens.find(secretHash, rows.at)).toEqual({
				...rows.token,
				member: rows.member,
			});
			expect(await store.findPairing(`code of ${id}`)).toEqual({
				workspaceId: id,
				...rows.pairingOf(`code of ${id}`),
			});
			expect(await own.decisions.get(rows.decision.id)).toEqual({
				...rows.decision,
				steps: [{ ...rows.step, actorEmail: rows.member.email }],
			});
			expect(await own.audit.list({ after: 0, limit: 9 })).toEqual([
				rows.auditOf(1),
			]);
			const {
				csv: _csv,
				spec: _spec,
				truth: _truth,
				...dataset
			} = rows.dataset;
			expect(await own.datasets.list()).toEqual([dataset]);
			expect(await own.datasets.get(dataset.id)).toEqual(rows.dataset);
			const { model: _model, backtest: _backtest, ...summary } = rows.model;
			expect(await own.models.list()).toEqual([summary]);
			expect(await own.models.get(summary.id)).toEqual({
				...rows.model,
				jobId: rows.job.id,
			});
			const { attempt: _attempt, options: _options, ...job } = rows.job;
			expect(await own.jobs.list()).toEqual([{ ...job, id: "job_two" }, job]);
			expect(await own.jobs.get(job.id)).toEqual(rows.job);
			expect(await own.ads.list(5)).toEqual([rows.ad]);
			const { sealed: _sealed, ...connection } = rows.adConnection;
			expect(await own.adConnections.list()).toEqual([connection]);
			expect(await own.adConnections.get(connection.id)).toEqual(
				rows.adConnection,
			);
			expect(await own.adConnections.listAccounts()).toEqual([rows.adAccount]);
			expect(
				await own.adConnections.getAccount(rows.adAccount.customerId),
			).toEqual(rows.adAccount);
			expect(await own.adSettings.get()).toEqual(rows.adPolicy);
			expect(await own.stop.get()).toEqual(rows.stop);
			expect(await own.pseudonymKey.get()).toBe("v1.sealed");
			expect(await own.suppression.isAny()).toBe(true);
			expect(await own.suppression.among([rows.pseudonym, "psn_x"])).toEqual([
				rows.pseudonym,
			]);
			expect(await own.subjectRequests.list()).toEqual([rows.subjectRequest]);
			expect(await own.subjectRequests.get(rows.subjectRequest.id)).toEqual(
				rows.subjectRequest,
			);
			expect((await own.subjects.counts(rows.person)).get("member")).toBe(1);
			expect(await own.subjects.find("member", rows.person, 0, 9)).toEqual([
				expect.objectContaining({
					isMention: false,
					row: expect.objectContaining({ email: rows.member.email }),
				}),
			]);
			expect(await own.personalReads.list({ limit: 5 })).toEqual([
				rows.personalRead,
			]);
			expect(await own.noise.totals()).toEqual([
				expect.objectContaining({
					dataset: rows.noiseSpend.dataset,
					epsilonMicros: rows.noiseSpend.epsilonMicros,
				}),
			]);
			expect(await own.noise.spent(rows.noiseSpend.dataset)).toMatchObject({
				epsilonMicros: rows.noiseSpend.epsilonMicros,
				number: 1,
			});
			expect(await own.adChanges.ofDecision(rows.decision.id)).toEqual([
				rows.adChange,
			]);
			expect(
				await own.adChanges.past(rows.adChange.customerId, rows.at),
			).toEqual([rows.adChange]);
			expect(
				await own.adChanges.past(rows.adChange.customerId, rows.at + 1),
			).toEqual([]);
			const { customerId } = rows.adAccount;
			const year = ["2026-01-01", "2026-12-31"] as const;
			expect(
				await own.adReports.days(customerId, "campaigns", ...year),
			).toEqual([rows.adReportDay]);
			expect(
				await own.adReports.rows(customerId, "campaigns", ...year, 5),
			).toEqual([{ ...rows.adReportRow, day: rows.adReportDay.day }]);
			expect(await own.adReports.days(customerId, "assets", ...year)).toEqual(
				[],
			);
			await store.batch([
				own.adReports.replaceDay(customerId, "campaigns", rows.adReportDay, []),
			]);
			expect(
				await own.adReports.rows(customerId, "campaigns", ...year, 5),
			).toEqual([]);
			expect(await own.adReports.budgetChanges(customerId, ...year, 5)).toEqual(
				[{ ...rows.budgetChange, day: rows.adReportDay.day }],
			);
			await store.batch([
				own.adReports.replaceDay(customerId, "changes", rows.adReportDay, []),
			]);
			expect(await own.adReports.budgetChanges(customerId, ...year, 5)).toEqual(
				[],
			);
			const conversions = (action: string) =>
				own.adConversions.known(rows.adAccount.customerId, action, [
					"order-1",
					"order-9",
				]);
			expect(await conversions("9")).toEqual(["order-1"]);
			expect(await conversions("8")).toEqual([]);
			const { title, state, version, proposedBy } = rows.decision;
			expect(await own.adChanges.list()).toEqual([
				{ ...rows.adChange, decision: { title, state, version, proposedBy } },
			]);
			expect(await own.adWatches.get(rows.decision.id)).toEqual(rows.adWatch);
			expect(await own.adGuard.get()).toEqual(rows.adGuard);
			expect(await store.dueAdWatches(rows.at - 1, 500)).toEqual([]);
			expect(await store.dueAdWatches(rows.at, 500)).toContainEqual({
				workspaceId: id,
				decisionId: rows.decision.id,
			});
			expect(await own.styleGuides.currentVersion()).toBe(1);
			expect(await own.writing.start()).toEqual({
				settings: await own.writing.getSettings(),
				activeTemplates: await own.writing.activeTemplates(),
				styleGuideVersion: 1,
				timeZone: rows.workspaceOf(id).timeZone,
			});
			expect(await own.styleGuides.get(1)).toEqual(rows.styleGuide);
			expect(await own.styleGuides.get(2)).toBeNull();
			expect(await own.styleGuides.list({ limit: 5 })).toEqual([
				rows.styleGuide.info,
			]);
			expect(await own.styleGuides.list({ before: 1, limit: 5 })).toEqual([]);
			const { terms: _terms, ...passage } = passageIn(id);
			const kept = { ...rows.source, passages: 1, withheld: 0 };
			expect(await own.knowledge.listSources({ limit: 5 })).toEqual([kept]);
			expect(await own.knowledge.getSource(rows.source.id)).toEqual(kept);
			expect(await own.knowledge.countSources()).toBe(1);
			const { url, kind, contentHash } = rows.source;
			for (const [of, found] of [
				[{ url: url ?? "", kind }, kept],
				[{ contentHash: contentHash ?? "" }, kept],
				[{ kind: "feed" as const }, null],
			] as const)
				expect(await own.knowledge.findSource(of)).toEqual(found);
			const dueAt = rows.source.nextReadAt ?? 0;
			const key = { workspaceId: id, id: rows.source.id };
			expect(await store.dueSources(dueAt, 500)).toContainEqual(key);
			expect(await store.dueSources(dueAt - 1, 500)).not.toContainEqual(key);
			expect(await store.sourcesToEmbed("other", 500)).toContainEqual(key);
			expect(await store.sourcesToEmbed("hashed", 500)).not.toContainEqual(key);
			expect(await own.knowledge.releasedPassages(rows.source.id)).toEqual([]);
			expect(await own.knowledge.getText(rows.source.id)).toBe("Der Text");
			expect(await own.knowledge.getPassage(passage.id)).toEqual(passage);
			expect(await own.knowledge.passageIds(rows.source.id)).toEqual([
				passage.id,
			]);
			expect(await own.outbox.get(rows.outboxEntry.id)).toEqual({
				workspaceId: id,
				...rows.outboxEntry,
			});
			const flag = { ...rows.unitFlag, byEmail: rows.member.email };
			const { unitId: _unitId, ...step } = rows.unitStep;
			const { address: _address, unitId: _of, ...published } = rows.publication;
			expect(await own.units.get(rows.unit.id)).toEqual({
				...rows.unit,
				steps: [{ ...step, actorEmail: rows.member.email }],
				comments: [flag],
				publications: [published],
			});
			expect(await own.units.getMany(["unt_none", rows.unit.id])).toEqual([
				rows.unit,
			]);
			expect(await own.units.flagged(5)).toEqual([
				{ ...rows.unit, flags: [flag] },
			]);
			expect(await own.units.getPublication(rows.publication.id)).toEqual(
				rows.publication,
			);
			expect(await store.overdueUnits(rows.at + 5_000, 5)).toEqual([]);
			expect(await own.evals.getSuite("own")).toEqual(rows.evalSuite);
			expect(await own.purchases.newest("file", "EUR", 9)).toEqual([
				rows.customerOrder,
			]);
			expect(await own.purchases.page("file", "EUR", "", 9)).toEqual([
				rows.customerOrder,
			]);
			expect(await own.purchases.totals()).toContainEqual(
				expect.objectContaining({ source: "file", orders: 1 }),
			);
			expect(await own.outlook.get()).toEqual(rows.customerOutlook);
			expect(await own.outlook.atRisk(9)).toEqual([rows.customerAtRisk]);
			expect(
				await own.sales.besides("file", rows.productSale.product, 9),
			).toEqual([
				{ customer: "customer", product: "tafel-dunkel", day: 20_000 },
			]);
			expect(
				await own.sales.stock("file", [rows.productSale.product, "none"]),
			).toEqual([{ product: rows.productSale.product, stock: 7 }]);
			expect(await own.recommendationLists.shown(9)).toEqual([]);
			expect(await own.sales.products("file", "EUR", 9)).toEqual([
				{
					product: "tafel-dunkel",
					units: 3,
					revenueMicros: 10_500_000,
					from: 20_000,
					to: 20_000,
				},
			]);
			expect(await own.customerOrders.count()).toBe(1);
			expect(await own.registry.get(rows.registeredModel.id)).toEqual(
				rows.registeredModel,
			);
			const { artifact: _artifact, ...registered } = rows.registeredModel;
			expect(await own.registry.list()).toEqual([registered]);
			expect(await own.registry.steps(9)).toEqual([rows.registryStep]);
			expect(await own.evals.getRun(rows.evalRun.id)).toEqual(rows.evalRun);
			const { report: _report, ...run } = rows.evalRun;
			expect(
				await own.evals.listRuns({ templateId: "ad-variants", limit: 5 }),
			).toEqual([run]);
			expect(
				await own.evals.listRuns({ templateVersion: 2, limit: 5 }),
			).toEqual([]);
			expect(await own.wordpressSites.get(rows.wordpressSite.id)).toEqual(
				rows.wordpressSite,
			);
			expect(await own.shop.get()).toEqual(rows.shopOf(id));
			expect(await store.findShop(rows.shopOf(id).domain)).toEqual({
				workspaceId: id,
			});
			expect(await own.shop.backfills()).toEqual([rows.shopBackfill]);
			expect(await own.shop.openDeliveries(9)).toEqual([rows.shopDelivery]);
			await store.batch([
				store.addDelivery("unknown.myshopify.com", {
					...rows.shopDelivery,
					webhookId: "of-nobody",
				}),
				store.addDelivery(rows.shopOf(id).domain, {
					...rows.shopDelivery,
					topic: "came/twice",
				}),
			]);
			expect(await own.shop.openDeliveries(9)).toEqual([rows.shopDelivery]);
			expect(await own.shop.products(9)).toEqual(rows.shopReading.products);
			// Tax and goods: all of its two pieces cost 1.20 each.
			expect(await own.shop.purchases(9)).toMatchObject([
				{ customerId: "5", costMicros: 2_400_000 + 2_790_000 },
			]);
			expect(await own.shop.costless(9)).toEqual([]);
			expect(await own.shop.reduced(9)).toEqual(
				rows.shopReading.variants.map((variant) => ({
					...variant,
					productTitle: rows.shopReading.products[0]?.title,
				})),
			);
			expect(await own.shop.salesByDay("1970-01-01", "2100-01-01")).toEqual([
				{ day: "2026-11-01", totalMicros: 17_500_000 },
			]);
		});

		it("changes what may change: workspace, role, truthless dataset, modelless backtest", async () => {
			const store = open();
			const id = newWorkspace();
			await fill(store, id, `code of ${id}`);
			const own = store.of(id);
			await store.batch([
				own.workspace.update({}),
				own.workspace.update({ selfApproval: true, language: "en" }),
				own.members.setRole(rows.member.id, "approver"),
				own.datasets.create({ ...rows.dataset, id: "dat_real", truth: null }),
				own.models.createFromJob(
					{ ...rows.model, id: "mod_plain", backtest: null },
					rows.job.id,
					1,
				),
			]);
			expect(await own.workspace.get()).toEqual({
				...rows.workspaceOf(id),
				selfApproval: true,
				language: "en",
			});
			expect((await own.members.get(rows.member.id))?.role).toBe("approver");
			expect((await own.datasets.get("dat_real"))?.truth).toBeNull();
			expect((await own.models.get("mod_plain"))?.backtest).toBeNull();
			await own.tokens.touch(rows.token.id, rows.at + 9);
			await own.tokens.touch(rows.token.id, rows.at + 5);
			expect((await own.tokens.get(rows.token.id))?.lastUsedAt).toBe(
				rows.at + 9,
			);
		});

		it("finds passages by their words while they may be used, and no longer", async () => {
			const store = open();
			const id = newWorkspace();
			await fill(store, id, `code of ${id}`);
			const { knowledge } = store.of(id);
			const found = async (
				words: string[],
				filter: {
					language?: "de" | "en";
					market?: string;
					product?: string;
				} = {},
				at = rows.at,
			) =>
				(await knowledge.search(words, { at, ...filter }, 5)).map(
					(passage) => passage.id,
				);
			expect(await found(["liefern"])).toEqual(["psg_one"]);
			expect(await found(["nothing", "versand"])).toEqual(["psg_one"]);
			expect(await found(["liefer"])).toEqual([]);
			expect(await found([])).toEqual([]);
			expect(await found(["liefern"], { language: "en" })).toEqual([]);
			expect(
				await found(["liefern"], {
					language: "de",
					market: "de",
					product: "X",
				}),
			).toEqual(["psg_one"]);
			expect(await found(["liefern"], { market: "AT" })).toEqual([]);
			expect(await found(["liefern"], {}, rows.at + 1_000)).toEqual([]);
			const usable = async () =>
				(await knowledge.usable(["psg_two", "psg_one"], { at: rows.at }))
					.length;
			expect(await usable()).toBe(1);
			const replace = (verdict: "clear" | "injection") =>
				store.batch([
					knowledge.replacePassages(rows.source.id, "Neu", [
						{ ...passageIn(id), verdict },
					]),
				]);
			await replace("injection");
			expect([await found(["liefern"]), await usable()]).toEqual([[], 0]);
			expect((await knowledge.getSource(rows.source.id))?.withheld).toBe(1);
			await store.batch([
				knowledge.release("psg_one", rows.member.id, rows.at),
			]);
			expect([await found(["liefern"]), await usable()]).toEqual([
				["psg_one"],
				1,
			]);
			await store.batch([
				knowledge.updateSource(rows.source.id, { state: "paused" }),
			]);
			expect([await found(["liefern"]), await usable()]).toEqual([[], 0]);
			await store.batch([
				knowledge.removeSource(rows.source.id),
				knowledge.createSource({ ...rows.source, id: "src_two" }),
			]);
			await store.batch([
				knowledge.replacePassages("src_two", "Neu", [
					{
						...passageIn(id),
						sourceId: "src_two",
						terms: { title: [], words: ["neu"], parts: [] },
					},
				]),
			]);
			expect([await found(["liefern"]), await found(["neu"])]).toEqual([
				[],
				["psg_one"],
			]);
		});

		describe("keeps workspaces apart", () => {
			it("and the calls below are all there are", () => {
				const made = Object.entries(open().of("wsp_names")).flatMap(
					([group, all]) =>
						Object.keys(all).map((method) => `${group}.${method}`),
				);
				expect(
					methods.map(([group, method]) => `${group}.${method}`).sort(),
				).toEqual(made.sort());
			});

			it.each(methods)(
				"%s.%s sees and touches nothing of another workspace",
				async (group, method) => {
					const store = open();
					const [theirs, mine] = [newWorkspace(), newWorkspace()];
					const code = `code of ${theirs}`;
					await fill(store, theirs, code);
					const before = await dump(theirs);
					const result = await callMethod(store, mine, [group, method], code);
					expect(isNothing(result), JSON.stringify(result)).toBe(true);
					expect(await dump(theirs)).toEqual(before);
					expect(await store.of(theirs).pairings.take(code)).toBe(true);
				},
			);

			it("a member or job with the same id elsewhere lends nothing", async () => {
				const store = open();
				const [theirs, mine] = [newWorkspace(), newWorkspace()];
				await fill(store, theirs, `code of ${theirs}`);
				const own = store.of(mine);
				await store.batch([
					own.signIn.createSession(rows.session, rows.at),
					own.tokens.create(rows.token),
					own.decisions.create(rows.decision),
					own.decisions.addStep(rows.decision.id, rows.step),
					own.models.createFromJob(rows.model, rows.job.id, 1),
				]);
				expect(
					await own.signIn.findSession(rows.session.secretHash, rows.at),
				).toBeNull();
				expect(
					await own.tokens.find(rows.token.secretHash, rows.at),
				).toBeNull();
				expect(
					(await own.decisions.get(rows.decision.id))?.steps[0]?.actorEmail,
				).toBe("");
				expect(await own.models.list()).toEqual([]);
			});
		});

		it("finds what is asked before a workspace is known", async () => {
			const store = open();
			const [one, two] = [newWorkspace(), newWorkspace()];
			for (const id of [one, two]) {
				await fill(store, id, `code of ${id}`);
				await store.batch([
					store
						.of(id)
						.members.create(
							{ ...rows.member, id: "mbr_two", email: "both@example.com" },
							rows.at,
						),
				]);
			}
			expect(await store.isEmpty()).toBe(false);
			const memberships = await store.findMemberships("both@example.com");
			expect(
				memberships.map(({ workspaceId, workspaceName, id }) => [
					workspaceId,
					workspaceName,
					id,
				]),
			).toEqual([one, two].map((id) => [id, `Workspace ${id}`, "mbr_two"]));
			expect(await store.findMemberships("nobody@example.com")).toEqual([]);
			expect((await store.findPairing(`code of ${two}`))?.workspaceId).toBe(
				two,
			);
			expect(await store.findPairing("unknown")).toBeNull();
			expect(await store.findDemo()).toBeNull();
			const demo = newWorkspace();
			await store.batch([
				store
					.of(demo)
					.workspace.create({ ...rows.workspaceOf(demo), isDemo: true }),
			]);
			expect(await store.findDemo()).toBe(demo);
		});

		it("hands out of the outbox what is due, once, until it is due again", async () => {
			const store = open();
			const own = store.of(newWorkspace());
			const entry = (id: string, dueAt: number) =>
				own.outbox.add({ ...rows.outboxEntry, id, dueAt });
			await store.batch([entry("c", 30), entry("a", 10), entry("b", 20)]);
			const ids = async (now: number, until: number, limit: number) =>
				(await store.leaseOutbox(now, until, limit)).map(({ id }) => id).sort();
			expect(await ids(30, 40, 2)).toEqual(["a", "b"]);
			expect(await ids(30, 40, 9)).toEqual(["c"]);
			expect(await ids(39, 60, 9)).toEqual([]);
			await store.batch([own.outbox.remove("a"), own.outbox.defer("b", 50)]);
			expect(await ids(40, 60, 9)).toEqual(["c"]);
			await store.batch([own.outbox.remove("b"), own.outbox.remove("c")]);
		});

		it("takes each event once, with its effects, and tells new from known", async () => {
			const store = open();
			const own = store.of(newWorkspace());
			const again = {
				...rows.eventIntake,
				receipt: "rcp_two",
				events: [
					{ ...rows.event, receipt: "rcp_two", digest: "f".repeat(64) },
					{ ...rows.event, receipt: "rcp_two", messageId: "msg-three" },
				],
				deliveries: [
					{ ...rows.eventDelivery, dueAt: rows.at + 5 },
					{ ...rows.eventDelivery, messageId: "msg-three" },
				],
			};
			await store.batch([own.eventDestinations.create(rows.eventDestination)]);
			await store.batch([own.events.accept(rows.eventIntake)]);
			await store.batch([own.events.accept(again)]);
			expect(await own.events.getMany([rows.event.messageId])).toEqual([
				rows.event,
			]);
			expect(
				(await own.events.commit([], ["msg-one", "msg-three", "msg-four"]))
					.map(({ messageId, receipt }) => [messageId, receipt])
					.sort(),
			).toEqual([
				["msg-one", "rcp_one"],
				["msg-three", "rcp_two"],
			]);
			const day = new Date(rows.at).toISOString().slice(0, 10);
			expect(await own.events.counts(day)).toEqual([
				{ day, name: "purchase", verdict: "accepted", count: 2 },
				{ day, name: "purchase", verdict: "rejected", count: 2 },
			]);
			expect(await own.rejectedEvents.getMany(["rej_one"])).toEqual([
				{ ...rows.rejectedEvent, times: 2 },
			]);
			expect(await own.events.consentOf(["visitor", "nobody"])).toEqual([
				rows.eventConsent,
			]);
			expect(await own.events.before(["visitor", "nobody"])).toEqual({
				plan: await own.eventPlans.latest(),
				isAnySuppressed: await own.suppression.isAny(),
				consent: [rows.eventConsent],
				destinations: await own.eventDestinations.list(),
			});
			expect((await own.outbox.get("dst_one"))?.kind).toBe("forward");

			const until = rows.at + 60_000;
			const claimed = await own.eventDeliveries.claim(
				"dst_one",
				rows.at,
				until,
				9,
			);
			expect(claimed.map(({ messageId }) => messageId).sort()).toEqual([
				"msg-one",
				"msg-three",
			]);
			expect(
				await own.eventDeliveries.claim("dst_one", rows.at, until, 9),
			).toEqual([]);
			const [first, second] = claimed;
			if (!first || !second) throw new Error("nothing claimed");
			await store.batch([
				own.eventDeliveries.settle("dst_one", [
					{ ...first, state: "sent", requestId: "r1" },
					{ ...second, dueAt: rows.at + 99 },
				]),
			]);
			expect((await own.outbox.get("dst_one"))?.dueAt).toBe(rows.at + 99);
			// What was sent stays sent, whatever a slower consumer says.
			await store.batch([
				own.eventDeliveries.settle("dst_one", [
					{ ...first, state: "dead" },
					{ ...second, state: "sent" },
				]),
			]);
			expect(await own.outbox.get("dst_one")).toBeNull();
			expect(await own.eventDeliveries.counts()).toEqual([
				{ destinationId: "dst_one", state: "sent", count: 2 },
			]);
			expect(
				(await own.events.getMany(["msg-one"]))[0]?.sealedClicks,
			).toBeNull();
		});

		it("writes a batch together or not at all, names the conflict, and can run a write again", async () => {
			const store = open();
			const own = store.of(newWorkspace());
			const first = own.members.create(rows.member, rows.at);
			const second = own.members.create(
				{ ...rows.member, id: "mbr_two" },
				rows.at,
			);
			const entry = own.audit.append(rows.auditOf(1));
			expect(await store.batch([])).toEqual({ ok: true });
			expect(await store.batch([entry, first, second])).toEqual({
				ok: false,
				conflict: "member",
			});
			expect(await own.members.list()).toEqual([]);
			expect(await own.audit.head()).toEqual({ seq: 0, hash: "" });
			expect(await store.batch([entry, first])).toEqual({ ok: true });
			expect(await store.batch([own.audit.append(rows.auditOf(1))])).toEqual({
				ok: false,
				conflict: "audit",
			});
			expect(await own.audit.head()).toEqual({
				seq: 1,
				hash: rows.auditOf(1).hash,
			});
			await expect(store.batch([{ kind: "write" }])).rejects.toThrow(TypeError);
		});

		it("takes a Google sign-in once, only for the member who began it, never an expired one", async () => {
			const store = open();
			const own = store.of(newWorkspace());
			const { stateHash, memberId } = rows.adSignIn;
			const take = (member: string, now: number) =>
				own.adConnections.takeSignIn(stateHash, member, now);
			await store.batch([
				own.adConnections.createSignIn(rows.adSignIn, rows.at),
			]);
			expect(await take("mbr_other", rows.at)).toBeNull();
			expect(await take(memberId, rows.adSignIn.expiresAt)).toBeNull();
			expect(await take(memberId, rows.at)).toEqual({
				sealedVerifier: rows.adSignIn.sealedVerifier,
			});
			expect(await take(memberId, rows.at)).toBeNull();
		});

		it("removes a connection with its accounts, and an account read anew stays chosen", async () => {
			const store = open();
			const own = store.of(newWorkspace());
			const { adConnection, adAccount } = rows;
			await store.batch([
				own.adConnections.create(adConnection),
				own.adConnections.upsertAccounts([adAccount]),
				own.adConnections.upsertAccounts([
					{ ...adAccount, name: "Renamed", isChosen: false },
				]),
			]);
			expect(await own.adConnections.listAccounts()).toEqual([
				{ ...adAccount, name: "Renamed", isChosen: true },
			]);
			await store.batch([own.adConnections.remove(adConnection.id)]);
			expect(await own.adConnections.list()).toEqual([]);
			expect(await own.adConnections.listAccounts()).toEqual([]);
		});

		it("takes links and pairings once, and never an expired one", async () => {
			const store = open();
			const id = newWorkspace();
			const own = store.of(id);
			await store.batch([
				own.signIn.createLink(rows.link, rows.at),
				own.signIn.createLink({ ...rows.link, secretHash: "late" }, rows.at),
				own.pairings.create(rows.pairingOf(`code of ${id}`)),
			]);
			const taken = await Promise.all(
				[1, 2, 3].map(() => own.signIn.takeLink(rows.link.secretHash, rows.at)),
			);
			expect(taken.filter((link) => link !== null)).toEqual([
				{ memberId: rows.member.id },
			]);
			expect(await own.signIn.takeLink("late", rows.link.expiresAt)).toBeNull();
			const paired = await Promise.all(
				[1, 2].map(() => own.pairings.take(`code of ${id}`)),
			);
			expect(paired.sort()).toEqual([false, true]);
			expect(await store.findPairing(`code of ${id}`)).toBeNull();
		});

		it("ends sessions and tokens by time, by hand and with their member", async () => {
			const store = open();
			const id = newWorkspace();
			const own = store.of(id);
			await fill(store, id, `code of ${id}`);
			expect(
				await own.signIn.findSession(
					rows.session.secretHash,
					rows.session.expiresAt,
				),
			).toBeNull();
			expect(
				await own.tokens.find(rows.token.secretHash, rows.token.expiresAt),
			).toBeNull();
			await store.batch([
				own.signIn.endSession(rows.session.secretHash),
				own.tokens.remove(rows.token.id),
			]);
			expect(
				await own.signIn.findSession(rows.session.secretHash, rows.at),
			).toBeNull();
			expect(await own.tokens.find(rows.token.secretHash, rows.at)).toBeNull();
			await store.batch([
				own.signIn.createSession(rows.session, rows.at),
				own.tokens.create(rows.token),
			]);
			await store.batch(own.members.remove(rows.member.id));
			const left = await dump(id);
			for (const table of [
				"member",
				"session",
				"token",
				"sign_in_link",
				"pairing",
			])
				expect(left[table], table).toEqual([]);
			expect((await own.decisions.get(rows.decision.id))?.steps[0]).toEqual({
				...rows.step,
				actorEmail: "",
			});
		});

		it("sweeps what has expired when a session starts", async () => {
			const store = open();
			const id = newWorkspace();
			await fill(store, id, `code of ${id}`);
			const later = rows.at + 1_000;
			const fresh = {
				...rows.session,
				secretHash: "fresh",
				expiresAt: later + 1,
			};
			await store.batch([store.of(id).signIn.createSession(fresh, later)]);
			const left = await dump(id);
			expect(left.session).toHaveLength(1);
			expect(left.sign_in_link).toEqual([]);
			expect(left.pairing).toEqual([]);
		});

		it("lets one of two moves from the same version win", async () => {
			const store = open();
			const { decisions } = store.of(newWorkspace());
			await store.batch([
				decisions.create(rows.decision),
				decisions.addStep(rows.decision.id, rows.step),
			]);
			const move = (title: string) =>
				store.batch([
					decisions.addStep(rows.decision.id, {
						...rows.step,
						version: 2,
						action: "submit",
						state: "in-review",
					}),
					decisions.update({
						...rows.decision,
						version: 2,
						state: "in-review",
						title,
						outcome: rows.evidence,
						updatedAt: rows.at + 1,
					}),
				]);
			const [first, second] = await Promise.all([
				move("first"),
				move("second"),
			]);
			expect([first.ok, second.ok].sort()).toEqual([false, true]);
			expect([first, second]).toContainEqual({
				ok: false,
				conflict: "decision_step",
			});
			const stored = await decisions.get(rows.decision.id);
			expect(stored).toMatchObject({
				version: 2,
				state: "in-review",
				outcome: rows.evidence,
			});
			expect(stored?.title).toBe(first.ok ? "first" : "second");
			expect(stored?.steps.map(({ action }) => action)).toEqual([
				"create",
				"submit",
			]);
			await store.batch([
				decisions.update({
					...rows.decision,
					version: 5,
					title: "from nowhere",
				}),
			]);
			expect((await decisions.get(rows.decision.id))?.version).toBe(2);
		});

		it("lists decisions newest first, filtered, page by page", async () => {
			const store = open();
			const { decisions } = store.of(newWorkspace());
			await store.batch(
				Array.from({ length: 7 }, (_, index) =>
					decisions.create({
						...rows.decision,
						id: `dec_${index}`,
						createdAt: rows.at + index,
						state: index % 2 === 0 ? "draft" : "approved",
						question: index === 6 ? "which-words" : "where-next-euro",
					}),
				),
			);
			const ids = async (filter: Parameters<typeof decisions.list>[0]) =>
				(await decisions.list(filter)).map(({ id }) => id);
			expect(await ids({ limit: 3 })).toEqual(["dec_6", "dec_5", "dec_4"]);
			expect(await ids({ limit: 3, before: rows.at + 4 })).toEqual([
				"dec_3",
				"dec_2",
				"dec_1",
			]);
			expect(await ids({ limit: 9, state: "approved" })).toEqual([
				"dec_5",
				"dec_3",
				"dec_1",
			]);
			expect(
				await ids({ limit: 9, state: "draft", question: "where-next-euro" }),
			).toEqual(["dec_4", "dec_2", "dec_0"]);
			const {
				limits: _l,
				evidence: _e,
				proposal: _p,
				outcome: _o,
				...summary
			} = rows.decision;
			expect(
				(await decisions.list({ limit: 1, before: rows.at + 1 }))[0],
			).toEqual({ ...summary, id: "dec_0" });
		});

		it("lists the audit trail in order, from an entry on, by subject", async () => {
			const store = open();
			const { audit } = store.of(newWorkspace());
			await store.batch(
				[1, 2, 3, 4, 5].map((seq) => audit.append(rows.auditOf(seq))),
			);
			const seqs = async (filter: Parameters<typeof audit.list>[0]) =>
				(await audit.list(filter)).map(({ seq }) => seq);
			expect(await seqs({ after: 0, limit: 2 })).toEqual([1, 2]);
			expect(await seqs({ after: 2, limit: 9 })).toEqual([3, 4, 5]);
			expect(await seqs({ after: 1, limit: 9, subject: "dec_even" })).toEqual([
				2, 4,
			]);
			expect((await audit.head()).seq).toBe(5);
		});

		it("writes a model only while the attempt that made it should be running", async () => {
			const store = open();
			const id = newWorkspace();
			const { jobs, models } = store.of(id);
			const finish = { result: null, reason: null, at: rows.at + 2 };
			const save = (modelId: string, attempt: number) =>
				store.batch([
					models.createFromJob(
						{ ...rows.model, id: modelId },
						rows.job.id,
						attempt,
					),
				]);
			await store.batch([jobs.create(rows.job)]);
			await save("mod_other_attempt", 2);
			expect(await models.list()).toEqual([]);
			expect(
				await jobs.advance(rows.job.id, 1, {
					progress: 0.25,
					stage: "draw",
					at: rows.at + 1,
				}),
			).toBe(true);
			expect(await jobs.get(rows.job.id)).toEqual({
				...rows.job,
				state: "running",
				progress: 0.25,
				stage: "draw",
				updatedAt: rows.at + 1,
			});
			expect(
				(await store.unfinishedJobs())
					.filter((found) => found.workspaceId === id)
					.map((found) => found.job.attempt),
			).toEqual([1]);

			await store.batch([
				jobs.restart(rows.job.id, 2, rows.at + 2),
				jobs.restart(rows.job.id, 2, rows.at + 2),
			]);
			expect(await jobs.get(rows.job.id)).toMatchObject({
				state: "queued",
				attempt: 2,
				progress: 0,
			});
			expect(
				await jobs.advance(rows.job.id, 1, {
					progress: 0.9,
					stage: "save",
					at: rows.at,
				}),
			).toBe(false);
			await save("mod_old_attempt", 1);
			await store.batch([
				jobs.finish(rows.job.id, 1, { ...finish, state: "failed" }),
			]);
			expect(await models.list()).toEqual([]);

			await store.batch([
				models.createFromJob(rows.model, rows.job.id, 2),
				jobs.finish(rows.job.id, 2, {
					...finish,
					state: "done",
					result: rows.model.id,
				}),
			]);
			expect(await jobs.get(rows.job.id)).toMatchObject({
				state: "done",
				progress: 1,
				result: rows.model.id,
			});
			await save("mod_too_late", 2);
			await store.batch([
				jobs.finish(rows.job.id, 2, { ...finish, state: "cancelled" }),
				jobs.restart(rows.job.id, 3, rows.at + 3),
			]);
			expect((await jobs.get(rows.job.id))?.state).toBe("done");
			expect((await models.list()).map((row) => row.id)).toEqual([
				rows.model.id,
			]);
			expect(
				(await store.unfinishedJobs()).filter(
					(found) => found.workspaceId === id,
				),
			).toEqual([]);
		});

		it("takes thousands of ads at once; a known text keeps its id and gets the newer figures", async () => {
			const store = open();
			const { ads } = store.of(newWorkspace());
			const many = Array.from({ length: 5_000 }, (_, index) => ({
				...rows.ad,
				id: `adt_${index}`,
				text: `Anzeige Nummer ${index}`,
				impressions: index,
				cost: null,
			}));
			expect(await store.batch([ads.upsertMany([])])).toEqual({ ok: true });
			expect(await store.batch([ads.upsertMany(many)])).toEqual({ ok: true });
			expect((await ads.list(3)).map(({ id }) => id)).toEqual([
				"adt_4999",
				"adt_4998",
				"adt_4997",
			]);
			const again = {
				...rows.ad,
				id: "adt_new",
				text: "Anzeige Nummer 7",
				impressions: 10_000,
			};
			await store.batch([
				ads.upsertMany([
					{ ...again, impressions: 1 },
					again,
					{ ...again, id: "adt_en", language: "en" },
				]),
			]);
			expect(await ads.getMany(["adt_en", "adt_gone", "adt_7"])).toEqual([
				{ ...again, id: "adt_en", language: "en" },
				{ ...again, id: "adt_7" },
			]);
			const everyId = many.map(({ id }) => id);
			expect(await ads.getMany(everyId)).toHaveLength(5_000);
		});

		it("takes more ads than one parameter holds", async () => {
			const store = open();
			const { ads } = store.of(newWorkspace());
			const wide = Array.from({ length: 2_000 }, (_, index) => ({
				...rows.ad,
				id: `adt_${index}`,
				text: `${index}${"ß".repeat(490)}`,
			}));
			expect(await store.batch([ads.upsertMany(wide)])).toEqual({ ok: true });
			expect(await ads.getMany(wide.map(({ id }) => id))).toEqual(wide);
		});

		it("refuses numbers that are none, at any depth, and rows the platform could not hold", () => {
			const own = open().of(newWorkspace());
			const change = { name: "tv", from: 1, to: Number.NaN, unit: "EUR" };
			expect(() =>
				own.decisions.create({ ...rows.decision, version: Number.NaN }),
			).toThrow(TypeError);
			expect(() =>
				own.decisions.create({
					...rows.decision,
					proposal: { summary: "none", changes: [change] },
				}),
			).toThrow(TypeError);
			expect(() =>
				own.ads.upsertMany([{ ...rows.ad, clicks: Number.POSITIVE_INFINITY }]),
			).toThrow(TypeError);
			expect(() =>
				own.datasets.create({ ...rows.dataset, csv: "ä".repeat(1_000_001) }),
			).toThrow(RangeError);
		});
	});
}
