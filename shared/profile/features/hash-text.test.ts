import { expect, it } from "vitest";
import { hashText } from "./hash-text.ts";

it("spreads texts over 32 bits, the same everywhere, by seed", () => {
	expect(hashText("")).toBe(hashText(""));
	expect(hashText("sku-1")).not.toBe(hashText("sku-2"));
	expect(hashText("sku-1", 1)).not.toBe(hashText("sku-1", 2));
	// Every bit is set about half of the time.
	const bits = new Array<number>(32).fill(0);
	for (let i = 0; i < 4000; i++)
		for (let bit = 0; bit < 32; bit++)
			bits[bit] = (bits[bit] ?? 0) + ((hashText(`item-${i}`) >>> bit) & 1);
	for (const count of bits)
		expect(Math.abs(count / 4000 - 0.5)).toBeLessThan(0.04);
});
