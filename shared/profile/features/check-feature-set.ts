import { readItemVectors } from "../embedding/read-item-vectors.ts";
import type { Localised } from "../localised.ts";
import type { Feature, FeatureSet, FeatureValue } from "./feature-set.ts";

export type FeatureProblem = {
	/** Path inside the set, such as `features.3.windowDays`. */
	readonly field: string;
	readonly message: Localised;
	readonly fix: Localised;
};

const mostFeatures = 60;
const mostEvents = 20;

/** Reads a set of features somebody wrote, and names every field that cannot be. A title or description that is missing is the feature's name. */
export function checkFeatureSet(
	value: unknown,
):
	| { readonly ok: true; readonly set: FeatureSet }
	| { readonly ok: false; readonly problems: readonly FeatureProblem[] } {
	if (!isObject(value)) return { ok: false, problems: [problem("", "shape")] };
	const problems: FeatureProblem[] = [];
	const { name, version, owner, features } = value;
	if (!isText(name, 60)) problems.push(problem("name", "text"));
	if (!isWhole(version, 1, 1_000_000))
		problems.push(problem("version", "version"));
	if (!isText(owner, 200)) problems.push(problem("owner", "text"));
	const list = Array.isArray(features) ? features : [];
	if (list.length === 0 || list.length > mostFeatures)
		problems.push(problem("features", "features"));
	const names = new Set<unknown>();
	const read = list.slice(0, mostFeatures).flatMap((feature: unknown, i) => {
		const found = readFeature(feature, `features.${i}`, problems);
		if (found && names.has(found.name))
			problems.push(problem(`features.${i}.name`, "name"));
		if (found) names.add(found.name);
		return found ? [found] : [];
	});
	if (problems.length > 0) return { ok: false, problems };
	return {
		ok: true,
		set: {
			name: String(name),
			version: Number(version),
			owner: String(owner),
			description: wordsOf(value.description, String(name)),
			features: read,
		},
	};
}

function readFeature(
	value: unknown,
	field: string,
	problems: FeatureProblem[],
): Feature | null {
	const before = problems.length;
	const told = isObject(value) ? value : {};
	const { name, events, where, windowDays, unit } = told;
	if (typeof name !== "string" || !/^[a-z][a-z0-9_]{0,59}$/u.test(name))
		problems.push(problem(`${field}.name`, "name"));
	const isList =
		Array.isArray(events) &&
		events.length > 0 &&
		events.length <= mostEvents &&
		events.every((event) => isText(event, 60));
	if (!isList) problems.push(problem(`${field}.events`, "events"));
	if (!isWhole(windowDays, 1, 730))
		problems.push(problem(`${field}.windowDays`, "window"));
	if (where !== undefined && !isWhere(where))
		problems.push(problem(`${field}.where`, "where"));
	const made = readValue(told.value);
	if (!made) problems.push(problem(`${field}.value`, "value"));
	if (problems.length > before || !made) return null;
	return {
		name: String(name),
		title: wordsOf(told.title, String(name)),
		description: wordsOf(told.description, String(name)),
		events: isList ? events.map(String) : [],
		...(isWhere(where) ? { where } : {}),
		unit: units.find((one) => one === unit) ?? "events",
		windowDays: Number(windowDays),
		value: made,
	};
}

const units = ["days", "events", "money", "share", "vector"] as const;

function readValue(value: unknown): FeatureValue | null {
	if (!isObject(value)) return null;
	const { kind, property, of } = value;
	switch (kind) {
		case "recency":
		case "count":
			return { kind };
		case "sum":
		case "mean":
		case "distinct":
			return isText(property, 100) ? { kind, property } : null;
		case "share":
			return isWhere(of) ? { kind, of } : null;
		case "embedding":
			return readEmbedding(value);
		default:
			return null;
	}
}

function readEmbedding({
	property,
	dimensions,
	learnt,
}: Record<string, unknown>): FeatureValue | null {
	if (!isText(property, 100) || !isWhole(dimensions, 2, 64)) return null;
	const made = { kind: "embedding", property, dimensions } as const;
	if (learnt === undefined) return made;
	const read = readItemVectors(learnt, dimensions);
	return read && { ...made, learnt: read };
}

function isWhere(value: unknown): value is NonNullable<Feature["where"]> {
	if (!isObject(value) || !isText(value.property, 100)) return false;
	return isText(value.equals, 200) || typeof value.isPresent === "boolean";
}

function wordsOf(value: unknown, name: string): Localised {
	return isObject(value) && isText(value.de, 500) && isText(value.en, 500)
		? { de: value.de, en: value.en }
		: { de: name, en: name };
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown, longest: number): value is string {
	return typeof value === "string" && value !== "" && value.length <= longest;
}

function isWhole(value: unknown, low: number, high: number): value is number {
	return (
		typeof value === "number" &&
		Number.isInteger(value) &&
		value >= low &&
		value <= high
	);
}

function problem(field: string, kind: keyof typeof words): FeatureProblem {
	return { field, ...words[kind] };
}

const words = {
	shape: {
		message: { de: "Das ist keine Definition.", en: "This is no definition." },
		fix: {
			de: "Schreiben Sie ein Objekt mit name, version, owner, features.",
			en: "Write an object with name, version, owner, features.",
		},
	},
	text: {
		message: { de: "Hier fehlt ein Text.", en: "A text is missing here." },
		fix: {
			de: "Tragen Sie einen Namen oder eine Stelle ein.",
			en: "Enter a name or who answers for it.",
		},
	},
	version: {
		message: {
			de: "Die Version ist keine ganze Zahl ab 1.",
			en: "The version is no whole number from 1.",
		},
		fix: {
			de: "Zählen Sie bei jeder Änderung um eins hoch.",
			en: "Count up by one with every change.",
		},
	},
	features: {
		message: {
			de: "Es braucht 1 bis 60 Merkmale.",
			en: "There must be 1 to 60 features.",
		},
		fix: {
			de: "Tragen Sie Merkmale ein, oder teilen Sie die Definition.",
			en: "Enter features, or split the definition.",
		},
	},
	name: {
		message: {
			de: "Der Name ist doppelt oder enthält mehr als a–z, 0–9 und _.",
			en: "The name is taken, or holds more than a–z, 0–9 and _.",
		},
		fix: {
			de: "Schreiben Sie etwa orders_90d.",
			en: "Write orders_90d for example.",
		},
	},
	events: {
		message: {
			de: "Es braucht 1 bis 20 Namen von Ereignissen.",
			en: "There must be 1 to 20 names of events.",
		},
		fix: {
			de: 'Schreiben Sie etwa ["purchase"].',
			en: 'Write ["purchase"] for example.',
		},
	},
	window: {
		message: {
			de: "Das Fenster ist keine ganze Zahl von 1 bis 730 Tagen.",
			en: "The window is no whole number from 1 to 730 days.",
		},
		fix: { de: "Schreiben Sie etwa 90.", en: "Write 90 for example." },
	},
	where: {
		message: {
			de: "Die Bedingung nennt keine Eigenschaft mit equals oder isPresent.",
			en: "The condition names no property with equals or isPresent.",
		},
		fix: {
			de: 'Schreiben Sie {"property":"channel","equals":"email"}.',
			en: 'Write {"property":"channel","equals":"email"}.',
		},
	},
	value: {
		message: {
			de: "Diese Berechnung gibt es nicht, oder ihr fehlt eine Angabe.",
			en: "There is no such calculation, or it lacks something.",
		},
		fix: {
			de: "recency, count, sum, mean, share, distinct oder embedding; sum, mean, distinct und embedding brauchen property, share braucht of.",
			en: "recency, count, sum, mean, share, distinct or embedding; sum, mean, distinct and embedding need property, share needs of.",
		},
	},
} as const;
