import { expect, it } from "vitest";
import { simulateMarkets } from "./simulate-markets.ts";
import { simulatedDesign } from "./simulated-design.ts";

const maker = simulateMarkets(1, { markets: 3, weeks: 40, channels: 2 });

it("lays out every parameter, with what differs from the simulation's own specification", () => {
	expect(simulatedDesign(maker).layout.size).toBe(25);
	const still = simulatedDesign(maker, { adstock: { kind: "none" } });
	expect(still.layout.size).toBe(23);
});

it("says what cannot be read", () => {
	expect(() => simulatedDesign({ ...maker, csv: "" })).toThrow("empty-file");
});
