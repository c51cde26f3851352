import { expect, it } from "vitest";
import { parseTypedNumber } from "../../parts/parse-typed-number.ts";
import { typedAmount } from "./typed-amount.ts";

it("writes what the field reads back", () => {
	expect(typedAmount(1052.5, "de")).toBe("1052,50");
	expect(typedAmount(1052.456, "en")).toBe("1052.46");
	for (const language of ["de", "en"] as const)
		expect(parseTypedNumber(typedAmount(52.46, language), language)).toBe(
			52.46,
		);
});
