import type { LayerSummary } from "@lotse/shared/contract/ad-results.ts";
import { strongEvidence } from "@lotse/shared/language/headline/workspace/speaks-alone.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { calibrationMessages } from "../../messages/calibration.ts";

/** What the workspace's layer came to: how far the shipped model holds here, whether own words count, and which version this is. */
export function LearntFacts({ layer }: { layer: LayerSummary }) {
	const text = useMessages(calibrationMessages);
	const format = useFormat();
	const { mean, sd } = layer.shippedShare;
	return (
		<section aria-labelledby="learnt">
			<h2 id="learnt">{text.learnt}</h2>
			<dl className="facts">
				<div>
					<dt>{text.shippedShare}</dt>
					<dd>
						{text.shippedShareValue(format.percent(mean), format.percent(sd))}
					</dd>
				</div>
				<div>
					<dt>{text.texts}</dt>
					<dd>{format.number(layer.texts)}</dd>
				</div>
				<div>
					<dt>{text.version}</dt>
					<dd>
						{layer.number} · <code>{layer.version}</code> ·{" "}
						{format.instant(layer.learntAt)}
					</dd>
				</div>
			</dl>
			<p className="lo-hint">{text.shippedShareHint}</p>
			<p>
				{text.ownWords}:{" "}
				{layer.evidence >= strongEvidence
					? text.ownWordsStrong
					: text.ownWordsWeak}
			</p>
		</section>
	);
}
