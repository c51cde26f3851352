import type { SegmentRule } from "./segment-rule.ts";

const signs = {
	"at-least": "≥",
	"at-most": "≤",
	over: ">",
	under: "<",
	equal: "=",
} as const;
const words = {
	de: {
		all: " und ",
		any: " oder ",
		not: "nicht ",
		known: "bekannt",
		unknown: "nicht bekannt",
	},
	en: {
		all: " and ",
		any: " or ",
		not: "not ",
		known: "known",
		unknown: "not known",
	},
} as const;

/**
 * A rule as a person reads it.
 *
 * @param titleOf what a feature is called
 * @example describeRule({ all: [{ feature: "orders", is: "at-least", value: 2 }] }, "en", (name) => name) // "orders ≥ 2"
 */
export function describeRule(
	rule: SegmentRule,
	language: "de" | "en",
	titleOf: (feature: string) => string,
): string {
	const say = words[language];
	const write = (part: SegmentRule, isInner: boolean): string => {
		if ("not" in part) return `${say.not}(${write(part.not, false)})`;
		if ("feature" in part)
			return "value" in part
				? `${titleOf(part.feature)} ${signs[part.is]} ${part.value}`
				: `${titleOf(part.feature)} ${say[part.is]}`;
		const [list, join] =
			"all" in part ? [part.all, say.all] : [part.any, say.any];
		const text = list.map((one) => write(one, true)).join(join);
		return isInner && list.length > 1 ? `(${text})` : text;
	};
	return write(rule, false);
}
