import type { ShippedCalibration } from "@lotse/shared/language/headline/calibration/shipped-calibration.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { calibrationMessages } from "../../messages/calibration.ts";
import { ReliabilityPlot } from "./reliability-plot.tsx";

/** The shipped model's own figures, from its training: what is known before any result of the workspace. */
export function ShippedRate({ shipped }: { shipped: ShippedCalibration }) {
	const text = useMessages(calibrationMessages);
	const format = useFormat();
	return (
		<section aria-labelledby="shipped-rate">
			<h2 id="shipped-rate">{text.shipped}</h2>
			<p>
				{text.shippedText(
					format.number(shipped.pairs),
					format.percent(shipped.accuracy),
					format.percent(shipped.calibrationError, 1),
				)}
			</p>
			<ReliabilityPlot bins={shipped.bins} of={text.plotShipped} />
			<p className="lo-hint">{shipped.modelVersion}</p>
		</section>
	);
}
