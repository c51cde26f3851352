import {
	type AdAccount,
	type ConversionEvent,
	uploadConversions,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { adsReportsMessages } from "../../messages/ads-reports.ts";
import { CsvField } from "../../parts/csv-field.tsx";
import { FaultList } from "../../parts/fault-list.tsx";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { ConversionResult } from "./conversion-result.tsx";
import { readConversions } from "./read-conversions.ts";

export type Batch = Output<(typeof uploadConversions)["reply"]>;
/** Events of one request. */
const atOnce = 2_000;

/** Purchases out of a file to Google: a dry run first, then the same file for real; what each part came to. */
export function Conversions({ account }: { account: AdAccount }) {
	const text = useMessages(adsReportsMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const [action, setAction] = useState("");
	const [file, setFile] = useState<{
		name: string;
		events: readonly ConversionEvent[];
	} | null>(null);
	const [faults, setFaults] = useState<readonly string[]>([]);
	const [batches, setBatches] = useState<readonly Batch[]>([]);
	const { run, isPending, problem, clear } = useAction(uploadConversions);
	const forget = () => {
		setBatches([]);
		clear();
	};
	const take = (chosen: { name: string; text: string } | null) => {
		forget();
		if (chosen === null) {
			setFaults([]);
			return setFile(null);
		}
		const read = readConversions(chosen.text, language);
		setFaults(read.ok ? [] : read.problems);
		setFile(read.ok ? { name: chosen.name, events: read.events } : null);
	};
	const send = async (dryRun: boolean) => {
		const made: Batch[] = [];
		const events = file?.events ?? [];
		for (let start = 0; start < events.length; start += atOnce) {
			const answer = await run({
				customerId: account.customerId,
				conversionActionId: action,
				events: events.slice(start, start + atOnce),
				dryRun,
			});
			if (!answer.ok) break;
			made.push(answer.value);
		}
		setBatches(made);
	};
	const isNumber = /^[0-9]{1,19}$/.test(action);
	const isChecked = batches.length > 0 && batches[0]?.dryRun === true;
	const ready = batches.reduce((sum, { accepted }) => sum + accepted, 0);
	const id = `conversions-${account.customerId}`;
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>
				{text.conversions} · {account.name}
			</h2>
			<p className="lo-quiet">{text.conversionsLead}</p>
			<div className="inline-form">
				<Field
					label={text.action}
					hint={text.actionHint}
					error={action === "" || isNumber ? undefined : text.actionWrong}
				>
					{(ids) => (
						<input
							{...ids}
							inputMode="numeric"
							maxLength={19}
							value={action}
							onChange={(event) => {
								setAction(event.target.value.trim());
								forget();
							}}
						/>
					)}
				</Field>
				<CsvField label={text.file} onChoose={take} />
			</div>
			<p role="status">
				{file ? text.chosen(file.name, format.number(file.events.length)) : ""}
			</p>
			<FaultList faults={faults} />
			{problem ? <ProblemNotice problem={problem} /> : null}
			{file ? (
				<p className="lo-actions">
					<button
						type="button"
						className="lo-button"
						disabled={isPending || !isNumber}
						onClick={() => send(true)}
					>
						{isPending ? text.sending : text.dryRun}
					</button>
					{isChecked && ready > 0 ? (
						<button
							type="button"
							className="lo-button lo-button-main"
							disabled={isPending}
							onClick={() => send(false)}
						>
							{text.send(format.number(ready))}
						</button>
					) : (
						<span className="lo-hint">{text.dryRunFirst}</span>
					)}
				</p>
			) : null}
			{batches.length === 0 ? null : <ConversionResult batches={batches} />}
		</section>
	);
}
