import { listHeldTables } from "@lotse/shared/contract/subjects.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { decisionMessages } from "@lotse/shared/ui/messages/decisions.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { privacyMessages } from "../../messages/privacy.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";

const nothing = {};

/** Every table: what it holds, what for, how long, who reads it. */
export function HeldTables() {
	const text = useMessages(privacyMessages);
	const words = useMessages(decisionMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const { loaded, reload } = useCall(listHeldTables, nothing);
	const [onlyPersonal, setOnlyPersonal] = useState(true);
	return (
		<section aria-labelledby="tables">
			<h2 id="tables">{text.tables}</h2>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ tables }) => (
					<>
						<p className="lo-quiet">
							{text.tablesLead(format.number(tables.length))}
						</p>
						<label className="check">
							<input
								type="checkbox"
								checked={onlyPersonal}
								onChange={(event) => setOnlyPersonal(event.target.checked)}
							/>
							{text.onlyPersonal}
						</label>
						<DataTable
							caption={text.tables}
							captionHidden
							isStackedWhenNarrow
							rows={tables.filter(
								({ isPersonal }) => isPersonal || !onlyPersonal,
							)}
							rowKey={({ table }) => table}
							columns={[
								{
									key: "holds",
									label: text.holds,
									cell: ({ holds }) => holds[language],
								},
								{
									key: "purpose",
									label: text.purpose,
									cell: ({ purpose }) => purpose[language],
								},
								{
									key: "keep",
									label: text.keep,
									cell: ({ keepDays }) =>
										keepDays === null
											? text.untilRemoved
											: text.days(format.number(keepDays)),
								},
								{
									key: "readers",
									label: text.readers,
									cell: ({ readers }) => words.role[readers],
								},
							]}
						/>
					</>
				)}
			</ShowLoaded>
		</section>
	);
}
