import {
	diffStyleGuide,
	listStyleGuideVersions,
	restoreStyleGuide,
	type StyleGuideVersion,
} from "@lotse/shared/contract/style-guide.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { type ReactNode, useState } from "react";
import { styleGuideMessages } from "../../messages/style-guide.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { ConfirmButton } from "../settings/confirm-button.tsx";
import { ChangeList } from "./change-list.tsx";

/** Who saved what when and why; each version can be looked into and brought back. */
export function VersionList({
	current,
	mayEdit,
	onRestored,
}: {
	current: number;
	mayEdit: boolean;
	onRestored: () => void;
}) {
	const text = useMessages(styleGuideMessages);
	const { loaded, reload } = useCall(listStyleGuideVersions, { limit: 50 });
	const { run, isPending, problem } = useAction(restoreStyleGuide);
	const restore = async (version: number) => {
		const answer = await run({ version, base: current });
		if (answer.ok) onRestored();
	};
	return (
		<section aria-labelledby="versions">
			<h2 id="versions">{text.versions}</h2>
			{problem ? <ProblemNotice problem={problem} /> : null}
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ versions }) =>
					versions.length === 0 ? (
						<p className="empty">{text.noVersions}</p>
					) : (
						<ol className="steps">
							{versions.map((info) => (
								<Version key={info.version} info={info}>
									{mayEdit && info.version !== current ? (
										<ConfirmButton
											label={text.restore}
											name={text.restoreName(String(info.version))}
											warning={text.restoreWarning}
											isPending={isPending}
											onConfirm={() => restore(info.version)}
										/>
									) : null}
								</Version>
							))}
						</ol>
					)
				}
			</ShowLoaded>
		</section>
	);
}

function Version({
	info,
	children,
}: {
	info: StyleGuideVersion;
	children: ReactNode;
}) {
	const text = useMessages(styleGuideMessages);
	const format = useFormat();
	const [isOpen, setOpen] = useState(false);
	const { version, savedAt, savedByEmail, note, restoredFrom } = info;
	return (
		<li>
			<b>{text.version(format.number(version))}</b>
			<span>
				<time dateTime={new Date(savedAt).toISOString()}>
					{format.instant(savedAt)}
				</time>
				{savedByEmail === "" ? "" : ` ${text.by(savedByEmail)}`}
				{restoredFrom === null
					? ""
					: `, ${text.restoredFrom(format.number(restoredFrom))}`}
			</span>
			{note === "" ? null : <q>{note}</q>}
			<details
				className="lo-details"
				onToggle={(event) => setOpen(event.currentTarget.open)}
			>
				<summary>{text.showDiff}</summary>
				{isOpen ? <VersionChanges version={version} /> : null}
			</details>
			{children}
		</li>
	);
}

function VersionChanges({ version }: { version: number }) {
	const { loaded, reload } = useCall(diffStyleGuide, {
		from: version - 1,
		to: version,
	});
	return (
		<ShowLoaded loaded={loaded} reload={reload}>
			{({ changes }) => <ChangeList changes={changes} />}
		</ShowLoaded>
	);
}
