import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { channelWorth } from "./channel-worth.ts";

const customer = (channel: string, past: number, ahead = 10) => ({
	channel,
	past,
	ahead: { value: ahead, low: ahead / 2, high: ahead * 2 },
	firstRevenue: 60,
});

it("is worth what customers brought and will bring; small channels are left out", () => {
	const worth = channelWorth([
		...Array.from({ length: 10 }, () => customer("search", 20)),
		...Array.from({ length: 12 }, () => customer("mail", 50)),
		...Array.from({ length: 9 }, () => customer("social", 90)),
	]);
	expect(worth.map(({ channel }) => channel)).toEqual(["mail", "search"]);
	// No scatter between customers: only the model's 5 below and 10 above.
	expect(worth[1]?.lifetime).toEqual({ value: 30, low: 25, high: 40 });
	expect(worth[1]?.targetRoas).toEqual({ value: 2, low: 1.5, high: 2.4 });
});

it("holds the true mean of a channel nineteen times of twenty", () => {
	const random = createRandom(4);
	let held = 0;
	for (let run = 0; run < 200; run++) {
		const people = Array.from({ length: 40 }, () => ({
			...customer("search", 100 + 30 * random.normal()),
			ahead: { value: 0, low: 0, high: 0 },
		}));
		const { low = 0, high = 0 } = channelWorth(people)[0]?.lifetime ?? {};
		if (low <= 100 && 100 <= high) held += 1;
	}
	expect(held).toBeGreaterThanOrEqual(178);
});
