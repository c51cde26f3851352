import { includesRole } from "@lotse/shared/contract/access.ts";
import { getFeatureSet, learnItems } from "@lotse/shared/contract/features.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import type { FeatureSet } from "@lotse/shared/profile/features/feature-set.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { tasteMessages } from "../../messages/taste.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";

const nothing = {};
type Learnt = Output<typeof learnItems.reply>;

/** Features that are directions of items: whether they were learnt, learning them, and examples to judge them by. */
export function TasteSection() {
	const text = useMessages(tasteMessages);
	const { loaded, reload } = useCall(getFeatureSet, nothing);
	return (
		<section aria-labelledby="taste">
			<h2 id="taste">{text.title}</h2>
			<p className="lo-quiet quality-lead">{text.lead}</p>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ set }) => <LearnTaste set={set} onLearnt={reload} />}
			</ShowLoaded>
		</section>
	);
}

function LearnTaste({
	set,
	onLearnt,
}: {
	set: FeatureSet;
	onLearnt: () => void;
}) {
	const text = useMessages(tasteMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const { session } = useSession();
	const learn = useAction(learnItems);
	const [learnt, setLearnt] = useState<Learnt | null>(null);
	const mayLearn = includesRole(session.member.role, "editor");
	const rows = set.features.flatMap(({ name, title, value }) =>
		value.kind === "embedding"
			? [{ name, title: title[language], learnt: value.learnt ?? null }]
			: [],
	);
	return (
		<>
			<dl className="facts">
				{rows.map((row) => (
					<div key={row.name}>
						<dt>{row.title}</dt>
						<dd>
							{row.learnt === null
								? text.hashed
								: text.learnt(
										format.day(row.learnt.learntOn),
										format.number(Object.keys(row.learnt.vectors).length),
										format.number(row.learnt.baskets),
									)}
						</dd>
						{mayLearn ? (
							<dd>
								<button
									type="button"
									className="lo-button lo-button-small"
									aria-label={`${row.learnt ? text.again : text.learn}: ${row.title}`}
									disabled={learn.isPending}
									onClick={async () => {
										const answer = await learn.run({ feature: row.name });
										setLearnt(answer.ok ? answer.value : null);
										if (answer.ok) onLearnt();
									}}
								>
									{row.learnt ? text.again : text.learn}
								</button>
							</dd>
						) : null}
					</div>
				))}
			</dl>
			{mayLearn ? null : <p className="lo-quiet">{text.mayNot}</p>}
			{learn.problem ? <ProblemNotice problem={learn.problem} /> : null}
			<div role="status">
				{learnt ? (
					<>
						<p>
							{text.done(
								format.number(learnt.items),
								format.number(learnt.version),
							)}
						</p>
						<DataTable
							caption={text.examples}
							captionHidden
							rows={learnt.examples}
							rowKey={({ item }) => item}
							columns={[
								{ key: "item", label: text.item, cell: ({ item }) => item },
								{
									key: "nearest",
									label: text.nearest,
									cell: ({ nearest }) => nearest.join(", "),
								},
							]}
						/>
					</>
				) : null}
			</div>
		</>
	);
}
