import type { Metric, MetricWindow } from "./metric.ts";

/** A window no point has been added to yet. */
export function emptyWindow({ border, scale }: Metric): MetricWindow {
	const zeros = (count: number) => new Array<number>(count).fill(0);
	return {
		count: 0,
		mean: zeros(scale.length),
		squares: zeros(scale.length),
		products: zeros(border.length * border.length),
	};
}
