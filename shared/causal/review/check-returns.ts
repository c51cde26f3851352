import type { Interval } from "../mmm/mmm-results.ts";
import type { HealthCheck } from "./health-check.ts";

/** A return so many times that of all channels together is looked at twice. */
const OUTLANDISH = 5;
const MOST_SHARE = 0.8;

/**
 * Whether what the model credits to media can be true: media together should not bring more than 80 % of the target, and no channel a
 * return whose whole 94 % interval lies above five times that of all channels together (typical of brand search and retargeting, which
 * catch demand that is already there). The limits are ours; Meridian's reviewer compares with the prior instead.
 */
export function checkReturns({
	channels,
	observed,
}: {
	observed: readonly number[];
	/** What each brought over the window, and what it cost; 0 for media nobody pays for. */
	channels: readonly { channel: string; total: Interval; spend: number }[];
}): HealthCheck {
	const total = observed.reduce((sum, value) => sum + value, 0);
	const brought = channels.reduce((sum, own) => sum + own.total.mean, 0);
	const paid = channels.filter(({ spend }) => spend > 0);
	const money = paid.reduce((sum, { spend }) => sum + spend, 0);
	const overall =
		paid.reduce((sum, own) => sum + own.total.mean, 0) / (money || 1);
	const about = paid
		.filter(
			(own) =>
				paid.length > 1 && own.total.q3 / own.spend > OUTLANDISH * overall,
		)
		.map(({ channel }) => channel);
	const share = brought / total;
	const percent = Math.round(100 * share);
	const names = about.join(", ");
	const tooMuch = share > MOST_SHARE;
	return {
		code: "returns",
		level: tooMuch ? "poor" : about.length > 0 ? "caution" : "good",
		...(about.length > 0 ? { about } : {}),
		figure: { value: share, limit: MOST_SHARE },
		headline: tooMuch
			? {
					de: `Werbung soll ${percent} % von allem gebracht haben.`,
					en: `Media are said to have brought ${percent} % of everything.`,
				}
			: about.length > 0
				? {
						de: `Der Ertrag von ${names} ist auffallend hoch.`,
						en: `The return of ${names} is strikingly high.`,
					}
				: {
						de: `Werbung brachte ${percent} % von allem, und kein Kanal fällt aus dem Rahmen.`,
						en: `Media brought ${percent} % of everything, and no channel is out of proportion.`,
					},
		why: {
			de: "Kanäle nah am Kauf (Markensuche, Retargeting) ernten oft Nachfrage, die ohnehin da war.",
			en: "Channels close to the sale (brand search, retargeting) often reap demand that was there anyway.",
		},
		advice:
			tooMuch || about.length > 0
				? {
						de: "Mit einem Test belegen, bevor Geld umgeschichtet wird (liftTests nimmt das Ergebnis auf).",
						en: "Prove it with a test before money moves (liftTests takes the result in).",
					}
				: { de: "Nichts zu tun.", en: "Nothing to do." },
	};
}
