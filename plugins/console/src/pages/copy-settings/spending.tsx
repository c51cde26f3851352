import type { TokenMeter } from "@lotse/shared/contract/writing.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { copySettingsMessages } from "../../messages/copy-settings.ts";
import { formatCost } from "../../parts/format-cost.ts";
import { CostCell } from "./cost-cell.tsx";

/** The same in every language. */
const howToConnect =
	"OPENAI_BASE_URL=http://localhost:11434/v1 OPENAI_MODEL=llama3.2 npm start";

/** Today against the budget, for what, by which model, and the days before. */
export function Spending({ meter }: { meter: TokenMeter }) {
	const text = useMessages(copySettingsMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const { used, limit, cost, features, models, past, connected } = meter;
	return (
		<section aria-labelledby="spending">
			<h2 id="spending">{text.today}</h2>
			<div className="settings-today">
				<p>
					<strong>
						{text.used(format.number(used), format.number(limit))}
					</strong>
					<br />
					{text.cost}: <CostCell cost={cost} />
				</p>
				<progress
					aria-labelledby="spending"
					max={Math.max(1, limit)}
					value={Math.min(used, limit)}
				/>
			</div>
			{connected.length > 0 ? (
				<p className="lo-hint">{text.connected(connected.join(", "))}</p>
			) : (
				<div className="settings-unconnected">
					<p>{text.notConnected}</p>
					<pre>
						<code>{howToConnect}</code>
					</pre>
				</div>
			)}
			<div className="settings-tables">
				<div>
					<h3>{text.byFeature}</h3>
					<DataTable
						caption={text.byFeature}
						captionHidden
						isStackedWhenNarrow
						rows={features}
						rowKey={({ feature }) => feature}
						columns={[
							{
								key: "feature",
								label: text.feature,
								cell: ({ feature }) => featureName(text.features, feature),
							},
							{
								key: "used",
								label: text.tokens,
								numeric: true,
								cell: (row) => format.number(row.used),
							},
							{
								key: "limit",
								label: text.limit,
								numeric: true,
								cell: (row) =>
									row.limit === null ? text.noLimit : format.number(row.limit),
							},
							{
								key: "requests",
								label: text.requests,
								numeric: true,
								cell: ({ requests }) => format.number(requests),
							},
							{
								key: "cost",
								label: text.cost,
								numeric: true,
								cell: (row) => <CostCell cost={row.cost} />,
							},
						]}
					/>
				</div>
				<div>
					<h3>{text.byModel}</h3>
					{models.length === 0 ? (
						<p className="empty">{text.noModels}</p>
					) : (
						<DataTable
							caption={text.byModel}
							captionHidden
							isStackedWhenNarrow
							rows={models}
							rowKey={({ model }) => model}
							columns={[
								{
									key: "model",
									label: text.model,
									cell: ({ model }) => (
										<span className="settings-model">{model}</span>
									),
								},
								{
									key: "in",
									label: text.tokensIn,
									numeric: true,
									cell: ({ tokensIn }) => format.number(tokensIn),
								},
								{
									key: "out",
									label: text.tokensOut,
									numeric: true,
									cell: ({ tokensOut }) => format.number(tokensOut),
								},
								{
									key: "cost",
									label: text.cost,
									numeric: true,
									cell: (row) =>
										row.cost === null
											? text.unknown
											: formatCost(row.cost, language),
								},
							]}
						/>
					)}
				</div>
			</div>
			{past.length === 0 ? null : (
				<details className="lo-details">
					<summary>{text.past}</summary>
					<DataTable
						caption={text.past}
						captionHidden
						rows={past}
						rowKey={({ day }) => day}
						columns={[
							{
								key: "day",
								label: text.day,
								cell: ({ day }) => format.day(day),
							},
							{
								key: "used",
								label: text.tokens,
								numeric: true,
								cell: (row) => format.number(row.used),
							},
							{
								key: "cost",
								label: text.cost,
								numeric: true,
								cell: (row) => <CostCell cost={row.cost} />,
							},
						]}
					/>
				</details>
			)}
		</section>
	);
}

const featureName = (
	names: Readonly<Record<string, string>>,
	feature: string,
): string => names[feature] ?? feature;
