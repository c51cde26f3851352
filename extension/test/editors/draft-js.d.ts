/* Installed by the test alone, into a cache and without its types: what the test page uses of it. */
declare module "draft-js" {
	type Content = { getPlainText(): string };
	type State = {
		getCurrentContent(): Content;
	};
	export const Editor: import("react").ComponentType<{
		editorState: State;
		onChange: (next: State) => void;
		spellCheck: boolean;
	}>;
	export const EditorState: {
		createEmpty(): State;
		push(state: State, content: Content, change: "insert-characters"): State;
		undo(state: State): State;
	};
	export const ContentState: { createFromText(text: string): Content };
}
