import {
	diffStyleGuides,
	type GuideChange,
} from "@lotse/shared/language/style-guide/diff-style-guides.ts";
import type { GuideImport } from "@lotse/shared/language/style-guide/import-guide-files.ts";
import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { styleGuideMessages } from "../../messages/style-guide.ts";
import { Field } from "../../parts/field.tsx";
import { readCsv } from "../../parts/read-csv.ts";
import { ChangeList } from "./change-list.tsx";
import { ProblemList } from "./problem-list.tsx";

/** Files read here in the browser, on top of the draft: first what they would change, then, on request, into the draft. */
export function ImportFiles({
	draft,
	onTake,
}: {
	draft: StyleGuide;
	onTake: (guide: StyleGuide) => void;
}) {
	const text = useMessages(styleGuideMessages);
	const language = use(LanguageContext);
	const [preview, setPreview] = useState<
		(GuideImport & { readonly changes: readonly GuideChange[] }) | null
	>(null);
	const [isTaken, setTaken] = useState(false);
	const read = async (list: FileList | null) => {
		setTaken(false);
		const files = await Promise.all(
			[...(list ?? [])].slice(0, 200).map(async (file) => {
				const read = await readCsv(file);
				return { name: file.name, text: read.ok ? read.text : "" };
			}),
		);
		// The readers of YAML and CSV come only when somebody imports.
		const { importGuideFiles } = await import(
			"@lotse/shared/language/style-guide/import-guide-files.ts"
		);
		const imported = importGuideFiles(draft, files);
		const changes =
			imported.guide === null ? [] : diffStyleGuides(draft, imported.guide);
		setPreview({ ...imported, changes });
	};
	const take = () => {
		if (preview?.guide) onTake(preview.guide);
		setPreview(null);
		setTaken(true);
	};
	return (
		<section aria-labelledby="import-guide">
			<h2 id="import-guide">{text.import}</h2>
			<p className="lo-quiet">{text.importLead}</p>
			<Field label={text.files}>
				{(ids) => (
					<input
						{...ids}
						type="file"
						multiple
						accept=".csv,.tsv,.txt,.yml,.yaml,.json"
						onChange={(event) => read(event.target.files)}
					/>
				)}
			</Field>
			<div role="status">
				{isTaken ? <p className="success">{text.importTaken}</p> : null}
				{preview === null ? null : (
					<>
						{preview.guide === null ? (
							<p className="empty">{text.importNothing}</p>
						) : (
							<div className="panel">
								<h3>{text.importPreview}</h3>
								<ChangeList changes={preview.changes} />
								<button
									type="button"
									className="lo-button lo-button-main"
									onClick={take}
								>
									{text.importTake}
								</button>
							</div>
						)}
						<ProblemList
							title={text.refused}
							problems={[...preview.problems]}
						/>
						{preview.warnings.length === 0 ? null : (
							<ul className="notes">
								{preview.warnings.slice(0, 12).map(({ file, message }) => (
									<li key={`${file} ${message.en}`}>
										{file}: {message[language]}
									</li>
								))}
							</ul>
						)}
					</>
				)}
			</div>
		</section>
	);
}
