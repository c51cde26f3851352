import { findSimilarAds } from "@lotse/shared/contract/copy.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { copyPageMessages } from "../../messages/copy-page.ts";
import { Loading } from "../../parts/loading.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";

type Found = Output<(typeof findSimilarAds)["reply"]>;

/** The workspace's own ads that come nearest, with how often they were clicked. */
export function SimilarAds({ copy }: { copy: string }) {
	const text = useMessages(copyPageMessages);
	const format = useFormat();
	const [found, setFound] = useState<Found | null>(null);
	const { run, isPending, problem } = useAction(findSimilarAds);
	const isEmpty = copy.trim() === "";
	const find = async () => {
		const answer = await run({ text: copy, limit: 5 });
		setFound(answer.ok ? answer.value : null);
	};
	return (
		<section aria-labelledby="similar">
			<h2 id="similar">{text.similar}</h2>
			<p className="lo-quiet">{text.similarLead}</p>
			<p className="lo-actions">
				<button
					type="button"
					className="lo-button"
					disabled={isEmpty || isPending}
					onClick={find}
				>
					{text.similarFind}
				</button>
				{isEmpty ? (
					<span className="lo-hint">{text.similarNeedsText}</span>
				) : null}
			</p>
			{isPending ? <Loading /> : null}
			{problem ? <ProblemNotice problem={problem} retry={find} /> : null}
			<div role="status">
				{found === null ? null : found.matches.length === 0 ? (
					<p className="empty">{text.similarNone}</p>
				) : (
					<>
						<DataTable
							caption={text.similar}
							captionHidden
							isStackedWhenNarrow
							rows={found.matches}
							rowKey={({ ad }) => ad.id}
							columns={[
								{ key: "ad", label: text.ad, cell: ({ ad }) => ad.text },
								{
									key: "similarity",
									label: text.similarity,
									numeric: true,
									cell: ({ similarity }) => format.percent(similarity),
								},
								{
									key: "rate",
									label: text.clickRate,
									numeric: true,
									cell: ({ clickRate }) =>
										clickRate === null ? (
											text.noImpressions
										) : (
											<>
												{format.percent(clickRate.value, 1)}{" "}
												<small>
													{text.clickInterval(
														format.percent(clickRate.interval[0], 1),
														format.percent(clickRate.interval[1], 1),
													)}
												</small>
											</>
										),
								},
								{
									key: "impressions",
									label: text.impressions,
									numeric: true,
									cell: ({ ad }) => format.number(ad.impressions),
								},
							]}
						/>
						<p className="lo-hint">
							{text.similarBy(found.embedder, found.vectors)}
						</p>
					</>
				)}
			</div>
		</section>
	);
}
