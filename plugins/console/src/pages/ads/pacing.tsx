import { hasPlan } from "@lotse/shared/causal/bandit/has-plan.ts";
import {
	type PacedBudget,
	paceBudget,
} from "@lotse/shared/causal/bandit/pace-budget.ts";
import {
	type AdAccount,
	type AdCampaign,
	getAdReport,
} from "@lotse/shared/contract/ads-accounts.ts";
import { linearScale } from "@lotse/shared/ui/chart/linear-scale.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { pacingMessages } from "../../messages/pacing.ts";
import { Field } from "../../parts/field.tsx";
import { useCall } from "../../session/use-call.ts";
import { armsOf } from "./arms-of.ts";
import { daysBack } from "./days-back.ts";

const mostDays = 28;
const seed = 1;

type Paced = {
	readonly arms: readonly (PacedBudget & { readonly budgetId: string })[];
	readonly days: readonly string[];
};

/** Daily budgets steered between two model runs, inside a corridor that is set here; the amounts can be taken over into a proposal. */
export function Pacing({
	account,
	campaigns,
	today,
	onTake,
}: {
	account: AdAccount;
	campaigns: readonly AdCampaign[];
	today: string;
	/** Money a day by budget; null: the reader may not propose. */
	onTake: ((amounts: ReadonlyMap<string, number>) => void) | null;
}) {
	const text = useMessages(pacingMessages);
	const format = useFormat();
	const { customerId, currency, timeZone } = account;
	const days = daysBack(today, mostDays + 1).slice(0, -1);
	const { loaded } = useCall(getAdReport, {
		customerId,
		report: "campaigns",
		from: days[0] ?? today,
		to: days.at(-1) ?? today,
	});
	const [percent, setPercent] = useState(20);
	const [paced, setPaced] = useState<Paced | "nothing" | null>(null);
	const [isTaken, setTaken] = useState(false);
	const work = () => {
		setTaken(false);
		const kept = loaded.state === "ready" ? loaded.value : null;
		const arms = armsOf(campaigns, kept?.rows ?? []);
		if (!kept || kept.days.length === 0 || !hasPlan(arms))
			return setPaced("nothing");
		const made = paceBudget(arms, percent / 100, seed);
		setPaced({
			arms: made.map((arm, index) => ({
				...arm,
				budgetId: arms[index]?.budgetId ?? "",
			})),
			days: kept.days.map(({ day }) => day),
		});
	};
	const money = (value: number) => format.money(value, currency);
	return (
		<section aria-labelledby={`pacing-${customerId}`}>
			<h3 id={`pacing-${customerId}`}>{text.title}</h3>
			<p className="lo-quiet">{text.lead}</p>
			<div className="inline-form">
				<Field label={text.corridor}>
					{(ids) => (
						<input
							{...ids}
							className="short"
							type="number"
							min={1}
							max={100}
							value={percent}
							onChange={({ target }) => {
								const value = target.valueAsNumber;
								if (value >= 1 && value <= 100) setPercent(value);
							}}
						/>
					)}
				</Field>
				<button
					type="button"
					className="lo-button"
					disabled={loaded.state === "loading"}
					onClick={work}
				>
					{text.work}
				</button>
			</div>
			<div role="status">
				{paced === "nothing" ? <p className="empty">{text.none}</p> : null}
				{paced === null || paced === "nothing" ? null : (
					<>
						<DataTable
							caption={text.unit(
								format.number(paced.days.length),
								format.day(paced.days[0] ?? today),
								format.day(paced.days.at(-1) ?? today),
								currency,
								timeZone,
							)}
							isStackedWhenNarrow
							rows={paced.arms}
							rowKey={({ budgetId }) => budgetId}
							columns={[
								{
									key: "campaign",
									label: text.campaign,
									cell: ({ name }) => name,
								},
								{
									key: "planned",
									label: text.planned,
									numeric: true,
									cell: ({ planned }) => money(planned),
								},
								{
									key: "paced",
									label: text.paced,
									numeric: true,
									cell: (arm) => <strong>{money(arm.paced)}</strong>,
								},
								{
									key: "corridor",
									label: text.corridorColumn,
									numeric: true,
									cell: (arm) => (
										<>
											<Corridor arm={arm} />
											<small className="wrap">
												{money(arm.min)} – {money(arm.max)}
											</small>
										</>
									),
								},
								{
									key: "value",
									label: text.value,
									numeric: true,
									cell: ({ value }) =>
										`${format.number(value.mean)} (${format.number(value.q3)} – ${format.number(value.q97)})`,
								},
								{
									key: "best",
									label: text.best,
									numeric: true,
									cell: ({ pBest }) => format.percent(pBest),
								},
							]}
						/>
						{onTake === null ? null : (
							<p>
								<button
									type="button"
									className="lo-button"
									onClick={() => {
										onTake(
											new Map(
												paced.arms.map((arm) => [arm.budgetId, arm.paced]),
											),
										);
										setTaken(true);
									}}
								>
									{text.takeAll}
								</button>{" "}
								{isTaken ? text.taken : null}
							</p>
						)}
					</>
				)}
			</div>
		</section>
	);
}

/** The corridor as a line, today's amount as a stroke in it, the steered one as a dot. */
function Corridor({ arm: { min, max, planned, paced } }: { arm: PacedBudget }) {
	const x = linearScale([min, max], [4, 96]);
	const at = (value: number) => `${x(value).toFixed(1)}%`;
	return (
		<svg className="ads-corridor" aria-hidden="true">
			<line className="lo-track" x1="4%" x2="96%" y1="50%" y2="50%" />
			<line
				className="lo-zero"
				x1={at(planned)}
				x2={at(planned)}
				y1="15%"
				y2="85%"
			/>
			<circle className="lo-dot" cx={at(paced)} cy="50%" r="5" />
		</svg>
	);
}
