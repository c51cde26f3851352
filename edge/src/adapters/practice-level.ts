import { practiceChance } from "./practice-chance.ts";

const weekMs = 7 * 86_400_000;
/** So long a campaign has run as it does now; what happened before was tried out. */
const steadyWeeks = 13;
/** Spend as a share of today's, three weeks at a time; sometimes a campaign rested. */
const tried = [0, 0.3, 0.5, 0.7, 0.9, 1.1, 1.3, 1.6];

/**
 * How much more or less an invented campaign spent in a week of the past than it does now, and what that brought: less for each further
 * euro. Weeks begin on Monday.
 *
 * @example practiceLevel("20000000001", "2026-11-16", "2026-11-22") // { spends: 1, brings: 1 }
 */
export function practiceLevel(
	campaignId: string,
	day: string,
	today: string,
): { spends: number; brings: number } {
	const week = weekOf(day);
	if (weekOf(today) - week < steadyWeeks) return { spends: 1, brings: 1 };
	const at = practiceChance(`${Math.floor(week / 3)} level ${campaignId}`);
	const spends = tried[Math.floor(at * tried.length)] ?? 1;
	return { spends, brings: spends ** 0.6 };
}

/** Weeks since Monday, 29 December 1969. */
function weekOf(day: string): number {
	return Math.floor((Date.parse(day) + 3 * 86_400_000) / weekMs);
}
