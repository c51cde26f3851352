import { includesRole } from "@lotse/shared/contract/access.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { getStyleGuide } from "@lotse/shared/contract/style-guide.ts";
import { starterStyleGuides } from "@lotse/shared/language/style-guide/starter-style-guide.ts";
import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { styleGuideMessages } from "../../messages/style-guide.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { GuideEditor } from "./guide-editor.tsx";
import { VersionList } from "./version-list.tsx";

type Saved = Output<(typeof getStyleGuide)["reply"]>;

/** What the workspace's texts are held to: the guide, its versions, and a place to try it. */
export function StyleGuidePage() {
	const text = useMessages(styleGuideMessages);
	const { loaded, reload } = useCall(getStyleGuide, {});
	/** Counts up when another state of the guide is to be edited from its beginning. */
	const [turn, setTurn] = useState(0);
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			<ShowLoaded loaded={loaded} reload={reload}>
				{(saved) => (
					<Guide
						key={`${turn} ${turn === 0 ? "" : saved.version}`}
						saved={saved}
						onRestored={() => {
							setTurn((last) => last + 1);
							reload();
						}}
					/>
				)}
			</ShowLoaded>
		</>
	);
}

function Guide({
	saved,
	onRestored,
}: {
	saved: Saved;
	onRestored: () => void;
}) {
	const text = useMessages(styleGuideMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const { session } = useSession();
	const mayEdit = includesRole(session.member.role, "editor");
	const [current, setCurrent] = useState(saved);
	const [start, setStart] = useState<StyleGuide | null>(
		saved.version === 0 ? null : saved.guide,
	);
	return (
		<>
			<p>
				<span className="tag">
					{current.version === 0
						? text.neverSaved
						: text.version(format.number(current.version))}
				</span>{" "}
				{mayEdit ? null : <span className="lo-quiet">{text.readOnly}</span>}
			</p>
			{start === null ? (
				<div className="panel">
					<p>{text.emptyLead}</p>
					{mayEdit ? (
						<p className="lo-actions">
							<button
								type="button"
								className="lo-button lo-button-main"
								onClick={() => setStart(starterStyleGuides[language])}
							>
								{text.starter}
							</button>
							<button
								type="button"
								className="lo-button"
								onClick={() => setStart({ ...saved.guide, name: text.title })}
							>
								{text.blank}
							</button>
						</p>
					) : null}
				</div>
			) : (
				<GuideEditor
					saved={saved}
					start={start}
					mayEdit={mayEdit}
					onSaved={setCurrent}
				/>
			)}
			<VersionList
				key={current.version}
				current={current.version}
				mayEdit={mayEdit}
				onRestored={onRestored}
			/>
		</>
	);
}
