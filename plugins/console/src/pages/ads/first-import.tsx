import type { AdAccount } from "@lotse/shared/contract/ads-accounts.ts";
import {
	type AccountWeek,
	mostWeeksAtOnce,
	readAccountWeeks,
} from "@lotse/shared/contract/ads-weeks.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { adsSetupMessages } from "../../messages/ads-setup.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { OwnFigures } from "../budget/own-figures.tsx";
import { type WeeksTable, weeksToCsv } from "./weeks-to-csv.ts";
import { wholeWeeks } from "./whole-weeks.ts";

const choices = [52, 104, 156];
/** Weeks one request reads, so that progress shows. */
const atOnce = mostWeeksAtOnce / 2;

type Imported = {
	readonly table: WeeksTable | null;
	readonly mondays: readonly string[];
};

/** Past weeks of the account, read with progress, checked column by column, and made into a model: nothing is stored before that. */
export function FirstImport({
	account,
	today,
}: {
	account: AdAccount;
	/** In the account's time zone. */
	today: string;
}) {
	const text = useMessages(adsSetupMessages);
	const format = useFormat();
	const { run, problem } = useAction(readAccountWeeks);
	const [count, setCount] = useState(104);
	const [done, setDone] = useState<number | null>(null);
	const [imported, setImported] = useState<Imported | null>(null);
	const { customerId, currency, name } = account;
	const read = async () => {
		const mondays = wholeWeeks(today, count);
		const weeks: AccountWeek[] = [];
		setImported(null);
		for (let start = 0; start < mondays.length; start += atOnce) {
			setDone(start);
			const part = mondays.slice(start, start + atOnce);
			const answer = await run({
				customerId,
				from: part[0] ?? today,
				weeks: part.length,
			});
			if (!answer.ok) return setDone(null);
			weeks.push(...answer.value.weeks);
		}
		setDone(null);
		setImported({ table: weeksToCsv(weeks, mondays), mondays });
	};
	return (
		<section aria-labelledby={`import-${customerId}`}>
			<h2 id={`import-${customerId}`}>
				{text.import} · {name}
			</h2>
			<p className="lo-quiet">{text.importLead}</p>
			<form
				className="inline-form"
				onSubmit={(event) => {
					event.preventDefault();
					void read();
				}}
			>
				<Field label={text.howMany}>
					{(ids) => (
						<select
							{...ids}
							value={count}
							onChange={(event) => setCount(Number(event.target.value))}
						>
							{choices.map((one) => (
								<option key={one} value={one}>
									{text.weeks(format.number(one))}
								</option>
							))}
						</select>
					)}
				</Field>
				<button type="submit" className="lo-button" disabled={done !== null}>
					{done === null ? text.read : text.reading}
				</button>
			</form>
			{done === null ? null : (
				<p role="status">
					<progress aria-label={text.reading} max={count} value={done} />{" "}
					{text.progress(format.number(done), format.number(count))}
				</p>
			)}
			{problem ? <ProblemNotice problem={problem} /> : null}
			{imported === null ? null : imported.table === null ? (
				<p role="status" className="empty">
					{text.nothing}
				</p>
			) : (
				<>
					<p role="status" className="success">
						{text.read1(
							format.number(imported.mondays.length),
							format.day(imported.mondays[0] ?? today),
							format.day(sundayOf(imported.mondays.at(-1) ?? today)),
							imported.table.channels.join(", "),
							format.money(imported.table.cost, currency),
							format.money(imported.table.value, currency),
						)}
					</p>
					<p>
						<SaveCsv csv={imported.table.csv} label={text.save} />
					</p>
					<OwnFigures
						key={imported.table.csv}
						file={{
							key: 0,
							name: text.file(name.replace(/\s*\(.*\)$/, "")),
							csv: imported.table.csv,
							encoding: "utf-8",
							note: "",
						}}
					/>
				</>
			)}
		</section>
	);
}

function sundayOf(monday: string): string {
	return new Date(Date.parse(monday) + 6 * 86_400_000)
		.toISOString()
		.slice(0, 10);
}

function SaveCsv({ csv, label }: { csv: string; label: string }) {
	const save = () => {
		const url = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
		const link = document.createElement("a");
		link.href = url;
		link.download = "weeks.csv";
		link.click();
		URL.revokeObjectURL(url);
	};
	return (
		<button type="button" className="lo-button lo-button-small" onClick={save}>
			{label}
		</button>
	);
}
