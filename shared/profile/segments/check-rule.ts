import type { Localised } from "../localised.ts";
import { segmentBounds } from "./segment-bounds.ts";
import type { SegmentRule } from "./segment-rule.ts";

export type RuleProblem = {
	/** Path inside the rule, such as `all.1.feature`; empty for the whole. */
	readonly field: string;
	readonly message: Localised;
	readonly fix: Localised;
};

const comparisons = ["at-least", "at-most", "over", "under", "equal"] as const;
const presences = ["known", "unknown"] as const;

/**
 * Reads a rule somebody wrote, and names every place that cannot be.
 *
 * @param known names of the features and predictions there are; null takes any
 */
export function checkRule(
	value: unknown,
	known: readonly string[] | null,
):
	| { readonly ok: true; readonly rule: SegmentRule }
	| { readonly ok: false; readonly problems: readonly RuleProblem[] } {
	const problems: RuleProblem[] = [];
	let conditions = 0;
	const read = (part: unknown, field: string, depth: number): SegmentRule => {
		const told = isObject(part) ? part : {};
		const path = (name: string) => (field === "" ? name : `${field}.${name}`);
		if (depth > segmentBounds.depth) {
			problems.push({ field, ...words.depth });
			return { all: [] };
		}
		for (const join of ["all", "any"] as const) {
			const list = told[join];
			if (!Array.isArray(list)) continue;
			const parts = list
				.slice(0, segmentBounds.conditions)
				.map((one: unknown, i) => read(one, path(`${join}.${i}`), depth + 1));
			if (list.length === 0)
				problems.push({ field: path(join), ...words.empty });
			return join === "all" ? { all: parts } : { any: parts };
		}
		if (told.not !== undefined)
			return { not: read(told.not, path("not"), depth + 1) };
		conditions += 1;
		return readCondition(told, path, known, problems);
	};
	const rule = read(value, "", 1);
	if (conditions > segmentBounds.conditions)
		problems.push({ field: "", ...words.many });
	return problems.length > 0 ? { ok: false, problems } : { ok: true, rule };
}

function readCondition(
	{ feature, is, value }: Record<string, unknown>,
	path: (name: string) => string,
	known: readonly string[] | null,
	problems: RuleProblem[],
): SegmentRule {
	const name = typeof feature === "string" ? feature.slice(0, 100) : "";
	if (name === "" || (known && !known.includes(name)))
		problems.push({ field: path("feature"), ...unknownFeature(name, known) });
	const presence = presences.find((one) => one === is);
	if (presence) return { feature: name, is: presence };
	const comparison = comparisons.find((one) => one === is);
	if (!comparison) problems.push({ field: path("is"), ...words.is });
	if (typeof value !== "number" || !Number.isFinite(value))
		problems.push({ field: path("value"), ...words.value });
	return { feature: name, is: comparison ?? "equal", value: Number(value) };
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unknownFeature(name: string, known: readonly string[] | null) {
	const list = (known ?? []).slice(0, 20).join(", ");
	return {
		message: {
			de:
				name === ""
					? "Hier fehlt der Name eines Merkmals."
					: `Das Merkmal „${name}“ gibt es nicht.`,
			en:
				name === ""
					? "The name of a feature is missing here."
					: `There is no feature “${name}”.`,
		},
		fix: {
			de:
				list === ""
					? "Nennen Sie ein Merkmal."
					: `Nehmen Sie eines von: ${list}`,
			en: list === "" ? "Name a feature." : `Use one of: ${list}`,
		},
	};
}

const words = {
	depth: {
		message: {
			de: "Die Regel ist zu tief verschachtelt.",
			en: "The rule is nested too deeply.",
		},
		fix: { de: "Höchstens sechs Ebenen.", en: "Six levels at most." },
	},
	empty: {
		message: {
			de: "Diese Liste von Bedingungen ist leer.",
			en: "This list of conditions is empty.",
		},
		fix: {
			de: "Fügen Sie eine Bedingung hinzu, oder löschen Sie die Liste.",
			en: "Add a condition, or delete the list.",
		},
	},
	many: {
		message: {
			de: "Die Regel hat mehr als 50 Bedingungen.",
			en: "The rule has more than 50 conditions.",
		},
		fix: {
			de: "Teilen Sie sie in zwei Segmente.",
			en: "Split it into two segments.",
		},
	},
	is: {
		message: {
			de: "Diesen Vergleich gibt es nicht.",
			en: "There is no such comparison.",
		},
		fix: {
			de: "at-least, at-most, over, under, equal, known oder unknown.",
			en: "at-least, at-most, over, under, equal, known or unknown.",
		},
	},
	value: {
		message: { de: "Hier fehlt eine Zahl.", en: "A number is missing here." },
		fix: {
			de: "Tragen Sie ein, womit verglichen wird.",
			en: "Enter what to compare with.",
		},
	},
} as const;
