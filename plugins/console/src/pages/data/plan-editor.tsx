import type { Output } from "@lotse/shared/contract/route.ts";
import {
	plannedEvent,
	saveTrackingPlan,
} from "@lotse/shared/contract/tracking-plan.ts";
import { starterPlan } from "@lotse/shared/profile/events/starter-plan.ts";
import type {
	PlannedEvent,
	TrackingPlan,
} from "@lotse/shared/profile/events/tracking-plan.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { dataMessages } from "../../messages/data.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { parseJson } from "./parse-json.ts";

type Answer = Output<(typeof saveTrackingPlan)["reply"]>;

const newEvent: PlannedEvent = {
	name: "new_event",
	description: "",
	owner: "marketing",
	schema: {
		type: "object",
		additionalProperties: false,
		required: [],
		properties: { value: { type: "number", minimum: 0 } },
	},
	contract: { readers: [], withinHours: null, basis: "consent" },
	personal: [],
};

/** Whether its description is still the one every workspace begins with. */
const isStarting = ({ name, description }: PlannedEvent) =>
	starterPlan.events.some(
		(one) => one.name === name && one.description === description,
	);

/** The events of a plan, each to be edited as JSON, and saved together as the next version. */
export function PlanEditor({
	plan,
	latest,
	isDraft,
	mayChange,
	onSaved,
}: {
	plan: TrackingPlan;
	latest: number;
	/** An earlier version is shown; saving makes it the next one. */
	isDraft: boolean;
	mayChange: boolean;
	onSaved: (version: number) => void;
}) {
	const text = useMessages(dataMessages);
	const [events, setEvents] = useState(plan.events);
	const [open, setOpen] = useState<number | null>(null);
	const [note, setNote] = useState("");
	const [answer, setAnswer] = useState<Answer | null>(null);
	const { run, isPending, problem } = useAction(saveTrackingPlan);
	const isChanged = isDraft || events !== plan.events;
	const save = async (acceptsBreaking: boolean) => {
		const reply = await run({
			base: latest,
			plan: { events },
			note,
			acceptsBreaking,
		});
		if (!reply.ok) return;
		setAnswer(reply.value);
		if (reply.value.saved) onSaved(reply.value.version);
	};
	const change = (next: readonly PlannedEvent[]) => {
		setEvents(next);
		setAnswer(null);
		setOpen(null);
	};
	return (
		<>
			<ul className="data-plan">
				{events.map((event, index) => (
					<li key={`${index} ${event.name}`}>
						<div>
							<code>{event.name}</code>{" "}
							{(isStarting(event) ? text.known[event.name] : undefined) ??
								event.description}
							<br />
							<small className="lo-quiet">
								{text.owner}: {event.owner} · {text.readers}:{" "}
								{event.contract.readers.join(", ") || text.nobody} ·{" "}
								{text.basisLabel}: {text.basis[event.contract.basis]}
							</small>
						</div>
						{mayChange && open !== index ? (
							<button
								type="button"
								className="lo-button lo-button-small"
								aria-label={text.editOf(event.name)}
								onClick={() => setOpen(index)}
							>
								{text.edit}
							</button>
						) : null}
						{open === index ? (
							<EventDefinition
								event={event}
								onTake={(next) => change(events.with(index, next))}
								onRemove={() => change(events.toSpliced(index, 1))}
								onClose={() => setOpen(null)}
							/>
						) : null}
					</li>
				))}
			</ul>
			{mayChange ? (
				<p className="lo-actions">
					<button
						type="button"
						className="lo-button"
						onClick={() => {
							change([...events, newEvent]);
							setOpen(events.length);
						}}
					>
						{text.addEvent}
					</button>
				</p>
			) : null}
			{mayChange && isChanged ? (
				<form
					className="panel"
					onSubmit={(event) => {
						event.preventDefault();
						save(false);
					}}
				>
					<p>{text.draft}</p>
					<Field label={text.note}>
						{(ids) => (
							<input
								{...ids}
								value={note}
								maxLength={2_000}
								onChange={(event) => setNote(event.target.value)}
							/>
						)}
					</Field>
					{answer === null ? null : <SaveAnswer answer={answer} />}
					{problem ? <ProblemNotice problem={problem} /> : null}
					<p className="lo-actions">
						<button
							type="submit"
							className="lo-button lo-button-main"
							disabled={isPending}
						>
							{text.save}
						</button>
						{answer && answer.problems.length === 0 && !answer.saved ? (
							<button
								type="button"
								className="lo-button"
								disabled={isPending}
								onClick={() => save(true)}
							>
								{text.saveAnyway}
							</button>
						) : null}
						<button
							type="button"
							className="lo-button"
							onClick={() => change(plan.events)}
						>
							{text.discard}
						</button>
					</p>
				</form>
			) : null}
		</>
	);
}

/** Why a plan was not saved. */
function SaveAnswer({ answer }: { answer: Answer }) {
	const text = useMessages(dataMessages);
	if (answer.saved) return null;
	return (
		<div className="problem" role="alert">
			<p>
				<strong>
					{answer.problems.length > 0 ? text.problems : text.breaking}
				</strong>
			</p>
			<ul>
				{answer.problems.map(({ field, message, fix }) => (
					<li key={field}>
						<code>{field}</code> {message}{" "}
						<em>
							{text.whatToDo} {fix}
						</em>
					</li>
				))}
				{answer.problems.length > 0
					? null
					: answer.breaking.map(({ event, property, message }) => (
							<li key={`${event} ${property} ${message}`}>
								<code>{property === "" ? event : `${event}.${property}`}</code>{" "}
								{message}
							</li>
						))}
			</ul>
		</div>
	);
}

function EventDefinition({
	event,
	onTake,
	onRemove,
	onClose,
}: {
	event: PlannedEvent;
	onTake: (event: PlannedEvent) => void;
	onRemove: () => void;
	onClose: () => void;
}) {
	const text = useMessages(dataMessages);
	const [draft, setDraft] = useState(JSON.stringify(event, null, 2));
	const read = parseJson(draft);
	const checked = read.ok ? plannedEvent.safeParse(read.value) : null;
	const error = !read.ok
		? text.notJson
		: checked?.success === false
			? `${checked.error.issues[0]?.path.join(".")}: ${checked.error.issues[0]?.message}`
			: undefined;
	return (
		<div className="data-definition">
			<Field label={text.definition} hint={text.definitionHint} error={error}>
				{(ids) => (
					<textarea
						{...ids}
						className="data-json"
						rows={Math.min(30, draft.split("\n").length + 1)}
						spellCheck={false}
						value={draft}
						onChange={(change) => setDraft(change.target.value)}
					/>
				)}
			</Field>
			<p className="lo-actions">
				<button
					type="button"
					className="lo-button"
					disabled={!checked?.success}
					onClick={() => {
						if (checked?.success) onTake(checked.data);
					}}
				>
					{text.take}
				</button>
				<button type="button" className="lo-button" onClick={onRemove}>
					{text.removeEvent}
				</button>
				<button type="button" className="lo-button" onClick={onClose}>
					{text.close}
				</button>
			</p>
		</div>
	);
}
