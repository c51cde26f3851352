import type { Lineage } from "@lotse/shared/profile/metrics/build-lineage.ts";
import { traceLineage } from "@lotse/shared/profile/metrics/trace-lineage.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { qualityMessages } from "../../messages/quality.ts";
import { Field } from "../../parts/field.tsx";
import { LineageGraph } from "./lineage-graph.tsx";

const first = "metric:contribution_margin";

/** What a figure, model or report is computed from: drawn, and as a table. */
export function LineageSection({ lineage }: { lineage: Lineage }) {
	const text = useMessages(qualityMessages);
	const language = use(LanguageContext);
	const [chosen, setChosen] = useState(first);
	const shown = chosen === "" ? lineage : traceLineage(lineage, chosen);
	const nameOf = (id: string) =>
		lineage.nodes.find((node) => node.id === id)?.title[language] ?? id;
	return (
		<section aria-labelledby="lineage">
			<h2 id="lineage">{text.lineage}</h2>
			<p className="lo-quiet">{text.lineageLead}</p>
			<Field label={text.trace}>
				{(ids) => (
					<select
						{...ids}
						value={chosen}
						onChange={(event) => setChosen(event.target.value)}
					>
						<option value="">{text.everything}</option>
						{(["report", "model", "metric"] as const).map((kind) => (
							<optgroup key={kind} label={text.nodeKind[kind]}>
								{lineage.nodes
									.filter((node) => node.kind === kind)
									.map(({ id, title }) => (
										<option key={id} value={id}>
											{title[language]}
										</option>
									))}
							</optgroup>
						))}
					</select>
				)}
			</Field>
			<LineageGraph
				lineage={shown}
				label={text.picture(chosen === "" ? text.whole : nameOf(chosen))}
			/>
			<details className="lo-details">
				<summary>{text.asTable}</summary>
				<DataTable
					caption={text.lineage}
					captionHidden
					rows={shown.edges}
					rowKey={({ from, to }) => `${from} ${to}`}
					columns={[
						{ key: "from", label: text.from, cell: ({ from }) => nameOf(from) },
						{ key: "to", label: text.to, cell: ({ to }) => nameOf(to) },
					]}
				/>
			</details>
		</section>
	);
}
