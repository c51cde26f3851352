import { intervalOfMean } from "../../learning/validation/interval-of-mean.ts";
import type { Measured } from "../../learning/validation/measured.ts";

/** A customer with what they brought and are still expected to bring. */
export type ValuedCustomer = {
	readonly channel: string | null;
	/** Worth of all purchases so far. */
	readonly past: number;
	/** Expected worth of the next twelve months. */
	readonly ahead: Measured;
	/** What the first order was sold for, discounts off. */
	readonly firstRevenue: number;
};

export type ChannelWorth = {
	readonly channel: string | null;
	readonly customers: number;
	/** Past and expected worth of a customer, on average. */
	readonly lifetime: Measured;
	/** Most a new customer may cost so that they still bring something: the lifetime worth, with its interval. Spend up to the low end is safe. */
	readonly targetCac: Measured;
	/** Least return on ad spend, counted in first orders, that pays over the lifetime: first revenue / lifetime worth; null where nothing is earned. */
	readonly targetRoas: Measured | null;
};

const fewest = 10;

/**
 * What customers of each channel are worth. The interval joins what is not known of a customer's mean (scatter between customers) and of the model
 * (its intervals, taken as moving together for all customers of a channel, so that they do not average out). Channels differ for many reasons: the
 * figure says what their customers brought, not what more spending there would bring; the budget model answers that.
 *
 * Channels with fewer than ten customers are left out.
 */
export function channelWorth(
	customers: readonly ValuedCustomer[],
): ChannelWorth[] {
	const byChannel = Map.groupBy(customers, ({ channel }) => channel);
	return [...byChannel]
		.filter(([, members]) => members.length >= fewest)
		.map(([channel, members]): ChannelWorth => {
			const mean = intervalOfMean(
				members.map(({ past, ahead }) => past + ahead.value),
			);
			const average = (of: (one: ValuedCustomer) => number) =>
				members.reduce((sum, one) => sum + of(one), 0) / members.length;
			const below = average(({ ahead }) => ahead.value - ahead.low);
			const above = average(({ ahead }) => ahead.high - ahead.value);
			const lifetime = {
				value: mean.value,
				low: Math.max(0, mean.value - Math.hypot(mean.value - mean.low, below)),
				high: mean.value + Math.hypot(mean.high - mean.value, above),
			};
			const first = average(({ firstRevenue }) => firstRevenue);
			return {
				channel,
				customers: members.length,
				lifetime,
				targetCac: lifetime,
				targetRoas:
					lifetime.low > 0
						? {
								value: first / lifetime.value,
								low: first / lifetime.high,
								high: first / lifetime.low,
							}
						: null,
			};
		})
		.sort((a, b) => b.lifetime.value - a.lifetime.value);
}
