import type { Outcome } from "./command.ts";
import { misuse } from "./misuse.ts";

/** An option was given a value it does not have; says which it has. */
export function notOneOf(
	option: string,
	given: string,
	possible: readonly string[],
): Outcome & { ok: false } {
	const all = possible.join(", ");
	return misuse(
		{
			de: `„${given}“ gibt es bei ${option} nicht.`,
			en: `${option} has no value “${given}”.`,
		},
		{ de: `Möglich: ${all}.`, en: `Possible: ${all}.` },
	);
}
