/** What is wrong with what somebody gave, a line each; nothing where nothing is. */
export function FaultList({ faults }: { faults: readonly string[] }) {
	return faults.length === 0 ? null : (
		<ul role="alert" className="problem">
			{faults.map((fault) => (
				<li key={fault}>{fault}</li>
			))}
		</ul>
	);
}
