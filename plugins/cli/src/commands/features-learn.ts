import type { BasketEvent } from "@lotse/shared/profile/embedding/baskets-of.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatTable } from "../format-table.ts";
import { misuse } from "../misuse.ts";
import { type PersonEvents, readEvents } from "../read-events.ts";
import { readFeatureSet } from "../read-feature-set.ts";
import { writeResult } from "../write-result.ts";

const shownItems = 10;
const shownNear = 4;

export const featuresLearn = command({
	name: "features learn",
	summary: {
		de: "Richtungen von Artikeln aus dem lernen, was zusammen angesehen oder gekauft wird",
		en: "learn directions of items from what is looked at or bought together",
	},
	usage: [
		"EVENTS.ndjson [--definitions DEF.json] [--feature NAME] [-o DEF.json] [--json]",
	],
	about: {
		de: "Artikel, die in denselben Besuchen (sessionId, sonst Person) vorkommen, zeigen danach in dieselbe Richtung; seltene behalten eine ausgeloste. Die Ausgabe ist die Definition in ihrer nächsten Version, für lotse features compute und für den Dienst.",
		en: "Items that occur in the same visits (sessionId, else person) then point the same way; rare ones keep a direction drawn by lot. The output is the definition in its next version, for lotse features compute and for the service.",
	},
	options: {
		definitions: {
			type: "string",
			value: "DEF.json",
			summary: {
				de: "die Definition der Merkmale",
				en: "the definition of the features",
			},
		},
		feature: {
			type: "string",
			value: "NAME",
			summary: {
				de: "welches Merkmal (sonst das erste der Art embedding)",
				en: "which feature (else the first of kind embedding)",
			},
		},
		out: {
			type: "string",
			short: "o",
			value: "FILE",
			summary: {
				de: "schreibt die neue Definition in eine Datei",
				en: "write the new definition to a file",
			},
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const { positionals, values } = context;
		const [path, ...more] = positionals;
		if (path === undefined || more.length > 0)
			return misuse(
				{
					de: `Es braucht eine Datei mit Ereignissen, gegeben sind ${positionals.length}.`,
					en: `One file of events is needed, ${positionals.length} are given.`,
				},
				{
					de: "Schreiben Sie: lotse features learn EVENTS.ndjson -o DEF.json",
					en: "Write: lotse features learn EVENTS.ndjson -o DEF.json",
				},
			);
		const defined = await readFeatureSet(values.definitions, context);
		if (!defined.ok) return defined;
		const { set } = defined;
		const feature = set.features.find(
			({ name, value }) =>
				value.kind === "embedding" && name === (values.feature ?? name),
		);
		if (feature?.value.kind !== "embedding")
			return misuse(
				{
					de: "Ein solches Merkmal der Art embedding gibt es in der Definition nicht.",
					en: "There is no such feature of kind embedding in the definition.",
				},
				{
					de: "In der mitgelieferten heißt es taste_90d.",
					en: "In the shipped one it is taste_90d.",
				},
			);
		const read = await readEvents(path, context);
		if (!read.ok) return read;
		const { basketsOf } = await import(
			"@lotse/shared/profile/embedding/baskets-of.ts"
		);
		const { learnItemVectors } = await import(
			"@lotse/shared/profile/embedding/learn-item-vectors.ts"
		);
		const { nearestItems } = await import(
			"@lotse/shared/profile/embedding/nearest-items.ts"
		);
		const { property, dimensions } = feature.value;
		const learntOn = new Date(context.now()).toISOString().slice(0, 10);
		const found = learnItemVectors(
			basketsOf(basketEvents(read.people), feature.events, property),
			{ dimensions, learntOn },
		);
		if (!found.ok) return failure([tooFew(found.baskets, found.items)]);
		const { learnt } = found;
		const value = { kind: "embedding", property, dimensions, learnt } as const;
		const next = {
			...set,
			version: set.version + 1,
			features: set.features.map((one) =>
				one === feature ? { ...one, value } : one,
			),
		};
		const examples = nearestItems(learnt, shownItems, shownNear);
		if (values.json) await context.printJson(next);
		else
			await context.print(
				formatTable([
					["item", "nearest"],
					...examples.map(({ item, nearest }) => [item, nearest.join(", ")]),
				]),
			);
		const items = Object.keys(learnt.vectors).length;
		context.note({
			de: `${items} Artikel aus ${learnt.baskets} Besuchen, Definition ${next.version}.`,
			en: `${items} items from ${learnt.baskets} visits, definition ${next.version}.`,
		});
		return writeResult(next, values.out, context);
	},
});

/** Each event with its visit, else its person. */
function basketEvents(people: PersonEvents): BasketEvent[] {
	return [...people].flatMap(([person, events]) =>
		events.map(({ name, properties }) => {
			const { session_id: session } = properties;
			const basket = typeof session === "string" ? `s ${session}` : person;
			return { name, properties, basket };
		}),
	);
}

function tooFew(baskets: number, items: number) {
	return {
		code: "too-few",
		message: {
			de: `Zu wenig zum Lernen: ${baskets} Besuche mit mindestens zwei Artikeln, ${items} Artikel in mindestens fünf davon.`,
			en: `Too little to learn from: ${baskets} visits with two items or more, ${items} items in at least five of them.`,
		},
		fix: {
			de: "Es braucht 30 Besuche und 10 Artikel: view_item und add_to_cart mit item_id.",
			en: "It takes 30 visits and 10 items: view_item and add_to_cart with item_id.",
		},
	};
}
