import { undoPublication } from "@lotse/shared/contract/publishing.ts";
import {
	getShopProduct,
	proposeProductText,
	publishToShopify,
	type ShopProductView,
} from "@lotse/shared/contract/shopify.ts";
import { moveUnits } from "@lotse/shared/contract/unit-moves.ts";
import { getUnit, listUnits } from "@lotse/shared/contract/units.ts";
import { appWords } from "./app-words.ts";
import type { AppWorld } from "./app-world.ts";
import { element } from "./element.ts";

/** One product: its text now, what it lacks, proposals on their way to it, and what was written before. */
export async function showProduct(
	world: AppWorld,
	productId: string,
): Promise<Node[]> {
	const { say } = world;
	const product = await world.ask(getShopProduct, { productId });
	if (product === null) return [];
	const again = () => world.openProduct(productId);
	const button = (words: string, work: () => Promise<unknown>) =>
		element(
			"s-button",
			{
				click: () => {
					void work().then((done) => {
						if (done !== null) again();
					});
				},
			},
			words,
		);
	const html = product.fields.find(({ field }) => field === "description");
	const propose = () =>
		world.ask(proposeProductText, { productId, language: world.language });
	return [
		element(
			"s-section",
			{ heading: product.title },
			element("s-heading", {}, say(appWords.now)),
			element("s-paragraph", {}, plain(html?.text ?? "")),
			...product.missing.map(({ words }) =>
				element("s-paragraph", {}, say(words)),
			),
			...product.findings
				.slice(0, 20)
				.map(({ message }) => element("s-paragraph", {}, say(message))),
			button(say(appWords.propose), propose),
		),
		...(await proposals(world, product, html?.hash ?? "", button)),
		element(
			"s-section",
			{ heading: say(appWords.history) },
			product.history.length === 0
				? element("s-paragraph", {}, say(appWords.none))
				: null,
			...product.history.map((entry) =>
				element(
					"s-stack",
					{ direction: "block" },
					element(
						"s-paragraph",
						{},
						`${new Date(entry.at).toLocaleString(world.language)}${entry.undoneAt === null ? "" : ` · ${say(appWords.undone)}`}`,
					),
					element("s-paragraph", {}, entry.text),
					entry.undoneAt === null
						? button(say(appWords.undo), () =>
								world.ask(undoPublication, {
									publicationId: entry.publicationId,
								}),
							)
						: null,
				),
			),
		),
	];
}

/** Texts for this product that are on their way: each with the next step it can take. */
async function proposals(
	world: AppWorld,
	product: ShopProductView,
	hash: string,
	button: (words: string, work: () => Promise<unknown>) => HTMLElement,
): Promise<Node[]> {
	const { say } = world;
	const listed = await world.ask(listUnits, {
		channel: "product-text",
		limit: 100,
	});
	const open = (listed?.units ?? []).filter(
		(unit) =>
			unit.product === product.title.slice(0, 200) &&
			["checked", "in-review", "approved"].includes(unit.state),
	);
	const units = await Promise.all(
		open.slice(0, 5).map(({ id: unitId }) => world.ask(getUnit, { unitId })),
	);
	const move = (
		action: "submit" | "approve",
		{ id: unitId, version }: { id: string; version: number },
	) => {
		const units = [{ unitId, version }];
		return world.ask(moveUnits, { units, action }).then((moved) => {
			const problem = moved?.outcomes[0]?.problem;
			if (!problem) return moved;
			const first = problem.hindrances[0]?.message ?? problem.message;
			world.shopify.toast.show(say(first), { isError: true });
			return null;
		});
	};
	return units
		.filter((unit) => unit !== null)
		.map((unit) =>
			element(
				"s-section",
				{ heading: `${say(appWords.proposal)} · ${unit.state}` },
				...unit.text
					.split("\n")
					.filter((line) => line.trim() !== "")
					.map((line) => element("s-paragraph", {}, line)),
				unit.state === "checked"
					? button(say(appWords.submit), () => move("submit", unit))
					: unit.state === "in-review"
						? button(say(appWords.approve), () => move("approve", unit))
						: button(say(appWords.publish), () =>
								world.ask(publishToShopify, {
									unitId: unit.id,
									version: unit.version,
									productId: product.id,
									field: "description",
									hash,
								}),
							),
			),
		);
}

/** The words of a description; its markup is read by the browser's parser and never shown as such, nor run. */
function plain(html: string): string {
	const { body } = new DOMParser().parseFromString(html, "text/html");
	for (const hidden of body.querySelectorAll("script, style")) hidden.remove();
	return body.textContent ?? "";
}
