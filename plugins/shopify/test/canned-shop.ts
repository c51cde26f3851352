import type { CustomerWorth } from "@lotse/shared/contract/customers.ts";
import type {
	Shop,
	ShopOutlook,
	ShopProposal,
	ShopTextKind,
	ShopTextView,
} from "@lotse/shared/contract/shopify.ts";
import { demoModel } from "../../console/test/demo-model.ts";

const range = (value: number, spread = 0.25) => ({
	value,
	low: value * (1 - spread),
	high: value * (1 + spread),
});
const both = (de: string, en: string) => ({ de, en });
const hash = "a".repeat(64);
const unitId = `unt_${"u".repeat(20)}`;
const at = Date.UTC(2026, 10, 22, 8);

export const cannedShopState: Shop = {
	domain: "kakaohafen.myshopify.com",
	name: "Kakaohafen",
	currency: "EUR",
	timeZone: "Europe/Berlin",
	state: "installed",
	installedAt: at,
	isLinked: false,
	isPractice: false,
	backfill: [
		...(["products", "customers"] as const).map((part) => ({
			part,
			state: "done" as const,
			read: part === "products" ? 40 : 12_400,
			expected: part === "products" ? 40 : 12_400,
			reason: null,
			updatedAt: at,
		})),
		{
			part: "orders",
			state: "reading",
			read: 12_000,
			expected: 50_000,
			reason: null,
			updatedAt: at,
		},
	],
	counts: { orders: 12_000, testOrders: 3, products: 40, customers: 12_400 },
	check: {
		at,
		from: "2026-01-01",
		to: "2026-11-22",
		isEqual: false,
		oursMicros: 1_234_560_000,
		theirsMicros: 1_234_550_000,
		days: [
			{
				day: "2026-11-20",
				oursMicros: 40_010_000,
				theirsMicros: 40_000_000,
				differenceMicros: 10_000,
			},
		],
		causes: [
			{
				cause: "pos",
				orders: 12,
				amountMicros: 99_000_000,
				words: both(
					"Bestellungen an der Kasse (POS) zählen mit.",
					"Orders at the till (POS) count.",
				),
			},
		],
		repaired: 0,
	},
};

const outlook: ShopOutlook = {
	at,
	currency: "EUR",
	customers: 900,
	repeaters: 300,
	basis: "contribution",
	costs: {
		orders: 2_000,
		known: 1_860,
		missing: [{ product: "Geschenkbox Nordwind", orders: 112 }],
	},
	worth: { value: 51_000, low: 44_000, high: 60_000 },
	newCustomer: range(38),
	notices: [
		both(
			"Ein einzelner Kunde steht für 40 % des Umsatzes.",
			"A single customer stands for 40% of revenue.",
		),
	],
	winBack: [4711, 4712, 4713].map((number, index) => ({
		customerId: String(number),
		orders: 7 - index,
		spentMicros: 500_000_000,
		daysSinceLast: 140,
		usualGapDays: 30,
		alive: { value: 0.2, low: 0.1, high: 0.4 },
		worth: range(412),
		atStake: 330 - 40 * index,
		reasons: [
			both(
				"Bestellte bisher etwa alle 30 Tage, zuletzt vor 140 Tagen.",
				"Ordered about every 30 days so far, last 140 days ago.",
			),
		],
		action: both("Persönlich anschreiben.", "Write personally."),
		mayEmail: true,
	})),
};

const worth: CustomerWorth = {
	source: "shop",
	sources: [{ source: "shop", orders: 12_000 }],
	orders: 12_000,
	customers: 900,
	currency: "EUR",
	leftOut: [],
	from: "2024-11-22",
	to: "2026-11-21",
	basis: "revenue",
	margin: null,
	ahead: range(38.4),
	cohorts: ["2026-05", "2026-06", "2026-07"].map((start, index) => ({
		start,
		customers: 60 - index * 7,
		months: Array.from({ length: 5 - index }, (_, month) => ({
			month,
			seen: 60 - index * 7,
			retained: range(0.31 - 0.04 * month),
			worth: 24 + 6 * month,
			worthInterval: [20 + 5 * month, 28 + 7 * month],
		})),
	})),
	channels: ["google / cpc", "newsletter / email", "instagram", null].map(
		(channel, index) => ({
			channel,
			customers: 360 - 20 * index,
			lifetime: range(120 - 22 * index),
			targetCac: range(120 - 22 * index),
			targetRoas: index === 2 ? null : range(0.6 + 0.1 * index),
		}),
	),
	notes: [],
};

const before =
	"Gute Schokolade aus Ghana.\n\nUnsere Tafel wiegt 100 Gramm und kommt ohne Palmöl aus.";
const after =
	"Zartbitter mit 70 % Kakao aus Ghana.\n\nUnsere Tafel wiegt 100 Gramm und kommt ganz ohne Palmöl aus.";

function text(proposals: ShopProposal[], isPublished: boolean): ShopTextView {
	const now = isPublished ? after : before;
	return {
		kind: "product",
		id: "1",
		title: "Zartbitter 70 %",
		url: null,
		locale: null,
		locales: [
			{ locale: "de", name: "Deutsch", isPrimary: true },
			{ locale: "en", name: "English", isPrimary: false },
		],
		fields: [
			{
				field: "title",
				text: "Zartbitter 70 %",
				plain: "Zartbitter 70 %",
				original: null,
				isOutdated: false,
				hash,
			},
			{
				field: "description",
				text: `<p>${now}</p><script>window.ran = true</script>`,
				plain: now,
				original: null,
				isOutdated: false,
				hash,
			},
		],
		currency: "EUR",
		variants: [100, 200].map((weight, index) => ({
			id: String(11 + index),
			title: `${weight} g`,
			options: [{ name: "Gewicht", value: `${weight} g` }],
			sku: index === 0 ? "KH-1-100" : null,
			hasBarcode: index === 0,
			priceMicros: weight * 40_000,
			compareAtMicros: index === 0 ? weight * 50_000 : null,
			costMicros: index === 0 ? weight * 16_000 : null,
			stock: index === 0 ? 42 : 0,
		})),
		findings: [],
		missing: [
			{
				attribute: "images",
				words: both("Es gibt kein Bild.", "There is no picture."),
			},
		],
		proposals,
		history: isPublished
			? [
					{
						publicationId: `pub_${"p".repeat(20)}`,
						unitId,
						at,
						field: "description",
						text: after,
						previous: before,
						undoneAt: null,
					},
				]
			: [],
	};
}

/** What the service answers by path; a text goes through its states as one works on it. */
export function cannedShop(isEmpty: boolean) {
	const model = demoModel().reply;
	let state: ShopProposal["state"] | "none" | "published" = "none";
	const proposals = (): ShopProposal[] =>
		state === "none" || state === "published"
			? []
			: [
					{
						unitId,
						field: "description",
						version: 1,
						state,
						text: after,
						needsOther: false,
						reason: null,
					},
				];
	const row = (kind: ShopTextKind, id: string, title: string) => ({
		kind,
		id,
		title,
		status: "ACTIVE",
		errors: 1,
		warnings: 0,
		missing: text([], false).missing,
		wordCount: 18,
	});
	const answers: { [path: string]: (body: unknown) => unknown } = {
		"/v1/shopify/session": () => ({
			workspaceName: "Kakaohafen",
			role: "admin",
			isNew: true,
		}),
		"/v1/session": () => ({
			member: {
				id: `mbr_${"m".repeat(20)}`,
				email: "a@shop.example",
				role: "admin",
			},
			workspace: {
				id: `wsp_${"w".repeat(20)}`,
				name: "Kakaohafen",
				language: "de",
				timeZone: "Europe/Berlin",
				currency: "EUR",
				selfApproval: false,
				isDemo: false,
			},
			via: "token",
			scopes: null,
			workspaces: [],
		}),
		"/v1/shop": () => ({
			shop: isEmpty
				? { ...cannedShopState, backfill: [], check: null }
				: cannedShopState,
		}),
		"/v1/shop/outlook": () => ({
			outlook: isEmpty
				? {
						...outlook,
						worth: null,
						newCustomer: null,
						winBack: [],
						notices: [],
					}
				: outlook,
		}),
		"/v1/customers/worth": () =>
			isEmpty
				? {
						...worth,
						source: null,
						sources: [],
						orders: 0,
						customers: 0,
						currency: null,
						from: null,
						to: null,
						ahead: null,
						cohorts: [],
						channels: [],
						madeAt: null,
						jobId: null,
					}
				: { ...worth, madeAt: at, jobId: null },
		"/v1/shop/texts": () => ({ texts: [], total: 0 }),
		"/v1/shop/texts?product": () => ({
			texts: isEmpty ? [] : [row("product", "1", "Zartbitter 70 %")],
			total: isEmpty ? 0 : 1,
		}),
		"/v1/shop/texts?article": () => ({ texts: [], total: 0 }),
		"/v1/shop/texts?page": () => ({
			texts: isEmpty ? [] : [row("page", "1", "Über uns")],
			total: isEmpty ? 0 : 1,
		}),
		"/v1/shop/texts?metafield": () => ({
			texts: isEmpty ? [] : [row("metafield", "1", "Vollmilch · Pflege")],
			total: isEmpty ? 0 : 1,
		}),
		"/v1/shop/texts?collection": () => ({
			texts: isEmpty ? [] : [row("collection", "2", "Geschenke")],
			total: isEmpty ? 0 : 1,
		}),
		"/v1/shop/texts/product/1": () => text(proposals(), state === "published"),
		"/v1/shop/texts/product/1/proposals": () => {
			state = "checked";
			return {
				setId: null,
				texts: [{ unitId, text: after, findings: [] }],
				notices: [],
			};
		},
		"/v1/units/moves": (body) => {
			const action = Reflect.get(Object(body), "action");
			state = action === "approve" ? "approved" : "in-review";
			return {
				outcomes: [{ unitId, version: 2, state, problem: null }],
			};
		},
		[`/v1/units/${unitId}/shopify`]: () => {
			state = "published";
			return null;
		},
		[`/v1/publications/pub_${"p".repeat(20)}/undo`]: () => {
			state = "none";
			return null;
		},
		"/v1/shop/prices": () => ({
			currency: "EUR",
			prices: isEmpty
				? []
				: (["too-high", "fine", "unknown"] as const).map((verdict, index) => ({
						productId: "1",
						variantId: String(index + 2),
						name: `Zartbitter 70 % · ${100 * (index + 1)} g`,
						priceMicros: 3_990_000,
						compareAtMicros: 4_990_000,
						costMicros: [1_650_000, 4_200_000, null][index] ?? null,
						isBelowCost: index === 1,
						lowestMicros: verdict === "unknown" ? null : 4_490_000,
						lowestOn: verdict === "unknown" ? null : "2026-11-02",
						knownSince: "2026-09-01",
						verdict,
						words: {
							fine: both(
								"Der Vergleichspreis passt.",
								"The former price fits.",
							),
							"too-high": both(
								"Der Vergleichspreis ist zu hoch.",
								"The former price is too high.",
							),
							unknown: both("Noch nicht bekannt.", "Not known yet."),
						}[verdict],
					})),
		}),
		"/v1/models": () => ({ models: isEmpty ? [] : [model.summary] }),
		[`/v1/models/${model.summary.id}`]: () => model,
	};
	return answers;
}
