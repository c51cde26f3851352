import type { BudgetChannel } from "@lotse/shared/causal/budget/budget-suggestion.ts";
import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import { responseCurves } from "@lotse/shared/causal/mmm/response-curves.ts";
import { ResponseCurve } from "@lotse/shared/ui/response-curve.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { memo, useMemo, useState } from "react";
import { modelMessages } from "../../messages/model.ts";

/** One curve a channel, with today's spend and the suggestion on it. */
export const Curves = memo(function Curves({
	model,
	suggested,
}: {
	model: MmmModel;
	suggested: readonly BudgetChannel[] | null;
}) {
	const text = useMessages(modelMessages);
	const curves = useMemo(() => responseCurves(model), [model]);
	const [isSameScale, setSameScale] = useState(false);
	const highest = Math.max(
		...curves.flatMap((curve) => curve.points.map((point) => point.q97)),
	);
	return (
		<section aria-labelledby="curves">
			<h2 id="curves">{text.curves}</h2>
			<label className="check">
				<input
					type="checkbox"
					checked={isSameScale}
					onChange={(event) => setSameScale(event.target.checked)}
				/>
				{text.sameScale}
			</label>
			<div className="chart-grid">
				{curves.map((curve) => (
					<ResponseCurve
						key={curve.channel}
						curve={curve}
						target={model.spec.target}
						suggestedSpend={
							suggested?.find(({ channel }) => channel === curve.channel)
								?.suggested ?? null
						}
						{...(isSameScale ? { highest } : {})}
					/>
				))}
			</div>
		</section>
	);
});
