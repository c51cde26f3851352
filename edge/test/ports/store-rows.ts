import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { MmmBacktest } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { Ad } from "@lotse/shared/contract/ads.ts";
import type {
	AdAccount,
	AdReportDay,
	AdReportRow,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { AccountBudgetChange } from "@lotse/shared/contract/ads-changes.ts";
import type { AuditEntry } from "@lotse/shared/contract/audit.ts";
import { brief as briefSchema } from "@lotse/shared/contract/briefs.ts";
import type { WinBackRow } from "@lotse/shared/contract/customers.ts";
import type { Decision, Evidence } from "@lotse/shared/contract/decisions.ts";
import type { RegistryStep } from "@lotse/shared/contract/registry.ts";
import type { Member, Workspace } from "@lotse/shared/contract/session.ts";
import type { Stop } from "@lotse/shared/contract/stops.ts";
import {
	type WritingSettings,
	writingSettings as writingSettingsSchema,
} from "@lotse/shared/contract/writing.ts";
import type { EvalReport } from "@lotse/shared/language/evaluation/eval-report.ts";
import type { EvalSuite } from "@lotse/shared/language/evaluation/eval-suite.ts";
import type { AccountResult } from "@lotse/shared/language/headline/results/account-result.ts";
import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import type { Order } from "@lotse/shared/predictive/orders/order.ts";
import type { SaleLine } from "@lotse/shared/predictive/sales/read-sales.ts";
import { regionDefaults } from "@lotse/shared/profile/consent/region-defaults.ts";
import { starterPlan } from "@lotse/shared/profile/events/starter-plan.ts";
import type { FeatureSet } from "@lotse/shared/profile/features/feature-set.ts";
import { starterFeatures } from "@lotse/shared/profile/features/starter-features.ts";
import { defaultBudgetPolicy } from "@lotse/shared/trust/limits/budget-policy.ts";
import type { StoredAdWatch } from "../../src/ports/ad-watch-store.ts";
import type {
	AudienceMember,
	StoredAudienceDelivery,
} from "../../src/ports/audience-store.ts";
import type { StoredOutlook } from "../../src/ports/customers-store.ts";
import type {
	EventDelivery,
	EventDestination,
	EventIntake,
	EventSite,
	RejectedEvent,
	StoredConsent,
	StoredEvent,
	StoredPlan,
} from "../../src/ports/events-store.ts";
import type { StoredSource } from "../../src/ports/knowledge-store.ts";
import type {
	CheckpointHook,
	NoiseSpend,
	PersonalRead,
	PersonNames,
	StoredSubjectRequest,
} from "../../src/ports/privacy-store.ts";
import type { StoredRecommendationList } from "../../src/ports/products-store.ts";
import type {
	StoredFeatureState,
	StoredIdentityLink,
	StoredSegment,
} from "../../src/ports/profiles-store.ts";
import type { StoredRegisteredModel } from "../../src/ports/registry-store.ts";
import type {
	ShopDelivery,
	ShopRows,
	StoredShop,
	StoredShopBackfill,
} from "../../src/ports/shop-store.ts";
import type {
	StoredPublication,
	UnitRow,
} from "../../src/ports/units-store.ts";
import type { StoredWordpressSite } from "../../src/ports/wordpress-sites-store.ts";
import type {
	StoredFeed,
	StoredFeedItem,
	StoredRun,
	StoredTemplate,
} from "../../src/ports/writing-store.ts";
import type {
	OutboxEntry,
	StoredAdChange,
	StoredAdConnection,
	StoredDataset,
	StoredHeadlineLayer,
	StoredJob,
	StoredModel,
	StoredPairing,
	StoredStyleGuide,
	StoredToken,
} from "../../src/ports.ts";
import { unitDraft } from "../unit-draft.ts";

/** One row of everything, with the same ids whatever workspace it is put into. */
export const at = 1_760_000_000_000;

export const workspaceOf = (id: string): Workspace => ({
	id,
	name: `Workspace ${id}`,
	language: "de",
	timeZone: "Europe/Berlin",
	currency: "EUR",
	selfApproval: false,
	isDemo: false,
});

export const member: Member = {
	id: "mbr_one",
	email: "one@example.com",
	role: "editor",
};

export const link = {
	secretHash: "link-hash",
	memberId: member.id,
	expiresAt: at + 1_000,
};
export const session = {
	secretHash: "session-hash",
	memberId: member.id,
	expiresAt: at + 1_000,
};

export const token: StoredToken = {
	id: "tok_one",
	name: "Report",
	memberId: member.id,
	scopes: ["copy", "budget:read"],
	prefix: "lot_abc",
	createdAt: at,
	lastUsedAt: null,
	expiresAt: at + 1_000,
	secretHash: "token-hash",
};

/** Codes are unique across workspaces. */
export const pairingOf = (
	codeHash: string,
): Omit<StoredPairing, "workspaceId"> => ({
	codeHash,
	memberId: member.id,
	challenge: "challenge",
	name: "Browser",
	scopes: ["copy"],
	expiresAt: at + 1_000,
});

export const evidence: Evidence = {
	kind: "causal",
	title: "Search still pays",
	summary: "One more euro brings 2.10 euros.",
	estimate: {
		value: 2.1,
		interval: [1.4, 2.9],
		level: 0.94,
		unit: "currency-per-currency",
	},
	dataWindow: { from: "2024-01-01", to: "2025-12-29" },
	modelVersion: "mmm-1.0.0",
	codeVersion: "0.1.0",
};

export const decision: Omit<Decision, "steps"> = {
	id: "dec_one",
	question: "where-next-euro",
	title: "Move budget to search",
	targetMetric: "weekly revenue",
	state: "draft",
	version: 1,
	limits: [{ name: "search", min: 100, max: null, unit: "EUR" }],
	evidence: [evidence],
	proposal: {
		summary: "More search, less display",
		changes: [{ name: "search", from: 1_000, to: 1_250.5, unit: "EUR" }],
	},
	outcome: null,
	proposedBy: member.id,
	createdAt: at,
	updatedAt: at,
};

export const step = {
	version: 1,
	action: "create",
	state: "draft",
	actor: member.id,
	at,
	note: "",
} as const;

export const auditOf = (seq: number): AuditEntry => ({
	seq,
	at: at + seq,
	actor: member.id,
	action: "decision.create",
	subject: seq % 2 === 0 ? "dec_even" : "dec_odd",
	detail: `{"seq":${seq}}`,
	previousHash: seq === 1 ? "" : `${seq - 1}`.padStart(64, "0"),
	hash: `${seq}`.padStart(64, "0"),
});

export const dataset: StoredDataset = {
	id: "dat_one",
	name: "Two years",
	weeks: 2,
	from: "2025-01-06",
	to: "2025-01-13",
	channels: ["search", "tv"],
	createdAt: at,
	csv: "week,sales,search,tv\n2025-01-06,10,1,2\n2025-01-13,11,1,3\n",
	spec: { date: "week", target: "sales", channels: ["search", "tv"] },
	truth: { channels: [{ name: "search", contribution: 0.3, roas: 2.5 }] },
};

export const job: StoredJob = {
	id: "job_one",
	kind: "mmm-fit",
	state: "queued",
	attempt: 1,
	options: { seed: 7, backtestOrigins: 2, draws: 1000, tune: 500 },
	progress: 0,
	stage: "read",
	subject: dataset.id,
	result: null,
	reason: null,
	createdAt: at,
	updatedAt: at,
};

const words = { de: "Verlässlich", en: "Reliable" };

const fitted: MmmModel = {
	kind: "mmm",
	version: 1,
	codeVersion: "mmm-1.0.0",
	spec: {
		date: "week",
		target: "sales",
		channels: ["search"],
		controls: [],
		seasonality: { yearly: 0 },
		adstock: { kind: "geometric", maxLag: 8 },
		saturation: { kind: "logistic" },
		priors: {
			intercept: { kind: "normal", mu: 0, sigma: 2 },
			adstock_alpha: { kind: "beta", alpha: 1, beta: 3 },
			saturation_lam: { kind: "gamma", shape: 3, rate: 1 },
			saturation_beta: { kind: "half-normal", sigma: 2 },
			gamma_control: { kind: "normal", mu: 0, sigma: 2 },
			gamma_fourier: { kind: "laplace", mu: 0, scale: 1 },
			y_sigma: { kind: "half-normal", sigma: 2 },
		},
		currency: null,
		spend: {},
	},
	scales: {
		target: 11,
		channels: [{ name: "search", max: 1, costPerUnit: 1 }],
	},
	dataWindow: { from: dataset.from, to: dataset.to, weeks: 2 },
	currency: null,
	series: { dates: [], target: [], channels: [], controls: [] },
	summary: [
		{ name: "intercept", mean: 0.5, sd: 0.1, q3: 0.3, q50: 0.5, q97: 0.7 },
	],
	parameters: ["intercept"],
	draws: [[0.5], [0.123456]],
	diagnostics: {
		inference: "map-laplace",
		converged: true,
		iterations: 12,
		evaluations: 40,
		gradientNorm: 1e-9,
		logPosteriorAtMode: -12.5,
		importance: { used: true, proposals: 2_000, k: 0.3, ess: 800 },
		moves: { count: 8, acceptance: 0.9 },
		r2: 0.9,
		nrmse: 0.05,
		weeks: 2,
		parameterCount: 1,
		seed: 1,
	},
	verdict: {
		advice: "given",
		level: "good",
		headline: words,
		reasons: [words],
	},
};

const backtest: MmmBacktest = {
	origins: [],
	relativeError: 0.1,
	naiveRelativeError: 0.2,
	coverage: 0.94,
	weeks: 8,
	headline: words,
};

export const model: StoredModel = {
	id: "mod_one",
	datasetId: dataset.id,
	name: "Two years",
	version: "mmm-1.0.0",
	from: dataset.from,
	to: dataset.to,
	weeks: 2,
	advice: "given",
	headline: words,
	createdAt: at,
	model: fitted,
	backtest,
};

export const ad: Ad = {
	id: "adt_one",
	text: "Schokolade, die verführt – “ganz” ohne Reue 🍫",
	channel: "google-ads-headline",
	language: "de",
	impressions: 1_000_000_000_000,
	clicks: 12,
	cost: { amountMicros: Number.MAX_SAFE_INTEGER, currency: "EUR" },
};

export const adResult: AccountResult = {
	text: "Schuhe – „bequem“ 👟",
	campaign: "Sale",
	adGroup: "Shoes",
	assetType: "",
	impressions: 1_000_000_000_000,
	clicks: 12,
	from: null,
	to: null,
};

export const headlineLayer: StoredHeadlineLayer = {
	number: 1,
	learntAt: at,
	layer: null,
	calibration: null,
};

export const outboxEntry: Omit<OutboxEntry, "workspaceId"> = {
	id: "out_one",
	kind: "mail",
	sealed: "k1.sealed",
	createdAt: at,
	dueAt: at,
};

export const adConnection: StoredAdConnection = {
	id: "acn_one",
	kind: "google-ads",
	createdBy: member.id,
	createdAt: at,
	sealed: "k1.sealed",
};

export const adSignIn = {
	stateHash: "state-hash",
	memberId: member.id,
	sealedVerifier: "k1.sealed",
	expiresAt: at + 1_000,
};

export const adAccount: AdAccount = {
	customerId: "1234567890",
	connectionId: adConnection.id,
	name: "Kakaohafen",
	currency: "EUR",
	timeZone: "Europe/Berlin",
	isManager: false,
	loginCustomerId: "9876543210",
	isChosen: true,
};

export const adPolicy = { ...defaultBudgetPolicy, maxDayPercent: 12 };
export const stop: Stop = {
	isStopped: true,
	by: member.id,
	at,
	note: "Ausverkauft",
};

export const adChange: StoredAdChange = {
	id: "adc_one",
	decisionId: decision.id,
	customerId: adAccount.customerId,
	budgetId: "55",
	campaign: "Suche · Marke",
	currency: "EUR",
	fromMicros: 10_000_000,
	toMicros: 12_000_000,
	reason: "",
	state: "applied",
	appliedDay: "2026-11-22",
	revertedDay: null,
	requestIds: ["abc"],
	position: 0,
	createdAt: at,
	updatedAt: at,
};

export const adWatch: StoredAdWatch = {
	decisionId: decision.id,
	customerId: adAccount.customerId,
	campaignIds: ["7"],
	state: "preparing",
	reason: "",
	band: null,
	looks: [],
	tries: 0,
	nextLookAt: at,
	createdAt: at,
};
export const adGuard = { isAutomatic: false, settleDays: 9 };

export const styleGuide: StoredStyleGuide = {
	info: {
		version: 1,
		savedAt: at,
		savedBy: member.id,
		savedByEmail: member.email,
		note: "First",
		restoredFrom: null,
	},
	guide: { ...emptyStyleGuide, version: 1, name: "Ours" },
};

export const adReportDay: AdReportDay = {
	day: "2026-11-20",
	rows: 1,
	costMicros: 5_000_000,
	accountCostMicros: null,
	readAt: at,
};
export const adReportRow: AdReportRow = {
	entityId: "700",
	label: "Suche · Marke",
	impressions: 900,
	clicks: 12,
	costMicros: 5_000_000,
	conversions: 1.5,
	conversionsValue: 60.25,
};

export const budgetChange: AccountBudgetChange = {
	budgetId: "11",
	at: "2026-11-20 16:12:30",
	through: "GOOGLE_ADS_WEB_CLIENT",
	by: "colleague@lotse.example",
	fromMicros: null,
	toMicros: 45_000_000,
};

export const source: StoredSource = {
	id: "src_one",
	kind: "page",
	title: "Versand – „schnell“",
	url: "https://shop.example/versand",
	fileName: null,
	state: "ready",
	problem: { code: "timed-out", at },
	language: "de",
	licence: "CC BY 4.0",
	owner: "Shop",
	product: "",
	market: "DE",
	validUntil: at + 1_000,
	characters: 30,
	isCut: false,
	redactions: 2,
	contentHash: "b".repeat(64),
	embedder: "hashed",
	createdBy: member.id,
	createdAt: at,
	readAt: at,
	nextReadAt: at + 500,
};
/** Numbers are unique across workspaces. */
export const passageOf = (number: number) => ({
	id: "psg_one",
	sourceId: source.id,
	position: 0,
	number,
	heading: "Versand",
	text: "Wir liefern ab 40 Euro frei.",
	start: 2,
	end: 30,
	language: "de" as const,
	hash: "a".repeat(64),
	product: "",
	unitId: null,
	verdict: "clear" as const,
	injection: 0.125,
	releasedBy: null,
	releasedAt: null,
	terms: { title: ["versand"], words: ["liefern", "frei"], parts: [] },
});

const { state, ...written } = unitDraft;
export const unit: UnitRow = {
	...written,
	id: "unt_one",
	position: 0,
	state,
	writtenText: written.text,
	version: 1,
	createdBy: member.id,
	textBy: member.id,
	assignee: null,
	reviewer: null,
	reason: null,
	expiresAt: at + 1_000,
	createdAt: at,
	updatedAt: at,
};
export const unitStep = {
	unitId: unit.id,
	version: 1,
	move: "create",
	state: "checked",
	actor: member.id,
	at,
	reason: "",
} as const;
export const unitFlag = {
	number: 1,
	kind: "flag",
	voice: "legal",
	text: "„beste“ ohne Beleg",
	by: member.id,
	at,
} as const;
export const publication: StoredPublication = {
	id: "pub_one",
	unitId: unit.id,
	target: "wordpress",
	place: "https://shop.example/?p=12",
	at,
	by: member.id,
	text: unit.text,
	previousText: "Vorher",
	undoneAt: null,
	address: {
		siteId: "wps_one",
		kind: "posts",
		postId: 12,
		field: "title",
		hash: "c".repeat(64),
	},
};
export const wordpressSite: StoredWordpressSite = {
	id: "wps_one",
	url: "https://shop.example",
	name: "Shop",
	username: "editor",
	createdBy: member.id,
	createdAt: at,
	sealed: "sealed-password",
};
const suite: EvalSuite = {
	id: "own",
	name: { de: "Eigene", en: "Own" },
	threshold: 0.8,
	confidence: 0.95,
	cases: [],
};
export const evalSuite = { suite, savedBy: member.id, savedAt: at };
const evalReport: EvalReport = {
	suiteId: "own",
	suiteHash: "d".repeat(64),
	templateId: "ad-variants",
	templateVersion: 1,
	model: "template-writer",
	isRecorded: true,
	threshold: 0.8,
	confidence: 0.95,
	overall: { passed: 9, cases: 10, rate: 0.9, interval: [0.6, 0.98] },
	categories: [],
	verdict: "no-go",
	costMicros: null,
	latencyMs: 1.5,
	cases: [],
};
export const evalRun = {
	id: "evr_one",
	suiteId: "own",
	templateId: "ad-variants",
	templateVersion: 1,
	model: "template-writer",
	isRecorded: true,
	cases: 10,
	passed: 9,
	lower: 0.6,
	verdict: "no-go",
	ranBy: member.id,
	at,
	report: evalReport,
} as const;

export const eventSite: EventSite = {
	id: "sit_one",
	name: "Shop",
	writeKey: "lok_one",
	origins: ["https://shop.example"],
	optOutCountries: ["US"],
	createdAt: at,
	revokedAt: null,
};
export const eventPlan: StoredPlan = {
	version: 1,
	savedAt: at,
	savedBy: member.id,
	note: "",
	plan: starterPlan,
};
export const event: StoredEvent = {
	messageId: "msg-one",
	receipt: "rcp_one",
	digest: "e".repeat(64),
	name: "purchase",
	planVersion: 1,
	source: eventSite.id,
	anonymousId: "visitor",
	userId: "customer",
	sessionId: null,
	at,
	clientAt: at - 1,
	sentAt: null,
	receivedAt: at,
	url: "https://shop.example/thanks",
	region: regionDefaults("DE", []),
	consent: { ad_storage: "granted" },
	properties: { transaction_id: "T1", value: 12.5, currency: "EUR" },
	sealedClicks: "k1.clicks",
	sealedUser: null,
	sealedRest: null,
};
export const eventConsent: StoredConsent = {
	subject: "visitor",
	at,
	messageId: event.messageId,
	signals: { ad_storage: "granted", ad_user_data: "denied" },
};
export const eventDestination: EventDestination = {
	id: "dst_one",
	name: "Meta",
	kind: "meta",
	account: "123",
	target: "",
	events: ["purchase"],
	isActive: true,
	createdAt: at,
	sealed: "k1.token",
};
export const eventDelivery: EventDelivery = {
	destinationId: eventDestination.id,
	messageId: event.messageId,
	name: event.name,
	state: "waiting",
	reason: "",
	attempts: 0,
	dueAt: at,
	createdAt: at,
	updatedAt: at,
	requestId: null,
};
export const rejectedEvent: RejectedEvent = {
	id: "rej_one",
	type: "schema",
	path: "/properties/value",
	rule: "type",
	name: "purchase",
	messageId: "msg-two",
	source: eventSite.id,
	planVersion: 1,
	receivedAt: at,
	sentAt: null,
	country: "DE",
	times: 1,
	state: "open",
	settledAt: null,
	sealed: "k1.raw",
	isWhole: true,
};
export const eventIntake: EventIntake = {
	receipt: event.receipt,
	events: [event],
	consent: [eventConsent],
	deliveries: [eventDelivery],
	rejected: [rejectedEvent],
	receivedAt: at,
};

export const pseudonym = "psn_00000000000000000000000000000001";
export const person: PersonNames = {
	exact: [member.email],
	mentions: [member.email],
};
export const subjectRequest: StoredSubjectRequest = {
	id: "sbj_one",
	state: "running",
	version: 1,
	requestedBy: member.id,
	createdAt: at,
	dueAt: at,
	doneAt: null,
	table: "event",
	after: 7,
	erased: { event: 3 },
	sealedSubject: "v1.sealed",
};
export const personalRead: PersonalRead = {
	id: "prd_one",
	at,
	actor: member.id,
	role: "admin",
	purpose: "subject-rights",
	route: "findSubject",
};
export const noiseSpend: NoiseSpend = {
	dataset: "events:2026-11",
	number: 1,
	at,
	actor: member.id,
	epsilonMicros: 500_000,
	deltaPicos: 0,
};
export const identityLink: StoredIdentityLink = {
	id: "idl_one",
	a: { kind: "device", value: "tablet" },
	b: { kind: "login", value: "customer" },
	reason: "login",
	at,
	madeBy: "system",
	undoneAt: null,
	undoneBy: null,
};
export const featureState: StoredFeatureState = {
	identifier: identityLink.b,
	events: 1,
	lastRow: 1,
	updatedAt: at,
	state: {
		fingerprint: "customer@1:0011223344556677",
		days: { "20000": [1, null, [2, 3]] },
	},
};
export const featureSet: FeatureSet = starterFeatures;
export const segment: StoredSegment = {
	id: "sgm_one",
	name: "Loyal",
	purpose: "personalise",
	minimum: 50,
	createdAt: at,
	createdBy: member.id,
	rule: { all: [{ feature: "orders_365d", is: "at-least", value: 2 }] },
};

export const writingSettings: WritingSettings = writingSettingsSchema.parse({});
export const tokenSpend = {
	day: "2026-11-22",
	feature: "write",
	tokens: 600,
	dayLimit: 1_000,
	featureLimit: 800,
};
export const writingAnswer = {
	fingerprint: "f".repeat(64),
	writer: "w",
	model: "m",
	answer: '{"items":[]}',
	expiresAt: 4_000_000_000_000,
};
export const writingTemplate: StoredTemplate = {
	template: {
		id: "ad-variants",
		version: 1_000,
		role: "You write ads.",
		goal: "Be clear.",
		style: ["short"],
		constraints: [],
		examples: [],
	},
	savedBy: "mbr_one",
	savedAt: 1_000,
	note: "first",
};
export const writingRun: StoredRun = {
	id: "wrn_one",
	state: "running",
	startedBy: "mbr_one",
	startedAt: 1_000,
	asked: "a".repeat(64),
	result: null,
};
const writingBrief = briefSchema.parse({
	task: "meta-tags",
	language: "de",
	product: { name: "Nussriegel" },
});
export const writingFeed: StoredFeed = {
	id: "wfd_one",
	name: "Herbst",
	task: "meta-tags",
	state: "queued",
	brief: writingBrief,
	total: 1,
	done: 0,
	empty: 0,
	units: 0,
	attempt: 1,
	reason: null,
	createdBy: "mbr_one",
	createdAt: 1_000,
	updatedAt: 1_000,
};
export const writingFeedItem: StoredFeedItem = {
	position: 0,
	product: writingBrief.product,
	state: "waiting",
	units: [],
	reason: null,
};

export const customerOrder: Order = {
	id: "order-1",
	customer: "customer",
	day: 20_000,
	hour: 14,
	amountMicros: 49_900_000,
	currency: "EUR",
	costMicros: null,
	channel: "search",
	mayContact: true,
	coupon: "WELCOME",
	isElsewhere: false,
	isFraud: null,
	segments: { country: "DE" },
};
export const customerAtRisk: WinBackRow = {
	customer: "customer",
	pGone: { value: 0.7, low: 0.5, high: 0.8 },
	worth: { value: 40, low: 20, high: 80 },
	atStake: 28,
	lastDay: "2024-10-04",
	orders: 3,
	reasons: [{ de: "still", en: "silent" }],
	action: null,
	words: { de: "nichts tun", en: "do nothing" },
	mayContact: false,
	isHeldOut: false,
	hour: null,
	modelId: null,
};
export const customerOutlook: StoredOutlook = {
	source: "file",
	isStale: false,
	madeAt: at,
	worth: {
		source: "file",
		sources: [{ source: "file", orders: 1 }],
		orders: 1,
		customers: 1,
		currency: "EUR",
		leftOut: [],
		from: "2024-10-04",
		to: "2024-10-04",
		basis: "revenue",
		margin: null,
		ahead: null,
		cohorts: [],
		channels: [],
		notes: [],
	},
	ranking: {
		currency: "EUR",
		customers: 1,
		exploration: 0.1,
		shadow: null,
		notes: [],
	},
};
export const productSale: SaleLine = {
	id: "receipt-1 1",
	product: "tafel-dunkel",
	day: 20_000,
	units: 3,
	priceMicros: 3_500_000,
	currency: "EUR",
	customer: "customer",
	stock: 7,
};
export const recommendationList: StoredRecommendationList = {
	id: "lst_1",
	madeAt: at,
	rows: [{ product: productSale.product, propensity: 0.5, rank: 3 }],
};
export const registeredModel: StoredRegisteredModel = {
	id: "mod_registered",
	kind: "clv",
	stage: "active",
	share: 1,
	activation: 1,
	mayAnswer: true,
	owner: member.id,
	trainedAt: at,
	reviewedAt: at,
	from: "2024-01-01",
	to: "2024-10-04",
	checkedTo: "2024-10-04",
	customers: 12,
	horizonDays: 90,
	features: ["frequency"],
	parameters: [{ name: "r", value: 0.5, low: 0.2, high: 1.1 }],
	metrics: [],
	verdict: { de: "Bestanden", en: "Passed" },
	card: { de: "Karte", en: "Card" },
	warnings: [],
	fairness: null,
	artifact: {
		kind: "lotse-clv",
		version: 1,
		model: "bg-nbd",
		daysPerUnit: 7,
		purchases: {
			estimation: "pooled-prior",
			parameters: [],
			logs: [],
			covariance: [],
			logLikelihood: null,
			customers: 12,
		},
		value: null,
		warnings: [],
	},
};
export const registryStep: RegistryStep = {
	number: 1,
	kind: "clv",
	modelId: registeredModel.id,
	to: "active",
	share: 1,
	actor: member.id,
	at,
	note: "",
};

export const shopOf = (workspaceId: string): StoredShop => ({
	domain: `${workspaceId.replaceAll("_", "-")}.myshopify.com`,
	name: "Kakaohafen",
	currency: "EUR",
	timeZone: "Europe/Berlin",
	state: "installed",
	scopes: "read_orders",
	sealedAccess: "v1.sealed",
	sealedRefresh: "v1.sealed",
	accessUntil: at,
	tokenVersion: 0,
	rotatingUntil: 0,
	pixelId: null,
	linkedBy: null,
	installedAt: at,
	checkedAt: 0,
	check: null,
	outlook: null,
});
export const shopBackfill: StoredShopBackfill = {
	part: "orders",
	state: "reading",
	operationId: "gid://shopify/BulkOperation/1",
	url: "https://shop.example/bulk/1",
	bytes: 900,
	offset: 300,
	read: 3,
	expected: 9,
	reason: null,
	attempt: 1,
	updatedAt: at,
};
export const shopDelivery: ShopDelivery = {
	webhookId: "hook",
	topic: "orders/updated",
	resource: "gid://shopify/Order/1",
	sealed: null,
	receivedAt: at,
};
export const shopReading: ShopRows = {
	orders: [
		{
			id: "1",
			name: "#1",
			processedAt: at,
			updatedAt: at,
			cancelledAt: null,
			isTest: false,
			source: "web",
			currency: "EUR",
			presentmentCurrency: "EUR",
			totalMicros: 20_000_000,
			currentMicros: 17_500_000,
			taxMicros: 2_790_000,
			units: 2,
			customerId: "5",
			channel: "google / cpc",
			refunds: [{ id: "8", at, amountMicros: 2_500_000 }],
		},
	],
	lines: [
		{
			orderId: "1",
			id: "6",
			product: "Zartbitter",
			units: 2,
			priceMicros: 8_750_000,
			costMicros: 1_200_000,
		},
	],
	products: [
		{
			id: "1",
			title: "Zartbitter",
			descriptionHtml: "<p>Gut.</p>",
			handle: "zartbitter",
			status: "ACTIVE",
			vendor: "Kakaohafen",
			productType: "Tafel",
			category: null,
			imageCount: 1,
			seoTitle: null,
			seoDescription: null,
			url: null,
			updatedAt: at,
		},
	],
	variants: [
		{
			id: "11",
			productId: "1",
			title: "100 g",
			priceMicros: 3_990_000,
			compareAtMicros: 4_990_000,
			hasBarcode: false,
			sku: "Z-100",
			options: [{ name: "Gewicht", value: "100 g" }],
			costMicros: 1_200_000,
			stock: 4,
		},
	],
	whole: [],
	customers: [{ id: "5", updatedAt: at, mayEmail: true, saleOptOut: false }],
	unread: 0,
	dayOf: () => "2026-11-01",
	at,
};

export const audienceDelivery: StoredAudienceDelivery = {
	id: "aud_1",
	segmentId: "seg_1",
	segmentName: "Wiederkäufer",
	customerId: "1234567890",
	userListId: "77",
	listName: "Newsletter",
	state: "waiting",
	proposedBy: "mbr_1",
	proposedAt: at,
	decidedBy: null,
	updatedAt: at,
	added: 0,
	removed: 0,
	failure: null,
	requestIds: [],
	version: 1,
};
export const audienceMember: AudienceMember = {
	customerId: "1234567890",
	userListId: "77",
	kind: "login",
	value: "user-1",
	segmentId: "seg_1",
	deliveryId: "aud_1",
	addedAt: at,
	sealed: "sealed",
};
export const checkpointHook: CheckpointHook = {
	url: "https://audit.example/hook",
	sealedSecret: "sealed",
	createdAt: at,
	createdBy: "mbr_1",
	lastSeq: 0,
	lastAt: null,
	failures: 0,
	failure: "",
	dueAt: null,
};
