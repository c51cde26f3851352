import {
	joinOwnWeeks,
	type OwnWeeks,
} from "@lotse/shared/causal/ad-exports/join-own-weeks.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { ownFiguresMessages } from "../../messages/own-figures.ts";
import { CsvField } from "../../parts/csv-field.tsx";
import { FaultList } from "../../parts/fault-list.tsx";
import type { ChosenFile } from "./choose-file.tsx";
import { MapColumns } from "./map-columns.tsx";

type Joined = Extract<OwnWeeks, { ok: true }>;

/**
 * Weeks of an advertising platform, with the company's own figures put beside them where somebody has them, and then their columns. Read
 * in this page alone.
 */
export function OwnFigures({ file }: { file: ChosenFile }) {
	const text = useMessages(ownFiguresMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const [joined, setJoined] = useState<Joined | null>(null);
	const [faults, setFaults] = useState<readonly string[]>([]);
	const take = (chosen: { text: string } | null) => {
		setJoined(null);
		if (chosen === null) return setFaults([]);
		const own = joinOwnWeeks(file.csv, chosen.text);
		if (own.ok) setJoined(own);
		setFaults(
			own.ok
				? []
				: own.problems.map(
						({ message, fix }) => `${message[language]} ${fix[language]}`,
					),
		);
	};
	return (
		<>
			<section aria-labelledby={`own-${file.key}`}>
				<h2 id={`own-${file.key}`}>{text.title}</h2>
				<p className="lo-quiet">{text.lead}</p>
				<CsvField label={text.file} hint={text.hint} onChoose={take} />
				<div role="status">
					{joined === null ? null : (
						<p className="success">
							{text.joined(
								joined.columns.join(", "),
								format.number(joined.weeks),
							)}{" "}
							{joined.leftOut === 0
								? ""
								: text.leftOut(format.number(joined.leftOut))}
						</p>
					)}
				</div>
				<FaultList faults={faults} />
			</section>
			<MapColumns
				key={joined?.csv ?? file.csv}
				file={joined === null ? file : { ...file, csv: joined.csv }}
			/>
		</>
	);
}
