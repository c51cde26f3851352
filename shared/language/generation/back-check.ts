import type { Localised } from "../localised.ts";
import { readQuantities } from "../support/read-quantities.ts";
import { negation } from "../support/support-words.ts";
import { joinThousands } from "./join-thousands.ts";
import { termsIn } from "./terms-in.ts";
import type { GlossaryEntry } from "./writing-material.ts";

/**
 * What a translation lost or added, as far as it can be told without understanding it: quantities with their limits, glossary terms, the product's name, a
 * denial, and a length that no translation has. Empty where nothing is wrong. Prices, measures and "not" are where a wrong translation costs most.
 *
 * @example backCheck({ source: "40 Stunden", text: "14 hours", glossary: [], names: [] })[0]?.en // "“40 h” is missing."
 */
export function backCheck({
	source,
	text,
	glossary,
	names,
	isForeign = false,
}: {
	readonly source: string;
	readonly text: string;
	readonly glossary: readonly GlossaryEntry[];
	readonly names: readonly string[];
	/** One of the two is in a language whose units, limits, number words and denials are not known: figures alone are compared. */
	readonly isForeign?: boolean;
}): Localised[] {
	const problems: Localised[] = [];
	const keyed = (one: string) =>
		isForeign
			? figuresOf(one).map((value) => ({ key: value, shown: value }))
			: readQuantities(one).map(({ value, unit, bound }) => ({
					key: `${value} ${unit ?? ""} ${bound}`,
					shown: unit === null ? value : `${value} ${unit}`,
				}));
	const [given, written] = [keyed(source), keyed(text)];
	for (const { key, shown } of given)
		if (!written.some((one) => one.key === key))
			problems.push({ de: `„${shown}“ fehlt.`, en: `“${shown}” is missing.` });
	for (const { key, shown } of written)
		if (!given.some((one) => one.key === key))
			problems.push({
				de: `„${shown}“ steht nicht in der Vorlage.`,
				en: `“${shown}” is not in the original.`,
			});
	const holds = (whole: string, part: string) =>
		whole.toLowerCase().includes(part.toLowerCase());
	const [asks, has] = [termsIn(source), termsIn(text)];
	for (const { from, to } of glossary)
		if (asks(from) && !has(to) && !holds(text, to))
			problems.push({
				de: `„${from}“ heißt laut Glossar „${to}“.`,
				en: `The glossary says “${to}” for “${from}”.`,
			});
	for (const name of names)
		if (name !== "" && holds(source, name) && !holds(text, name))
			problems.push({
				de: `Der Name „${name}“ fehlt.`,
				en: `The name “${name}” is missing.`,
			});
	if (!isForeign && negation.test(source) !== negation.test(text))
		problems.push({
			de: "Eine Verneinung fehlt oder ist hinzugekommen.",
			en: "A denial is missing or was added.",
		});
	const ratio = text.length / Math.max(1, source.length);
	if (source.length > 40 && (ratio < 0.4 || ratio > 2.5))
		problems.push({
			de: "Die Länge passt nicht zu einer Übersetzung.",
			en: "The length is not that of a translation.",
		});
	return problems.slice(0, 50);
}

/** Numbers written in figures, whatever stands behind them: "1 200" is 1200, "deux" is none. */
function figuresOf(text: string): string[] {
	const joined = joinThousands(text);
	return readQuantities(joined)
		.filter(({ start }) => /\p{Nd}/u.test(joined.slice(start, start + 2)))
		.map(({ value }) => value);
}
