import "./write.css";
import { includesRole } from "@lotse/shared/contract/access.ts";
import { getWritingSettings } from "@lotse/shared/contract/writing.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { writeMessages } from "../../messages/write.ts";
import { Loading } from "../../parts/loading.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { type BriefFields, emptyBrief } from "./brief-fields.ts";
import { BriefForm } from "./brief-form.tsx";
import { Feeds } from "./feeds.tsx";
import { TokenMeter } from "./token-meter.tsx";
import { useWriting } from "./use-writing.ts";
import { WritingView } from "./writing-view.tsx";

const nothing = {};

/** From a short brief to checked, cited texts that can be sent to review. */
export function WritePage() {
	const text = useMessages(writeMessages);
	const { session } = useSession();
	const { writing, write } = useWriting();
	const settings = useCall(getWritingSettings, nothing);
	const shown = use(LanguageContext);
	const [fields, setFields] = useState<BriefFields>({
		...emptyBrief,
		language: shown,
	});
	if (!includesRole(session.member.role, "editor"))
		return (
			<>
				<PageHeading title={text.title}>{text.lead}</PageHeading>
				<p className="lo-notice">{text.roleTooLow}</p>
			</>
		);
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			<div className="with-side">
				<section aria-labelledby="brief">
					<h2 id="brief">{text.brief}</h2>
					<BriefForm
						fields={fields}
						others={
							settings.loaded.state === "ready"
								? settings.loaded.value.languages
								: []
						}
						isPending={writing.state === "writing"}
						onChange={setFields}
						onWrite={write}
					/>
				</section>
				<div className="side">
					<TokenMeter turn={writing.state} />
				</div>
			</div>
			{writing.state === "writing" ? (
				<>
					<Loading
						what={
							writing.checked.length === 0
								? text.writing
								: `${text.writing} ${text.passed(writing.checked.length)}`
						}
					/>
					<ul className="lo-quiet">
						{writing.checked.map((one) => (
							<li key={`${one.slot} ${one.text}`}>{one.text}</li>
						))}
					</ul>
				</>
			) : null}
			{writing.state === "problem" ? (
				<ProblemNotice problem={writing.problem} />
			) : null}
			{writing.state === "done" ? (
				<WritingView key={writing.result.runId} result={writing.result} />
			) : null}
			<Feeds fields={fields} />
		</>
	);
}
