export type InjectionVerdict = "clear" | "suspicious" | "injection";

/** From here on a text or sentence is named as suspicious. */
export const suspiciousFrom = 0.4;
const injectionFrom = 0.5;

/** The plain verdict on a text's `injection`, 0–1. Worked values: 0.39 → "clear", 0.4 → "suspicious", 0.5 → "injection". */
export function judgeInjection(injection: number): InjectionVerdict {
	if (injection >= injectionFrom) return "injection";
	return injection >= suspiciousFrom ? "suspicious" : "clear";
}
