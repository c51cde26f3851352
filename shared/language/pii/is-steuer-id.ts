import { mod1110 } from "./mod-11-10.ts";

/**
 * Whether eleven digits (spaces aside) are a German tax identification number: no leading zero, exactly one digit twice or thrice among the first
 * ten (never thrice in a row, § 139b AO and the tax office's specification of 2016), and the check digit of ISO 7064 MOD 11,10.
 *
 * Worked values: "86095742719" → true, "86095742710" → false.
 */
export function isSteuerId(number: string): boolean {
	const digits = number.replace(/\s/g, "");
	if (!/^[1-9]\d{10}$/.test(digits)) return false;
	const body = digits.slice(0, 10);
	const counts = new Map<string, number>();
	for (const digit of body) counts.set(digit, (counts.get(digit) ?? 0) + 1);
	const repeated = [...counts.values()].filter((count) => count > 1);
	if (repeated.length !== 1 || (repeated[0] ?? 0) > 3) return false;
	if (/(\d)\1\1/.test(body)) return false;
	return mod1110(body) === Number(digits.charAt(10));
}
