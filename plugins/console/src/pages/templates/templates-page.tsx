import "./templates.css";
import {
	listTemplates,
	type TemplateInfo,
} from "@lotse/shared/contract/templates.ts";
import { writingTasks } from "@lotse/shared/language/generation/writing-tasks.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { templatesMessages } from "../../messages/templates.ts";
import { Field } from "../../parts/field.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { TaskTemplates } from "./task-templates.tsx";

const nothing = {};

/** What models are told, task by task: versions side by side, held against the suites, put to use. */
export function TemplatesPage() {
	const text = useMessages(templatesMessages);
	const language = use(LanguageContext);
	const { loaded, reload } = useCall(listTemplates, nothing);
	const [task, setTask] = useState<TemplateInfo["id"]>("ad-variants");
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			<p className="lo-hint">{text.embeddedNote}</p>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ templates }) => {
					const tasks = [...new Set(templates.map(({ id }) => id))];
					return (
						<>
							<Field label={text.task}>
								{(ids) => (
									<select
										{...ids}
										value={task}
										onChange={({ target }) => {
											const next = tasks.find((one) => one === target.value);
											if (next) setTask(next);
										}}
									>
										{tasks.map((one) => (
											<option key={one} value={one}>
												{writingTasks[one].name[language]}
											</option>
										))}
									</select>
								)}
							</Field>
							<TaskTemplates
								key={task}
								task={task}
								versions={templates
									.filter(({ id }) => id === task)
									.toSorted((a, b) => b.version - a.version)}
								onChanged={reload}
							/>
						</>
					);
				}}
			</ShowLoaded>
		</>
	);
}
