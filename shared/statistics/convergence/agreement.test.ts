import { expect, it } from "vitest";
import { createRandom } from "../create-random.ts";
import { agreement } from "./agreement.ts";
import { bulkEss } from "./bulk-ess.ts";
import { mcseMean } from "./mcse-mean.ts";
import { rHat } from "./r-hat.ts";
import { tailEss } from "./tail-ess.ts";

it.each([
	[4, 301, 0.7, 1e9],
	[3, 200, -0.3, 1e9],
	[4, 60, 0.5, 2],
	[1, 9, 0, 1e9],
])("is what the four say one by one: %d chains of %d, phi %d", (...how) => {
	const [count, length, phi, grid] = how;
	const chains = Array.from({ length: count }, (_, c) => {
		const random = createRandom(12, c);
		let x = random.normal();
		return Array.from({ length }, () => {
			x = phi * x + random.normal();
			return Math.round(x * grid) / grid;
		});
	});
	expect(agreement(chains)).toEqual({
		rhat: rHat(chains),
		essBulk: bulkEss(chains),
		essTail: tailEss(chains),
		mcse: mcseMean(chains),
	});
});

it("is not defined for draws that are all equal", () => {
	const still = new Array<number>(40).fill(3);
	expect(agreement([still, still])).toEqual({
		rhat: null,
		essBulk: null,
		essTail: null,
		mcse: null,
	});
});
