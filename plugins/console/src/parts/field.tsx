import { type ReactNode, useId } from "react";

export type FieldIds = {
	id: string;
	"aria-describedby": string | undefined;
	"aria-invalid": true | undefined;
};

/** Label, control, hint and error of one form field, tied together for everyone. */
export function Field({
	label,
	hint,
	error,
	children,
}: {
	label: ReactNode;
	hint?: ReactNode;
	error?: string | undefined;
	children: (ids: FieldIds) => ReactNode;
}) {
	const id = useId();
	const hasNote = error !== undefined || hint !== undefined;
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			{children({
				id,
				"aria-describedby": hasNote ? `${id}-note` : undefined,
				"aria-invalid": error === undefined ? undefined : true,
			})}
			{hasNote ? (
				<p
					id={`${id}-note`}
					className={error === undefined ? "lo-hint" : "lo-error"}
				>
					{error ?? hint}
				</p>
			) : null}
		</div>
	);
}
