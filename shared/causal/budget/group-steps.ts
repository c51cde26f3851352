import type { GroupLimit } from "./tighten-by-groups.ts";

/** Limits on groups in steps above the minimums of their channels: inside what the money allows, never outside. */
export function groupSteps(
	groups: readonly GroupLimit[],
	limits: readonly { min: number }[],
	step: number,
): GroupLimit[] {
	return groups.map(({ members, min, max }) => {
		const floor = members.reduce((sum, m) => sum + (limits[m]?.min ?? 0), 0);
		if (step <= 0) return { members, min: 0, max: 0 };
		return {
			members,
			min: Math.max(0, Math.ceil((min - floor) / step - 1e-9)),
			max: Math.floor((max - floor) / step + 1e-9),
		};
	});
}
