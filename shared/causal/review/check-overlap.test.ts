import { expect, it } from "vitest";
import { checkOverlap } from "./check-overlap.ts";

const tv = [1, 5, 2, 8, 3, 9, 4, 7];
const web = [9, 1, 8, 2, 5, 5, 1, 6];
const series = (second: number[], control: number[] = []) => ({
	dates: [],
	target: [],
	channels: [
		{ name: "tv", values: tv, spend: tv },
		{ name: "web", values: second, spend: second },
	],
	controls: control.length > 0 ? [{ name: "price", values: control }] : [],
});

it("names channels in step with another or with a control", () => {
	expect(checkOverlap(series(web)).level).toBe("good");
	const near = tv.map((x, t) => x + (t % 2));
	expect(checkOverlap(series(near))).toMatchObject({
		level: "poor",
		about: ["tv", "web"],
	});
	expect(checkOverlap(series(web, web))).toMatchObject({
		level: "poor",
		about: ["web"],
		figure: { value: 1e6 },
	});
});
