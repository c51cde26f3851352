import type { MmmBacktest } from "@lotse/shared/causal/mmm/mmm-results.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { memo, use } from "react";
import { modelMessages } from "../../messages/model.ts";
import { BacktestChart } from "./backtest-chart.tsx";

/** How well the model told weeks it had not seen, against the simplest forecast there is. */
export const Backtest = memo(function Backtest({
	backtest,
	target,
}: {
	backtest: MmmBacktest | null;
	target: string;
}) {
	const text = useMessages(modelMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	return (
		<section aria-labelledby="backtest">
			<h2 id="backtest">{text.backtest}</h2>
			{backtest === null ? (
				<p className="empty">{text.noBacktest}</p>
			) : (
				<>
					<p>{backtest.headline[language]}</p>
					<dl className="facts">
						<div>
							<dt>{text.relativeError}</dt>
							<dd>{format.percent(backtest.relativeError, 1)}</dd>
						</div>
						<div>
							<dt>{text.naiveError}</dt>
							<dd>{format.percent(backtest.naiveRelativeError, 1)}</dd>
						</div>
						<div>
							<dt>{text.coverage}</dt>
							<dd>{format.percent(backtest.coverage)}</dd>
						</div>
					</dl>
					<BacktestChart backtest={backtest} target={target} />
				</>
			)}
		</section>
	);
});
