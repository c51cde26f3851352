import type { OwnCalibration } from "@lotse/shared/language/headline/calibration/calibrate-results.ts";
import type {
	CalibrationReport,
	HitRate,
} from "@lotse/shared/language/headline/calibration/calibration-report.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { calibrationMessages } from "../../messages/calibration.ts";
import { ReliabilityPlot } from "./reliability-plot.tsx";

/** How often the score was right on the workspace's own ads, in a sentence, with the plot behind it. */
export function OwnRate({
	own,
	hasResults,
}: {
	/** Null where nothing can be compared. */
	own: OwnCalibration | null;
	hasResults: boolean;
}) {
	const text = useMessages(calibrationMessages);
	const format = useFormat();
	const write = useRate();
	const later = own?.byTime;
	return (
		<section aria-labelledby="own-rate">
			<h2 id="own-rate">{text.own}</h2>
			{own === null ? (
				<p className="empty">
					{hasResults ? text.nothingToCompare : text.noResults}
				</p>
			) : own.byPlace.ok ? (
				<Rate report={own.byPlace} />
			) : (
				<p className="empty">
					{text.notEnough(
						format.number(Math.floor(own.byPlace.comparisons)),
						format.number(own.byPlace.needed.comparisons),
						text.places(own.byPlace.places),
					)}
				</p>
			)}
			{later?.ok && later.hitRate ? (
				<>
					<h3>{text.byTime(format.day(later.from))}</h3>
					<p>{text.byTimeText(...write(later.hitRate))}</p>
				</>
			) : null}
		</section>
	);
}

function Rate({ report }: { report: CalibrationReport & { ok: true } }) {
	const text = useMessages(calibrationMessages);
	const format = useFormat();
	const write = useRate();
	const { hitRate, namedHitRate, shippedHitRate, namedShare, bins } = report;
	if (hitRate === null) return <p className="empty">{text.noneScored}</p>;
	const [low] = hitRate.interval;
	const inHundred = (share: number) => format.number(Math.round(100 * share));
	return (
		<>
			<p className="verdict-line">
				<strong>
					{text.sentence(
						inHundred(hitRate.value),
						inHundred(low),
						inHundred(hitRate.interval[1]),
					)}
				</strong>{" "}
				{low <= 0.5 ? text.chance : ""}
			</p>
			<p>
				{namedHitRate === null
					? text.sentenceSilent
					: text.sentenceNamed(
							format.percent(namedShare),
							...write(namedHitRate),
						)}{" "}
				{shippedHitRate === null
					? ""
					: text.shippedAlone(...write(shippedHitRate))}
			</p>
			<ReliabilityPlot bins={bins} of={text.plotOwn} />
			<p className="lo-hint">{text.fair}</p>
		</>
	);
}

/** A rate as value, lower and upper end. */
function useRate() {
	const { percent } = useFormat();
	return ({ value, interval: [low, high] }: HitRate) =>
		[percent(value), percent(low), percent(high)] as const;
}
