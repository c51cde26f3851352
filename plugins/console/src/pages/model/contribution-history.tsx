import { contributions } from "@lotse/shared/causal/mmm/contributions.ts";
import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import { ContributionChart } from "@lotse/shared/ui/contribution-chart.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { memo, useMemo } from "react";
import { modelMessages } from "../../messages/model.ts";

/** The window week by week. */
export const ContributionHistory = memo(function ContributionHistory({
	model,
}: {
	model: MmmModel;
}) {
	const text = useMessages(modelMessages);
	const history = useMemo(() => contributions(model), [model]);
	return (
		<section aria-labelledby="history">
			<h2 id="history">{text.history}</h2>
			<ContributionChart contributions={history} target={model.spec.target} />
		</section>
	);
});
