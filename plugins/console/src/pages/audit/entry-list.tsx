import { listMembers } from "@lotse/shared/contract/members.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { auditMessages } from "../../messages/audit.ts";
import { Loading } from "../../parts/loading.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useCall } from "../../session/use-call.ts";
import { useEntries } from "./use-entries.ts";

/** Entries newest first, with everything that stands in them. */
export function EntryList({ subject }: { subject: string }) {
	const text = useMessages(auditMessages);
	const format = useFormat();
	const { entries, isLoading, problem, more, retry } = useEntries(subject);
	const members = useCall(listMembers, {});
	const nameOf = (actor: string) => {
		if (actor === "setup" || actor === "system") return text.system[actor];
		if (members.loaded.state !== "ready") return actor;
		return (
			members.loaded.value.members.find(({ id }) => id === actor)?.email ??
			actor
		);
	};
	return (
		<>
			{entries.length === 0 ? (
				isLoading || problem ? null : (
					<p className="empty">{text.none}</p>
				)
			) : (
				<DataTable
					caption={text.entries}
					captionHidden
					isStackedWhenNarrow
					rows={entries}
					rowKey={({ seq }) => String(seq)}
					columns={[
						{
							key: "seq",
							label: text.seq,
							numeric: true,
							cell: ({ seq }) => format.number(seq),
						},
						{
							key: "at",
							label: text.at,
							cell: ({ at }) => (
								<time dateTime={new Date(at).toISOString()}>
									{format.instant(at)}
								</time>
							),
						},
						{
							key: "actor",
							label: text.actor,
							cell: ({ actor }) => nameOf(actor),
						},
						{
							key: "action",
							label: text.action,
							cell: ({ action }) => <code>{action}</code>,
						},
						{
							key: "subject",
							label: text.subject,
							cell: ({ subject: on }) => <SubjectLink subject={on} />,
						},
						{
							key: "detail",
							label: text.detail,
							cell: (entry) => (
								<details className="lo-details">
									<summary>
										<code>{entry.hash.slice(0, 8)}</code>
										<span className="lo-hidden"> {text.detail}</span>
									</summary>
									<pre className="entry-detail">{pretty(entry.detail)}</pre>
									<p className="lo-hint">
										{text.hash}: <code>{entry.hash}</code>
									</p>
								</details>
							),
						},
					]}
				/>
			)}
			{isLoading ? <Loading /> : null}
			{problem ? <ProblemNotice problem={problem} retry={retry} /> : null}
			{more === null ? null : (
				<button type="button" className="lo-button" onClick={more}>
					{subject === "" ? text.older : text.more}
				</button>
			)}
		</>
	);
}

function SubjectLink({ subject }: { subject: string }) {
	const page = { dec: "decisions", mod: "models" }[subject.slice(0, 3)];
	return page === undefined ? (
		<code>{subject}</code>
	) : (
		<a href={`#/${page}/${subject}`}>
			<code>{subject}</code>
		</a>
	);
}

function pretty(json: string): string {
	try {
		return JSON.stringify(JSON.parse(json), null, 2);
	} catch {
		return json;
	}
}
