import { includesRole } from "@lotse/shared/contract/access.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { budgetMessages } from "../../messages/budget.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { useSession } from "../../session/use-session.ts";
import { ChooseFile, type ChosenFile } from "./choose-file.tsx";
import { FitProgress } from "./fit-progress.tsx";
import { MapColumns } from "./map-columns.tsx";
import { ModelList } from "./model-list.tsx";
import { OwnFigures } from "./own-figures.tsx";

/** From a file of weeks to a model: choose, map, check, fit; or watch a fit that runs. */
export function BudgetPage({ jobId }: { jobId: string | null }) {
	const text = useMessages(budgetMessages);
	const { session } = useSession();
	const [file, setFile] = useState<ChosenFile | null>(null);
	if (jobId !== null) return <FitProgress key={jobId} jobId={jobId} />;
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			<ModelList />
			{includesRole(session.member.role, "editor") ? (
				<>
					<ChooseFile file={file} onChoose={setFile} />
					{file === null ? null : file.note === "" ? (
						<MapColumns key={file.key} file={file} />
					) : (
						<OwnFigures key={file.key} file={file} />
					)}
				</>
			) : (
				<p className="lo-notice">{text.roleTooLow}</p>
			)}
		</>
	);
}
