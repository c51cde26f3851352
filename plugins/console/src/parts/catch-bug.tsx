import { Component, type ReactNode } from "react";

/** Keeps the rest of the console alive when one page has a bug, and shows what happened instead of nothing. */
export class CatchBug extends Component<
	{ children: ReactNode; show: (message: string) => ReactNode },
	{ message: string | null }
> {
	override state: { message: string | null } = { message: null };

	static getDerivedStateFromError(error: unknown) {
		return { message: error instanceof Error ? error.message : String(error) };
	}

	override render() {
		const { message } = this.state;
		return message === null ? this.props.children : this.props.show(message);
	}
}
