import type { Output } from "@lotse/shared/contract/route.ts";
import {
	eraseSubject,
	type findSubject,
} from "@lotse/shared/contract/subjects.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { privacyMessages } from "../../messages/privacy.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { ConfirmButton } from "../settings/confirm-button.tsx";
import { ExportPerson } from "./export-person.tsx";

/** What is held about a person and where, and what can be done about it. */
export function FoundPerson({
	identifiers,
	found,
	onAdd,
	onErased,
}: {
	identifiers: readonly string[];
	found: Output<typeof findSubject.reply>;
	onAdd: (name: string) => void;
	onErased: () => void;
}) {
	const text = useMessages(privacyMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const erase = useAction(eraseSubject);
	const [erasedRows, setErasedRows] = useState<number | null>(null);
	const { tables, alsoKnownAs, isMember, isSuppressed } = found;
	if (erasedRows !== null)
		return (
			<p className="success" role="status">
				{text.erased(format.number(erasedRows))}
			</p>
		);
	return (
		<div role="status">
			{isSuppressed ? <p className="success">{text.isSuppressed}</p> : null}
			{tables.length === 0 ? (
				<p className="empty">{text.nothing}</p>
			) : (
				<DataTable
					caption={text.person}
					captionHidden
					rows={tables}
					rowKey={({ table }) => table}
					columns={[
						{
							key: "holds",
							label: text.holds,
							cell: ({ holds }) => holds[language],
						},
						{
							key: "rows",
							label: text.rows,
							numeric: true,
							cell: ({ rows }) => format.number(rows),
						},
					]}
				/>
			)}
			<p className="lo-quiet">{text.sealedHint}</p>
			{alsoKnownAs.length > 0 ? (
				<>
					<p>{text.alsoKnown}</p>
					<ul className="person-names">
						{alsoKnownAs.map((name) => (
							<li key={name}>
								<button
									type="button"
									className="lo-button lo-button-small"
									onClick={() => onAdd(name)}
								>
									{text.addName(name)}
								</button>
							</li>
						))}
					</ul>
				</>
			) : null}
			{erase.problem ? <ProblemNotice problem={erase.problem} /> : null}
			<div className="person-actions">
				<ExportPerson identifiers={identifiers} />
				{isMember ? (
					<span>{text.isMember}</span>
				) : (
					<ConfirmButton
						label={text.erase}
						name={text.erase}
						warning={text.eraseSure}
						isPending={erase.isPending}
						onConfirm={async () => {
							const done = await erase.run({ identifiers: [...identifiers] });
							if (!done.ok) return;
							const rows = Object.values(done.value.erased);
							setErasedRows(rows.reduce((sum, count) => sum + count, 0));
							onErased();
						}}
					/>
				)}
			</div>
		</div>
	);
}
