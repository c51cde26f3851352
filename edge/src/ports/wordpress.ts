import type { Localised } from "@lotse/shared/contract/localised.ts";
import type {
	WordpressField,
	WordpressPost,
} from "@lotse/shared/contract/publishing.ts";

export type WordpressResult<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly message: Localised };

export interface WordpressKey {
	readonly url: string;
	readonly username: string;
	/** An application password of that user. */
	readonly password: string;
}

/** A post's fields as the person who edits sees them, not as they are shown. */
export interface WordpressContent {
	readonly kind: WordpressPost["kind"];
	readonly postId: number;
	readonly link: string;
	readonly status: string;
	readonly fields: { readonly [field in WordpressField]: string };
}

export interface WordpressClient {
	/** The site's name; fails where the user may not edit posts. */
	check(): Promise<WordpressResult<{ name: string }>>;
	/** At most 40 posts and pages, newest first. */
	search(words: string): Promise<
		WordpressResult<
			readonly {
				readonly kind: WordpressPost["kind"];
				readonly postId: number;
				readonly title: string;
				readonly link: string;
			}[]
		>
	>;
	read(
		kind: WordpressPost["kind"],
		postId: number,
	): Promise<WordpressResult<WordpressContent>>;
	/** Writes one field and returns the post as it is then. */
	write(
		kind: WordpressPost["kind"],
		postId: number,
		field: WordpressField,
		text: string,
	): Promise<WordpressResult<WordpressContent>>;
}

/** Where approved texts go, in a WordPress. */
export interface Wordpress {
	open(key: WordpressKey): WordpressClient;
}
