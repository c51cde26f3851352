import { learnItems } from "@lotse/shared/contract/features.ts";
import { basketsOf } from "@lotse/shared/profile/embedding/baskets-of.ts";
import { learnItemVectors } from "@lotse/shared/profile/embedding/learn-item-vectors.ts";
import { nearestItems } from "@lotse/shared/profile/embedding/nearest-items.ts";
import { serve } from "../../serve.ts";
import { loadFeatures } from "../../services/profiles/load-features.ts";
import { storeFeatureSet } from "../../services/profiles/store-feature-set.ts";

/** Newest events that are read; older ones say less about what is sold now. */
const mostEvents = 20_000;
const shownItems = 8;
const shownNear = 4;

export const learnItemsFeature = serve(learnItems)(
	async ({ input, caller, workspace, ports, language }) => {
		const { set } = await loadFeatures(workspace);
		const feature = set.features.find(({ name }) => name === input.feature);
		if (feature?.value.kind !== "embedding")
			return { ok: false, code: "not-found" };
		const { property, dimensions } = feature.value;
		const events = await workspace.figures.met(feature.events, mostEvents);
		const learntOn = new Date(ports.clock.now()).toISOString().slice(0, 10);
		const found = learnItemVectors(
			basketsOf(events, feature.events, property),
			{ dimensions, learntOn },
		);
		if (!found.ok)
			return {
				ok: false,
				code: "unprocessable",
				detail: tooFew(found.baskets, found.items)[language],
			};
		const { learnt } = found;
		const next = {
			...set,
			version: set.version + 1,
			features: set.features.map((one) =>
				one === feature
					? {
							...one,
							value: {
								kind: "embedding",
								property,
								dimensions,
								learnt,
							} as const,
						}
					: one,
			),
		};
		const items = Object.keys(learnt.vectors).length;
		const { baskets } = learnt;
		const done = await storeFeatureSet(ports, caller, next, {
			learnt: { feature: feature.name, baskets, items, id: learnt.id },
		});
		if (!done.ok) return { ok: false, code: "conflict" };
		const examples = nearestItems(learnt, shownItems, shownNear);
		return {
			ok: true,
			body: {
				version: next.version,
				baskets,
				items,
				examples: examples.map(({ item, nearest }) => ({
					item,
					nearest: [...nearest],
				})),
			},
		};
	},
);

const tooFew = (baskets: number, items: number) => ({
	de: `Zu wenig zum Lernen: ${baskets} Besuche mit mindestens zwei Artikeln, ${items} Artikel in mindestens fünf davon. Es braucht 30 und 10. Senden Sie view_item und add_to_cart mit item_id; bis dahin gelten gehashte Richtungen.`,
	en: `Too little to learn from: ${baskets} visits with two items or more, ${items} items in at least five of them. It takes 30 and 10. Send view_item and add_to_cart with item_id; until then hashed directions hold.`,
});
