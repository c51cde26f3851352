import { expect, it } from "vitest";
import { findWhale } from "./find-whale.ts";

const buyer = (id: string, frequency: number, value: number) => ({
	id,
	frequency,
	recency: frequency,
	age: 50,
	value,
});

it("names who stands for 40 % of the worth", () => {
	const many = Array.from({ length: 60 }, (_, i) => buyer(`c${i}`, 1, 10));
	expect(findWhale([...many, buyer("whale", 4, 100)])).toEqual({
		id: "whale",
		share: 0.4,
	});
	expect(findWhale(many)).toBeNull();
	expect(findWhale([buyer("only", 3, 20)])).toBeNull();
	expect(findWhale([])).toBeNull();
});
