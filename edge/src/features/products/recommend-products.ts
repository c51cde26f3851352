import {
	type Recommendation,
	recommendProducts,
	type SaleSource,
} from "@lotse/shared/contract/products.ts";
import { explorePlaces } from "@lotse/shared/predictive/recommend/explore-places.ts";
import { findNear } from "@lotse/shared/predictive/recommend/find-near.ts";
import { createRandom } from "@lotse/shared/statistics/create-random.ts";
import type { Ports, WorkspaceStore } from "../../ports.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { createId } from "../../services/create-id.ts";
import { chooseSales } from "../../services/products/choose-sales.ts";
import { rankForShop } from "../../services/products/rank-for-shop.ts";
import { recommendBeside } from "../../services/products/recommend-beside.ts";

const mostInBasket = 20;
/** Articles a new one is compared with, the best selling ones. */
const mostCompared = 150;
const standIns = 3;
/** What is drawn, sold out or put into another order comes from a list so many times as long as the one shown. */
const candidatesPerPlace = 3;

export const recommendProductsFeature = serve(recommendProducts)(
	async ({ input, caller, workspace, ports, language }) => {
		const { customer, products, limit, explore, margin, priceAtMost } = input;
		if ((customer === undefined) === (products === undefined))
			return { ok: false, code: "unprocessable", detail: oneOf[language] };
		const chosen = await chooseSales(workspace);
		const source = chosen?.source ?? "file";
		const popular = chosen
			? await workspace.sales.products(source, chosen.currency, mostCompared)
			: [];
		const names = popular.map(({ product }) => product);
		const asked =
			customer === undefined
				? (products ?? "").split("|").map((one) => one.trim())
				: (await workspace.sales.boughtBy(source, customer, 200)).map(
						({ product }) => product,
					);
		const wanted = [...new Set(asked.filter((one) => one !== ""))].slice(
			-mostInBasket,
		);
		const { basket, alike } = await standFor(
			workspace,
			ports,
			source,
			wanted,
			names,
		);
		const without = new Set([...wanted, ...basket]);
		const candidates = limit * candidatesPerPlace;
		const ranked: Ranked[] = await recommendBeside(
			workspace,
			source,
			basket,
			without,
			candidates,
		);
		const fill = (more: readonly string[], by: "alike" | "popular") => {
			const shown = new Set(ranked.map(({ product }) => product));
			for (const product of new Set(more))
				if (ranked.length < candidates && !shown.has(product))
					ranked.push({
						product,
						because: null,
						share: null,
						by,
						words: plainWords[by],
					});
		};
		fill(
			alike.filter((product) => !wanted.includes(product)),
			"alike",
		);
		fill(
			names.filter((product) => !without.has(product)),
			"popular",
		);
		const { list: ordered, soldOut } = chosen
			? await rankForShop(workspace, chosen, ranked, margin, priceAtMost)
			: { list: ranked, soldOut: [] };
		const seed = input.seed ?? seedOf(ports);
		const placed = explorePlaces(ordered, limit, explore, createRandom(seed));
		const rows = placed.map(({ item, propensity }) => ({
			...item,
			propensity,
		}));
		const exploration = rows.some(({ propensity }) => propensity < 1)
			? { listId: createId(ports.random, "lst"), share: explore, seed }
			: null;
		if (exploration !== null)
			await commitWithAudit(
				ports,
				caller.workspaceId,
				{
					actor: caller.memberId,
					action: "products.explore",
					subject: exploration.listId,
					detail: {
						share: explore,
						seed,
						rows: rows.map(({ product, propensity }) => [product, propensity]),
					},
				},
				[
					workspace.recommendationLists.add({
						id: exploration.listId,
						madeAt: ports.clock.now(),
						rows: placed.map(({ item, propensity }) => ({
							product: item.product,
							propensity,
							rank: ordered.indexOf(item),
						})),
					}),
				],
			);
		return {
			ok: true,
			body: {
				exploration,
				basket,
				soldOut: soldOut.slice(0, 50),
				rows,
				words:
					rows.length === 0 ? nothing : basket.length === 0 ? stranger : known,
			},
		};
	},
);

type Ranked = Omit<Recommendation, "propensity">;

function seedOf({ random }: Pick<Ports, "random">): number {
	return new DataView(random.bytes(4).slice().buffer).getUint32(0);
}

/** Articles that are known as they are, and for those nobody has bought yet the ones whose names are most alike (by embedding). */
async function standFor(
	workspace: WorkspaceStore,
	ports: Ports,
	source: SaleSource,
	wanted: readonly string[],
	names: readonly string[],
): Promise<{ basket: string[]; alike: string[] }> {
	const known = new Set(names);
	const isSold = async (product: string) =>
		known.has(product) ||
		(await workspace.sales.besides(source, product, 1)).length > 0;
	const basket: string[] = [];
	const fresh: string[] = [];
	for (const product of wanted)
		(await isSold(product)) ? basket.push(product) : fresh.push(product);
	if (fresh.length === 0 || names.length === 0) return { basket, alike: [] };
	const vectors = await ports.embedder.embed([...fresh, ...names]);
	const alike = fresh.flatMap((_, at) =>
		findNear(
			vectors[at] ?? [],
			names.map((name, i) => [name, vectors[fresh.length + i] ?? []] as const),
			standIns,
		).map(({ item }) => item),
	);
	return { basket: [...basket, ...alike].slice(-mostInBasket), alike };
}

const plainWords = {
	alike: {
		de: "Heißt ähnlich wie ein neuer Artikel, den noch niemand kaufte.",
		en: "Has a name like a new article that nobody has bought yet.",
	},
	popular: {
		de: "Beliebt im ganzen Shop.",
		en: "Popular in the whole shop.",
	},
};
const oneOf = {
	de: "Nennen Sie entweder customer oder products.",
	en: "Name either customer or products.",
};
const known = {
	de: "Nach dem, was Käufer derselben Artikel kauften. Das ist Gewohnheit, nicht Wirkung: ob ein Hinweis mehr verkauft, sagt ein Versuch.",
	en: "By what buyers of the same articles bought. That is habit, not effect: whether showing it sells more, a test tells.",
};
const stranger = {
	de: "Darüber ist nichts bekannt; gezeigt wird, was beliebt ist.",
	en: "Nothing is known of this; what is popular is shown.",
};
const nothing = {
	de: "Noch keine Verkäufe. Laden Sie eine Datei mit Tag, Artikel, Menge und Preis.",
	en: "No sales yet. Load a file with day, article, quantity and price.",
};
