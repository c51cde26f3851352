import { expect, it } from "vitest";
import { vagueChannels } from "./vague-channels.ts";

const row = (name: string, q3: number, mean: number, q97: number) => ({
	name: `roas[${name}]`,
	mean,
	sd: 1,
	q3,
	q50: mean,
	q97,
});

it("names channels whose interval is wider than twice the mean", () => {
	const rows = [row("tv", 0.5, 2, 4), row("radio", 0, 2, 4.5)];
	expect(vagueChannels(rows, ["tv", "radio", "print"])).toEqual(["radio"]);
});
