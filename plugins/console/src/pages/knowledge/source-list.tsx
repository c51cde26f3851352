import {
	readSourceAgain,
	removeSource,
	type Source,
} from "@lotse/shared/contract/sources.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { knowledgeMessages } from "../../messages/knowledge.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { ConfirmButton } from "../settings/confirm-button.tsx";

/** What changes by itself and can be read again. */
const changing: readonly Source["kind"][] = ["page", "copy", "approved"];

/** Sources with their state, and what can be done with each. */
export function SourceList({
	sources,
	mayEdit,
	onShow,
	onChanged,
}: {
	sources: readonly Source[];
	mayEdit: boolean;
	onShow: (id: string) => void;
	onChanged: () => void;
}) {
	const text = useMessages(knowledgeMessages);
	const format = useFormat();
	const again = useAction(readSourceAgain);
	const remove = useAction(removeSource);
	const isPending = again.isPending || remove.isPending;
	const problem = again.problem ?? remove.problem;
	return (
		<>
			{problem ? <ProblemNotice problem={problem} /> : null}
			<DataTable
				caption={text.list}
				captionHidden
				isStackedWhenNarrow
				rows={sources}
				rowKey={({ id }) => id}
				columns={[
					{
						key: "source",
						label: text.source,
						cell: (source) => <SourceName source={source} />,
					},
					{
						key: "state",
						label: text.state,
						cell: (source) => <SourceState source={source} />,
					},
					{
						key: "language",
						label: text.language,
						cell: ({ language }) => text.languages[language],
					},
					{
						key: "valid",
						label: text.valid,
						cell: ({ validUntil }) =>
							validUntil === null ? (
								<span className="lo-quiet">{text.always}</span>
							) : (
								format.instant(validUntil)
							),
					},
					{
						key: "passages",
						label: text.passages,
						numeric: true,
						cell: ({ passages }) => format.number(passages),
					},
					{
						key: "actions",
						label: text.actions,
						cell: ({ id, title, kind, passages }) => (
							<span className="source-actions">
								{passages > 0 ? (
									<button
										type="button"
										className="lo-button lo-button-small"
										aria-label={text.showOf(title)}
										onClick={() => onShow(id)}
									>
										{text.show}
									</button>
								) : null}
								{mayEdit && changing.includes(kind) ? (
									<button
										type="button"
										className="lo-button lo-button-small"
										aria-label={text.againOf(title)}
										disabled={isPending}
										onClick={async () => {
											await again.run({ sourceId: id });
											onChanged();
										}}
									>
										{text.again}
									</button>
								) : null}
								{mayEdit ? (
									<ConfirmButton
										label={text.remove}
										name={text.removeOf(title)}
										warning={text.removeSure}
										isPending={isPending}
										onConfirm={async () => {
											await remove.run({ sourceId: id });
											onChanged();
										}}
									/>
								) : null}
							</span>
						),
					},
				]}
			/>
		</>
	);
}

function SourceName({ source }: { source: Source }) {
	const { title, url, fileName, licence, owner, product, market } = source;
	const said = [licence, owner, product, market].filter((one) => one !== "");
	return (
		<span className="source-name">
			{url === null ? (
				title
			) : (
				<a href={url} rel="noreferrer noopener" target="_blank">
					{title}
				</a>
			)}
			{fileName !== null && fileName !== title ? (
				<small className="wrap">{fileName}</small>
			) : null}
			{said.length > 0 ? (
				<small className="wrap">{said.join(" · ")}</small>
			) : null}
		</span>
	);
}

function SourceState({ source }: { source: Source }) {
	const text = useMessages(knowledgeMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const { state, problem, withheld, redactions, isCut, validUntil } = source;
	const isExpired = validUntil !== null && validUntil <= Date.now();
	const shown = state === "ready" && isExpired ? "expired" : state;
	const notes = [
		...(withheld > 0 ? [text.withheld(format.number(withheld))] : []),
		...(redactions > 0 ? [text.redactions(format.number(redactions))] : []),
		...(isCut ? [text.cut] : []),
	];
	return (
		<span className="source-name">
			<span className={`state source-${shown}`}>{text.states[shown]}</span>
			{notes.length > 0 ? (
				<small className="wrap">{notes.join(" · ")}</small>
			) : null}
			{problem ? (
				<small className="wrap">
					{problem.message[language]} {problem.fix[language]}
				</small>
			) : null}
		</span>
	);
}
