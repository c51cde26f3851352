import { includesRole } from "@lotse/shared/contract/access.ts";
import { listSources } from "@lotse/shared/contract/sources.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { knowledgeMessages } from "../../messages/knowledge.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { AddSource } from "./add-source.tsx";
import { SourceList } from "./source-list.tsx";
import { SourcePassages } from "./source-passages.tsx";
import { TrySearch } from "./try-search.tsx";
import "./knowledge.css";

const newest = { limit: 200 };

/** What texts may rest on: add sources, see their state, look into them, try how they are found. */
export function KnowledgePage() {
	const text = useMessages(knowledgeMessages);
	const format = useFormat();
	const { session } = useSession();
	const { loaded, reload } = useCall(listSources, newest);
	const [shown, setShown] = useState<string | null>(null);
	const { role } = session.member;
	const mayEdit = includesRole(role, "editor");
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			{mayEdit ? (
				<AddSource onAdded={reload} />
			) : (
				<p className="empty">{text.viewerOnly}</p>
			)}
			<section aria-labelledby="sources">
				<h2 id="sources">{text.list}</h2>
				<ShowLoaded loaded={loaded} reload={reload}>
					{({ sources, total }) => (
						<>
							{sources.length === 0 ? (
								<p className="empty">{text.none}</p>
							) : (
								<SourceList
									sources={sources}
									mayEdit={mayEdit}
									onShow={setShown}
									onChanged={reload}
								/>
							)}
							{total > sources.length ? (
								<p className="lo-hint">
									{text.total(
										format.number(sources.length),
										format.number(total),
									)}
								</p>
							) : null}
						</>
					)}
				</ShowLoaded>
			</section>
			{shown === null ? null : (
				<SourcePassages
					key={shown}
					sourceId={shown}
					mayRelease={includesRole(role, "approver")}
					onChanged={reload}
					onClose={() => setShown(null)}
				/>
			)}
			<TrySearch />
		</>
	);
}
