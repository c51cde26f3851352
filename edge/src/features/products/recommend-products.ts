import {
	type Recommendation,
	recommendProducts,
} from "@lotse/shared/contract/products.ts";
import { findNear } from "@lotse/shared/predictive/recommend/find-near.ts";
import type { Ports, WorkspaceStore } from "../../ports.ts";
import { serve } from "../../serve.ts";
import { recommendBeside } from "../../services/products/recommend-beside.ts";

const mostInBasket = 20;
/** Articles a new one is compared with, the best selling ones. */
const mostCompared = 150;
const standIns = 3;

export const recommendProductsFeature = serve(recommendProducts)(
	async ({ input, workspace, ports, language }) => {
		const { customer, products, limit } = input;
		if ((customer === undefined) === (products === undefined))
			return { ok: false, code: "unprocessable", detail: oneOf[language] };
		const [main] = await workspace.sales.currencies();
		const popular = main
			? await workspace.sales.products(main.currency, mostCompared)
			: [];
		const names = popular.map(({ product }) => product);
		const asked =
			customer === undefined
				? (products ?? "").split("|").map((one) => one.trim())
				: (await workspace.sales.boughtBy(customer, 200)).map(
						({ product }) => product,
					);
		const wanted = [...new Set(asked.filter((one) => one !== ""))].slice(
			-mostInBasket,
		);
		const { basket, alike } = await standFor(workspace, ports, wanted, names);
		const without = new Set([...wanted, ...basket]);
		const rows = await recommendBeside(workspace, basket, without, limit);
		const shown = new Set([...without, ...rows.map(({ product }) => product)]);
		rows.push(
			...[...new Set(alike)]
				.filter((product) => !wanted.includes(product))
				.slice(0, limit - rows.length)
				.map((product) => plain(product, "alike")),
		);
		for (const { product } of rows) shown.add(product);
		rows.push(
			...names
				.filter((product) => !shown.has(product))
				.slice(0, limit - rows.length)
				.map((product) => plain(product, "popular")),
		);
		return {
			ok: true,
			body: {
				basket,
				rows,
				words:
					rows.length === 0 ? nothing : basket.length === 0 ? stranger : known,
			},
		};
	},
);

/** Articles that are known as they are, and for those nobody has bought yet the ones whose names are most alike (by embedding). */
async function standFor(
	workspace: WorkspaceStore,
	ports: Ports,
	wanted: readonly string[],
	names: readonly string[],
): Promise<{ basket: string[]; alike: string[] }> {
	const known = new Set(names);
	const isSold = async (product: string) =>
		known.has(product) ||
		(await workspace.sales.besides(product, 1)).length > 0;
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

function plain(product: string, by: "alike" | "popular"): Recommendation {
	return { product, because: null, share: null, by, words: plainWords[by] };
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
