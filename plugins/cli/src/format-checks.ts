import type { HealthCheck } from "@lotse/shared/causal/review/health-check.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";

const marks = {
	de: { good: "gut     ", caution: "Vorsicht", poor: "schlecht" },
	en: { good: "good   ", caution: "caution", poor: "poor   " },
};

/** Checks one below the other: level and finding; where something is wrong, why it matters and what to do. */
export function formatChecks(
	checks: readonly HealthCheck[],
	language: Language,
): string {
	return checks
		.flatMap(({ level, headline, why, advice }) => [
			`${marks[language][level]}  ${headline[language]}`,
			...(level === "good"
				? []
				: [`    ${why[language]}`, `    → ${advice[language]}`]),
		])
		.join("\n");
}
