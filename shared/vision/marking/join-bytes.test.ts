import { expect, it } from "vitest";
import { joinBytes } from "./join-bytes.ts";

it("keeps order and length", () => {
	const of = (...bytes: number[]) => new Uint8Array(bytes);
	expect([...joinBytes([of(1, 2), of(), of(3)])]).toEqual([1, 2, 3]);
	expect(joinBytes([]).length).toBe(0);
});
