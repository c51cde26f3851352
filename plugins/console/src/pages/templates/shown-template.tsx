import type { Output } from "@lotse/shared/contract/route.ts";
import {
	getTemplate,
	type TemplateInfo,
} from "@lotse/shared/contract/templates.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useMemo, useState } from "react";
import { templatesMessages } from "../../messages/templates.ts";
import { Field } from "../../parts/field.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { TemplateEditor } from "./template-editor.tsx";

type Template = Output<(typeof getTemplate)["reply"]>["template"];
type Change = Output<(typeof getTemplate)["reply"]>["changes"][number];

/** One version: what it says, what it differs in from another, and the way to an own copy. */
export function ShownTemplate({
	task,
	version,
	against,
	others,
	mayEdit,
	onCompare,
	onSaved,
}: {
	task: TemplateInfo["id"];
	version: number;
	against: number | null;
	others: readonly TemplateInfo[];
	mayEdit: boolean;
	onCompare: (version: number | null) => void;
	onSaved: (saved: TemplateInfo) => void;
}) {
	const text = useMessages(templatesMessages);
	const asked = useMemo(
		() => ({
			templateId: task,
			version,
			...(against === null ? {} : { against }),
		}),
		[task, version, against],
	);
	const { loaded, reload } = useCall(getTemplate, asked);
	const [isEditing, setEditing] = useState(false);
	return (
		<ShowLoaded loaded={loaded} reload={reload}>
			{({ template, changes }) =>
				isEditing ? (
					<TemplateEditor
						template={template}
						onCancel={() => setEditing(false)}
						onSaved={onSaved}
					/>
				) : (
					<section aria-labelledby="shown-template">
						<h2 id="shown-template">{text.versionNumber(String(version))}</h2>
						<Said template={template} />
						{mayEdit ? (
							<p className="lo-actions">
								<button
									type="button"
									className="lo-button"
									onClick={() => setEditing(true)}
								>
									{text.copy(String(version))}
								</button>
							</p>
						) : null}
						{others.length === 0 ? null : (
							<Field label={text.compare}>
								{(ids) => (
									<select
										{...ids}
										value={against ?? ""}
										onChange={({ target }) =>
											onCompare(
												target.value === "" ? null : Number(target.value),
											)
										}
									>
										<option value="">{text.compareNone}</option>
										{others.map((one) => (
											<option key={one.version} value={one.version}>
												{text.versionNumber(String(one.version))}
												{one.note === "" ? "" : ` · ${one.note}`}
											</option>
										))}
									</select>
								)}
							</Field>
						)}
						{against === null ? null : (
							<Changes
								title={text.changes(String(against), String(version))}
								changes={changes}
							/>
						)}
					</section>
				)
			}
		</ShowLoaded>
	);
}

/** What a version says, as the model is told it: in English. */
function Said({ template }: { template: Template }) {
	const text = useMessages(templatesMessages);
	return (
		<dl className="template-said">
			{(["role", "goal"] as const).map((name) => (
				<div key={name}>
					<dt>{text.fields[name]}</dt>
					<dd lang="en">{template[name]}</dd>
				</div>
			))}
			{(["style", "constraints"] as const).map((name) => (
				<div key={name}>
					<dt>{text.fields[name]}</dt>
					<dd>
						{template[name].length === 0 ? (
							text.none
						) : (
							<ul>
								{template[name].map((line) => (
									<li key={line} lang="en">
										{line}
									</li>
								))}
							</ul>
						)}
					</dd>
				</div>
			))}
			<div>
				<dt>{text.fields.examples}</dt>
				<dd>
					{template.examples.length === 0 ? (
						text.none
					) : (
						<ul>
							{template.examples.map(({ given, written }) => (
								<li key={`${given} ${written}`}>
									{text.given}: <span lang="en">{given}</span>
									<br />
									{text.written}: <code lang="en">{written}</code>
								</li>
							))}
						</ul>
					)}
				</dd>
			</div>
		</dl>
	);
}

function Changes({
	title,
	changes,
}: {
	title: string;
	changes: readonly Change[];
}) {
	const text = useMessages(templatesMessages);
	return (
		<>
			<h3>{title}</h3>
			{changes.length === 0 ? <p>{text.noChanges}</p> : null}
			<ul className="template-changes">
				{changes.map(({ field, before, after }) => (
					<li key={`${field} ${before} ${after}`}>
						<b>{fieldName(text.fields, field)}</b>
						{before === null ? null : (
							<p lang="en">
								<span className="lo-hidden">{text.removed}: </span>
								<del>{before}</del>
							</p>
						)}
						{after === null ? null : (
							<p lang="en">
								<span className="lo-hidden">{text.added}: </span>
								<ins>{after}</ins>
							</p>
						)}
					</li>
				))}
			</ul>
		</>
	);
}

const fieldName = (
	names: Readonly<Record<string, string>>,
	field: string,
): string => names[field] ?? field;
