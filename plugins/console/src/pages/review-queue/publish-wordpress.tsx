import {
	listWordpressSites,
	publishToWordpress,
	readWordpressPost,
	searchWordpress,
	type WordpressField,
	type WordpressPost,
	wordpressFields,
} from "@lotse/shared/contract/publishing.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import type { Unit } from "@lotse/shared/contract/units.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { reviewQueueMessages } from "../../messages/review-queue.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";

const nothing = {};
type Found = Output<(typeof searchWordpress)["reply"]>["posts"];

/** Puts an approved text into a post: find it, see what stands there, put it in. */
export function PublishWordpress({
	unit,
	onPublished,
}: {
	unit: Unit;
	onPublished: () => void;
}) {
	const text = useMessages(reviewQueueMessages);
	const { loaded } = useCall(listWordpressSites, nothing);
	const search = useAction(searchWordpress);
	const read = useAction(readWordpressPost);
	const publish = useAction(publishToWordpress);
	const [siteId, setSiteId] = useState("");
	const [words, setWords] = useState("");
	const [found, setFound] = useState<Found>([]);
	const [post, setPost] = useState<WordpressPost | null>(null);
	const [field, setField] = useState<WordpressField>("content");
	if (loaded.state !== "ready") return null;
	const { sites } = loaded.value;
	const site = sites.find(({ id }) => id === siteId) ?? sites[0];
	const there = post?.fields.find((one) => one.field === field);
	const problem = search.problem ?? read.problem ?? publish.problem;
	return (
		<details className="lo-details">
			<summary>
				{text.publish}: {text.wordpress}
			</summary>
			{site === undefined ? (
				<p className="lo-quiet">{text.noSites}</p>
			) : (
				<>
					<form
						className="inline-form"
						onSubmit={async (event) => {
							event.preventDefault();
							setPost(null);
							const answer = await search.run({
								siteId: site.id,
								search: words,
							});
							if (answer.ok) setFound(answer.value.posts);
						}}
					>
						<Field label={text.site}>
							{(ids) => (
								<select
									{...ids}
									value={site.id}
									onChange={({ target }) => setSiteId(target.value)}
								>
									{sites.map(({ id, name }) => (
										<option key={id} value={id}>
											{name}
										</option>
									))}
								</select>
							)}
						</Field>
						<Field label={text.search}>
							{(ids) => (
								<input
									{...ids}
									maxLength={200}
									value={words}
									onChange={({ target }) => setWords(target.value)}
								/>
							)}
						</Field>
						<button
							type="submit"
							className="lo-button"
							disabled={search.isPending}
						>
							{text.find}
						</button>
					</form>
					<ul className="review-comments">
						{found.map(({ kind, postId, title }) => (
							<li key={`${kind} ${postId}`}>
								<button
									type="button"
									className="lo-button lo-button-small"
									disabled={read.isPending}
									onClick={async () => {
										const answer = await read.run({
											siteId: site.id,
											kind,
											postId,
										});
										if (answer.ok) setPost(answer.value);
									}}
								>
									{text.open}: {title || postId}
								</button>
							</li>
						))}
					</ul>
					{post === null || there === undefined ? null : (
						<form
							onSubmit={async (event) => {
								event.preventDefault();
								const answer = await publish.run({
									siteId: site.id,
									kind: post.kind,
									postId: post.postId,
									unitId: unit.id,
									version: unit.version,
									field,
									hash: there.hash,
								});
								if (answer.ok) onPublished();
							}}
						>
							<Field label={text.field}>
								{(ids) => (
									<select
										{...ids}
										value={field}
										onChange={({ target }) =>
											setField(
												wordpressFields.find((one) => one === target.value) ??
													"content",
											)
										}
									>
										{wordpressFields.map((one) => (
											<option key={one} value={one}>
												{text.fields[one]}
											</option>
										))}
									</select>
								)}
							</Field>
							<p className="lo-hint">{text.now}</p>
							<pre className="review-prompt">
								{there.text === "" ? text.empty : there.text.slice(0, 2_000)}
							</pre>
							<button
								type="submit"
								className="lo-button lo-button-main"
								disabled={publish.isPending}
							>
								{text.put}
							</button>
						</form>
					)}
					{problem === null ? null : <ProblemNotice problem={problem} />}
				</>
			)}
		</details>
	);
}
