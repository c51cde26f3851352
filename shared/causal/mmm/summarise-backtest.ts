import type { MmmBacktest } from "./mmm-results.ts";
import type { MmmSeries } from "./mmm-series.ts";

/**
 * Error and coverage over all looks ahead, beside a forecast anyone can make: the value of the same week a year before, or the mean so
 * far where the data do not reach back that far.
 *
 * @throws RangeError without origins
 */
export function summariseBacktest(
	series: MmmSeries,
	origins: MmmBacktest["origins"],
): MmmBacktest {
	if (origins.length === 0)
		throw new RangeError("a backtest needs at least one look ahead");
	let missed = 0;
	let naiveMissed = 0;
	let size = 0;
	let inside = 0;
	let weeks = 0;
	for (const origin of origins) {
		const trained = series.dates.indexOf(origin.trainedTo) + 1;
		const known = series.target.slice(0, trained);
		const average = known.reduce((sum, value) => sum + value, 0) / known.length;
		origin.observed.forEach((value, i) => {
			const predicted = origin.predicted[i];
			if (!predicted) return;
			missed += Math.abs(value - predicted.mean);
			naiveMissed += Math.abs(value - (known[trained + i - 52] ?? average));
			size += Math.abs(value);
			inside += value >= predicted.q3 && value <= predicted.q97 ? 1 : 0;
			weeks += 1;
		});
	}
	const relativeError = missed / size;
	const naiveRelativeError = naiveMissed / size;
	return {
		origins,
		relativeError,
		naiveRelativeError,
		coverage: inside / weeks,
		weeks,
		headline: headline(relativeError, naiveRelativeError, inside, weeks),
	};
}

function headline(error: number, naive: number, inside: number, weeks: number) {
	const [own, other] = [percent(error), percent(naive)];
	const better = error < naive;
	return {
		de: `In ${weeks} Wochen, die das Modell nicht kannte, lag es im Mittel um ${own.de} % daneben (Vorjahreswoche: ${other.de} %)${better ? "" : "; der Vorjahresvergleich war also mindestens so gut"}. ${inside} von ${weeks} lagen im 94-%-Intervall.`,
		en: `Over ${weeks} weeks the model had not seen, it was off by ${own.en} % on average (same week of the year before: ${other.en} %)${better ? "" : "; the simple comparison was at least as good"}. ${inside} of ${weeks} lay within the 94 % interval.`,
	};
}

function percent(share: number): { de: string; en: string } {
	const en = (share * 100).toFixed(1);
	return { de: en.replace(".", ","), en };
}
