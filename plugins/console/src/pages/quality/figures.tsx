import { getMetrics } from "@lotse/shared/contract/metrics.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { writeFormula } from "@lotse/shared/profile/metrics/write-formula.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { qualityMessages } from "../../messages/quality.ts";
import { Field } from "../../parts/field.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { LineageSection } from "./lineage-section.tsx";

type Reply = Output<typeof getMetrics.reply>;
const periods = [30, 90, 365];

/** The dictionary with its values over a period, and below where they come from. */
export function Figures() {
	const text = useMessages(qualityMessages);
	const format = useFormat();
	const [days, setDays] = useState(90);
	const { loaded, reload } = useCall(getMetrics, { days });
	return (
		<>
			<section aria-labelledby="figures">
				<h2 id="figures">{text.figures}</h2>
				<p className="lo-quiet">{text.figuresLead}</p>
				<Field label={text.period}>
					{(ids) => (
						<select
							{...ids}
							value={days}
							onChange={(event) => setDays(Number(event.target.value))}
						>
							{periods.map((period) => (
								<option key={period} value={period}>
									{text.days(format.number(period))}
								</option>
							))}
						</select>
					)}
				</Field>
				<ShowLoaded loaded={loaded} reload={reload}>
					{(value) => <FigureTable reply={value} />}
				</ShowLoaded>
			</section>
			{loaded.state === "ready" ? (
				<LineageSection lineage={loaded.value.lineage} />
			) : null}
		</>
	);
}

function FigureTable({ reply }: { reply: Reply }) {
	const text = useMessages(qualityMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const titles = new Map(
		[...reply.inputs, ...reply.metrics].map(({ id, title }) => [
			id,
			title[language],
		]),
	);
	const nameOf = (id: string) => titles.get(id) ?? id;
	const figures = new Map(reply.figures.map((figure) => [figure.id, figure]));
	const say = (id: string, unit: Reply["metrics"][number]["unit"]) => {
		const { value = null, lacks = null } = figures.get(id) ?? {};
		if (value !== null) {
			if (unit === "share") return format.percent(value);
			return unit === "money"
				? format.money(value, reply.currency)
				: format.number(value);
		}
		const what = (lacks?.inputs ?? []).map(nameOf).join(", ");
		return (
			<span className="lo-quiet">
				{lacks?.reason === "division-by-zero"
					? text.zero(what)
					: text.missing(what)}
			</span>
		);
	};
	return (
		<DataTable
			caption={text.figures}
			captionHidden
			isStackedWhenNarrow
			rows={reply.metrics}
			rowKey={({ id }) => id}
			columns={[
				{
					key: "figure",
					label: text.figure,
					cell: ({ title, definition }) => (
						<>
							{title[language]}
							<span className="figure-definition">{definition[language]}</span>
						</>
					),
				},
				{
					key: "value",
					label: text.value,
					cell: ({ id, unit }) => say(id, unit),
				},
				{
					key: "formula",
					label: text.formula,
					cell: ({ formula }) => writeFormula(formula, nameOf),
				},
				{ key: "owner", label: text.owner, cell: ({ owner }) => owner },
			]}
		/>
	);
}
