import type { TemplateInfo } from "@lotse/shared/contract/templates.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { templatesMessages } from "../../messages/templates.ts";

/** Every version of a task's template, newest first. */
export function VersionTable({
	versions,
	shown,
	onShow,
}: {
	versions: readonly TemplateInfo[];
	shown: number;
	onShow: (version: number) => void;
}) {
	const text = useMessages(templatesMessages);
	const format = useFormat();
	return (
		<section aria-labelledby="versions">
			<h2 id="versions">{text.versions}</h2>
			<DataTable
				caption={text.versions}
				captionHidden
				isStackedWhenNarrow
				rows={versions}
				rowKey={({ version }) => String(version)}
				columns={[
					{
						key: "version",
						label: text.version,
						cell: ({ version }) => String(version),
					},
					{
						key: "origin",
						label: text.origin,
						cell: ({ isShipped }) => (isShipped ? text.shipped : text.own),
					},
					{
						key: "saved",
						label: text.saved,
						cell: ({ savedAt }) =>
							savedAt === null ? "–" : format.instant(savedAt),
					},
					{ key: "note", label: text.note, cell: ({ note }) => note || "–" },
					{
						key: "state",
						label: text.state,
						cell: ({ isActive }) =>
							isActive ? (
								<span className="state state-approved">{text.active}</span>
							) : (
								text.inactive
							),
					},
					{
						key: "look",
						label: text.look,
						cell: ({ version }) =>
							version === shown ? (
								<span className="tag">{text.shown}</span>
							) : (
								<button
									type="button"
									className="lo-button lo-button-small"
									aria-label={text.lookAt(String(version))}
									onClick={() => onShow(version)}
								>
									{text.look}
								</button>
							),
					},
				]}
			/>
		</section>
	);
}
