import {
	listWritingFeeds,
	mostFeedProducts,
	moveWritingFeed,
	startWritingFeed,
	type WritingFeed,
} from "@lotse/shared/contract/writing.ts";
import { isHouseLanguage } from "@lotse/shared/language/generation/is-house-language.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useEffect, useState } from "react";
import { writeMessages } from "../../messages/write.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import type { BriefFields } from "./brief-fields.ts";
import { readBrief } from "./read-brief.ts";

type Products = Awaited<ReturnType<typeof readProducts>>;
const nothing = {};
const everyMs = 2_000;
const moving: readonly WritingFeed["state"][] = ["queued", "running"];

/** Writing for every product of a file: start, follow, pause, go on. */
export function Feeds({ fields }: { fields: BriefFields }) {
	const text = useMessages(writeMessages);
	const format = useFormat();
	const { loaded, reload } = useCall(listWritingFeeds, nothing);
	const start = useAction(startWritingFeed);
	const move = useAction(moveWritingFeed);
	const [name, setName] = useState("");
	const [products, setProducts] = useState<Products | null>(null);
	const isMoving =
		loaded.state === "ready" &&
		loaded.value.feeds.some(({ state }) => moving.includes(state));
	useEffect(() => {
		if (!isMoving) return;
		const timer = setInterval(reload, everyMs);
		return () => clearInterval(timer);
	}, [isMoving, reload]);
	const count = products?.length ?? 0;
	const error =
		products === null
			? undefined
			: count === 0
				? text.feedEmpty
				: count > mostFeedProducts
					? text.feedTooMany
					: undefined;
	return (
		<section className="write-feeds" aria-labelledby="feeds">
			<h2 id="feeds">{text.feeds}</h2>
			<p className="lo-quiet">{text.feedsLead}</p>
			<form
				onSubmit={async (event) => {
					event.preventDefault();
					if (products === null || error !== undefined) return;
					const brief = { ...readBrief(fields), product: {} };
					const started = await start.run({ name, brief, products });
					if (started.ok) reload();
				}}
			>
				<div className="field-row">
					<Field
						label={text.feedFile}
						error={error}
						hint={count === 0 ? undefined : text.feedRead(count)}
					>
						{(ids) => (
							<input
								{...ids}
								type="file"
								accept=".csv,.tsv,.txt,.xml,.json"
								onChange={async (event) => {
									const file = event.target.files?.[0];
									if (!file) return;
									setName((last) => last || file.name.slice(0, 120));
									setProducts(
										await readProducts(
											file,
											isHouseLanguage(fields.language) ? fields.language : "en",
										),
									);
								}}
							/>
						)}
					</Field>
					<Field label={text.feedName}>
						{(ids) => (
							<input
								{...ids}
								type="text"
								required
								maxLength={120}
								value={name}
								onChange={(event) => setName(event.target.value)}
							/>
						)}
					</Field>
				</div>
				<button
					type="submit"
					className="lo-button"
					disabled={count === 0 || error !== undefined || start.isPending}
				>
					{text.feedStart}
				</button>
			</form>
			{start.problem ? <ProblemNotice problem={start.problem} /> : null}
			{move.problem ? <ProblemNotice problem={move.problem} /> : null}
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ feeds }) =>
					feeds.length === 0 ? (
						<p className="empty">{text.noFeeds}</p>
					) : (
						<ul className="write-texts">
							{feeds.slice(0, 10).map((feed) => (
								<li key={feed.id} className="panel">
									<strong>{feed.name}</strong>{" "}
									<span className="tag">{text.feedState[feed.state]}</span>
									<p className="lo-hint">
										<progress
											aria-label={feed.name}
											max={Math.max(1, feed.total)}
											value={feed.done}
										/>{" "}
										{text.feedProgress(
											format.number(feed.done),
											format.number(feed.total),
											format.number(feed.units),
										)}
										{feed.empty === 0
											? ""
											: `, ${text.feedEmptyOnes(format.number(feed.empty))}`}
										{feed.reason === null ? "" : `. ${feed.reason}`}
									</p>
									{actionsOf(feed.state).map((action) => (
										<button
											key={action}
											type="button"
											className="lo-button lo-button-small"
											aria-label={`${text[action]}: ${feed.name}`}
											onClick={async () => {
												await move.run({ feedId: feed.id, action });
												reload();
											}}
										>
											{text[action]}
										</button>
									))}
								</li>
							))}
						</ul>
					)
				}
			</ShowLoaded>
		</section>
	);
}

function actionsOf(
	state: WritingFeed["state"],
): readonly ("pause" | "resume" | "cancel")[] {
	if (moving.includes(state)) return ["pause", "cancel"];
	return state === "paused" || state === "failed" ? ["resume", "cancel"] : [];
}

/** Read here, in the browser; the reader of feeds is loaded when a file is chosen. */
async function readProducts(file: File, language: "de" | "en") {
	const { productsOfFeed } = await import(
		"@lotse/shared/language/generation/products-of-feed.ts"
	);
	return productsOfFeed(await file.text(), language).map((product) => ({
		...product,
		attributes: product.attributes.map((one) => ({ ...one })),
		images: product.images.map((one) => ({ ...one })),
		price: product.price === null ? null : { ...product.price },
	}));
}
