import type { ModelComparison } from "@lotse/shared/causal/review/compare-models.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { formatTable } from "./format-table.ts";

/** Two models side by side, their difference with its standard error, and what to make of it. */
export function formatModelComparison(
	{ first, second, difference, se, headline }: ModelComparison,
	[a, b]: readonly [string, string],
	language: Language,
): string {
	const { number, signed } = createFormat(language, "UTC");
	const isGerman = language === "de";
	const row = (name: string, own: ModelComparison["first"]) => [
		name,
		number(own.elpd),
		number(own.se),
		number(own.p),
		String(own.unreliable),
	];
	return [
		formatTable([
			[
				"",
				"elpd_loo",
				"se",
				"p_loo",
				isGerman ? "k ≥ 0,7 (Zeilen)" : "k ≥ 0.7 (rows)",
			],
			row(a, first),
			row(b, second),
		]),
		isGerman
			? `Unterschied: ${signed(difference)} (Standardfehler ${number(se)})`
			: `Difference: ${signed(difference)} (standard error ${number(se)})`,
		headline[language],
	].join("\n");
}
