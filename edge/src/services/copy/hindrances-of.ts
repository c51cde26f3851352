import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { CopyReport } from "@lotse/shared/language/analyse-copy.ts";
import {
	type CopyChannel,
	copyChannels,
} from "@lotse/shared/language/copy-channel.ts";

export interface Hindrance {
	readonly message: Localised;
	readonly fix: Localised;
}

/** What keeps a text from running: findings of the level `error`, and a length the field does not take. Empty when it may run. */
export function hindrancesOf(
	report: CopyReport,
	channel: CopyChannel,
): Hindrance[] {
	if (!report.ok) return [tooLong(report.characters, report.limit)];
	const { width, limit, over } = report.length;
	const hindrances: Hindrance[] = report.findings
		.filter(({ level }) => level === "error")
		.map(({ message, action }) => ({ message, fix: action }));
	const isLengthNamed = report.findings.some(
		({ level, category }) => level === "error" && category === "length",
	);
	if (
		over > 0 &&
		limit !== null &&
		copyChannels[channel].hard &&
		!isLengthNamed
	)
		hindrances.push(tooLong(width, limit));
	return hindrances;
}

function tooLong(length: number, limit: number): Hindrance {
	return {
		message: {
			de: `Der Text hat ${length} Zeichen; erlaubt sind ${limit}.`,
			en: `The text has ${length} characters; ${limit} are allowed.`,
		},
		fix: {
			de: `Kürzen Sie ihn um ${length - limit} Zeichen.`,
			en: `Shorten it by ${length - limit} characters.`,
		},
	};
}
