import type { HealthLevel } from "./health-check.ts";

const ORDER: readonly HealthLevel[] = ["good", "caution", "poor"];

/**
 * The worst level of a list; "good" for an empty one.
 *
 * @example worstLevel([{ level: "good" }, { level: "caution" }]) // "caution"
 */
export function worstLevel(
	checks: readonly { level: HealthLevel }[],
): HealthLevel {
	const worst = Math.max(0, ...checks.map(({ level }) => ORDER.indexOf(level)));
	return ORDER[worst] ?? "good";
}
