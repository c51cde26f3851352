import { getAdsOverview } from "@lotse/shared/contract/ads-accounts.ts";
import {
	type AudiencePreview,
	listCustomerLists,
	previewAudience,
	proposeAudience,
} from "@lotse/shared/contract/audiences.ts";
import type { Segment } from "@lotse/shared/contract/segments.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { audiencesMessages } from "../../messages/audiences.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { AudienceCounts } from "./audience-counts.tsx";

const nothing = {};

/** Segment, account and list; who would go and who is held back; then the proposal. */
export function SendToList({
	segments,
	onProposed,
}: {
	segments: readonly Segment[];
	onProposed: () => void;
}) {
	const text = useMessages(audiencesMessages);
	const { loaded, reload } = useCall(getAdsOverview, nothing);
	return (
		<section aria-labelledby="send-to-list">
			<h2 id="send-to-list">{text.title}</h2>
			<p className="lo-quiet segment-lead">{text.lead}</p>
			{segments.length === 0 ? (
				<p className="empty">{text.noSegments}</p>
			) : (
				<ShowLoaded loaded={loaded} reload={reload}>
					{({ accounts }) => {
						const usable = accounts.filter(
							({ isChosen, isManager }) => isChosen && !isManager,
						);
						return usable.length === 0 ? (
							<p className="empty">
								{text.noAccount} <a href="#/ads">{text.connect}</a>
							</p>
						) : (
							<ChooseList
								segments={segments}
								accounts={usable}
								onProposed={onProposed}
							/>
						);
					}}
				</ShowLoaded>
			)}
		</section>
	);
}

function ChooseList({
	segments,
	accounts,
	onProposed,
}: {
	segments: readonly Segment[];
	accounts: readonly { readonly customerId: string; readonly name: string }[];
	onProposed: () => void;
}) {
	const text = useMessages(audiencesMessages);
	const format = useFormat();
	const [segmentId, setSegmentId] = useState(segments[0]?.id ?? "");
	const [customerId, setCustomerId] = useState(accounts[0]?.customerId ?? "");
	const [chosen, setChosen] = useState("");
	const [counts, setCounts] = useState<AudiencePreview | null>(null);
	const [isProposed, setProposed] = useState(false);
	const lists = useCall(listCustomerLists, { customerId });
	const preview = useAction(previewAudience);
	const propose = useAction(proposeAudience);
	const forget = () => {
		setCounts(null);
		setProposed(false);
		preview.clear();
		propose.clear();
	};
	const select = (
		label: string,
		value: string,
		options: readonly (readonly [string, string])[],
		onChange: (value: string) => void,
		hint?: string,
	) => (
		<Field label={label} hint={hint}>
			{(ids) => (
				<select
					{...ids}
					value={value}
					onChange={(event) => {
						onChange(event.target.value);
						forget();
					}}
				>
					{options.map(([key, name]) => (
						<option key={key} value={key}>
							{name}
						</option>
					))}
				</select>
			)}
		</Field>
	);
	return (
		<div className="segment-form">
			<div className="segment-row">
				{select(
					text.segment,
					segmentId,
					segments.map(({ id, name }) => [id, name]),
					setSegmentId,
				)}
				{select(
					text.account,
					customerId,
					accounts.map((one) => [one.customerId, one.name]),
					(value) => {
						setCustomerId(value);
						setChosen("");
					},
				)}
			</div>
			<ShowLoaded loaded={lists.loaded} reload={lists.reload}>
				{({ lists: open }) => {
					const list = open.find(({ userListId }) => userListId === chosen);
					const target = list ?? open[0];
					if (!target) return <p className="empty">{text.noLists}</p>;
					const asked = {
						segmentId,
						customerId,
						userListId: target.userListId,
					};
					return (
						<>
							<div className="segment-row">
								{select(
									text.list,
									target.userListId,
									open.map(({ userListId, name, size }) => [
										userListId,
										size === null
											? name
											: text.listSize(name, format.number(size)),
									]),
									setChosen,
									text.listHint,
								)}
							</div>
							<div className="segment-actions">
								<button
									type="button"
									className="lo-button"
									disabled={preview.isPending}
									onClick={async () => {
										forget();
										const answer = await preview.run(asked);
										if (answer.ok) setCounts(answer.value);
									}}
								>
									{text.preview}
								</button>
								{counts?.isChange ? (
									<button
										type="button"
										className="lo-button lo-button-main"
										disabled={propose.isPending || isProposed}
										onClick={async () => {
											const answer = await propose.run({
												...asked,
												listName: target.name,
											});
											if (!answer.ok) return;
											setProposed(true);
											onProposed();
										}}
									>
										{text.propose}
									</button>
								) : null}
							</div>
						</>
					);
				}}
			</ShowLoaded>
			{preview.problem ? <ProblemNotice problem={preview.problem} /> : null}
			{counts ? <AudienceCounts counts={counts} /> : null}
			{propose.problem ? <ProblemNotice problem={propose.problem} /> : null}
			<p role="status">{isProposed ? text.proposed : ""}</p>
		</div>
	);
}
