import type { SteadyResponse } from "./steady-response.ts";

/**
 * Whether returns only diminish in every draw. Not so for a Hill curve with a slope above 1, which is S-shaped: its first euros bring
 * less each than later ones.
 */
export function isConcave({
	shape,
	exponent,
}: Pick<SteadyResponse, "shape" | "exponent">): boolean {
	return (
		(shape ?? "tanh") === "tanh" ||
		(exponent?.every((value) => value <= 1) ?? true)
	);
}
