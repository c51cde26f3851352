import { type HyperbolicCarry, hyperbolicCarry } from "./hyperbolic-carry.ts";
import type { MmmDesign } from "./mmm-design.ts";

/** One channel's carry-over and saturation in one pass, where they are of the kinds that go together; null where they are not. */
export function channelCarry(
	{ spec, layout, channels, lags, weeks, history }: MmmDesign,
	m: number,
): HyperbolicCarry | null {
	const { kind, order } = layout.curves[m] ?? {};
	const media = channels[m]?.media;
	const isHyperbolic = kind === "logistic" || kind === "tanh";
	const isCarriedFirst = order === "adstock_first";
	if (!media || !isHyperbolic || !isCarriedFirst) return null;
	if (spec.adstock.kind !== "geometric") return null;
	const part = kind === "tanh" ? 1 : 0.5;
	return hyperbolicCarry(media, lags, weeks, history, part);
}
