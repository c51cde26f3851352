import type { Outcome as ItemOutcome } from "@lotse/shared/predictive/recommend/explore-list.ts";
import type {
	RecommendMethod,
	Scored,
} from "@lotse/shared/predictive/recommend/interaction.ts";
import { command } from "../command.ts";
import { formatTable } from "../format-table.ts";
import { misuse } from "../misuse.ts";
import { readCatalogue } from "../read-catalogue.ts";
import { readInteractions } from "../read-interactions.ts";
import { readNumber } from "../read-number.ts";
import { readOneFile } from "../read-one-file.ts";
import { readOutcomes } from "../read-outcomes.ts";
import { readShare } from "../read-share.ts";
import { readWholeNumber } from "../read-whole-number.ts";

const methods: readonly RecommendMethod[] = [
	"item-item",
	"ease",
	"session",
	"popularity",
];
/** How many candidates are re-ranked for one that is shown. */
const candidates = 10;

export const recommend = command({
	name: "recommend",
	summary: {
		de: "sagen, was jemandem als Nächstes zu zeigen ist, und wie gut das trifft",
		en: "say what to show somebody next, and how often that hits",
	},
	usage: [
		"INTERACTIONS.csv|- --user U [--k 10] [--method item-item|ease|session|popularity] [--json]",
		"INTERACTIONS.csv|- --items A,B,… [--catalogue ITEMS.csv] [--margin 0.3] [--diversity 0.3] [--price-at-most N] [--json]",
		"INTERACTIONS.csv|- --user U --outcomes SHOWN.csv [--explore 1] [--seed N] [--json]",
		"INTERACTIONS.csv|- --evaluate [--method …] [--k 10] [--seed N] [--json]",
	],
	about: {
		de: "Spalten: user, item, wahlweise weight (rating, quantity) und timestamp.\nitem-item für große Kataloge, ease am treffsichersten bei bis zu 1.000 Artikeln, die oft gekauft werden, session für den Warenkorb von Unbekannten. Fremden wird Beliebtes gezeigt.\nITEMS.csv: item, wahlweise price, margin, stock; jede andere Spalte ist ein Merkmal. Was ausverkauft ist, entfällt; ein neuer Artikel wird durch ähnliche vertreten.\nSHOWN.csv: item, shown, taken. Die letzten Plätze (--explore) bekommt, wer besser sein könnte als man weiß (Thompson-Sampling); neue Artikel so auch einmal.\n--evaluate lernt aus drei Vierteln der Käufe jeder Person und prüft am Rest.",
		en: "Columns: user, item, and weight (rating, quantity) and timestamp if need be.\nitem-item for large catalogues, ease the most accurate for up to 1,000 items bought often, session for the basket of somebody unknown. Strangers are shown what is popular.\nITEMS.csv: item, and price, margin, stock if need be; every other column is an attribute. What is sold out is left out; a new item is represented by similar ones.\nSHOWN.csv: item, shown, taken. The last places (--explore) go to what may do better than is known (Thompson sampling); so new items get a turn.\n--evaluate learns from three quarters of each person’s purchases and checks with the rest.",
	},
	options: {
		user: {
			type: "string",
			short: "u",
			value: "U",
			summary: { de: "für wen", en: "for whom" },
		},
		items: {
			type: "string",
			value: "A,B",
			summary: {
				de: "stattdessen: was im Warenkorb liegt, in der Reihenfolge",
				en: "instead: what is in the basket, in order",
			},
		},
		k: {
			type: "string",
			short: "k",
			value: "N",
			summary: {
				de: "wie viele, 1 bis 100, sonst 10",
				en: "how many, 1 to 100, else 10",
			},
		},
		method: {
			type: "string",
			value: "NAME",
			summary: {
				de: `${methods.join(", ")}; sonst ease, und item-item, wo 1.000 Artikel zu wenig wären`,
				en: `${methods.join(", ")}; else ease, and item-item where 1,000 items would be too few`,
			},
		},
		catalogue: {
			type: "string",
			value: "ITEMS.csv",
			summary: {
				de: "was der Shop von den Artikeln weiß",
				en: "what the shop knows of its items",
			},
		},
		margin: {
			type: "string",
			value: "SHARE",
			summary: {
				de: "Gewicht der Marge gegen das Passen, 0 bis 1",
				en: "weight of margin against fit, 0 to 1",
			},
		},
		diversity: {
			type: "string",
			value: "SHARE",
			summary: { de: "Abwechslung, 0 bis 1", en: "variety, 0 to 1" },
		},
		"price-at-most": {
			type: "string",
			value: "N",
			summary: { de: "nichts Teureres", en: "nothing dearer" },
		},
		outcomes: {
			type: "string",
			value: "SHOWN.csv",
			summary: {
				de: "was gezeigt und was davon genommen wurde",
				en: "what was shown, and what of it was taken",
			},
		},
		explore: {
			type: "string",
			value: "N",
			summary: {
				de: "Plätze zum Ausprobieren, mit --outcomes; sonst 1",
				en: "places to try things in, with --outcomes; else 1",
			},
		},
		evaluate: {
			type: "boolean",
			summary: {
				de: "nDCG, MAP, Precision, Recall statt einer Liste",
				en: "nDCG, MAP, precision, recall instead of a list",
			},
		},
		seed: {
			type: "string",
			value: "N",
			summary: {
				de: "Startwert des Zufalls, sonst 1",
				en: "seed of the randomness, else 1",
			},
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const { values, language } = context;
		const named = methods.find((one) => one === values.method);
		if (values.method !== undefined && named === undefined)
			return misuse(
				{
					de: `--method ${values.method} gibt es nicht.`,
					en: `There is no --method ${values.method}.`,
				},
				{
					de: `Wählen Sie: ${methods.join(", ")}`,
					en: `Choose: ${methods.join(", ")}`,
				},
			);
		const k = readWholeNumber("--k", values.k, 10, 100);
		if (!k.ok) return k;
		const seed = readWholeNumber("--seed", values.seed, 1, 4_294_967_295);
		if (!seed.ok) return seed;
		const margin = readShare("--margin", values.margin);
		if (!margin.ok) return margin;
		const diversity = readShare("--diversity", values.diversity);
		if (!diversity.ok) return diversity;
		const dearest =
			values["price-at-most"] === undefined
				? Number.POSITIVE_INFINITY
				: readNumber(values["price-at-most"]);
		const asked = [
			values.user !== undefined,
			values.items !== undefined,
			values.evaluate,
		].filter(Boolean).length;
		if (asked !== 1 || k.value < 1 || dearest === null)
			return misuse(
				{
					de: "Es braucht genau eines von --user, --items und --evaluate; --k ab 1, --price-at-most eine Zahl.",
					en: "Exactly one of --user, --items and --evaluate is needed; --k from 1, --price-at-most a number.",
				},
				{
					de: "Schreiben Sie zum Beispiel: lotse recommend kaeufe.csv --user 42",
					en: "Write for example: lotse recommend purchases.csv --user 42",
				},
			);
		const places = readWholeNumber("--explore", values.explore, 1, 100);
		if (!places.ok) return places;
		if (values.explore !== undefined && values.outcomes === undefined)
			return misuse(
				{
					de: "--explore braucht --outcomes: ohne zu wissen, was genommen wurde, lernt es nichts.",
					en: "--explore needs --outcomes: without what was taken it learns nothing.",
				},
				{
					de: "Nennen Sie eine Datei: --outcomes SHOWN.csv",
					en: "Name a file: --outcomes SHOWN.csv",
				},
			);
		const needsCatalogue =
			values.catalogue === undefined &&
			(margin.value > 0 || diversity.value > 0 || Number.isFinite(dearest));
		if (needsCatalogue)
			return misuse(
				{
					de: "--margin, --diversity und --price-at-most brauchen --catalogue.",
					en: "--margin, --diversity and --price-at-most need --catalogue.",
				},
				{
					de: "Nennen Sie die Artikel: --catalogue ITEMS.csv",
					en: "Name the items: --catalogue ITEMS.csv",
				},
			);
		const file = readOneFile(context, "INTERACTIONS.csv");
		if (!file.ok) return file;
		const read = await readInteractions(file.path, context);
		if (!read.ok) return read;
		const method =
			named ??
			(
				await import("@lotse/shared/predictive/recommend/choose-method.ts")
			).chooseMethod(read.interactions);
		if (values.evaluate) {
			const { createRandom } = await import(
				"@lotse/shared/statistics/create-random.ts"
			);
			const { testRecommender } = await import(
				"@lotse/shared/predictive/recommend/test-recommender.ts"
			);
			const test = (by: RecommendMethod) =>
				testRecommender(
					read.interactions,
					by,
					k.value,
					createRandom(seed.value),
				);
			const found = {
				method,
				k: k.value,
				...test(method),
				popularity: test("popularity"),
			};
			if (values.json) await context.printJson(found);
			else
				await context.print(
					formatTable([
						["", `nDCG@${k.value}`, "MAP", "precision", "recall"],
						...(
							[
								[method, found],
								["popularity", found.popularity],
							] as const
						).map(([name, one]) => [
							name,
							...[one.ndcg, one.map, one.precision, one.recall].map((value) =>
								value.toFixed(4),
							),
						]),
					]),
				);
			if (found.users === 0) context.note(nobodyToTest);
			return { ok: true };
		}
		const catalogue =
			values.catalogue === undefined
				? null
				: await readCatalogue(values.catalogue, context);
		if (catalogue !== null && !catalogue.ok) return catalogue;
		const known = catalogue?.catalogue ?? new Map();
		const outcomes =
			values.outcomes === undefined
				? null
				: await readOutcomes(values.outcomes, context);
		if (outcomes !== null && !outcomes.ok) return outcomes;
		const { learnRecommender } = await import(
			"@lotse/shared/predictive/recommend/learn-recommender.ts"
		);
		const { recommendTo } = await import(
			"@lotse/shared/predictive/recommend/recommend-to.ts"
		);
		const { findAlike } = await import(
			"@lotse/shared/predictive/recommend/find-alike.ts"
		);
		const { rerank } = await import(
			"@lotse/shared/predictive/recommend/rerank.ts"
		);
		const recommender = learnRecommender(read.interactions, method);
		const isKnown = (item: string) => recommender.table.itemAt.has(item);
		const basket = (values.items ?? "")
			.split(",")
			.map((item) => item.trim())
			.filter((item) => item !== "");
		const asker =
			values.user !== undefined
				? { user: values.user }
				: {
						items: basket.flatMap((item) =>
							isKnown(item) ? [item] : findAlike(item, known, isKnown),
						),
					};
		const list = recommendTo(
			recommender,
			asker,
			catalogue === null && outcomes === null ? k.value : k.value * candidates,
		);
		const ranked = rerank(
			list,
			known,
			{
				marginWeight: margin.value,
				diversity: diversity.value,
				priceAtMost: dearest,
			},
			outcomes === null ? k.value : k.value * candidates,
		);
		const { items, explored } = await explore(
			ranked,
			outcomes?.outcomes ?? null,
			k.value,
			places.value,
			seed.value,
		);
		const isStranger =
			"user" in asker
				? !recommender.table.userAt.has(asker.user)
				: asker.items.length === 0;
		if (isStranger && items.length > 0) context.note(stranger);
		if (items.length === 0) context.note(nothing);
		if (values.json)
			await context.printJson({
				method,
				...(values.user === undefined
					? { items: basket }
					: { user: values.user }),
				known: !isStranger,
				recommendations: items,
				...(outcomes === null ? {} : { explored }),
			});
		else if (items.length > 0)
			await context.print(
				formatTable([
					language === "de"
						? ["Artikel", "Stärke", "aus"]
						: ["item", "score", "by"],
					...items.map(({ item, score, by }) => [
						item,
						score.toFixed(3),
						explored.includes(item) ? `${by} (${tried[language]})` : by,
					]),
				]),
			);
		return { ok: true };
	},
});

async function explore(
	ranked: readonly Scored[],
	outcomes: ReadonlyMap<string, ItemOutcome> | null,
	k: number,
	places: number,
	seed: number,
): Promise<{
	readonly items: readonly Scored[];
	readonly explored: readonly string[];
}> {
	if (outcomes === null) return { items: ranked, explored: [] };
	const { createRandom } = await import(
		"@lotse/shared/statistics/create-random.ts"
	);
	const { exploreList } = await import(
		"@lotse/shared/predictive/recommend/explore-list.ts"
	);
	return exploreList(ranked, outcomes, k, places, createRandom(seed));
}

const tried = { de: "zum Ausprobieren", en: "to try" };
const stranger = {
	de: "Darüber ist nichts bekannt; gezeigt wird, was beliebt ist.",
	en: "Nothing is known of this; what is popular is shown.",
};
const nothing = {
	de: "Es bleibt nichts zu empfehlen: keine Käufe, oder nichts davon im Angebot.",
	en: "Nothing is left to recommend: no purchases, or none of it on offer.",
};
const nobodyToTest = {
	de: "Niemand hat zwei Käufe oder mehr; so ist nichts zu prüfen.",
	en: "Nobody has two purchases or more; so there is nothing to check.",
};
