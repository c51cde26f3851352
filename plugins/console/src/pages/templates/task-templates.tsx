import { includesRole } from "@lotse/shared/contract/access.ts";
import type { TemplateInfo } from "@lotse/shared/contract/templates.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { templatesMessages } from "../../messages/templates.ts";
import { useSession } from "../../session/use-session.ts";
import { ShownTemplate } from "./shown-template.tsx";
import { VersionSuites } from "./version-suites.tsx";
import { VersionTable } from "./version-table.tsx";

/** A task's versions: the one looked at, what it differs in from another, and whether it may be used. */
export function TaskTemplates({
	task,
	versions,
	onChanged,
}: {
	task: TemplateInfo["id"];
	/** Newest first. */
	versions: readonly TemplateInfo[];
	onChanged: () => void;
}) {
	const text = useMessages(templatesMessages);
	const { session } = useSession();
	const active = versions.find(({ isActive }) => isActive) ?? versions[0];
	const [chosen, setChosen] = useState<number | null>(null);
	const [against, setAgainst] = useState<number | null>(null);
	const [said, setSaid] = useState("");
	const mayEdit = includesRole(session.member.role, "approver");
	const shown =
		versions.find(({ version }) => version === chosen) ?? active ?? null;
	if (shown === null) return null;
	return (
		<>
			<VersionTable
				versions={versions}
				shown={shown.version}
				onShow={(version) => {
					setChosen(version);
					setSaid("");
				}}
			/>
			<p role="status" className={said === "" ? "lo-hidden" : "success"}>
				{said}
			</p>
			{mayEdit ? null : <p className="lo-quiet">{text.mayNot}</p>}
			<ShownTemplate
				key={`${shown.version} ${against}`}
				task={task}
				version={shown.version}
				against={against}
				others={versions.filter(({ version }) => version !== shown.version)}
				mayEdit={mayEdit}
				onCompare={setAgainst}
				onSaved={({ version }) => {
					setChosen(version);
					setAgainst(shown.version);
					setSaid(text.kept(String(version)));
					onChanged();
				}}
			/>
			<VersionSuites
				task={task}
				shown={shown}
				against={against}
				mayActivate={mayEdit}
				onActivated={() => {
					setSaid(text.activated(String(shown.version)));
					onChanged();
				}}
			/>
		</>
	);
}
