import type { Language } from "@lotse/shared/contract/localised.ts";
import type { Source } from "@lotse/shared/contract/sources.ts";
import { printable } from "./printable.ts";

const words = {
	de: {
		ready: "bereit",
		failed: "nicht gelesen",
		paused: "ruht",
		expired: "abgelaufen",
		passages: "Passagen",
		withheld: "zurückgehalten",
		cut: "gekürzt",
	},
	en: {
		ready: "ready",
		failed: "not read",
		paused: "paused",
		expired: "expired",
		passages: "passages",
		withheld: "withheld",
		cut: "cut",
	},
} as const;

/** A source in a line or two: state, passages, title, and what is wrong with it. */
export function formatSource(
	source: Source,
	now: number,
	language: Language,
): string {
	const text = words[language];
	const { id, state, passages, withheld, problem, title, isCut } = source;
	const isExpired = source.validUntil !== null && source.validUntil <= now;
	const notes = [
		text[isExpired ? "expired" : state],
		`${passages} ${text.passages}`,
		...(withheld > 0 ? [`${withheld} ${text.withheld}`] : []),
		...(isCut ? [text.cut] : []),
	];
	const line = `${id}  ${notes.join(", ")}  ${printable(title)}`;
	return problem === null
		? line
		: `${line}\n    ${problem.message[language]} ${problem.fix[language]}`;
}
