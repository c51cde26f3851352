import {
	type AdAccount,
	type AdReport,
	adReports,
	getAdReport,
	readAdReport,
} from "@lotse/shared/contract/ads-accounts.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { adsReportsMessages } from "../../messages/ads-reports.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { daysBack } from "./days-back.ts";
import { ReportDays } from "./report-days.tsx";

const mostDays = 31;
/** Days one request reads, so that progress shows. */
const atOnce = 7;

/** Reports by day of one account: read in with progress, kept, gaps named, held against the account's own total. */
export function Reports({
	account,
	today,
	canRead,
	onRead,
}: {
	account: AdAccount;
	/** In the account's time zone. */
	today: string;
	canRead: boolean;
	onRead: () => void;
}) {
	const text = useMessages(adsReportsMessages);
	const format = useFormat();
	const { customerId, currency, timeZone } = account;
	const yesterday = daysBack(today, 2)[0] ?? today;
	const [report, setReport] = useState<AdReport>("campaigns");
	const [from, setFrom] = useState(daysBack(yesterday, 14)[0] ?? yesterday);
	const [to, setTo] = useState(yesterday);
	const [done, setDone] = useState<number | null>(null);
	const [message, setMessage] = useState("");
	const { run, isPending, problem } = useAction(readAdReport);
	const count = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
	const isFine = count >= 1 && count <= mostDays && to < today;
	const days = isFine ? daysBack(to, count) : [];
	const { loaded, reload } = useCall(getAdReport, {
		customerId,
		report,
		from: days[0] ?? yesterday,
		to: days.at(-1) ?? yesterday,
	});
	const read = async () => {
		setMessage("");
		for (let start = 0; start < days.length; start += atOnce) {
			setDone(start);
			const some = days.slice(start, start + atOnce);
			const [first = from] = some;
			const span = { from: first, to: some.at(-1) ?? first };
			const answer = await run({ customerId, report, ...span });
			if (!answer.ok) break;
			setMessage(answer.value.message);
			if (answer.value.missing.length > 0) break;
		}
		setDone(null);
		reload();
		onRead();
	};
	const id = `reports-${customerId}`;
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>
				{text.reports} · {account.name}
			</h2>
			<p className="lo-quiet">
				{text.lead} {text.where(currency, timeZone)}
			</p>
			<form
				className="inline-form"
				onSubmit={(event) => {
					event.preventDefault();
					read();
				}}
			>
				<Field label={text.kind}>
					{(ids) => (
						<select
							{...ids}
							value={report}
							onChange={(event) => {
								const next = adReports.find(
									(one) => one === event.target.value,
								);
								if (next) setReport(next);
							}}
						>
							{adReports.map((one) => (
								<option key={one} value={one}>
									{text.kinds[one]}
								</option>
							))}
						</select>
					)}
				</Field>
				<Field label={text.from}>
					{(ids) => (
						<input
							{...ids}
							type="date"
							required
							max={yesterday}
							value={from}
							onChange={(event) => setFrom(event.target.value)}
						/>
					)}
				</Field>
				<Field label={text.to} error={isFine ? undefined : text.span}>
					{(ids) => (
						<input
							{...ids}
							type="date"
							required
							max={yesterday}
							value={to}
							onChange={(event) => setTo(event.target.value)}
						/>
					)}
				</Field>
				{canRead ? (
					<button
						type="submit"
						className="lo-button"
						disabled={isPending || done !== null || !isFine}
					>
						{done === null ? text.read : text.reading}
					</button>
				) : null}
			</form>
			{done === null ? null : (
				<p role="status">
					<progress aria-label={text.reading} max={days.length} value={done} />{" "}
					{text.progress(format.number(done), format.number(days.length))}
				</p>
			)}
			{problem ? <ProblemNotice problem={problem} /> : null}
			{message === "" ? null : <p className="lo-notice">{message}</p>}
			<ShowLoaded loaded={loaded} reload={reload}>
				{(kept) => <ReportDays kept={kept} wanted={days} report={report} />}
			</ShowLoaded>
		</section>
	);
}
