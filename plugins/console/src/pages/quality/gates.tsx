import { getQuality } from "@lotse/shared/contract/quality.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { gates } from "@lotse/shared/profile/quality/data-contract.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { qualityMessages } from "../../messages/quality.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { GateState } from "./gate-state.tsx";

type Source = Output<typeof getQuality.reply>["sources"][number];
const nothing = {};

/** Every source with the state of each gate, and below what to do. */
export function Gates() {
	const text = useMessages(qualityMessages);
	const { loaded, reload } = useCall(getQuality, nothing);
	return (
		<section aria-labelledby="gates">
			<h2 id="gates">{text.gates}</h2>
			<p className="lo-quiet">{text.gatesLead}</p>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ sources }) =>
					sources.length === 0 ? (
						<p className="empty">{text.noSources}</p>
					) : (
						<>
							<DataTable
								caption={text.gates}
								captionHidden
								isStackedWhenNarrow
								rows={sources}
								rowKey={({ id }) => id}
								columns={[
									{ key: "name", label: text.source, cell: ({ name }) => name },
									...gates.map((gate) => ({
										key: gate,
										label: text.gate[gate],
										cell: ({ report }: Source) => (
											<GateState state={report.gates[gate]} />
										),
									})),
								]}
							/>
							<h3>{text.findings}</h3>
							<Findings sources={sources} />
						</>
					)
				}
			</ShowLoaded>
		</section>
	);
}

function Findings({ sources }: { sources: readonly Source[] }) {
	const text = useMessages(qualityMessages);
	const language = use(LanguageContext);
	const all = sources.flatMap(({ id, name, report }) =>
		report.findings.map((finding) => ({ id, name, finding })),
	);
	if (all.length === 0) return <p className="empty">{text.allGood}</p>;
	return (
		<ul className="gate-findings">
			{all.map(({ id, name, finding }) => (
				<li
					key={`${id} ${finding.gate} ${finding.column} ${finding.message.en}`}
					className={`gate-finding gate-${finding.state}`}
				>
					<p>
						<strong>{name}</strong> · {text.gate[finding.gate]} ·{" "}
						<GateState state={finding.state} />
					</p>
					<p>{finding.message[language]}</p>
					<p className="lo-quiet">{finding.fix[language]}</p>
				</li>
			))}
		</ul>
	);
}
