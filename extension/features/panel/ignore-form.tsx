import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useId, useState } from "react";
import { longestReason } from "../ignore/ignored.ts";
import { ignoredList } from "../ignore/ignored-list.ts";
import {
	type IgnoreReach,
	ignoredOf,
	ignoreReaches,
} from "../ignore/ignored-of.ts";
import type { FieldPlace } from "../settings/settings.ts";
import { deskWords } from "../words/desk-words.ts";

/** The way to be told of a finding no more: how far, and why. Undone in the settings and below the findings. */
export function IgnoreForm({
	finding,
	place,
}: {
	finding: Finding;
	place: FieldPlace;
}) {
	const words = useMessages(deskWords);
	const id = useId();
	const [isOpen, setOpen] = useState(false);
	const [isFull, setFull] = useState(false);
	const [reach, setReach] = useState<IgnoreReach>("here");
	const [reason, setReason] = useState("");
	if (!isOpen) {
		return (
			<button
				type="button"
				className="panel-quiet"
				onClick={() => setOpen(true)}
			>
				{words.ignore}
			</button>
		);
	}
	const reaches = ignoreReaches.filter(
		(value) =>
			(finding.text !== "" || !value.startsWith("words")) &&
			(place.host !== "" || !value.endsWith("site")),
	);
	return (
		<form
			className="panel-ignore"
			onSubmit={(event) => {
				event.preventDefault();
				const now = Date.now();
				void ignoredList
					.add(ignoredOf(finding, reach, place, { reason, now }))
					.then((added) => setFull(!added));
			}}
		>
			<label htmlFor={`${id} reach`}>{words.ignoreHow}</label>
			<select
				id={`${id} reach`}
				value={reach}
				onChange={({ target }) =>
					setReach(reaches.find((value) => value === target.value) ?? "here")
				}
			>
				{reaches.map((value) => (
					<option key={value} value={value}>
						{words.ignoreReach[value](place.host)}
					</option>
				))}
			</select>
			<label htmlFor={`${id} why`}>{words.ignoreWhy}</label>
			<input
				id={`${id} why`}
				type="text"
				maxLength={longestReason}
				value={reason}
				onChange={({ target }) => setReason(target.value)}
			/>
			{isFull ? <p className="lo-error">{words.listFull}</p> : null}
			<div className="lo-actions">
				<button type="submit" className="lo-button lo-button-small">
					{words.ignoreDo}
				</button>
				<button
					type="button"
					className="panel-quiet"
					onClick={() => setOpen(false)}
				>
					{words.cancel}
				</button>
			</div>
		</form>
	);
}
