import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { MmmBacktest } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { HealthCheck } from "@lotse/shared/causal/review/health-check.ts";
import {
	type ModelReview,
	reviewModel,
} from "@lotse/shared/causal/review/review-model.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { reportMessages } from "@lotse/shared/ui/model-report/report-messages.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { memo, use, useEffect, useState } from "react";
import { healthMessages } from "../../messages/health.ts";
import { PriorTable } from "./prior-table.tsx";
import { SaveReport } from "./save-report.tsx";

/** What a careful colleague would object to, what to do about it, and what no model of the kind can know. */
export const HealthCard = memo(function HealthCard({
	model,
	backtest,
}: {
	model: MmmModel;
	backtest: MmmBacktest | null;
}) {
	const text = useMessages(healthMessages);
	const report = useMessages(reportMessages);
	const language = use(LanguageContext);
	const [review, setReview] = useState<ModelReview | null>(null);
	// A second of work on a large model: after the page is there.
	useEffect(() => {
		const later = setTimeout(() => setReview(reviewModel(model, backtest)), 0);
		return () => clearTimeout(later);
	}, [model, backtest]);
	const sound = review?.checks.filter(({ level }) => level === "good") ?? [];
	return (
		<section aria-labelledby="health">
			<h2 id="health">{text.title}</h2>
			{review === null ? (
				<p role="status">{text.checking}</p>
			) : (
				<>
					<p>{review.headline[language]}</p>
					{review.checks
						.filter(({ level }) => level !== "good")
						.map((check) => (
							<Finding key={check.code} check={check} />
						))}
					<details className="lo-details">
						<summary>{text.inOrder(sound.length)}</summary>
						<ul>
							{sound.map(({ code, headline }) => (
								<li key={code}>{headline[language]}</li>
							))}
						</ul>
					</details>
					<details className="lo-details">
						<summary>{text.priors}</summary>
						<p>{report.parametersNote}</p>
						<PriorTable rows={review.priors} />
					</details>
					<details className="lo-details">
						<summary>{report.limits}</summary>
						<ul>
							{review.limits.map((limit) => (
								<li key={limit.en}>{limit[language]}</li>
							))}
						</ul>
					</details>
				</>
			)}
			<SaveReport model={model} backtest={backtest} />
		</section>
	);
});

function Finding({
	check: { level, headline, why, advice },
}: {
	check: HealthCheck;
}) {
	const report = useMessages(reportMessages);
	const language = use(LanguageContext);
	return (
		<div className={`verdict verdict-${level}`}>
			<p className="verdict-level">{report.level[level]}</p>
			<h3>{headline[language]}</h3>
			<p>{why[language]}</p>
			<p>
				{report.todo} {advice[language]}
			</p>
		</div>
	);
}
