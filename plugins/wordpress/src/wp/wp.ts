import type * as React from "react";

/** Only what Lotse uses of WordPress's own scripts, as of WordPress 6.2 to 6.8; they are on the page already. */
export type WordPressScripts = {
	readonly element: typeof React;
	readonly a11y: {
		/** Says a text to who listens instead of looking. */
		speak(text: string): void;
	};
	readonly plugins: {
		registerPlugin(
			name: string,
			settings: { render: () => React.ReactNode; icon?: React.ReactNode },
		): void;
	};
	readonly data: {
		useSelect<T>(read: (select: Select) => T, deps: readonly unknown[]): T;
		select: Select;
		dispatch: Dispatch;
		/** Calls back after any change of any store; returns how to stop. */
		subscribe(changed: () => void): () => void;
	};
	readonly blocks: {
		getBlockType(name: string): BlockType | undefined;
	};
	readonly richText: RichText;
	readonly apiFetch: (request: {
		path: string;
		method?: "GET" | "POST";
		data?: unknown;
	}) => Promise<unknown>;
	readonly components: {
		readonly PanelBody: React.ComponentType<{
			title: string;
			initialOpen?: boolean;
			children: React.ReactNode;
		}>;
		readonly Button: React.ComponentType<{
			variant?: "primary" | "secondary" | "tertiary" | "link";
			size?: "small" | "compact";
			disabled?: boolean;
			className?: string;
			href?: string;
			onClick?: () => void;
			children: React.ReactNode;
		}>;
		readonly TextareaControl: React.ComponentType<{
			label: string;
			help?: string;
			rows?: number;
			value: string;
			maxLength?: number;
			onChange: (value: string) => void;
			__nextHasNoMarginBottom?: boolean;
		}>;
	};
	/** Since 6.6 the slots are here … */
	readonly editor: Partial<Slots>;
	/** … before, here. */
	readonly editPost?: Partial<Slots>;
};

export type Slots = {
	readonly PluginSidebar: React.ComponentType<{
		name: string;
		title: string;
		icon?: React.ReactNode;
		children: React.ReactNode;
	}>;
	readonly PluginSidebarMoreMenuItem: React.ComponentType<{
		target: string;
		icon?: React.ReactNode;
		children: React.ReactNode;
	}>;
	readonly PluginPrePublishPanel: React.ComponentType<{
		title: string;
		initialOpen?: boolean;
		icon?: React.ReactNode;
		className?: string;
		children: React.ReactNode;
	}>;
};

export type Block = {
	readonly clientId: string;
	readonly name: string;
	readonly attributes: Readonly<Record<string, unknown>>;
	readonly innerBlocks: readonly Block[];
};

export type AttributeSchema = {
	readonly type?: string | readonly string[];
	readonly source?: string;
	readonly query?: Readonly<Record<string, AttributeSchema>>;
};

export type BlockType = {
	readonly title: string;
	readonly attributes?: Readonly<Record<string, AttributeSchema>>;
};

/** A text with its inline formats, one list a UTF-16 unit, as `@wordpress/rich-text` keeps it. */
export type RichTextValue = {
	readonly text: string;
	readonly formats: readonly (readonly unknown[] | undefined)[];
	readonly replacements: readonly unknown[];
};

export type RichText = {
	create(from: { html: string }): RichTextValue;
	toHTMLString(from: { value: RichTextValue }): string;
	/** Since 6.5 attributes hold these instead of HTML. */
	readonly RichTextData?: new (
		value: RichTextValue,
	) => object;
};

type EditorSelectors = {
	getEditedPostAttribute(name: string): unknown;
	getCurrentPostId(): number | null;
	isCurrentPostPublished(): boolean;
	isCurrentPostScheduled(): boolean;
	isPublishSidebarEnabled(): boolean;
	isPublishSidebarOpened?(): boolean;
};

export interface Select {
	(store: "core/editor"): EditorSelectors;
	(store: "core/edit-post"): { isPublishSidebarOpened?(): boolean } | undefined;
	(
		store: "core/block-editor",
	): {
		getBlocks(): readonly Block[];
		getBlock(clientId: string): Block | null;
		getBlockName(clientId: string): string | null;
		getBlockAttributes(clientId: string): Record<string, unknown> | null;
	};
}

/** In `core/editor` since 6.6, in `core/edit-post` before. */
type PublishSidebarActions = { closePublishSidebar?(): void };

export interface Dispatch {
	(
		store: "core/editor",
	): PublishSidebarActions & {
		editPost(edits: Readonly<Record<string, unknown>>): void;
		lockPostSaving(name: string): void;
		unlockPostSaving(name: string): void;
	};
	(store: "core/edit-post" | "core/editor"): PublishSidebarActions;
	(
		store: "core/block-editor",
	): {
		updateBlockAttributes(
			clientId: string,
			attributes: Readonly<Record<string, unknown>>,
		): void;
		selectBlock(clientId: string): void;
		selectionChange(
			clientId: string,
			attribute: string,
			start: number,
			end: number,
		): void;
		/** Ends an undo step, so that a fix is taken back alone and not with the typing before it. */
		__unstableMarkLastChangeAsPersistent?(): void;
	};
	(
		store: "core/notices",
	): {
		createNotice(
			status: "success" | "warning" | "info",
			text: string,
			options: {
				id: string;
				type?: "snackbar";
				isDismissible?: boolean;
				actions?: readonly { label: string; onClick: () => void }[];
			},
		): void;
		removeNotice(id: string): void;
	};
	(
		store: "core/interface",
	): {
		enableComplementaryArea(scope: string, area: string): void;
	};
}

/** WordPress's scripts, which stand on the page before ours. */
export const wp = globalThis.wp;
