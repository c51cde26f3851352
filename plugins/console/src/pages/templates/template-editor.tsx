import type { Output } from "@lotse/shared/contract/route.ts";
import {
	type getTemplate,
	saveTemplate,
	type TemplateInfo,
} from "@lotse/shared/contract/templates.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { templatesMessages } from "../../messages/templates.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";

type Template = Output<(typeof getTemplate)["reply"]>["template"];

const mostExamples = 10;
const linesOf = (typed: string) =>
	typed
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");

/** A copy of a version, to be changed and saved as a new one. */
export function TemplateEditor({
	template,
	onCancel,
	onSaved,
}: {
	template: Template;
	onCancel: () => void;
	onSaved: (saved: TemplateInfo) => void;
}) {
	const text = useMessages(templatesMessages);
	const format = useFormat();
	const [words, setWords] = useState({
		role: template.role,
		goal: template.goal,
		style: template.style.join("\n"),
		constraints: template.constraints.join("\n"),
	});
	const [examples, setExamples] = useState(
		template.examples.map((example, key) => ({ ...example, key })),
	);
	const [note, setNote] = useState("");
	const { run, isPending, problem } = useAction(saveTemplate);
	const save = async () => {
		const answer = await run({
			template: {
				id: template.id,
				role: words.role,
				goal: words.goal,
				style: linesOf(words.style),
				constraints: linesOf(words.constraints),
				examples: examples.map(({ given, written }) => ({ given, written })),
			},
			note,
		});
		if (answer.ok) onSaved(answer.value);
	};
	return (
		<section className="panel" aria-labelledby="edit-template">
			<h2 id="edit-template">{text.edit}</h2>
			<p>{text.editLead}</p>
			<form
				className="template-editor"
				onSubmit={(event) => {
					event.preventDefault();
					void save();
				}}
			>
				{(["role", "goal", "style", "constraints"] as const).map((name) => {
					const isList = name === "style" || name === "constraints";
					return (
						<Field
							key={name}
							label={text.fields[name]}
							hint={isList ? text.onePerLine : undefined}
						>
							{(ids) => (
								<textarea
									{...ids}
									lang="en"
									rows={isList ? 5 : 2}
									required={!isList}
									maxLength={isList ? 12_000 : 600}
									value={words[name]}
									onChange={({ target }) =>
										setWords((last) => ({ ...last, [name]: target.value }))
									}
								/>
							)}
						</Field>
					);
				})}
				{examples.map(({ key, ...example }, at) => (
					<fieldset key={key} className="template-example">
						<legend>{text.exampleNumber(format.number(at + 1))}</legend>
						{(["given", "written"] as const).map((name) => (
							<Field key={name} label={text[name]}>
								{(ids) => (
									<textarea
										{...ids}
										rows={2}
										required
										maxLength={2_000}
										value={example[name]}
										onChange={({ target }) =>
											setExamples((last) =>
												last.map((one) =>
													one.key === key
														? { ...one, [name]: target.value }
														: one,
												),
											)
										}
									/>
								)}
							</Field>
						))}
						<button
							type="button"
							className="lo-button lo-button-small danger"
							aria-label={text.removeExample(format.number(at + 1))}
							onClick={() =>
								setExamples((last) => last.filter((one) => one.key !== key))
							}
						>
							{text.remove}
						</button>
					</fieldset>
				))}
				{examples.length < mostExamples ? (
					<p>
						<button
							type="button"
							className="lo-button lo-button-small"
							onClick={() =>
								setExamples((last) => [
									...last,
									{
										given: "",
										written: "",
										key: Math.max(-1, ...last.map(({ key }) => key)) + 1,
									},
								])
							}
						>
							{text.addExample}
						</button>
					</p>
				) : null}
				<Field label={text.note} hint={text.noteHint}>
					{(ids) => (
						<input
							{...ids}
							maxLength={500}
							value={note}
							onChange={({ target }) => setNote(target.value)}
						/>
					)}
				</Field>
				{problem ? <ProblemNotice problem={problem} /> : null}
				<p className="lo-actions">
					<button
						type="submit"
						className="lo-button lo-button-main"
						disabled={isPending}
					>
						{text.save}
					</button>
					<button type="button" className="lo-button" onClick={onCancel}>
						{text.cancel}
					</button>
				</p>
			</form>
		</section>
	);
}
