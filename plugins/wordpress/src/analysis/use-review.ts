import { useEffect, useState } from "react";
import type { Guide } from "../guide/guide.ts";
import { readPost } from "../places/read-post.ts";
import { wp } from "../wp/wp.ts";
import { createReviewer } from "./create-reviewer.ts";
import { localDay } from "./local-day.ts";
import type { Review } from "./review.ts";

/** Pause after the last keystroke before the changed text is read. */
const pauseMs = 250;

/**
 * The post's texts with what was found in them, read again shortly after each edit; null until read once. Watches the editor's stores
 * itself, so that a keystroke costs a comparison and no rendering.
 */
export function useReview(
	{ rules, layer }: Pick<Guide, "rules" | "layer">,
	seoMetaKeys: readonly string[],
	language: "de" | "en",
): Review | null {
	const [review, setReview] = useState<Review | null>(null);
	useEffect(() => {
		const reviewer = createReviewer({
			today: localDay(new Date()),
			rules,
			layer,
		});
		let timer: ReturnType<typeof setTimeout> | undefined;
		let seen: readonly unknown[] = [];
		const read = () => setReview(reviewer(readPost(seoMetaKeys, language)));
		const watch = () => {
			const now = stateOfPost();
			if (now.every((part, index) => part === seen[index])) return;
			const isFirst = seen.length === 0;
			seen = now;
			clearTimeout(timer);
			timer = setTimeout(read, isFirst ? 0 : pauseMs);
		};
		watch();
		const stop = wp.data.subscribe(watch);
		return () => {
			clearTimeout(timer);
			stop();
		};
	}, [rules, layer, seoMetaKeys, language]);
	return review;
}

/** What WordPress makes anew when a text changes, and only then. */
function stateOfPost(): readonly unknown[] {
	const { getEditedPostAttribute } = wp.data.select("core/editor");
	return [
		wp.data.select("core/block-editor").getBlocks(),
		getEditedPostAttribute("title"),
		getEditedPostAttribute("excerpt"),
		getEditedPostAttribute("meta"),
	];
}
