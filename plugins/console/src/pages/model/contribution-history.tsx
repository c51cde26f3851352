import { contributions } from "@lotse/shared/causal/mmm/contributions.ts";
import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { MmmContributions } from "@lotse/shared/causal/mmm/mmm-results.ts";
import { ContributionChart } from "@lotse/shared/ui/contribution-chart.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { memo, useEffect, useState } from "react";
import { modelMessages } from "../../messages/model.ts";
import { Loading } from "../../parts/loading.tsx";

/** The window week by week. Takes a quarter of a second to compute, so the rest of the page is shown first. */
export const ContributionHistory = memo(function ContributionHistory({
	model,
}: {
	model: MmmModel;
}) {
	const text = useMessages(modelMessages);
	const [history, setHistory] = useState<MmmContributions | null>(null);
	useEffect(() => {
		const timer = window.setTimeout(() => setHistory(contributions(model)), 50);
		return () => window.clearTimeout(timer);
	}, [model]);
	return (
		<section aria-labelledby="history">
			<h2 id="history">{text.history}</h2>
			{history === null ? (
				<Loading />
			) : (
				<ContributionChart contributions={history} target={model.spec.target} />
			)}
		</section>
	);
});
